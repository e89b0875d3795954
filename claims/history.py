"""The history of one claim in words: its judgements, its corrections and its evidence, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from claims.choices import StepName, Target, UnverifiableReason
from claims.corrections import corrections_of, quoted
from claims.models import Claim, Enquiry, Evidence, Judgement
from claims.rules import label
from tracker.audit.reading import OUTSIDE


@dataclass(frozen=True)
class Entry:
    """One thing that somebody did. `version` is the claim's afterwards; 0 where it does not count as a change of it."""

    at: datetime
    who: str
    what: str
    details: tuple[str, ...] = ()
    version: int = 0

    @property
    def by(self) -> str:
        """By whom, in words."""
        return OUTSIDE.lower() if self.who == OUTSIDE else f"by {self.who}"


def history_of(claim: Claim, judgements: Iterable[Judgement]) -> list[Entry]:
    """Everything that was done to the claim, newest first (its evidence and enquiries must be loaded; four queries)."""
    entries = [
        *(entry_of(judgement) for judgement in judgements),
        *(Entry(one.at, one.who, one.what, one.changes, one.version) for one in corrections_of(claim)),
        *(entry for piece in claim.evidence.all() for entry in _gathered(piece)),
        *(entry for enquiry in claim.enquiries.all() for entry in _asked(enquiry)),
    ]
    return sorted(entries, key=lambda entry: (entry.at, entry.version), reverse=True)


def since(claim_id: int, version: int) -> list[Entry]:
    """What changed the claim after this version, newest first."""
    claim = Claim.objects.get(pk=claim_id)
    return [entry for entry in history_of(claim, claim.judgements.for_history()) if entry.version > version]


def subject(judgement: Judgement) -> str:
    """What was judged: "Said", "So", "Figure “more than 60”"; nothing for triage."""
    if judgement.figure:
        return f"Figure {quoted(judgement.figure.wording)}"
    return {Target.ATTRIBUTION: "Said", Target.VERIFICATION: "So"}.get(Target(judgement.target), "")


def told(judgement: Judgement) -> str:
    """What the step did: "Verified proposed", "Unverifiable: no access", "Undone: Contested"."""
    target = Target(judgement.target)
    state = label(target, judgement.end)
    was = label(target, judgement.before["proposed"] or judgement.start)
    words = {
        StepName.TAKE: "Taken",
        StepName.RELEASE: "Given back",
        StepName.PROPOSE: f"{label(target, judgement.proposed)} proposed" if judgement.proposed else "",
        StepName.CONFIRM: f"{state} confirmed" if judgement.before["proposed"] else state,
        StepName.RETURN: f"{was} not confirmed",
        StepName.TAKE_BACK: f"{was} taken back",
        StepName.REOPEN: f"Reopened, was {was.lower()}",
        StepName.UPHOLD: f"{state} upheld",
        StepName.RESTORE: "Restored",
        StepName.REINSTATE: "Reinstated",
        StepName.SPLIT: "Split into other claims",
        StepName.MERGE: "Merged into another claim",
    }
    if judgement.step == StepName.UNDO:
        return f"Undone: {told(judgement.undoes)}" if judgement.undoes else "Undone"
    return words.get(StepName(judgement.step), state) + _reason(judgement)


def _reason(judgement: Judgement) -> str:
    if not judgement.reason or judgement.step not in {StepName.CONCLUDE, StepName.UPHOLD}:
        return ""
    return f": {UnverifiableReason(judgement.reason).label.lower()}"


def entry_of(judgement: Judgement) -> Entry:
    about = subject(judgement)
    what = f"{about}: {told(judgement)[:1].lower()}{told(judgement)[1:]}" if about else told(judgement)
    resting = ", ".join(piece.title for piece in judgement.evidence.all())
    details = (judgement.why, f"Rests on {resting}." if resting else "")
    return Entry(judgement.at, judgement.by.name, what, tuple(filter(None, details)), judgement.claim_version + 1)


def _gathered(piece: Evidence) -> list[Entry]:
    entries = [Entry(piece.added_at, piece.added_by.name, f"Evidence added: {piece.title}")]
    if piece.retracted_at and piece.retracted_by:
        what = f"Evidence retracted: {piece.title}"
        entries.append(Entry(piece.retracted_at, piece.retracted_by.name, what, (piece.retracted_why,)))
    return entries


def _asked(enquiry: Enquiry) -> list[Entry]:
    entries = [Entry(enquiry.asked_at, enquiry.added_by.name, f"Asked {enquiry.to}", (enquiry.question,))]
    if enquiry.answered_at:
        entries.append(Entry(enquiry.answered_at, enquiry.to, "Answered", (enquiry.answer,)))
    return entries
