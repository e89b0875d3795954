"""Disclaimers of an article: kept from run to run, and shown on every claim in their scopes."""

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from claims import rules
from claims.actions.placing import CONTEXT
from claims.actions.ranking import refresh_rank
from claims.models import Claim, Disclaimer, DisclaimerSpan, ExtractionRun
from claims.overlap import Range, is_same_passage

if TYPE_CHECKING:
    from claims.extraction import types as engine


def keep_disclaimers(
    run: ExtractionRun, found: Sequence["engine.Disclaimer"], *, giving_way: Collection[int] = ()
) -> list[Disclaimer]:
    """The article's disclaimers after this run: those that stand, and the new ones, which claims that stand get too.

    One that an earlier run found, this one does not, and no claim carries but suggestions that are giving way, goes.
    """
    standing = _standing(run)
    new, seen = [], set()
    for sentence in found:
        same = [kept for kept, span in standing.items() if is_same_passage([(sentence.start, sentence.end)], [span])]
        seen.update(same)
        if not same:
            new.append(sentence)
    gone = set(standing) - seen
    carried = Claim.disclaimers.through.objects.filter(disclaimer__in=gone).exclude(claim__in=giving_way)
    gone -= set(carried.values_list("disclaimer", flat=True))
    Disclaimer.objects.filter(pk__in=gone, run__isnull=False, version=1).delete()
    added = _add(run, new)
    _show_on_standing_claims(run, added, giving_way)
    return list(run.revision.article.disclaimers.all())


def attach(pairs: Iterable[tuple[Claim, Disclaimer]]) -> None:
    """Show these disclaimers on these claims."""
    rows = Claim.disclaimers.through
    rows.objects.bulk_create(
        (rows(claim_id=claim.pk, disclaimer_id=disclaimer.pk) for claim, disclaimer in pairs), ignore_conflicts=True
    )


def _standing(run: ExtractionRun) -> dict[int, Range]:
    spans = DisclaimerSpan.objects.filter(revision=run.revision_id)
    return {disclaimer: (start, end) for disclaimer, start, end in spans.values_list("disclaimer", "start", "end")}


def _add(run: ExtractionRun, found: Sequence["engine.Disclaimer"]) -> list[Disclaimer]:
    text = run.revision.text
    added = Disclaimer.objects.bulk_create(
        Disclaimer(article=run.revision.article, text=sentence.text, scopes=list(sentence.scopes), run=run)
        for sentence in found
    )
    DisclaimerSpan.objects.bulk_create(
        DisclaimerSpan(
            disclaimer=disclaimer,
            revision=run.revision,
            start=sentence.start,
            end=sentence.end,
            exact=text[sentence.start : sentence.end],
            prefix=text[max(sentence.start - CONTEXT, 0) : sentence.start],
            suffix=text[sentence.end : sentence.end + CONTEXT],
        )
        for disclaimer, sentence in zip(added, found, strict=True)
    )
    return added


def _show_on_standing_claims(run: ExtractionRun, added: Sequence[Disclaimer], giving_way: Collection[int]) -> None:
    """A disclaimer is the article's own word on every claim in its scopes, whoever made the claim."""
    if not added:
        return
    claims = (
        Claim.objects.filter(article=run.revision.article_id).exclude(pk__in=giving_way).prefetch_related("figures")
    )
    pairs = [(claim, one) for claim in claims for one in added if rules.covers(frozenset(one.scopes), _counted(claim))]
    attach(pairs)
    for claim in {claim for claim, _ in pairs}:
        claim.save(update_fields=refresh_rank(claim))


def _counted(claim: Claim) -> list[tuple[str, str]]:
    return [(figure.counted, figure.bound) for figure in claim.figures.all()]
