"""Suggestions: what the engine found in a text, as rows; what people have touched stays as it is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from claims import rules
from claims.actions.disclaim import attach, keep_disclaimers
from claims.actions.known_names import KnownNames
from claims.actions.placing import Fragment, joined, place
from claims.choices import Bound, LinkRole, Medium, SpanRole, Triage
from claims.models import Claim, Disclaimer, ExtractionRun, Figure, Link, Placement, Span
from claims.overlap import Range, is_same_passage
from sources.choices import SourceKind
from sources.models import Source

if TYPE_CHECKING:
    from claims.extraction import types as engine

LARGEST = Decimal(10) ** 20
Mentioned: TypeAlias = "tuple[Link, engine.Mention | None]"

PUBLISHING = {Medium.BROADCAST, Medium.PRESS, Medium.WEBSITE}


def suggest(run: ExtractionRun, extraction: "engine.Extraction") -> None:
    """Store what was found as suggestions of this run, inside the caller's transaction; the article is locked.

    Suggestions that nobody has touched give way; whatever else stands is kept, and not suggested again.
    """
    _untouched(run).delete()
    disclaimers = keep_disclaimers(run, extraction.disclaimers)
    standing = _Standing.of(run)
    statements = [statement for statement in extraction.statements if not standing.has(statement)]
    names = KnownNames.among(_names(statements))
    _store([_Suggestion.of(statement, run, names, disclaimers) for statement in statements], run)


def _untouched(run: ExtractionRun) -> Any:
    """Suggestions of the engine on this article that no person has acted on, locked."""
    suggested = Claim.objects.filter(
        article=run.revision.article_id, triage=Triage.SUGGESTED, run__isnull=False, version=1, changed_by=None
    )
    locked = list(suggested.select_for_update().values_list("pk", flat=True))
    # Asked once they are locked: what somebody did while we waited for the lock counts.
    return Claim.objects.filter(pk__in=locked, judgements=None, evidence=None, enquiries=None)


@dataclass(frozen=True)
class _Standing:
    """What stands already: quotes in this text, and the words of claims that stand in an earlier one alone."""

    text: str
    quotes: Sequence[Sequence[Range]]
    words: frozenset[str]

    @classmethod
    def of(cls, run: ExtractionRun) -> "_Standing":
        quotes: dict[int, list[Range]] = {}
        spans = Span.objects.filter(placement__revision=run.revision_id, role=SpanRole.QUOTE)
        for placement, start, end in spans.values_list("placement", "start", "end"):
            quotes.setdefault(placement, []).append((start, end))
        elsewhere = Claim.objects.filter(article=run.revision.article_id).exclude(placements__revision=run.revision_id)
        return cls(run.revision.text, list(quotes.values()), frozenset(elsewhere.values_list("quote", flat=True)))

    def has(self, statement: "engine.Statement") -> bool:
        if joined(_fragments(statement.quote, self.text)) in self.words:
            return True
        passage = [(span.start, span.end) for span in statement.quote]
        return any(is_same_passage(passage, quote) for quote in self.quotes)


def _names(statements: Iterable["engine.Statement"]) -> Iterable[str]:
    for statement in statements:
        yield from (speaker.name for speaker in statement.speakers if speaker.name)
        yield from (other.name for speaker in statement.speakers for other in speaker.alternatives)
        yield from (relay.name for relay in statement.relays if relay.name)


@dataclass(frozen=True)
class _Suggestion:
    """The unsaved rows of one statement."""

    statement: "engine.Statement"
    claim: Claim
    links: Sequence[Mentioned]
    figures: Sequence[tuple[Figure, "engine.Figure"]]
    disclaimers: Sequence[Disclaimer]

    @classmethod
    def of(
        cls,
        statement: "engine.Statement",
        run: ExtractionRun,
        names: KnownNames,
        disclaimers: Sequence[Disclaimer],
    ) -> "_Suggestion":
        claim = _claim(statement, run)
        links = [*_speakers(statement, claim, names), *_relays(statement, claim, names)]
        figures = [(_figure(found, claim, position), found) for position, found in enumerate(statement.figures)]
        counted = [(figure.counted, figure.bound) for figure, _ in figures]
        covering = [one for one in disclaimers if rules.covers(frozenset(one.scopes), counted)]
        speakers = [link for link, _ in links if link.role == LinkRole.SPEAKER]
        unnamed = any(link.kind == SourceKind.UNNAMED and link.source is None for link in speakers)
        claim.rank = rules.rank(figures=len(figures), disclaimers=len(covering), unnamed=unnamed)
        return cls(statement, claim, links, figures, covering)


def _claim(statement: "engine.Statement", run: ExtractionRun) -> Claim:
    text = run.revision.text
    return Claim(
        article=run.revision.article,
        run=run,
        quote=joined(_fragments(statement.quote, text)),
        cue=joined(_fragments(statement.cue, text)),
        attribution_type=statement.type,
        speech_act=statement.speech_act,
        language=statement.language,
        said_on=statement.said_on,
        confidence=Decimal(str(round(statement.confidence, 3))),
    )


def _speakers(statement: "engine.Statement", claim: Claim, names: KnownNames) -> Iterable[Mentioned]:
    for speaker in statement.speakers:
        link = _link(claim, speaker.mention, speaker.name, names, kind=speaker.kind, medium=statement.medium)
        link.alternatives = _alternatives(speaker, names) or link.alternatives
        link.sure = statement.sure and not link.alternatives
        yield link, speaker.mention
    if not statement.speakers:
        # Somebody must have said it: an editor is asked who.
        yield Link(claim=claim, position=0, role=LinkRole.SPEAKER, medium=statement.medium, sure=False), None


def _relays(statement: "engine.Statement", claim: Claim, names: KnownNames) -> Iterable[Mentioned]:
    position = 0
    for relay in statement.relays:
        kind = SourceKind.OUTLET if relay.medium in PUBLISHING else ""
        link = _link(claim, relay.mention, relay.name, names, kind=kind, medium=relay.medium)
        # The outlet that published the article stands on the article, not once more in every chain.
        if link.source and link.source.pk == claim.article.outlet_id:
            continue
        position += 1
        link.position, link.role = position, LinkRole.RELAY
        link.sure = not link.alternatives
        yield link, relay.mention


def _link(
    claim: Claim, mention: "engine.Mention", name: str | None, names: KnownNames, *, kind: str, medium: str
) -> Link:
    called = names.called(name or "")
    several = called if len(called) > 1 else ()
    return Link(
        claim=claim,
        position=0,
        role=LinkRole.SPEAKER,
        mention=mention.text,
        source=names.only(name or ""),
        name=(name or "")[:300],
        kind=kind,
        medium=medium,
        alternatives=[_reading(source.name, 1 / len(several), source) for source in several],
    )


def _alternatives(speaker: "engine.Speaker", names: KnownNames) -> list[dict[str, Any]]:
    return [_reading(other.name, other.score, names.only(other.name)) for other in speaker.alternatives]


def _reading(name: str, score: float, source: Source | None) -> dict[str, Any]:
    return {"name": name, "score": f"{score:.2f}", "source": source.pk if source else None}


def _figure(found: "engine.Figure", claim: Claim, position: int) -> Figure:
    low, high = _storable(found.low), _storable(found.high)
    return Figure(
        claim=claim,
        position=position,
        wording=found.text[:300],
        low=low,
        high=high,
        bound=found.bound if low is not None or high is not None else Bound.UNQUANTIFIED,
        unit=found.unit[:40],
        counted=found.counted,
        of=found.of[:200],
        as_of=found.as_of,
    )


def _storable(number: Decimal | None) -> Decimal | None:
    """A number that the register of figures can hold; of any other the words alone are kept."""
    return number if number is not None and abs(number) < LARGEST else None


def _store(suggestions: Sequence[_Suggestion], run: ExtractionRun) -> None:
    Claim.objects.bulk_create(each.claim for each in suggestions)
    Link.objects.bulk_create(link for each in suggestions for link, _ in each.links)
    Figure.objects.bulk_create(figure for each in suggestions for figure, _ in each.figures)
    placements = Placement.objects.bulk_create(
        Placement(claim=each.claim, revision=run.revision, start=min(span.start for span in each.statement.quote))
        for each in suggestions
    )
    text = run.revision.text
    pairs = zip(suggestions, placements, strict=True)
    Span.objects.bulk_create(span for each, placement in pairs for span in _spans(each, placement, text))
    attach((each.claim, disclaimer) for each in suggestions for disclaimer in each.disclaimers)


def _spans(suggestion: _Suggestion, placement: Placement, text: str) -> Iterable[Span]:
    statement = suggestion.statement
    yield from place(placement, SpanRole.QUOTE, _fragments(statement.quote, text), text=text)
    yield from place(placement, SpanRole.CUE, _fragments(statement.cue, text), text=text)
    for link, mention in suggestion.links:
        words = _fragments(mention.spans if mention else (), text)
        yield from place(placement, SpanRole.MENTION, words, text=text, link=link)
    for figure, found in suggestion.figures:
        words = [Fragment(found.start, found.end, text[found.start : found.end])]
        yield from place(placement, SpanRole.FIGURE, words, text=text, figure=figure)


def _fragments(spans: Iterable["engine.Span"], text: str) -> list[Fragment]:
    return [Fragment(span.start, span.end, text[span.start : span.end]) for span in sorted(spans)]
