from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from tests import factories
from tracker.accounts.actions import create_token
from tracker.accounts.models import User

pytestmark = pytest.mark.django_db
SignedIn = Callable[[User], Client]
PROBLEM = "application/problem+json"
TAKE = {"target": "verification", "step": "take", "seen": 1}


def step(client: Client, claim: Claim, given: Any, **headers: Any) -> Any:
    return client.post(f"/api/v1/claims/{claim.pk}/steps/", given, content_type="application/json", **headers)


def test_step_is_taken_and_answered_with_the_claim(claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    answer = step(signed_in(fact_checker), claim, TAKE)

    assert (answer.status_code, answer["ETag"]) == (200, '"2"')
    assert answer.json()["verification"]["state"] == "in_progress"
    assert answer.json()["verification"]["taken_by"] == {"id": fact_checker.pk, "name": "Tom Adeyar"}
    (taken,) = answer.json()["history"]
    assert (taken["step"], taken["start"], taken["end"], taken["by"]["name"]) == (
        "take",
        "unchecked",
        "in_progress",
        "Tom Adeyar",
    )


def test_two_people_judge_with_evidence(claim: Claim, signed_in: SignedIn, fact_checker: User, second: User) -> None:
    piece = factories.evidence(claim, fact_checker)
    proposal = {
        "target": "verification",
        "step": "propose",
        "to": "verified",
        "why": "Seen from above.",
        "evidence": [piece.pk],
    }

    proposed = step(signed_in(fact_checker), claim, proposal, headers={"If-Match": '"1"'})
    same = step(signed_in(fact_checker), claim, {"target": "verification", "step": "confirm", "seen": 2})
    other = step(signed_in(second), claim, {"target": "verification", "step": "confirm", "seen": 2})

    assert (proposed.json()["verification"]["state"], proposed.json()["verification"]["proposed"]) == (
        "unchecked",
        "verified",
    )
    assert (same.status_code, same.json()["code"]) == (409, "same_person")
    assert (other.status_code, other.json()["verification"]["state"]) == (200, "verified")
    assert other.json()["history"][0]["evidence"] == [piece.pk]


def test_figure_is_flagged_on_its_own(claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    figure = claim.figures.get()
    given = {
        "target": "figure",
        "figure": figure.pk,
        "step": "conclude",
        "to": "unverifiable",
        "reason": "no_access",
        "seen": 1,
    }

    answer = step(signed_in(fact_checker), claim, given).json()

    assert answer["figures"][0]["verification"]["state"] == "unverifiable"
    assert answer["figures"][0]["verification"]["reason"] == "no_access"
    assert answer["verification"]["state"] == "unchecked"


@pytest.mark.parametrize("how", ["seen", "If-Match"])
def test_stale_version_is_412_and_writes_nothing(how: str, claim: Claim, signed_in: SignedIn, editor: User) -> None:
    client = signed_in(editor)
    step(client, claim, TAKE)
    release = {"target": "verification", "step": "release"}

    if how == "seen":
        answer = step(client, claim, release | {"seen": 1})
    else:
        answer = step(client, claim, release, headers={"If-Match": '"1"'})

    claim.refresh_from_db()
    assert (answer.status_code, answer.json()["code"], answer["Content-Type"]) == (412, "stale", PROBLEM)
    assert "Ines Karo changed this" in answer.json()["detail"]
    assert claim.verification == "in_progress"


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"step": "release"}, "wrong_state"),
        ({"step": "conclude"}, "no_end"),
        ({"step": "conclude", "to": "verified"}, "wrong_end"),
        ({"step": "conclude", "to": "unverifiable"}, "no_reason"),
        ({"step": "conclude", "to": "contested"}, "no_why"),
        ({"step": "propose", "to": "verified", "why": "Seen."}, "no_evidence"),
        ({"step": "propose", "to": "verified", "why": "Seen.", "evidence": [2**62]}, "unknown_evidence"),
        ({"step": "undo"}, "nothing_to_undo"),
        ({"step": "accept"}, "unknown_step"),
        ({"target": "figure", "figure": 2**62}, "unknown_figure"),
        ({"target": "figure"}, "unknown_figure"),
        ({"figure": 1}, "unknown_figure"),
    ],
)
def test_refusal_is_409_with_the_code_of_the_rule(
    given: dict[str, Any], code: str, claim: Claim, signed_in: SignedIn, fact_checker: User
) -> None:
    answer = step(signed_in(fact_checker), claim, TAKE | given)

    claim.refresh_from_db()
    assert (answer.status_code, answer.json()["code"], answer["Content-Type"]) == (409, code, PROBLEM)
    assert claim.version == 1


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"target": "truth"}, "/target"),
        ({"target": None}, "/target"),
        ({"target": {"a": 1}}, "/target"),
        ({"step": "judge"}, "/step"),
        ({"step": ["take"]}, "/step"),
        ({"reason": "because"}, "/reason"),
        ({"why": "a" * 10_001}, "/why"),
        ({"why": "a\0"}, "/why"),
        ({"to": "a" * 16}, "/to"),
        ({"evidence": "7"}, "/evidence"),
        ({"evidence": [0]}, "/evidence/0"),
        ({"evidence": [10**30]}, "/evidence/0"),
        ({"evidence": list(range(1, 300))}, "/evidence"),
        ({"figure": 10**30}, "/figure"),
        ({"seen": "one"}, "/seen"),
        ({"seen": 0}, "/seen"),
    ],
)
def test_bad_field_is_named(
    given: dict[str, Any], field: str, claim: Claim, signed_in: SignedIn, fact_checker: User
) -> None:
    answer = step(signed_in(fact_checker), claim, TAKE | given)

    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)
    assert any(error["field"].startswith(field) for error in answer.json()["errors"])


