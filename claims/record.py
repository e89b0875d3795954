"""The record of a source: how its accepted claims were judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.db.models import Count

from claims.choices import LinkRole, Verification
from claims.models import Claim
from tracker.accounts.models import User

# What is settled comes first: what was found to be so, what was not, what cannot be known, what nobody has judged.
ORDER = (
    Verification.VERIFIED,
    Verification.CONTESTED,
    Verification.MISLEADING,
    Verification.FALSE,
    Verification.UNVERIFIABLE,
    Verification.NOT_CHECKABLE,
    Verification.IN_PROGRESS,
    Verification.UNCHECKED,
)


@dataclass(frozen=True)
class Share:
    """The claims in one state; `x` and `width` are its part of a bar that is 100 wide."""

    state: Verification
    count: int
    x: Decimal
    width: Decimal


@dataclass(frozen=True)
class Record:
    """How many accepted claims a source made, by the state that holds."""

    total: int
    shares: tuple[Share, ...]

    @property
    def in_words(self) -> str:
        """12 accepted claims: 3 verified, 1 false, 8 unchecked."""
        claims = "1 accepted claim" if self.total == 1 else f"{self.total} accepted claims"
        parts = ", ".join(f"{share.count} {share.state.label.lower()}" for share in self.shares)
        return f"{claims}: {parts}" if parts else "No accepted claim yet"


def record_of(source_id: int, user: User) -> Record:
    """The record of a source (one query)."""
    said = Claim.objects.visible_to(user).accepted().said_by(source_id)
    counts = said.order_by().values_list("verification").annotate(Count("pk"))
    return record(Counter(dict(counts)))


def claims_of_each(source_ids: Sequence[int], user: User) -> dict[int, int]:
    """How many accepted claims each of these sources made (one query)."""
    claims = (
        Claim.objects.visible_to(user).accepted().filter(links__source__in=source_ids, links__role=LinkRole.SPEAKER)
    )
    counted = claims.order_by().values_list("links__source").annotate(Count("pk", distinct=True))
    return dict(counted)


def record(counts: Counter[str]) -> Record:
    total = sum(counts.values())
    present = [state for state in ORDER if counts[state]]
    return Record(total, tuple(_shares(present, counts, total)))


def _shares(present: Sequence[Verification], counts: Counter[str], total: int) -> list[Share]:
    shares, x = [], Decimal(0)
    for state in present:
        width = (Decimal(100 * counts[state]) / total).quantize(Decimal("0.01"))
        shares.append(Share(state, counts[state], x, width))
        x += width
    return shares
