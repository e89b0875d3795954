"""What becomes of successors when the split or merge that made them is undone."""

from claims.choices import Triage
from claims.models import Claim
from tracker.accounts.models import User
from tracker.refusal import Refused


def undo_succession(claim: Claim, *, by: User) -> None:
    """Withdraw the claims that took this one's place; from now on this one is their successor.

    Refused where one of them was worked on since: undoing must not lose that.
    """
    for successor in claim.successors.select_for_update():
        if successor.judgements.exists():
            raise Refused("followed", "Somebody has worked on the claims that took this one's place.")
        others = successor.predecessors.exclude(pk=claim.pk)
        successor.triage, successor.changed_by = Triage.WITHDRAWN, by
        successor.version += 1
        successor.save(update_fields=["triage", "changed_by", "version"])
        successor.successors.add(claim, *others)
    claim.successors.clear()
