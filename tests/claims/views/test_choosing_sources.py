"""Finding the right source for a claim: by name, by alias, and by who speaks in the same article."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from claims.models import Claim
from sources.models import Article, Source
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
HTMX = {"HX-Request": "true"}


@pytest.fixture
def armies(db: None) -> dict[str, Source]:
    return {
        country: factories.source(name, country=country)
        for country, name in (("BF", "Army of the north"), ("ML", "Tavaran army"), ("NE", "Zeran army"))
    }


def found(client: Client, claim: Claim, words: str) -> str:
    given: dict[str, str | int] = {"q": words, "link": claim.links.get().pk, "part": "found"}
    return client.get(reverse("articles:source", args=[claim.pk]), given, headers=HTMX).content.decode()


def order(page: str, *names: str) -> list[str]:
    return sorted((name for name in names if f"<bdi>{name}</bdi>" in page), key=page.index)


def test_the_army_is_the_army_of_the_articles_country(
    signed_in: SignedIn, editor: User, claim: Claim, armies: dict[str, Source]
) -> None:
    claim.article.outlet.country = "NE"
    claim.article.outlet.save()

    page = found(signed_in(editor), claim, "the army")

    assert order(page, "Army of the north", "Tavaran army", "Zeran army")[0] == "Zeran army"
    assert "of the article’s country" in page
    assert f'value="{armies["NE"].pk}"\n             checked' in page


def test_who_speaks_in_the_article_comes_before_the_others(
    signed_in: SignedIn, editor: User, article: Article, claim: Claim, armies: dict[str, Source]
) -> None:
    factories.claim(article, "retaken the bridge", figure="", speaker=armies["ML"])

    page = found(signed_in(editor), claim, "army")

    assert order(page, "Army of the north", "Tavaran army", "Zeran army")[0] == "Tavaran army"
    assert "speaks in this article" in page


def test_whoever_is_called_so_in_the_article_is_found_by_these_words(
    signed_in: SignedIn, editor: User, article: Article, claim: Claim, armies: dict[str, Source]
) -> None:
    other = factories.claim(article, "retaken the bridge", figure="", speaker=factories.source("General Staff"))
    other.links.update(mention="the army")

    page = found(signed_in(editor), claim, "the army")

    assert order(page, "Army of the north", "General Staff", "Tavaran army")[0] == "General Staff"
    assert "called so in this article" in page


def test_an_alias_and_words_in_any_order_find_a_source(
    signed_in: SignedIn, editor: User, claim: Claim, armies: dict[str, Source]
) -> None:
    armies["ML"].names.create(name="Forces armées tavaranes (FAT)", folded="forces armees tavaranes (fat)")
    client = signed_in(editor)

    assert order(found(client, claim, "tavaranes forces"), "Tavaran army") == ["Tavaran army"]
    assert order(found(client, claim, "fat"), "Tavaran army") == ["Tavaran army"]
    assert order(found(client, claim, "north army"), "Army of the north") == ["Army of the north"]


def test_what_nobody_is_called_is_offered_as_a_new_source(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    page = found(signed_in(editor), claim, "Corvel <ferry> company")

    assert "A new source: <bdi>Corvel &lt;ferry&gt; company</bdi>" in page
    assert 'value="new"\n           checked' in page
    assert 'value="Corvel &lt;ferry&gt; company"' in page


def test_words_typed_after_the_list_was_drawn_choose_nothing(
    signed_in: SignedIn, editor: User, claim: Claim, armies: dict[str, Source]
) -> None:
    link = claim.links.get()
    sent = {"link": link.pk, "seen": 1, "who": armies["BF"].pk, "q": "zeran", "found_for": "north"}

    answer = signed_in(editor).post(reverse("articles:source", args=[claim.pk]), sent)

    assert answer.status_code == 200
    assert order(answer.content.decode(), "Army of the north", "Zeran army") == ["Zeran army"]
    assert f'value="{armies["BF"].pk}"' not in answer.content.decode()
    assert answer.content.decode().count("checked>") == 1
    link.refresh_from_db()
    assert link.source != armies["BF"]


@pytest.mark.parametrize("words", ["", "  ", "the", "'", "%", "x" * 300, "\u202e"])
def test_any_words_may_be_typed(signed_in: SignedIn, editor: User, claim: Claim, words: str) -> None:
    assert "A new source" in found(signed_in(editor), claim, words)


def test_a_null_character_is_answered(signed_in: SignedIn, editor: User, claim: Claim) -> None:
    answer = signed_in(editor).post(reverse("articles:source", args=[claim.pk]), {"q": "ar\0my", "seen": 1})

    assert answer.status_code == 400
