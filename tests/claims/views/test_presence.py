from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from claims.actions.steps import take_step
from claims.choices import Target
from claims.models import Claim, Presence
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def here(article: Article) -> str:
    return f"{article.get_absolute_url()}here/"


def test_others_are_named_with_the_claim_they_look_at(
    article: Article, claim: Claim, editor: User, fact_checker: User, signed_in: SignedIn
) -> None:
    signed_in(fact_checker).post(here(article), {"claim": claim.pk})

    answer = signed_in(editor).post(here(article)).json()

    assert answer["others"] == [{"name": "Tom Adeyar", "initials": "TA", "claim": claim.pk}]
    assert answer["claims"] == {str(claim.pk): {"version": 1}}


def test_one_person_is_in_one_place_of_an_article(
    article: Article, claim: Claim, editor: User, signed_in: SignedIn
) -> None:
    client = signed_in(editor)

    client.post(here(article), {"claim": claim.pk})
    client.post(here(article), {"claim": ""})

    [kept] = Presence.objects.all()
    assert (kept.person, kept.claim) == (editor, None)


def test_whoever_leaves_or_falls_silent_is_not_here(
    article: Article, editor: User, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    signed_in(second).post(here(article))
    signed_in(fact_checker).post(here(article))
    signed_in(fact_checker).post(here(article), {"leave": "yes"})

    with time_machine.travel(timezone.now() + timedelta(minutes=1), tick=False):
        answer = signed_in(editor).post(here(article)).json()

    assert answer["others"] == []


def test_what_another_changed_says_who_and_when(
    article: Article, claim: Claim, editor: User, fact_checker: User, signed_in: SignedIn
) -> None:
    with time_machine.travel("2026-03-05T14:20:00Z", tick=False):
        take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=fact_checker, seen=1)

    theirs = signed_in(editor).post(here(article)).json()["claims"]
    own = signed_in(fact_checker).post(here(article)).json()["claims"]

    assert theirs == {str(claim.pk): {"version": 2, "by": "Tom Adeyar", "at": "14:20"}}
    assert own == {str(claim.pk): {"version": 2}}


@pytest.mark.parametrize("asked", ["x", "-1", "9" * 30, "1" * 19])
def test_a_claim_that_is_none_is_no_place(article: Article, editor: User, signed_in: SignedIn, asked: str) -> None:
    answer = signed_in(editor).post(here(article), {"claim": asked})

    assert (answer.status_code, Presence.objects.get().claim) == (200, None)


def test_it_asks_for_a_reader_and_an_article(article: Article, nobody: User, editor: User, signed_in: SignedIn) -> None:
    assert signed_in(nobody).post(here(article)).status_code == 403
    assert signed_in(editor).post("/articles/999999/here/").status_code == 404
    assert signed_in(editor).get(here(article)).status_code == 405


def test_claims_of_other_articles_are_no_place_here(article: Article, editor: User, signed_in: SignedIn) -> None:
    other = factories.claim(factories.article())

    signed_in(editor).post(here(article), {"claim": other.pk})

    assert Presence.objects.get().claim is None
