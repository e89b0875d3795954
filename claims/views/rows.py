"""A claim as a row of the queue: what stands in it, and the steps that one may take from there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.cards import Question, question_of
from claims.choices import LinkRole, Medium, StepName, Target, Triage, Verification
from claims.models import Claim, Figure
from claims.rules import JUDGED, Offer
from sources.choices import Language

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
    remarks: str
    may_accept: bool
    may_reject: bool
    may_take: bool
    question: Question | None
    confirms: Sequence[Subject]
    flags: Sequence[Subject]
    undoes: Sequence[Subject]

    @property
    def flagged_first(self) -> str:
        """What the form of "unverifiable" begins with: a figure where there is one, else the claim."""
        return next((subject.value for subject in self.flags if subject.figure), self.flags[0].value)


def row_of(claim: Claim, offers: Offers) -> Row:
    """The row of a claim that was loaded by `for_list`; the offers are those of `claims.cases.offers_of`."""
    speakers = [link for link in claim.links.all() if link.role == LinkRole.SPEAKER]
    media = dict.fromkeys(Medium(link.medium).label.lower() for link in speakers if link.medium != Medium.UNKNOWN)
    triage = {offer.step for offer in offers[Target.TRIAGE, None]}
    may_decide = StepName.REJECT in triage and claim.triage == Triage.SUGGESTED
    return Row(
        claim=claim,
        speakers=" and ".join(link.label for link in speakers) or "Nobody named yet",
        medium=", ".join(media),
        headline=headline(claim),
        remarks=" · ".join(remarks(claim)),
        may_accept=StepName.ACCEPT in triage,
        may_reject=may_decide,
        may_take=any(offer.step == StepName.TAKE for offer in offers[Target.VERIFICATION, None]),
        question=question_of(claim) if may_decide else None,
        confirms=list(_subjects(claim, offers, StepName.CONFIRM, "")),
        flags=list(_subjects(claim, offers, StepName.CONCLUDE, Verification.UNVERIFIABLE)),
        undoes=list(_subjects(claim, offers, StepName.UNDO, "")),
    )


def headline(claim: Claim) -> str:
    """Why the claim is here, in a word: what is to be done next."""
    if claim.triage != Triage.ACCEPTED:
        return str(Triage(claim.triage).label)
    if _proposals(claim):
        return "Waits for a second person"
    if _on_earlier_record(claim):
        return "Corrected after it was judged"
    if claim.verification in JUDGED:
        return "Judged"
    return "Being checked" if claim.taken_by_id else "To check"


def remarks(claim: Claim) -> Iterator[str]:
    """What else speaks for an early look."""
    if claim.sureness:
        yield claim.sureness
    figures = len(claim.figures.all())
    if figures:
        yield "1 figure" if figures == 1 else f"{figures} figures"
    if claim.disclaimers.all():
        yield "disclaimer"
    speakers = [link for link in claim.links.all() if link.role == LinkRole.SPEAKER]
    if any(not link.is_settled for link in speakers):
        yield "speaker unsure"
    elif any(not link.source_id and not link.name for link in speakers):
        yield "not named"
    yield from _proposals(claim)
    if claim.language != Language.ENGLISH:
        yield str(dict(Language.choices).get(claim.language, claim.language))


def _proposals(claim: Claim) -> list[str]:
    proposers = [
        claim.attribution_proposed_by,
        claim.verification_proposed_by,
        *(figure.verification_proposed_by for figure in claim.figures.all()),
    ]
    names = dict.fromkeys(person.name for person in proposers if person)
    return [f"proposed by {' and '.join(names)}"] if names else []


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
        return figure.wording if figure else "The whole claim"
    if target is Target.ATTRIBUTION:
        return f"said: {claim.get_attribution_proposed_display().lower()}"
    judged = figure or claim
    state = judged.get_verification_proposed_display().lower()
    return f"{figure.wording}: {state}" if figure else state
