"""Splitting a claim into several and merging several into one: the old ones are withdrawn and name their successors."""

from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.placing import (
    Fragment,
    agreeing_quote,
    attribution_type_of,
    fragments_of,
    joined,
    place,
    placement_at,
    placement_of,
)
from claims.actions.ranking import refresh_rank
from claims.actions.steps import record_step
from claims.cases import actor
from claims.choices import LinkRole, SpanRole, StepName, Target, Triage
from claims.models import Claim, Figure, Link, Placement, Span
from claims.models.standing import VerificationStanding
from claims.needs import Asked
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@transaction.atomic
def split_claim(*, claim_id: int, seen: int, by: User, parts: Sequence[Sequence[Fragment]]) -> list[Claim]:
    """Let one claim for each part take this one's place, with the same chain and the figures that stand in the part."""
    rules.check_may_record(actor(by))
    with acting(by):
        claim = Claim.objects.locked(claim_id, seen=seen)
        if len(parts) < 2:
            raise Refused("one_part", _("Split it into at least two parts."))
        text = placement_of(claim).revision.text
        successors = [_successor([claim], agreeing_quote(text, part), by=by) for part in parts]
        claim.successors.add(*successors)
        record_step(claim, Target.TRIAGE, None, Asked(StepName.SPLIT, successors=len(successors)), by=by)
    return successors


@transaction.atomic
def merge_claims(*, claims: Sequence[tuple[int, int]], by: User) -> Claim:
    """Let one claim with all the words and figures take the place of several (id and version seen of each)."""
    rules.check_may_record(actor(by))
    with acting(by):
        # By id, so that two merges that share claims wait for each other instead of blocking each other.
        merged = [Claim.objects.locked(claim_id, seen=seen) for claim_id, seen in sorted(set(claims))]
        _refuse_unlike(merged)
        placements = [placement_of(claim) for claim in merged]
        fragments = [part for placement in placements for part in fragments_of(placement, SpanRole.QUOTE)]
        text = placements[0].revision.text
        successor = _successor(merged, agreeing_quote(text, _united(text, fragments)), by=by)
        for claim in merged:
            claim.successors.add(successor)
            record_step(claim, Target.TRIAGE, None, Asked(StepName.MERGE, successors=1), by=by)
    return successor


def _refuse_unlike(claims: Sequence[Claim]) -> None:
    if len(claims) < 2:
        raise Refused("one_claim", _("Choose at least two claims to merge."))
    if len({claim.article_id for claim in claims}) > 1:
        raise Refused("other_article", _("Only claims of one article can be merged."))
    if len({_speakers(claim) for claim in claims}) > 1:
        raise Refused(
            "speakers_differ", _("These claims have different speakers: choose the same source for both first.")
        )


def _speakers(claim: Claim) -> frozenset[tuple[int | None, str]]:
    speakers = claim.links.filter(role=LinkRole.SPEAKER)
    return frozenset((link.source_id, "" if link.source_id else link.name or link.mention) for link in speakers)


def _united(text: str, fragments: Sequence[Fragment]) -> list[Fragment]:
    """The fragments with those joined that overlap or have only blank space between them."""
    united: list[Fragment] = []
    for fragment in sorted(fragments):
        before = united[-1] if united else None
        if before and (fragment.start <= before.end or not text[before.end : fragment.start].strip()):
            end = max(before.end, fragment.end)
            united[-1] = Fragment(before.start, end, text[before.start : end])
        else:
            united.append(fragment)
    return united


def _successor(originals: Sequence[Claim], quote: Sequence[Fragment], *, by: User) -> Claim:
    """A claim with these words and the originals' chain, figures and disclaimers, in the state that they share."""
    first = originals[0]
    source = placement_of(first)
    text = source.revision.text
    accepted = all(claim.triage == Triage.ACCEPTED for claim in originals)
    claim = Claim.objects.create(
        article_id=first.article_id,
        triage=Triage.ACCEPTED if accepted else Triage.SUGGESTED,
        quote=joined(quote),
        cue=first.cue,
        attribution_type=attribution_type_of(text, quote),
        speech_act=first.speech_act,
        language=first.language,
        said_on=first.said_on,
        place=first.place,
        run=first.run,
        confidence=first.confidence,
        added_by=by,
        changed_by=by,
    )
    placement = placement_at(claim, source.revision, quote)
    placement.save()
    Span.objects.bulk_create(place(placement, SpanRole.QUOTE, quote, text=text))
    Span.objects.bulk_create(place(placement, SpanRole.CUE, fragments_of(source, SpanRole.CUE), text=text))
    _copy_chain(source, placement)
    for original in originals:
        _copy_figures(placement_of(original), placement, quote)
        claim.disclaimers.add(*original.disclaimers.all())
    claim.save(update_fields=refresh_rank(claim))
    return claim


def _copy_chain(source: Placement, placement: Placement) -> None:
    for link in source.claim.links.all():
        mention = fragments_of(source, SpanRole.MENTION, link=link)
        copy = Link(**_values(link, without={"id", "claim"}), claim=placement.claim)
        copy.save()
        Span.objects.bulk_create(place(placement, SpanRole.MENTION, mention, text=placement.revision.text, link=copy))


def _copy_figures(source: Placement, placement: Placement, quote: Sequence[Fragment]) -> None:
    """Copy the figures that stand inside the quote, unjudged: a judgement was on the claim that is withdrawn."""
    judged = {"id", "claim", "position", *VerificationStanding.VERIFICATION_COLUMNS}
    for figure in source.claim.figures.all():
        standing = fragments_of(source, SpanRole.FIGURE, figure=figure)
        if standing and all(any(part.holds(words) for part in quote) for words in standing):
            position = placement.claim.figures.count()
            copy = Figure(**_values(figure, without=judged), claim=placement.claim, position=position)
            copy.save()
            Span.objects.bulk_create(
                place(placement, SpanRole.FIGURE, standing, text=placement.revision.text, figure=copy)
            )


def _values(row: Link | Figure, *, without: set[str]) -> dict[str, object]:
    return {field.name: getattr(row, field.name) for field in row._meta.fields if field.name not in without}
