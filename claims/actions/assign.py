"""Asking somebody to check a claim, by a day or without one; the record stays as it is, and so does its version."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from claims import rules
from claims.actions.notices import tell
from claims.cases import actor, case_of
from claims.choices import NoticeKind, Target
from claims.models import Claim
from claims.rules import Assignee
from tracker.accounts.models import User
from tracker.audit import acting

COLUMNS = ("assigned_to", "assigned_by", "due_on")


@transaction.atomic
def assign_claim(*, claim_id: int, to: User, due_on: date | None, by: User) -> Claim:
    """Ask a person to check the claim, instead of whoever was asked before, and tell them; or raise Refused."""
    with acting(by):
        claim = Claim.objects.select_for_update().get(pk=claim_id)
        whom = Assignee(to.pk, to.roles, is_active=to.is_active)
        case = case_of(claim, Target.VERIFICATION)
        rules.check_may_assign(case, whom, actor(by), due_on=due_on, today=timezone.localdate())
        is_new = claim.assigned_to_id != to.pk or claim.due_on != due_on
        claim.assigned_to, claim.assigned_by, claim.due_on = to, by, due_on
        claim.save(update_fields=COLUMNS)
        if is_new:
            tell(kind=NoticeKind.ASSIGNED, to=[to], claim=claim, by=by)
    return claim


@transaction.atomic
def unassign_claim(*, claim_id: int, by: User) -> Claim:
    """Take the assignment away, or raise Refused."""
    with acting(by):
        claim = Claim.objects.select_for_update().get(pk=claim_id)
        rules.check_may_unassign(claim.assigned_to_id, actor(by))
        claim.assigned_to = claim.assigned_by = claim.due_on = None
        claim.save(update_fields=COLUMNS)
    return claim
