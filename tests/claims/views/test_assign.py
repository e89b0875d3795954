from collections.abc import Callable

import pytest
from django.test import Client

from claims.models import Claim
from tracker.accounts.models import User

SignedIn = Callable[[User], Client]


def test_editor_assigns_and_goes_on_to_where_they_were(
    signed_in: SignedIn, claim: Claim, editor: User, fact_checker: User
) -> None:
    fields = {"to": fact_checker.pk, "due_on": "2099-05-01", "next": "/queue/?list=all"}

    answer = signed_in(editor).post(f"/claims/{claim.pk}/assign/", fields)

    claim.refresh_from_db()
    assert (claim.assigned_to, str(claim.due_on)) == (fact_checker, "2099-05-01")
    assert answer.headers["Location"] == "/queue/?list=all"
    signed_in(editor).post(f"/claims/{claim.pk}/assign/", {"to": ""})
    claim.refresh_from_db()
    assert claim.assigned_to is None


def test_row_comes_back_with_who_checks_it(signed_in: SignedIn, claim: Claim, editor: User, fact_checker: User) -> None:
    answer = signed_in(editor).post(
        f"/claims/{claim.pk}/assign/", {"to": fact_checker.pk, "fragment": "row"}, headers={"hx-request": "true"}
    )

    assert f'id="claim-{claim.pk}"' in answer.content.decode()
    assert "Tom Adeyar" in answer.content.decode()


@pytest.mark.parametrize("part", ["row", "claim", "article"])
def test_every_part_of_a_page_says_to_whom_it_is_assigned(
    signed_in: SignedIn, claim: Claim, editor: User, fact_checker: User, part: str
) -> None:
    client = signed_in(editor)

    for to, says in ((fact_checker.pk, "Assigned to Tom Adeyar."), ("", "Assigned to nobody.")):
        fields = {"to": to, "fragment": part}
        answer = client.post(f"/claims/{claim.pk}/assign/", fields, headers={"hx-request": "true"})
        assert answer.content.decode().count(says) == 1


@pytest.mark.parametrize(("whose", "fields", "status"), [
    ("reader", {}, 409), ("fact_checker", {"to": "self"}, 403), ("editor", {"to": "999999"}, 400),
    ("editor", {"to": "self", "due_on": "tomorrow"}, 400), ("editor", {"to": "self", "due_on": "2001-01-01"}, 409),
])  # fmt: skip
def test_what_is_refused_changes_nothing(
    signed_in: SignedIn, claim: Claim, request: pytest.FixtureRequest, whose: str, fields: dict[str, str], status: int
) -> None:
    person = request.getfixturevalue(whose)
    given = {name: str(person.pk) if value == "self" else value for name, value in fields.items()}

    assert signed_in(person).post(f"/claims/{claim.pk}/assign/", given).status_code == status
    assert Claim.objects.get().assigned_to is None


def test_hidden_from_outsiders_and_only_posted(signed_in: SignedIn, claim: Claim, nobody: User, editor: User) -> None:
    assert signed_in(nobody).post(f"/claims/{claim.pk}/assign/").status_code == 403
    assert signed_in(editor).get(f"/claims/{claim.pk}/assign/").status_code == 405
    assert signed_in(editor).post("/claims/999999/assign/").status_code == 404
