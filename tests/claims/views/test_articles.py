from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from claims.choices import Triage, Verification
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
LIST = "/articles/"


def test_articles_are_listed_with_how_their_claims_stand(signed_in: SignedIn, reader: User) -> None:
    article = factories.article(title="Ostrel bridge")
    factories.claim(article, "two days of fighting", figure="", triage=Triage.SUGGESTED)
    factories.claim(article, "the bridge at Ostrel", figure="", triage=Triage.REJECTED)
    factories.claim(article, verification=Verification.CONTESTED)

    page = signed_in(reader).get(LIST)

    [(row, counts)] = page.context["rows"]
    assert row == article
    assert (counts.suggested, counts.unjudged, counts.judged, counts.rejected) == (1, 0, 1, 1)
    assert "Ostrel bridge" in page.content.decode()


def test_titles_are_found_by_their_words(signed_in: SignedIn, reader: User) -> None:
    factories.article(title="The bridge at Ostrel")
    factories.article(title="Rain at Dellin")

    page = signed_in(reader).get(LIST, {"q": "ostrel BRIDGE"}).content.decode()

    assert "The bridge at Ostrel" in page
    assert "Rain at Dellin" not in page


@pytest.mark.parametrize(("query", "says"), [({}, "No articles yet"), ({"q": "nothing"}, "No title holds")])
def test_an_empty_list_says_what_to_do(signed_in: SignedIn, editor: User, query: dict[str, str], says: str) -> None:
    assert says in signed_in(editor).get(LIST, query).content.decode()


def test_pages_follow_each_other_without_gaps(signed_in: SignedIn, reader: User) -> None:
    made = {factories.article(published_on=date(2026, 3, 1 + n // 10)).pk for n in range(70)}
    client = signed_in(reader)

    first = client.get(LIST)
    second = client.get(LIST, {"after": first.context["page"].next})

    seen = [article.pk for page in (first, second) for article, _ in page.context["rows"]]
    assert len(seen) == 70
    assert set(seen) == made
    assert second.context["page"].next == ""


@pytest.mark.parametrize("after", ["nonsense", "1:2:3", "\U0001f600"])
def test_a_forged_page_is_refused(signed_in: SignedIn, reader: User, after: str) -> None:
    assert signed_in(reader).get(LIST, {"after": after}).status_code == 400


def test_a_long_list_costs_no_more_queries(
    signed_in: SignedIn, reader: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(5):
        factories.claim(factories.article())
    client = signed_in(reader)

    with django_assert_num_queries(6):
        client.get(LIST)


@pytest.mark.parametrize("person", ["administrator", "nobody"])
def test_who_may_not_read_is_told(signed_in: SignedIn, person: str, request: pytest.FixtureRequest) -> None:
    assert signed_in(request.getfixturevalue(person)).get(LIST).status_code == 403


def test_only_editors_are_led_to_adding(signed_in: SignedIn, reader: User, editor: User) -> None:
    add = f'href="{reverse("articles:add")}"'

    assert add not in signed_in(reader).get(LIST).content.decode()
    assert add in signed_in(editor).get(LIST).content.decode()


def test_a_list_is_not_posted_to(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).post(LIST).status_code == 405
