import threading
from datetime import date
from typing import Any

import pytest
from django.db import connection

from sources.actions.articles import AlreadyHere, add_article, change_article
from sources.choices import SourceKind
from sources.models import Article, Revision, Source
from tests import factories
from tracker.accounts.models import User
from tracker.refusal import Refused, Stale
from tracker.roles import Role

DAY = date(2026, 3, 5)
TEXT = "The army said it had retaken the bridge at Ostrel after two days of fighting."


def add(by: User, **fields: Any) -> Article:
    values: dict[str, Any] = {"title": "Ostrel", "text": TEXT, "outlet_name": "Radio Meridian", "published_on": DAY}
    return add_article(**values | fields, by=by)


def test_an_article_is_stored_with_its_text_and_its_outlet(editor: User) -> None:
    article = add(editor, url="https://meridian.example/ostrel")

    assert article.revision.text == TEXT
    assert article.revision.number == 1
    assert (article.outlet.name, article.outlet.kind) == ("Radio Meridian", SourceKind.OUTLET)
    assert article.language == "en"
    assert article.added_by == editor


def test_an_outlet_of_the_register_is_used_again(editor: User) -> None:
    outlet = factories.source("Radio Meridian", SourceKind.OUTLET)

    assert add(editor, outlet_name="radio  meridian").outlet == outlet
    assert add(editor, text="Another text.", outlet_id=outlet.pk).outlet == outlet
    assert Source.objects.outlets().count() == 1


def test_only_line_ends_of_a_text_change(editor: User) -> None:
    text = "  Un\r\ndeux\rtrois\n\n\tquatre \u202eRTL\u202c \u200b \U0001f468\u200d\U0001f469 e\u0301 \x0c\x7f\n "

    article = add(editor, text=text)

    assert article.revision.text == text.replace("\r\n", "\n").replace("\r", "\n")
    assert article.revision.length == len(article.revision.text)


def test_the_language_found_may_be_said_to_be_another(editor: User) -> None:
    assert add(editor, language="FR").language == "fr"


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"text": ""}, "no_text"),
        ({"text": " \n\t"}, "no_text"),
        ({"text": "a\x00b"}, "nul"),
        ({"text": "a\ud800b"}, "surrogate"),
        ({"text": "é" * 5_000_001}, "text_too_long"),
        ({"title": " "}, "no_title"),
        ({"title": "a" * 501}, "title_too_long"),
        ({"title": "a\x00b"}, "nul"),
        ({"title": "\udfff"}, "surrogate"),
        ({"url": "javascript:alert(1)"}, "bad_url"),
        ({"outlet_name": " "}, "no_outlet"),
        ({"outlet_id": 10**9}, "unknown_outlet"),
        ({"language": "english"}, "bad_language"),
    ],
)
def test_what_cannot_be_stored_is_refused_with_a_sentence(editor: User, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        add(editor, **fields)

    assert refused.value.code == code
    assert refused.value.sentence.endswith(".")
    assert not Article.objects.exists()


def test_a_source_that_is_no_outlet_cannot_have_published(editor: User) -> None:
    with pytest.raises(Refused, match="no such outlet"):
        add(editor, outlet_id=factories.source("Tavaran army").pk)


def test_the_same_address_again_names_the_first(editor: User) -> None:
    first = add(editor, url="https://meridian.example/ostrel?utm_source=post")

    with pytest.raises(AlreadyHere) as refused:
        add(editor, text="Another text.", url="HTTPS://meridian.example/ostrel/#top", outlet_name="New Outlet")

    assert (refused.value.code, refused.value.first) == ("duplicate_url", first)
    assert Article.objects.count() == 1
    assert not Source.objects.called("New Outlet").exists()


def test_the_same_text_again_names_the_first(editor: User) -> None:
    first = add(editor, text="One.\nTwo.")

    with pytest.raises(AlreadyHere) as refused:
        add(editor, text="One.\r\nTwo.", url="https://meridian.example/other")

    assert (refused.value.code, refused.value.first) == ("duplicate_text", first)


@pytest.mark.parametrize("role", [Role.READER, Role.FACT_CHECKER, Role.ADMINISTRATOR])
def test_only_editors_may_add_and_change(article: Article, role: Role) -> None:
    person = factories.user("Somebody Else", role)

    with pytest.raises(Refused, match="Only an editor"):
        add(person)
    with pytest.raises(Refused, match="Only an editor"):
        change(article, person)


def change(article: Article, by: User, **fields: Any) -> Article:
    values: dict[str, Any] = {
        "title": "Ostrel, again",
        "outlet_id": article.outlet_id,
        "published_on": DAY,
        "language": "fr",
    }
    return change_article(article_id=article.pk, by=by, **{"seen": article.version} | values | fields)


def test_what_is_known_of_an_article_may_change(editor: User, article: Article) -> None:
    text = article.revision.text

    change(article, editor, url="https://meridian.example/2/", outlet_name="Lakes Daily", outlet_id=None)

    article = Article.objects.get(pk=article.pk)
    assert (article.title, article.language, article.version) == ("Ostrel, again", "fr", 2)
    assert (article.url, article.url_key) == ("https://meridian.example/2/", "https://meridian.example/2")
    assert article.outlet.name == "Lakes Daily"
    assert article.revision.text == text


def test_a_change_of_an_older_version_is_refused(editor: User, article: Article) -> None:
    change(article, editor)

    with pytest.raises(Stale) as stale:
        change(article, editor, seen=1, title="Mine")

    assert stale.value.version == 2
    assert Article.objects.get(pk=article.pk).title == "Ostrel, again"


def test_an_article_may_keep_its_address_but_not_take_another_ones(editor: User, article: Article) -> None:
    other = add(editor, url="https://meridian.example/taken")

    with pytest.raises(AlreadyHere) as refused:
        change(article, editor, url="https://meridian.example/taken/")
    changed = change(other, editor, url="https://meridian.example/taken#x")

    assert refused.value.first == other
    assert changed.version == 2


@pytest.mark.django_db(transaction=True)
def test_of_two_people_who_paste_the_same_at_once_one_is_told() -> None:
    editor = factories.user("Ines Karo", Role.EDITOR)
    barrier, answers = threading.Barrier(4), list[str]()

    def paste() -> None:
        barrier.wait()
        try:
            answers.append(str(add(editor).pk))
        except AlreadyHere as refused:
            answers.append(f"first is {refused.first.pk}")
        finally:
            connection.close()

    threads = [threading.Thread(target=paste) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    first = Article.objects.get()
    assert sorted(answers) == [str(first.pk), *[f"first is {first.pk}"] * 3]
    assert Revision.objects.count() == 1
