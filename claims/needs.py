"""What somebody must give for a step of the table, and what of it is still missing."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from claims.choices import Stance, UnverifiableReason, Verification

# Which evidence a proposed state rests on: at least one piece with this stance.
STANCE_FOR = {
    Verification.VERIFIED: Stance.FOR,
    Verification.FALSE: Stance.AGAINST,
    Verification.MISLEADING: Stance.AGAINST,
}


class Need(Enum):
    """What a step must be given beside its target state."""

    WHY = "why"
    REASON_OR_WHY = "for unverifiable a reason, otherwise why"
    ORIGINAL = "the original statement as evidence"
    EVIDENCE = "evidence"
    STANCE = "evidence for or against"
    SETTLED_SPEAKER = "a speaker who is known or said to be unnamed"
    NO_JUDGEMENT = "no judgement yet"
    NO_SUCCESSOR = "no successor"
    SUCCESSORS = "successors"
    EARLIER_RECORD = "a judgement made on an earlier record"


class Gap(Enum):
    """What somebody must give for a step: the code and the sentence that say it is missing."""

    REASON = "no_reason", _("Say why nobody can verify it: choose a reason.")
    ENQUIRY = "no_enquiry", _("No reply rests on a question that was put: add the enquiry first, on the claim's page.")
    WHY = "no_why", _("Say why, in a sentence that others will read.")
    SUCCESSORS = "no_successor", _("Say which claims take this one's place.")
    ORIGINAL = "no_original", _("Name the original statement: evidence that is marked as the original.")
    EVIDENCE = "no_evidence", _("Name the evidence it rests on; for not found, where you looked.")
    FOR = "no_evidence", _("Name at least one piece of evidence for it.")
    AGAINST = "no_evidence", _("Name at least one piece of evidence against it.")

    @property
    def code(self) -> str:
        return self.value[0]

    @property
    def sentence(self) -> str:
        return gettext(self.value[1])


@dataclass(frozen=True)
class Piece:
    """What the rules need to know of a piece of evidence."""

    stance: str
    is_original: bool = False
    bears: bool = True  # on what is judged: evidence that they said it is none that it is so


@dataclass(frozen=True)
class Asked:
    """What somebody asks for: the step, its target state where it has several, and what they give for it."""

    step: str
    to: str = ""
    why: str = ""
    reason: str = ""
    evidence: tuple[Piece, ...] = ()
    successors: int = 0
    unanswered: bool = False  # the claim has an enquiry that nobody has answered


def missing_from(needs: frozenset[Need], asked: Asked) -> list[Gap]:
    """What is still missing, in the order in which a person is told."""
    return [gap for gap in gaps(needs, asked.to, asked.reason) if not GIVEN[gap](asked)]


def gaps(needs: frozenset[Need], to: str, reason: str = "") -> list[Gap]:
    """What must be given for a step with these needs that leads to this state, for this reason."""
    unverifiable = to == Verification.UNVERIFIABLE
    found = [gap for need, gap in ALWAYS.items() if need in needs]
    if Need.REASON_OR_WHY in needs:
        found.append(Gap.REASON if unverifiable else Gap.WHY)
    if Need.STANCE in needs and to in STANCE_FOR:
        found.append(Gap.FOR if STANCE_FOR[Verification(to)] is Stance.FOR else Gap.AGAINST)
    if unverifiable and reason == UnverifiableReason.NO_REPLY:
        found.append(Gap.ENQUIRY)
    return sorted(found, key=list(Gap).index)


ALWAYS = {
    Need.WHY: Gap.WHY,
    Need.SUCCESSORS: Gap.SUCCESSORS,
    Need.ORIGINAL: Gap.ORIGINAL,
    Need.EVIDENCE: Gap.EVIDENCE,
}
GIVEN: dict[Gap, Callable[[Asked], bool]] = {
    Gap.REASON: lambda asked: bool(asked.reason),
    Gap.ENQUIRY: lambda asked: asked.unanswered,
    Gap.WHY: lambda asked: bool(asked.why.strip()),
    Gap.SUCCESSORS: lambda asked: asked.successors > 0,
    Gap.ORIGINAL: lambda asked: any(piece.is_original for piece in asked.evidence),
    Gap.EVIDENCE: lambda asked: bool(asked.evidence),
    Gap.FOR: lambda asked: _supports(asked, Stance.FOR),
    Gap.AGAINST: lambda asked: _supports(asked, Stance.AGAINST),
}


def _supports(asked: Asked, stance: Stance) -> bool:
    return any(piece.bears and piece.stance == stance for piece in asked.evidence)
