from datetime import timedelta

import pytest
from django.utils import timezone

from claims.actions.assign import assign_claim, unassign_claim
from claims.actions.steps import take_step
from claims.choices import NoticeKind, Target
from claims.models import Claim, Notice
from tracker.accounts.models import User
from tracker.audit.reading import events_of
from tracker.refusal import Refused


def test_editor_asks_a_fact_checker_who_is_told(claim: Claim, editor: User, fact_checker: User) -> None:
    due = timezone.localdate() + timedelta(days=2)

    assign_claim(claim_id=claim.pk, to=fact_checker, due_on=due, by=editor)

    claim.refresh_from_db()
    assert (claim.assigned_to, claim.assigned_by, claim.due_on, claim.version) == (fact_checker, editor, due, 1)
    assert Notice.objects.get().kind == NoticeKind.ASSIGNED
    assert events_of(Claim).objects.filter(assigned_to_id=fact_checker.pk).exists()


def test_the_same_again_tells_nobody_anew(claim: Claim, editor: User, fact_checker: User) -> None:
    for _ in range(2):
        assign_claim(claim_id=claim.pk, to=fact_checker, due_on=None, by=editor)

    assert Notice.objects.count() == 1


@pytest.mark.parametrize(("by", "to", "changed", "code"), [
    ("fact_checker", "fact_checker", {}, "wrong_role"),
    ("editor", "reader", {}, "not_a_checker"),
    ("editor", "fact_checker", {"triage": "suggested"}, "not_accepted"),
    ("editor", "fact_checker", {"verification": "contested"}, "judged"),
])  # fmt: skip
def test_refused(
    claim: Claim, request: pytest.FixtureRequest, by: str, to: str, changed: dict[str, str], code: str
) -> None:
    Claim.objects.update(**changed)

    with pytest.raises(Refused) as refused:
        assign_claim(claim_id=claim.pk, to=request.getfixturevalue(to), due_on=None, by=request.getfixturevalue(by))

    assert refused.value.code == code
    assert Claim.objects.get().assigned_to is None


def test_nobody_who_may_not_sign_in_and_no_day_that_has_passed(claim: Claim, editor: User, fact_checker: User) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    with pytest.raises(Refused, match="has passed"):
        assign_claim(claim_id=claim.pk, to=fact_checker, due_on=yesterday, by=editor)

    User.objects.filter(pk=fact_checker.pk).update(is_active=False)
    with pytest.raises(Refused, match="who may sign in"):
        assign_claim(claim_id=claim.pk, to=User.objects.get(pk=fact_checker.pk), due_on=None, by=editor)


def test_editor_or_the_person_takes_it_away(claim: Claim, editor: User, fact_checker: User, second: User) -> None:
    assign_claim(claim_id=claim.pk, to=fact_checker, due_on=None, by=editor)
    with pytest.raises(Refused, match="Only an editor, or who"):
        unassign_claim(claim_id=claim.pk, by=second)

    unassign_claim(claim_id=claim.pk, by=fact_checker)

    assert Claim.objects.get().assigned_by is None
    with pytest.raises(Refused, match="assigned to nobody"):
        unassign_claim(claim_id=claim.pk, by=editor)


def test_mine_until_it_is_judged_and_the_assignment_stays_when_another_takes_it(
    claim: Claim, editor: User, fact_checker: User, second: User
) -> None:
    assign_claim(claim_id=claim.pk, to=fact_checker, due_on=timezone.localdate(), by=editor)
    assert list(Claim.objects.in_hands_of(fact_checker)) == [claim]

    take_step(claim_id=claim.pk, target=Target.VERIFICATION, step="take", by=second, seen=1)
    claim.refresh_from_db()
    assert (claim.assigned_to, claim.taken_by) == (fact_checker, second)
    assert list(Claim.objects.in_hands_of(second)) == list(Claim.objects.in_hands_of(fact_checker)) == [claim]
    assert list(Claim.objects.overdue(timezone.localdate() + timedelta(days=1))) == [claim]

    take_step(
        claim_id=claim.pk, target=Target.VERIFICATION, step="conclude", to="contested", why="Both say so.",
        by=second, seen=2,
    )  # fmt: skip
    for nothing in (
        Claim.objects.in_hands_of(fact_checker),
        Claim.objects.overdue(timezone.localdate() + timedelta(9)),
    ):
        assert list(nothing) == []
