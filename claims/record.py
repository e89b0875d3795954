"""The record of a source: how its accepted claims were judged."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import LinkRole, Verification
from claims.models import Claim
from claims.rules import OPEN
from tracker.accounts.models import User
from tracker.web.states import look

# What is settled comes first: what was found to be so, what was not, what cannot be known.
SETTLED = (
    Verification.VERIFIED,
    Verification.CONTESTED,
    Verification.MISLEADING,
    Verification.FALSE,
    Verification.UNVERIFIABLE,
    Verification.NOT_CHECKABLE,
)


@dataclass(frozen=True)
class Share:
    """The claims in one state; those that nobody has judged yet, whether or not somebody is at it, are open."""

    label: str
    glyph: str
    ink: str
    count: int


@dataclass(frozen=True)
class Record:
    """How many accepted claims a source made, by the state that holds."""

    shares: tuple[Share, ...]

    @property
    def total(self) -> int:
        return sum(share.count for share in self.shares)

    @property
    def parts(self) -> str:
        """3 verified, 1 false, 8 open."""
        return ", ".join(f"{share.count} {share.label.lower()}" for share in self.shares)

    @property
    def in_words(self) -> str:
        """12 accepted claims: 3 verified, 1 false, 8 open."""
        if not self.total:
            return _("No accepted claim yet")
        claims = ngettext("%(total)d accepted claim: %(parts)s", "%(total)d accepted claims: %(parts)s", self.total)
        return claims % {"total": self.total, "parts": self.parts}


def record_of(source_id: int, user: User) -> Record:
    """The record of a source (one query)."""
    said = Claim.objects.visible_to(user).accepted().said_by(source_id)
    counts = said.order_by().values_list("verification").annotate(Count("pk"))
    return record(Counter(dict(counts)))


def records_of(source_ids: Sequence[int], user: User) -> dict[int, Record]:
    """The record of each of these sources (one query)."""
    claims = (
        Claim.objects.visible_to(user).accepted().filter(links__source__in=source_ids, links__role=LinkRole.SPEAKER)
    )
    rows = claims.order_by().values_list("links__source", "verification").annotate(Count("pk", distinct=True))
    counts: dict[int, Counter[str]] = defaultdict(Counter)
    for source_id, state, number in rows:
        counts[source_id][state] = number
    return {source_id: record(counts[source_id]) for source_id in source_ids}


def record(counts: Mapping[str, int]) -> Record:
    shares = [_share(state, counts[state]) for state in SETTLED if counts.get(state)]
    still_open = sum(counts.get(state, 0) for state in OPEN)
    if still_open:
        shares.append(Share(_("Open"), "unchecked", "unchecked", still_open))
    return Record(tuple(shares))


def _share(state: Verification, count: int) -> Share:
    seen = look("verification", state)
    return Share(seen.words, seen.glyph, seen.ink, count)
