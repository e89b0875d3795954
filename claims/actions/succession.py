"""What becomes of successors when the split or merge that made them is undone."""

from django.utils.translation import gettext as _

from claims.choices import Triage
from claims.models import Claim
from tracker.accounts.models import User
from tracker.refusal import Refused


def undo_succession(claim: Claim, *, by: User) -> list[Claim]:
    """Withdraw the claims that took this one's place; from now on this one is their successor.

    Refused where one of them was worked on since: undoing must not lose that. Gives the other claims, locked, that a
    merge withdrew together with this one and that must come back with it.
    """
    merged: dict[int, Claim] = {}
    for successor in claim.successors.select_for_update():
        if successor.judgements.exists():
            raise Refused("followed", _("Somebody has worked on the claims that took this one's place."))
        others = list(successor.predecessors.exclude(pk=claim.pk).select_for_update())
        merged |= {other.pk: other for other in others}
        successor.triage, successor.changed_by = Triage.WITHDRAWN, by
        successor.version += 1
        successor.save(update_fields=["triage", "changed_by", "version"])
        successor.successors.add(claim, *others)
        for predecessor in (claim, *others):
            predecessor.successors.remove(successor)
    return list(merged.values())
