"""A claim as a row of the queue: what stands in it, and the steps that one may take from there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from claims.cards import Question, question_of
from claims.cases import actor, case_of
from claims.choices import LinkRole, Medium, StepName, Target, Triage, Verification
from claims.models import Claim, Figure
from claims.rules import JUDGED, Offer, may_assign
from claims.views.reasons import due_words, is_late, reasons
from tracker.accounts.models import User
from tracker.roles import CHECKERS

Offers = Mapping[tuple[Target, int | None], Sequence[Offer]]


@dataclass(frozen=True)
class Subject:
    """The claim or one of its figures, as the form of a step names it, and what is asked about it."""

    target: str
    figure: int | None
    label: str

    @property
    def value(self) -> str:
        return f"{self.target}-{self.figure}" if self.figure else self.target


@dataclass(frozen=True)
class Row:
    claim: Claim
    speakers: str
    medium: str
    headline: str
    why: str
    remarks: str
    due: str
    is_late: bool
    may_accept: bool
    may_reject: bool
    may_take: bool
    question: Question | None
    confirms: Sequence[Subject]
    flags: Sequence[Subject]
    undoes: Sequence[Subject]
    may_assign: bool
    may_work: bool

    @property
    def tick(self) -> str:
        """What a ticked row sends: the claim, and the version that was seen."""
        return f"{self.claim.pk}.{self.claim.version}"

    @property
    def flagged_first(self) -> str:
        """What the form of "unverifiable" begins with: a figure where there is one, else the claim."""
        return next((subject.value for subject in self.flags if subject.figure), self.flags[0].value)


def row_of(claim: Claim, offers: Offers, user: User) -> Row:
    """The row of a claim that was loaded by `for_list`; the offers are those of `claims.cases.offers_of`."""
    speakers = [link for link in claim.links.all() if link.role == LinkRole.SPEAKER]
    media = dict.fromkeys(Medium(link.medium).label.lower() for link in speakers if link.medium != Medium.UNKNOWN)
    triage = {offer.step for offer in offers[Target.TRIAGE, None]}
    now = timezone.now()
    why, *others = [*remarks(claim, now)] or [headline(claim)]
    may_decide = StepName.REJECT in triage and claim.triage == Triage.SUGGESTED
    return Row(
        claim=claim,
        speakers=_(" and ").join(link.label for link in speakers) or _("Nobody named yet"),
        medium=", ".join(media),
        headline=headline(claim),
        why=why[:1].upper() + why[1:],
        remarks=" · ".join(others),
        due=due_words(claim, timezone.localdate(now)),
        is_late=is_late(claim, timezone.localdate(now)),
        may_accept=StepName.ACCEPT in triage,
        may_reject=may_decide,
        may_take=any(offer.step == StepName.TAKE for offer in offers[Target.VERIFICATION, None]),
        question=question_of(claim) if may_decide else None,
        confirms=list(_subjects(claim, offers, StepName.CONFIRM, "")),
        flags=list(_subjects(claim, offers, StepName.CONCLUDE, Verification.UNVERIFIABLE)),
        undoes=list(_subjects(claim, offers, StepName.UNDO, "")),
        may_assign=may_assign(case_of(claim, Target.VERIFICATION), actor(user)),
        may_work=bool(CHECKERS & user.roles),
    )


def headline(claim: Claim) -> str:
    """Why the claim is here, in a word: what is to be done next."""
    if claim.triage != Triage.ACCEPTED:
        return str(Triage(claim.triage).label)
    if _proposals(claim):
        return _("Waits for a second person")
    if _on_earlier_record(claim):
        return _("Corrected after it was judged")
    if claim.verification in JUDGED:
        return _("Judged")
    return _("Being checked") if claim.taken_by_id else _("To check")


def remarks(claim: Claim, now: datetime) -> Iterator[str]:
    """Why it is here: what waits for somebody, then what its rank rests on, the strongest first."""
    yield from _proposals(claim)
    if _on_earlier_record(claim) and not _proposals(claim):
        yield _("corrected after it was judged")
    yield from reasons(claim, now)


def _proposals(claim: Claim) -> list[str]:
    proposers = [
        claim.attribution_proposed_by,
        claim.verification_proposed_by,
        *(figure.verification_proposed_by for figure in claim.figures.all()),
    ]
    names = dict.fromkeys(person.name for person in proposers if person)
    return [_("proposed by %(names)s") % {"names": _(" and ").join(names)}] if names else []


def _on_earlier_record(claim: Claim) -> bool:
    figures = any(figure.verification_on_earlier_record for figure in claim.figures.all())
    return claim.attribution_on_earlier_record or claim.verification_on_earlier_record or figures


def _subjects(claim: Claim, offers: Offers, step: StepName, end: str) -> Iterator[Subject]:
    """What of the claim this step is offered for: leading to this end, or with nothing to be given for it."""
    figures = {figure.pk: figure for figure in claim.figures.all()}
    for (target, figure_id), offered in offers.items():
        if any(offer.step == step and (end in offer.to if end else not offer.needs) for offer in offered):
            yield Subject(target.value, figure_id, _label(claim, target, figures.get(figure_id or 0), step))


def _label(claim: Claim, target: Target, figure: Figure | None, step: StepName) -> str:
    if step != StepName.CONFIRM:
        return figure.wording if figure else _("The whole claim")
    if target is Target.ATTRIBUTION:
        return _("said: %(state)s") % {"state": claim.get_attribution_proposed_display().lower()}
    judged = figure or claim
    state = judged.get_verification_proposed_display().lower()
    return f"{figure.wording}: {state}" if figure else state
