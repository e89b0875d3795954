"""Taking one step of the table: the only code that changes a state of a claim or a figure."""

from collections.abc import Sequence
from dataclasses import asdict
from uuid import UUID

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.matches import confirm_matches
from claims.actions.notices import tell_no_more, tell_proposer
from claims.actions.succession import undo_succession
from claims.cases import actor, case_of, newest_step, standing_of, steps_of
from claims.choices import StepName, Target, Triage
from claims.models import Claim, Evidence, Figure, Judgement, JudgementEvidence
from claims.models.standing import AttributionStanding, VerificationStanding
from claims.needs import Asked, Piece
from claims.rules import Case, Standing
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@transaction.atomic
def take_step(
    *,
    claim_id: int,
    target: Target,
    step: str,
    by: User,
    seen: int,
    figure_id: int | None = None,
    to: str = "",
    why: str = "",
    reason: str = "",
    evidence: Sequence[int] = (),
    key: UUID | None = None,
) -> Claim:
    """Take one step on the claim or on one of its figures, or raise Refused or Stale (seen: the version looked at).

    `key`: what the sender calls this request. Sent again with the same key, as after an answer that was lost, it
    changes nothing and gives the claim as it stands.
    """
    with acting(by):
        if key and (claim := _taken_before(claim_id, key, by)):
            return claim
        claim = Claim.objects.locked(claim_id, seen=seen)
        figure = _figure(claim, target, figure_id)
        pieces = _evidence(claim, evidence)
        given = tuple(_piece(piece, target) for piece in pieces)
        unanswered = bool(reason) and claim.enquiries.filter(answered_at=None).exists()
        asked = Asked(step, to, why, reason, given, unanswered=unanswered)
        record_step(claim, target, figure, asked, by=by, evidence=pieces, key=key)
    return claim


def _taken_before(claim_id: int, key: UUID, by: User) -> Claim | None:
    """The claim, locked, where this person's request of this key was done; Refused where it was about another claim."""
    claim = Claim.objects.select_for_update().get(pk=claim_id)
    done = Judgement.objects.filter(by=by, key=key).first()
    if done and done.claim_id != claim_id:
        raise Refused("key_used", _("This request was made before, about another claim: load the page again."))
    return claim if done else None


def record_step(
    claim: Claim, target: Target, figure: Figure | None, asked: Asked,
    *, by: User, evidence: Sequence[Evidence] = (), key: UUID | None = None,
) -> Judgement:  # fmt: skip
    """Take a step on a claim that is locked: check it, write the new standing, add the entry."""
    case = case_of(claim, target, figure)
    row = rules.check(case, asked, actor(by))
    undone = newest_step(steps_of(claim), target, figure) if row is None else None
    after = _before(undone, claim) if undone else rules.after(row, case, asked, actor(by)) if row else case.standing
    entry = _entry(claim, target, figure, asked, case=case, after=after, by=by, undone=undone, key=key)
    JudgementEvidence.objects.bulk_create(JudgementEvidence(judgement=entry, evidence=piece) for piece in evidence)
    columns = _stand(claim, target, figure, after)
    if asked.step == StepName.ACCEPT:
        confirm_matches(claim, by=by)
    if undone and undone.step in {StepName.SPLIT, StepName.MERGE}:
        for other in undo_succession(claim, by=by):
            record_step(other, Target.TRIAGE, None, Asked(StepName.UNDO), by=by)
    touch(claim, by=by, columns=columns)
    tell_proposer(entry)
    if undone:
        tell_no_more(undone)
    return entry


def touch(claim: Claim, *, by: User | None, columns: Sequence[str] = ()) -> None:
    """Give the claim its next version, and save it with the columns that the caller changed: one entry in the trail."""
    claim.version += 1
    claim.changed_at, claim.changed_by = timezone.now(), by
    claim.save(update_fields=["version", "changed_at", "changed_by", *columns])
    claim.__dict__.pop("standing_steps", None)


def _figure(claim: Claim, target: Target, figure_id: int | None) -> Figure | None:
    if target is not Target.FIGURE:
        if figure_id is not None:
            raise Refused("unknown_figure", _("Only a step on a figure names one."))
        return None
    figure = claim.figures.filter(pk=figure_id).first() if figure_id is not None else None
    if figure is None:
        raise Refused("unknown_figure", _("The claim has no such figure: look at it again."))
    return figure


