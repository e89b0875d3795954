"""Suggestions: what the engine found in a text, as rows; what people have touched stays as it is."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.actions.disclaim import attach, keep_disclaimers
from claims.actions.finding import Finding, fragments_at, names_in, passage_of
from claims.actions.known_names import KnownNames
from claims.actions.placing import joined
from claims.actions.renew import Standing, renew
from claims.choices import SpanRole, Triage
from claims.models import Claim, ExtractionRun, Figure, Link, Placement, Span
from claims.overlap import Range, is_same_passage

if TYPE_CHECKING:
    from claims.extraction import types as engine


def suggest(run: ExtractionRun, extraction: "engine.Extraction") -> None:
    """Store what was found as suggestions, inside the caller's transaction; the article is locked.

    A suggestion that nobody has touched and that is found again stays the same claim: where the engine now reads it
    otherwise, it is changed and gets its next version, so that nobody accepts what they have not seen. One that is not
    found again goes. Whatever people have touched is kept as it is, and not suggested again.
    """
    untouched = _untouched(run)
    disclaimers = keep_disclaimers(run, extraction.disclaimers, giving_way=untouched)
    reviewed = _Reviewed.of(run, without=untouched)
    statements = [statement for statement in extraction.statements if not reviewed.has(statement)]
    names = KnownNames.among(names_in(statements))
    findings = [Finding.of(statement, run, names, disclaimers) for statement in statements]
    again = _found_again(findings, Standing.among(untouched, run))
    kept = {standing.claim.pk for _, standing in again}
    Claim.objects.filter(pk__in=untouched - kept).delete()
    renew(again, run)
    renewed = {id(finding) for finding, _ in again}
    _store([finding for finding in findings if id(finding) not in renewed], run)


def _untouched(run: ExtractionRun) -> set[int]:
    """Suggestions of the engine on this article that no person has acted on, locked."""
    suggested = Claim.objects.filter(
        article=run.revision.article_id, triage=Triage.SUGGESTED, run__isnull=False, added_by=None, changed_by=None
    )
    locked = list(suggested.select_for_update().values_list("pk", flat=True))
    # Asked once they are locked: what somebody did while we waited for the lock counts.
    free = Claim.objects.filter(pk__in=locked, judgements=None, evidence=None, enquiries=None)
    return set(free.values_list("pk", flat=True))


@dataclass(frozen=True)
class _Reviewed:
    """What stands already: quotes in this text, and the words of claims that stand in an earlier one alone."""

    text: str
    quotes: Sequence[Sequence[Range]]
    words: frozenset[str]

    @classmethod
    def of(cls, run: ExtractionRun, *, without: Collection[int]) -> "_Reviewed":
        quotes: dict[int, list[Range]] = {}
        spans = Span.objects.filter(placement__revision=run.revision_id, role=SpanRole.QUOTE)
        spans = spans.exclude(placement__claim__in=without)
        for placement, start, end in spans.values_list("placement", "start", "end"):
            quotes.setdefault(placement, []).append((start, end))
        elsewhere = Claim.objects.filter(article=run.revision.article_id).exclude(pk__in=without)
        elsewhere = elsewhere.exclude(placements__revision=run.revision_id)
        return cls(run.revision.text, list(quotes.values()), frozenset(elsewhere.values_list("quote", flat=True)))

    def has(self, statement: "engine.Statement") -> bool:
        if joined(fragments_at(statement.quote, self.text)) in self.words:
            return True
        return any(is_same_passage(passage_of(statement), quote) for quote in self.quotes)


def _found_again(findings: Sequence[Finding], standing: Iterable[Standing]) -> list[tuple[Finding, Standing]]:
    """Each finding with the suggestion that it is: the one with the very same words, else one of the same passage."""
    free = {tuple(sorted(one.passage)): one for one in standing}
    exact = [(finding, free.pop(tuple(sorted(finding.passage)), None)) for finding in findings]
    pairs = [(finding, one) for finding, one in exact if one]
    for finding in (finding for finding, one in exact if not one):
        same = next((passage for passage in free if is_same_passage(finding.passage, passage)), None)
        if same:
            pairs.append((finding, free.pop(same)))
    return pairs


def _store(findings: Sequence[Finding], run: ExtractionRun) -> None:
    Claim.objects.bulk_create(each.claim for each in findings)
    Link.objects.bulk_create(link for each in findings for link, _ in each.links)
    Figure.objects.bulk_create(figure for each in findings for figure, _ in each.figures)
    placements = Placement.objects.bulk_create(each.placement(run) for each in findings)
    pairs = zip(findings, placements, strict=True)
    text = run.revision.text
    Span.objects.bulk_create(span for each, placement in pairs for span in each.spans(placement, text))
    attach((each.claim, disclaimer) for each in findings for disclaimer in each.disclaimers)
