from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
GIVEN = {
    "title": "Ostrel bridge",
    "text": "The army said it had retaken the bridge.\r\n\r\nIt said so twice.",
    "outlet_name": "Radio Meridian",
    "url": "https://meridian.example/ostrel",
    "published_on": "2026-03-05",
    "language": "",
}


@pytest.fixture
def add() -> str:
    return reverse("articles:add")


def given(**fields: Any) -> dict[str, Any]:
    return GIVEN | fields


def test_an_article_is_pasted_and_shown(signed_in: SignedIn, editor: User, add: str) -> None:
    client = signed_in(editor)

    answer = client.post(add, given(), follow=True)

    article = Article.objects.get()
    assert answer.redirect_chain == [(article.get_absolute_url(), 302)]
    assert article.revision.text == "The army said it had retaken the bridge.\n\nIt said so twice."
    assert "Ostrel bridge" in answer.content.decode()


def test_the_form_is_there(signed_in: SignedIn, editor: User, add: str) -> None:
    factories.source("Lakes Daily", "outlet")

    page = signed_in(editor).get(add).content.decode()

    assert '<option value="Lakes Daily">' in page
    assert "Find it in the text" in page


@pytest.mark.parametrize("fields", [{}, {"url": ""}, {"url": "https://meridian.example/ostrel/?utm_source=x"}])
def test_a_double_keeps_what_was_typed_and_links_to_the_first(
    signed_in: SignedIn, editor: User, add: str, fields: dict[str, str]
) -> None:
    client = signed_in(editor)
    client.post(add, given())
    first = Article.objects.get()

    answer = client.post(add, given(title="Mine, typed with care", **fields))

    page = answer.content.decode()
    assert answer.status_code == 409
    assert f'href="{first.get_absolute_url()}"' in page
    assert "Mine, typed with care" in page
    assert Article.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "says", "status"),
    [
        ({"text": ""}, "This field is required", 400),
        ({"text": "\n \n"}, "Paste the text of the article", 409),
        ({"text": "a\x00b"}, "Null characters are not allowed", 400),
        ({"title": ""}, "This field is required", 400),
        ({"title": "a" * 501}, "at most 500 characters", 400),
        ({"outlet_name": ""}, "This field is required", 400),
        ({"published_on": "yesterday"}, "Enter a valid date", 400),
        ({"url": "javascript:alert(1)"}, "begins with http:// or https://", 409),
        ({"language": "xx"}, "Select a valid choice", 400),
    ],
)
def test_bad_input_is_told_beside_its_field(
    signed_in: SignedIn, editor: User, add: str, fields: dict[str, str], says: str, status: int
) -> None:
    answer = signed_in(editor).post(add, given(**fields))

    assert answer.status_code == status
    assert says in answer.content.decode()
    assert not Article.objects.exists()


@pytest.mark.parametrize("person", ["reader", "fact_checker", "administrator", "nobody"])
def test_only_editors_add_and_change(
    signed_in: SignedIn, article: Article, add: str, person: str, request: pytest.FixtureRequest
) -> None:
    client = signed_in(request.getfixturevalue(person))

    for address in (add, reverse("articles:edit", args=[article.pk])):
        assert client.get(address).status_code == 403
        assert client.post(address, given()).status_code == 403


def test_everything_needs_a_sign_in(client: Client, article: Article, add: str) -> None:
    for address in (add, reverse("articles:edit", args=[article.pk]), reverse("articles:list")):
        assert client.get(address).status_code == 302


def changed(article: Article, **fields: Any) -> dict[str, Any]:
    values = {
        "title": article.title,
        "outlet_name": article.outlet.name,
        "url": article.url,
        "published_on": article.published_on.isoformat(),
        "language": article.language,
        "seen": article.version,
    }
    return values | fields


def test_what_is_known_of_an_article_is_changed(signed_in: SignedIn, editor: User, article: Article) -> None:
    client, address = signed_in(editor), reverse("articles:edit", args=[article.pk])
    assert client.get(address).status_code == 200

    answer = client.post(address, changed(article, title="Another title", language="fr"))

    article.refresh_from_db()
    assert answer.status_code == 302
    assert (article.title, article.language, article.version) == ("Another title", "fr", 2)


def test_of_two_changes_at_once_both_are_shown_and_none_is_lost(
    signed_in: SignedIn, editor: User, article: Article
) -> None:
    client, address = signed_in(editor), reverse("articles:edit", args=[article.pk])
    mine = changed(article, title="My title")
    client.post(address, changed(article, title="Their title"))

    answer = client.post(address, mine)

    page = answer.content.decode()
    assert answer.status_code == 409
    assert "My title" in page
    assert "Their title" in page
    assert "Ines Karo changed this" in page
    assert "Keep mine" in page
    assert client.post(address, mine | {"seen": 2}).status_code == 302
    article.refresh_from_db()
    assert article.title == "My title"


def test_a_language_that_the_site_has_no_name_for_stays(signed_in: SignedIn, editor: User) -> None:
    article = factories.article(language="it")
    client, address = signed_in(editor), reverse("articles:edit", args=[article.pk])

    answer = client.post(address, changed(article, title="Ponte"))

    assert answer.status_code == 302


@pytest.mark.parametrize("fields", [{"seen": ""}, {"seen": "x"}, {"title": ""}, {"url": "ftp://a.example/"}])
def test_a_bad_change_is_told(signed_in: SignedIn, editor: User, article: Article, fields: dict[str, str]) -> None:
    answer = signed_in(editor).post(reverse("articles:edit", args=[article.pk]), changed(article, **fields))

    assert answer.status_code in {400, 409}


def test_an_address_that_another_article_has_is_told(signed_in: SignedIn, editor: User, article: Article) -> None:
    client = signed_in(editor)
    client.post(reverse("articles:add"), given())

    answer = client.post(reverse("articles:edit", args=[article.pk]), changed(article, url=GIVEN["url"]))

    assert answer.status_code == 409
    assert "is here already" in answer.content.decode()


def test_an_article_that_is_not_there_is_404(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).get(reverse("articles:edit", args=[10**9])).status_code == 404
