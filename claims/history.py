"""The history of one claim in words: its judgements, its corrections and its evidence, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

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
        return _("outside the site") if self.who == OUTSIDE else _("by %(who)s") % {"who": self.who}


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
        return _("Figure %(words)s") % {"words": quoted(judgement.figure.wording)}
    return {Target.ATTRIBUTION: _("Said"), Target.VERIFICATION: _("So")}.get(Target(judgement.target), "")


def told(judgement: Judgement) -> str:
    """What the step did: "Verified proposed", "Unverifiable: no access", "Undone: Contested"."""
    target = Target(judgement.target)
    state = label(target, judgement.end)
    was = label(target, judgement.before["proposed"] or judgement.start)
    proposed = label(target, judgement.proposed) if judgement.proposed else ""
    words = {
        StepName.TAKE: _("Taken"),
        StepName.RELEASE: _("Given back"),
        StepName.PROPOSE: _("%(state)s proposed") % {"state": proposed},
        StepName.CONFIRM: _("%(state)s confirmed") % {"state": state} if judgement.before["proposed"] else state,
        StepName.RETURN: _("%(state)s not confirmed") % {"state": was},
        StepName.TAKE_BACK: _("%(state)s taken back") % {"state": was},
        StepName.REOPEN: _("Reopened, was %(state)s") % {"state": was.lower()},
        StepName.UPHOLD: _("%(state)s upheld") % {"state": state},
        StepName.RESTORE: _("Restored"),
        StepName.REINSTATE: _("Reinstated"),
        StepName.SPLIT: _("Split into other claims"),
        StepName.MERGE: _("Merged into another claim"),
    }
    if judgement.step == StepName.UNDO:
        return _("Undone: %(what)s") % {"what": told(judgement.undoes)} if judgement.undoes else _("Undone")
    said = words.get(StepName(judgement.step), state)
    reason = _reason(judgement)
    return _("%(what)s: %(reason)s") % {"what": said, "reason": reason} if reason else said


def _reason(judgement: Judgement) -> str:
    if not judgement.reason or judgement.step not in {StepName.CONCLUDE, StepName.UPHOLD}:
        return ""
    return str(UnverifiableReason(judgement.reason).label).lower()


def entry_of(judgement: Judgement) -> Entry:
    about = subject(judgement)
    what = told(judgement)
    if about:
        what = _("%(subject)s: %(what)s") % {"subject": about, "what": f"{what[:1].lower()}{what[1:]}"}
    resting = ", ".join(piece.title for piece in judgement.evidence.all())
    details = (judgement.why, _("Rests on %(pieces)s.") % {"pieces": resting} if resting else "")
    return Entry(judgement.at, judgement.by.name, what, tuple(filter(None, details)), judgement.claim_version + 1)


def _gathered(piece: Evidence) -> list[Entry]:
    entries = [Entry(piece.added_at, piece.added_by.name, _("Evidence added: %(title)s") % {"title": piece.title})]
    if piece.retracted_at and piece.retracted_by:
        what = _("Evidence retracted: %(title)s") % {"title": piece.title}
        entries.append(Entry(piece.retracted_at, piece.retracted_by.name, what, (piece.retracted_why,)))
    return entries


def _asked(enquiry: Enquiry) -> list[Entry]:
    entries = [
        Entry(enquiry.asked_at, enquiry.added_by.name, _("Asked %(whom)s") % {"whom": enquiry.to}, (enquiry.question,))
    ]
    if enquiry.answered_at:
        entries.append(Entry(enquiry.answered_at, enquiry.to, _("Answered"), (enquiry.answer,)))
    return entries