@pytest.mark.parametrize("tag", ["1", "*", 'W/"1"', '"1", "2"', '"x"', '""', '"٣"'])
def test_bad_if_match_is_said(tag: str, claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    answer = step(signed_in(fact_checker), claim, TAKE | {"seen": None}, headers={"If-Match": tag})

    assert (answer.status_code, answer["Content-Type"]) == (400, PROBLEM)


def test_version_must_be_named(claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    answer = step(signed_in(fact_checker), claim, {"target": "verification", "step": "take"})

    assert (answer.status_code, answer.json()["code"]) == (428, "no_version")


def test_two_versions_that_disagree_are_refused(claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    assert step(signed_in(fact_checker), claim, TAKE, headers={"If-Match": '"2"'}).status_code == 400


def test_reader_may_not(claim: Claim, signed_in: SignedIn, reader: User) -> None:
    answer = step(signed_in(reader), claim, TAKE)

    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")
    assert "fact-checker or an editor" in answer.json()["detail"]


@pytest.mark.parametrize("who", ["administrator", "nobody"])
def test_people_without_a_role_for_claims_may_not(
    who: str, claim: Claim, signed_in: SignedIn, request: pytest.FixtureRequest
) -> None:
    assert step(signed_in(request.getfixturevalue(who)), claim, TAKE).status_code == 403


def test_sign_in_is_needed(claim: Claim, client: Client) -> None:
    assert step(client, claim, TAKE).status_code == 401


def test_missing_claim_is_not_found(signed_in: SignedIn, fact_checker: User) -> None:
    answer = signed_in(fact_checker).post("/api/v1/claims/404/steps/", TAKE, content_type="application/json")

    assert (answer.status_code, answer["Content-Type"]) == (404, PROBLEM)


def test_get_is_refused(claim: Claim, signed_in: SignedIn, fact_checker: User) -> None:
    assert signed_in(fact_checker).get(f"/api/v1/claims/{claim.pk}/steps/").status_code == 405


def test_step_by_token_is_recorded_as_the_persons(claim: Claim, client: Client, fact_checker: User) -> None:
    _, secret = create_token(name="Script", by=fact_checker)

    answer = step(client, claim, TAKE, headers={"Authorization": f"Token {secret}"})

    assert answer.status_code == 200
    assert claim.judgements.get().by == fact_checker