def _evidence(claim: Claim, ids: Sequence[int]) -> list[Evidence]:
    pieces = list(claim.evidence.filter(pk__in=ids, retracted_at=None))
    if len(pieces) != len(set(ids)):
        raise Refused("unknown_evidence", _("Some of this evidence was retracted or belongs to another claim."))
    return pieces


def _piece(evidence: Evidence, target: Target) -> Piece:
    bears = (evidence.target == Target.ATTRIBUTION) == (target is Target.ATTRIBUTION)
    return Piece(evidence.stance, evidence.is_original, bears)


def _before(undone: Judgement, claim: Claim) -> Standing:
    """The standing that the undone step found; marked where the record was corrected in between."""
    before = Standing(**undone.before)
    return rules.corrected(before) if claim.record_version > undone.claim_version else before


def _entry(
    claim: Claim, target: Target, figure: Figure | None, asked: Asked,
    *, case: Case, after: Standing, by: User, undone: Judgement | None, key: UUID | None,
) -> Judgement:  # fmt: skip
    now = case.standing
    answers = now.proposed and not after.proposed and undone is None
    return Judgement.objects.create(
        claim=claim,
        target=target,
        figure=figure,
        step=asked.step,
        start=now.state,
        end=after.state,
        proposed=after.proposed,
        reason=after.reason,
        why=asked.why.strip(),
        by=by,
        claim_version=claim.version,
        before=asdict(now),
        undoes=undone,
        answers=newest_step(steps_of(claim), target, figure) if answers else None,
        proposer_id=now.proposed_by if answers else None,
        key=key,
    )


def _stand(claim: Claim, target: Target, figure: Figure | None, after: Standing) -> Sequence[str]:
    """Set the standing, and save it where it is a figure's; gives the claim's columns that are still to be saved."""
    if target is Target.TRIAGE:
        claim.triage = Triage(after.state)
        return ["triage"]
    if target is Target.ATTRIBUTION:
        claim.attribution_standing = after
        return AttributionStanding.ATTRIBUTION_COLUMNS
    if figure is None:
        claim.verification_standing = after
        return VerificationStanding.VERIFICATION_COLUMNS
    figure.verification_standing = after
    figure.save(update_fields=VerificationStanding.VERIFICATION_COLUMNS)
    return []


def locked_to_correct(claim_id: int, *, seen: int, by: User) -> Claim:
    """The claim, locked for a correction by this person; Stale or Refused where it may not be corrected."""
    claim = Claim.objects.locked(claim_id, seen=seen)
    rules.check_may_correct(claim.triage, actor(by))
    return claim


def mark_corrected(claim: Claim, *, figures: Sequence[Figure], attribution: bool) -> Sequence[str]:
    """Mark the judgements that were made on the record as it was before this correction; the claim is locked.

    Gives the claim's columns that are still to be saved.
    """
    claim.record_version = claim.version + 1
    claim.verification_standing = rules.corrected(claim.verification_standing)
    if attribution:
        claim.attribution_standing = rules.corrected(standing_of(claim, Target.ATTRIBUTION))
    for figure in figures:
        figure.verification_standing = rules.corrected(figure.verification_standing)
        figure.save(update_fields=VerificationStanding.VERIFICATION_COLUMNS)
    return [
        "record_version",
        *VerificationStanding.VERIFICATION_COLUMNS,
        *AttributionStanding.ATTRIBUTION_COLUMNS,
    ]


def mark_targets(claim: Claim, marked: Sequence[tuple[Target, Figure | None]], *, by: User) -> None:
    """Mark judgements whose ground has changed, as a correction would; the claim is locked and gets its next version.

    With nothing marked the record version moves all the same: an undo must not bring a judgement back unmarked.
    """
    claim.record_version = claim.version + 1
    columns = ["record_version"]
    for target, figure in marked:
        columns += _stand(claim, target, figure, rules.corrected(standing_of(claim, target, figure)))
    touch(claim, by=by, columns=columns)
