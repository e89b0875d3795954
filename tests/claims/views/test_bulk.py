"""One decision on many claims: said before, done, listed where refused, undone; with and without scripts."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from claims.forms.bulk import MOST_AT_ONCE
from claims.models import Claim, Export
from sources.models import Article
from tests import factories
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]
Sent = Callable[..., Any]


def tick(claim: Claim) -> str:
    claim.refresh_from_db()
    return f"{claim.pk}.{claim.version}"


@pytest.fixture
def sent(signed_in: SignedIn) -> Sent:
    """What a script sends, and the JSON that answers it."""

    def send(user: User, address: str, status: int = 200, **fields: Any) -> Any:
        response = signed_in(user).post(address, fields, headers={"accept": "application/json"})
        assert response.status_code == status, response.content
        return json.loads(response.content)

    return send


def text(response: Any) -> str:
    return " ".join(response.content.decode().split())


def test_says_before_what_each_decision_would_do(
    sent: Sent, article: Article, fact_checker: User, second: User
) -> None:
    free = factories.claim(article)
    mine = factories.claim(article, verification="in_progress", taken_by=fact_checker)
    theirs = factories.claim(article, verification="in_progress", taken_by=second)

    told = sent(fact_checker, "/queue/bulk/before/", claim=[tick(one) for one in (free, mine, theirs)])

    assert told["take"] == {
        "changes": 1,
        "says": "Take will change 1 claim. 1 not: It is yours already."
        " 1 not: This cannot be done now: it is in progress.",
    }
    assert told["unverifiable"]["changes"] == 3
    assert told["accept"]["changes"] == told["assign"]["changes"] == 0
    assert Claim.objects.filter(taken_by=fact_checker).count() == 1


def test_what_the_rules_refuse_is_listed_and_the_others_go_through(
    sent: Sent, article: Article, fact_checker: User, second: User
) -> None:
    free = [factories.claim(article) for _ in range(2)]
    theirs = factories.claim(article, verification="in_progress", taken_by=second)
    stale = tick(free[1])
    Claim.objects.filter(pk=free[1].pk).update(version=4, changed_by=second)

    came = sent(
        fact_checker, "/queue/bulk/", do="take", sure="yes", claim=[tick(free[0]), stale, tick(theirs), "99999.1"]
    )

    assert came["done"] == [free[0].pk]
    assert came["says"] == "Take changed 1 claim."
    assert [one["claim"] for one in came["refused"]] == [free[1].pk, theirs.pk, 99999]
    assert "Mara Olin changed this" in came["refused"][0]["sentence"]
    assert list(Claim.objects.filter(taken_by=fact_checker)) == [free[0]]


@pytest.mark.parametrize(("do", "given", "start", "changed"), [
    ("accept", {}, {"triage": "suggested"}, {"triage": "accepted"}),
    ("reject", {"why": "Said by the article."}, {"triage": "suggested"}, {"triage": "rejected"}),
    ("take", {}, {}, {"verification": "in_progress"}),
    ("unverifiable", {"reason": "no_access"}, {}, {"unverifiable_reason": "no_access"}),
])  # fmt: skip
def test_decision_is_undone(
    sent: Sent, article: Article, editor: User, do: str, given: dict[str, str], start: dict[str, Any],
    changed: dict[str, str],
) -> None:  # fmt: skip
    claims = [factories.claim(article, **start) for _ in range(3)]

    came = sent(editor, "/queue/bulk/", do=do, sure="yes", claim=[tick(one) for one in claims], **given)
    assert len(came["done"]) == Claim.objects.filter(**changed).count() == 3

    undone = sent(editor, "/queue/bulk/undo/", undo=came["undo"])
    assert undone["says"] == "3 claims are as they were."
    assert Claim.objects.filter(**changed).count() == 0


def test_assigning_many_and_undoing_it_brings_the_earlier_one_back(
    sent: Sent, article: Article, editor: User, fact_checker: User, second: User
) -> None:
    free = factories.claim(article)
    given = factories.claim(article, assigned_to=second, assigned_by=editor)

    came = sent(
        editor, "/queue/bulk/", do="assign", sure="yes", to=fact_checker.pk, due_on="2099-01-01",
        claim=[tick(free), tick(given)],
    )  # fmt: skip
    assert Claim.objects.filter(assigned_to=fact_checker, due_on="2099-01-01").count() == 2

    sent(editor, "/queue/bulk/undo/", undo=came["undo"])
    assert [claim.assigned_to for claim in Claim.objects.order_by("pk")] == [None, second]


@pytest.mark.parametrize(("fields", "problem"), [
    ({"do": "take"}, "Choose at least one claim."),
    ({"do": "take", "claim": ["1"]}, "The page did not say which claims you chose."),
    ({"do": "take", "claim": [f"{n}.1" for n in range(1, MOST_AT_ONCE + 2)]}, "Choose at most 100 claims at once."),
    ({"do": "delete", "claim": ["1.1"]}, "Select a valid choice."),
    ({"do": "reject", "sure": "yes", "claim": ["1.1"]}, "Say why, in a sentence"),
    ({"do": "unverifiable", "sure": "yes", "claim": ["1.1"]}, "choose a reason"),
    ({"do": "assign", "sure": "yes", "to": "0", "claim": ["1.1"]}, "Select a valid choice."),
])  # fmt: skip
def test_bad_input_changes_nothing(sent: Sent, editor: User, fields: dict[str, Any], problem: str) -> None:
    assert problem in sent(editor, "/queue/bulk/", status=400, **fields)["problem"]


def test_undo_that_the_site_did_not_give_is_refused(signed_in: SignedIn, editor: User) -> None:
    assert signed_in(editor).post("/queue/bulk/undo/", {"undo": "forged"}).status_code == 400


def test_undo_of_another_person_is_refused(sent: Sent, claim: Claim, fact_checker: User, second: User) -> None:
    came = sent(fact_checker, "/queue/bulk/", do="take", sure="yes", claim=[tick(claim)])

    sent_by_second = Client()
    sent_by_second.force_login(second, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert sent_by_second.post("/queue/bulk/undo/", {"undo": came["undo"]}).status_code == 400


def test_without_scripts_it_says_first_and_asks_for_what_it_needs(
    signed_in: SignedIn, claim: Claim, fact_checker: User
) -> None:
    client = signed_in(fact_checker)

    asked = text(client.post("/queue/bulk/", {"do": "unverifiable", "claim": [tick(claim)]}))
    assert "Unverifiable will change 1 claim." in asked
    assert 'name="reason"' in asked
    done = text(
        client.post(
            "/queue/bulk/", {"do": "unverifiable", "claim": [tick(claim)], "sure": "yes", "reason": "no_access"}
        )
    )

    assert "Unverifiable changed 1 claim." in done
    assert Claim.objects.get().unverifiable_reason == "no_access"
    assert "Undo" in done


def test_selection_leaves_as_csv_and_is_recorded(signed_in: SignedIn, article: Article, fact_checker: User) -> None:
    first, _, third = (factories.claim(article) for _ in range(3))

    response = signed_in(fact_checker).post("/queue/bulk/", {"do": "export", "claim": [tick(first), tick(third)]})
    rows = b"".join(response.streaming_content).decode().splitlines()  # type: ignore[attr-defined]

    assert len(rows) == 3
    assert Export.objects.get().row_count == 2


def test_readers_change_and_export_nothing(signed_in: SignedIn, sent: Sent, claim: Claim, reader: User) -> None:
    came = sent(reader, "/queue/bulk/", do="take", sure="yes", claim=[tick(claim)])

    assert came["done"] == []
    assert "Only a fact-checker or an editor" in came["refused"][0]["sentence"]
    assert signed_in(reader).post("/queue/bulk/", {"do": "export", "claim": [tick(claim)]}).status_code == 403


def test_all_that_fit_are_told_with_their_versions(signed_in: SignedIn, article: Article, editor: User) -> None:
    made = [factories.claim(article) for _ in range(3)]
    factories.claim(article, triage="suggested")

    found = signed_in(editor).get("/queue/bulk/all/?triage=accepted").json()

    assert found["claims"] == [f"{claim.pk}.1" for claim in made]
    assert signed_in(editor).get("/queue/bulk/all/?colour=red").status_code == 400


def test_nobody_from_outside(client: Client, nobody: User, signed_in: SignedIn) -> None:
    for address in ("/queue/bulk/", "/queue/bulk/before/", "/queue/bulk/undo/"):
        assert client.post(address).status_code == 302
        assert signed_in(nobody).post(address).status_code == 403
        assert signed_in(nobody).get(address).status_code in {403, 405}
