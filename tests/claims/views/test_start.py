from collections.abc import Callable
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from claims.choices import NoticeKind, Triage, Verification
from claims.filters import LISTS
from claims.models import Claim, Notice
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def assign(claim: Claim, to: User, by: User, days: int | None, **fields: object) -> None:
    due_on = None if days is None else timezone.localdate() + timedelta(days=days)
    Claim.objects.filter(pk=claim.pk).update(assigned_to=to, assigned_by=by, due_on=due_on, **fields)


def lists_of(client: Client) -> dict[str, int]:
    return {waiting.name: waiting.count.number for waiting in client.get("/").context["lists"]}


def test_editor_sees_what_is_to_decide(article: Article, editor: User, signed_in: SignedIn) -> None:
    factories.claim(article, triage=Triage.SUGGESTED)

    client = signed_in(editor)

    assert lists_of(client)["to_decide"] == 1
    assert 'href="/queue/?list=to_decide"' in client.get("/").content.decode()


def test_fact_checker_sees_the_lists_of_checking(
    claim: Claim, fact_checker: User, second: User, signed_in: SignedIn
) -> None:
    other = factories.claim(claim.article, "two days of fighting", figure="")
    Claim.objects.filter(pk=other.pk).update(
        verification_proposed=Verification.VERIFIED, verification_proposed_by=second
    )

    lists = lists_of(signed_in(fact_checker))

    assert (lists["to_check"], lists["to_confirm"]) == (1, 1)
    assert "to_decide" not in lists
    assert "all" not in lists


def test_reader_sees_all_claims(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    assert lists_of(signed_in(reader)) == {"all": 1}


def test_due_claims_come_with_the_most_urgent_first(
    article: Article, fact_checker: User, second: User, editor: User, signed_in: SignedIn
) -> None:
    quotes = ("the bridge", "two days of fighting", "Upland Charter", "losing the crossing", "its men")
    late, today, later, theirs, settled = (factories.claim(article, quote, figure="") for quote in quotes)
    assign(later, fact_checker, editor, 3)
    assign(late, fact_checker, editor, -2)
    assign(today, fact_checker, fact_checker, 0)
    assign(theirs, second, editor, -2)
    assign(settled, fact_checker, editor, -2, verification=Verification.CONTESTED)

    page = signed_in(fact_checker).get("/")

    assert list(page.context["due"]) == [late, today, later]
    text = " ".join(page.content.decode().split())
    assert text.index("Overdue since") < text.index("Due today") < text.index("<bdi>Upland Charter</bdi>")
    assert text.count("assigned by Ines Karo") == 2


def test_newest_notices_are_shown_and_lead_to_their_claims(
    claim: Claim, reader: User, editor: User, signed_in: SignedIn
) -> None:
    told = [Notice.objects.create(to=reader, claim=claim, by=editor, kind=NoticeKind.MENTIONED) for _ in range(7)]

    page = signed_in(reader).get("/")

    assert list(page.context["notices"]) == told[:1:-1]
    assert f'href="/notices/{told[-1].pk}/"' in page.content.decode()


def test_week_stands_there_as_a_drawing_and_as_a_table(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    page = signed_in(reader).get("/").content.decode()

    assert page.count('role="img"') == 3
    assert "Suggested: 1 in all;" in page
    assert '<th scope="row">Suggested</th>' in page


def test_drawing_is_not_spoilt_by_the_numbers_of_a_language(claim: Claim, reader: User, signed_in: SignedIn) -> None:
    User.objects.update(language="fr")

    page = signed_in(reader).get("/").content.decode()

    drawing = page[page.index('<svg class="wide"') : page.index("</svg>", page.index('<svg class="wide"'))]
    assert 'viewBox="0 0 1080 174"' in drawing


def test_empty_newsroom_is_told_what_to_do_first(editor: User, reader: User, signed_in: SignedIn) -> None:
    page = signed_in(editor).get("/").content.decode()

    assert "There is no article yet. Paste one" in page
    assert page.count('href="/articles/add/"') == 1
    assert "An editor adds the first one" in signed_in(reader).get("/").content.decode()


def test_administrator_who_may_read_begins_here_too(administrator: User, signed_in: SignedIn) -> None:
    administrator.grants.create(role="reader")

    assert signed_in(administrator).get("/").status_code == 200


def test_start_is_only_read(reader: User, signed_in: SignedIn) -> None:
    assert signed_in(reader).post("/").status_code == 405


def test_start_asks_the_same_few_questions_however_much_there_is(
    article: Article, editor: User, second: User, signed_in: SignedIn, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    client = signed_in(editor)
    for quote in ("the bridge", "two days of fighting"):
        claim = factories.claim(article, quote, figure="")
        assign(claim, editor, second, 1)
        Notice.objects.create(to=editor, claim=claim, by=second, kind=NoticeKind.ASSIGNED)

        # session, person, roles, any article; each list but one; due, told; three of the week; number in the bar
        with django_assert_num_queries(9 + len(LISTS)):
            client.get("/")


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_day_at_the_top_is_that_of_the_person(reader: User, signed_in: SignedIn, zone: str) -> None:
    User.objects.update(time_zone=zone)

    page = signed_in(reader).get("/")

    with timezone.override(zone):
        assert page.context["today"] == timezone.localdate()
