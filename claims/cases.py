"""The facts on which the rules decide, read from a claim and its history."""

from collections.abc import Sequence

from claims.choices import LinkRole, StepName, Target, Triage
from claims.models import Claim, Evidence, Figure, Judgement
from claims.rules import JUDGED, SAID, Actor, Case, Offer, Speaker, Standing, offers
from tracker.accounts.models import User


def actor(user: User) -> Actor:
    return Actor(user.pk, user.roles)


def steps_of(claim: Claim) -> Sequence[Judgement]:
    """The claim's steps that count, oldest first (one query unless loaded by `for_list` or `for_detail`)."""
    kept: Sequence[Judgement] | None = getattr(claim, "standing_steps", None)
    return kept if kept is not None else list(claim.judgements.standing().order_by("pk"))


def case_of(claim: Claim, target: Target, figure: Figure | None = None) -> Case:
    """The case of one target of the claim."""
    steps = steps_of(claim)
    return Case(
        target=target,
        triage=claim.triage,
        standing=standing_of(claim, target, figure),
        speaker=speaker_of(claim),
        judged=is_judged(claim, steps),
        replaced=claim.triage == Triage.WITHDRAWN and bool(claim.successors.all()),
        undoable_by=_undoable_by(claim, steps, target, figure),
    )


def standing_of(claim: Claim, target: Target, figure: Figure | None = None) -> Standing:
    if target is Target.TRIAGE:
        return Standing(claim.triage)
    if target is Target.ATTRIBUTION:
        return claim.attribution_standing
    return (figure or claim).verification_standing


def speaker_of(claim: Claim) -> Speaker:
    speakers = [link for link in claim.links.all() if link.role == LinkRole.SPEAKER]
    if not speakers:
        return Speaker.MISSING
    return Speaker.SETTLED if all(link.is_settled for link in speakers) else Speaker.UNSURE


def is_judged(claim: Claim, steps: Sequence[Judgement]) -> bool:
    """A judgement took effect and was not undone, or one is proposed."""
    proposed = any(figure.verification_proposed for figure in claim.figures.all())
    if claim.attribution_proposed or claim.verification_proposed or proposed:
        return True
    return any(step.target != Target.TRIAGE and step.end in SAID | JUDGED for step in steps)


def offers_of(claim: Claim, user: User) -> dict[tuple[Target, int | None], list[Offer]]:
    """What this person may do now with the claim and with each of its figures: what the pages draw."""
    person = actor(user)
    return {
        (target, figure.pk if figure else None): offers(case_of(claim, target, figure), person)
        for target, figure in subjects_of(claim)
    }


def subjects_of(claim: Claim) -> list[tuple[Target, Figure | None]]:
    """Whatever steps are taken on: triage, both judgements, each figure."""
    figures = [(Target.FIGURE, figure) for figure in claim.figures.all()]
    return [(Target.TRIAGE, None), (Target.ATTRIBUTION, None), (Target.VERIFICATION, None), *figures]


def basis_of(claim: Claim, target: Target, figure: Figure | None) -> set[int]:
    """The evidence on which this target's judgement, or the proposal that waits, rests (three queries at most)."""
    entries = list[Judgement]()
    for step in _own(steps_of(claim), target, figure):
        if step.step in {StepName.TAKE, StepName.RELEASE, StepName.REOPEN}:
            entries = []
        elif step.step in {StepName.RETURN, StepName.TAKE_BACK}:
            entries = [entry for entry in entries if entry.pk != step.answers_id]
        else:
            entries.append(step)
    return set(Evidence.objects.filter(judgements__in=entries).values_list("pk", flat=True))


def newest_step(steps: Sequence[Judgement], target: Target, figure: Figure | None) -> Judgement | None:
    """The newest step that counts on this target, where nothing that rests on it followed."""
    own = _own(steps, target, figure)
    if not own or (target is Target.TRIAGE and steps[-1] is not own[-1]):
        return None
    return own[-1]


def _undoable_by(claim: Claim, steps: Sequence[Judgement], target: Target, figure: Figure | None) -> int | None:
    if target is not Target.TRIAGE and claim.triage != Triage.ACCEPTED:
        return None
    step = newest_step(steps, target, figure)
    return step.by_id if step else None


def _own(steps: Sequence[Judgement], target: Target, figure: Figure | None) -> list[Judgement]:
    figure_id = figure.pk if figure else None
    return [step for step in steps if step.target == target and step.figure_id == figure_id]
