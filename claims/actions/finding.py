"""What the engine found in one statement, as rows that are not saved yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from claims import rules
from claims.actions.known_names import KnownNames
from claims.actions.placing import Fragment, joined, place, placement_at
from claims.choices import Bound, LinkRole, Medium, SpanRole
from claims.models import Claim, Disclaimer, ExtractionRun, Figure, Link, Placement, Span
from claims.overlap import Range
from sources.choices import SourceKind
from sources.models import Source

if TYPE_CHECKING:
    from claims.extraction import types as engine

LARGEST, SMALLEST = Decimal(10) ** 20, Decimal("0.0001")  # of what a figure's columns hold
Mentioned: TypeAlias = "tuple[Link, engine.Mention | None]"

PUBLISHING = {Medium.BROADCAST, Medium.PRESS, Medium.WEBSITE}


def names_in(statements: Iterable["engine.Statement"]) -> Iterable[str]:
    for statement in statements:
        yield from (speaker.name for speaker in statement.speakers if speaker.name)
        yield from (other.name for speaker in statement.speakers for other in speaker.alternatives)
        yield from (relay.name for relay in statement.relays if relay.name)


@dataclass(frozen=True)
class Finding:
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
    ) -> "Finding":
        claim = _claim(statement, run)
        links = [*_speakers(statement, claim, names), *_relays(statement, claim, names)]
        figures = [(_figure(found, claim, position), found) for position, found in enumerate(statement.figures)]
        counted = [(figure.counted, figure.bound) for figure, _ in figures]
        covering = [one for one in disclaimers if rules.covers(frozenset(one.scopes), counted)]
        speakers = [link for link, _ in links if link.role == LinkRole.SPEAKER]
        unnamed = any(link.kind == SourceKind.UNNAMED and link.source is None for link in speakers)
        claim.rank = rules.rank(figures=len(figures), disclaimers=len(covering), unnamed=unnamed)
        return cls(statement, claim, links, figures, covering)

    @property
    def passage(self) -> list[Range]:
        return passage_of(self.statement)

    def placement(self, run: ExtractionRun) -> Placement:
        """Where its words stand in the run's text."""
        return placement_at(self.claim, run.revision, fragments_at(self.statement.quote, run.revision.text))

    def spans(self, placement: Placement, text: str) -> Iterable[Span]:
        """Its words as they stand there."""
        yield from place(placement, SpanRole.QUOTE, fragments_at(self.statement.quote, text), text=text)
        yield from place(placement, SpanRole.CUE, fragments_at(self.statement.cue, text), text=text)
        for link, mention in self.links:
            words = fragments_at(mention.spans if mention else (), text)
            yield from place(placement, SpanRole.MENTION, words, text=text, link=link)
        for figure, found in self.figures:
            words = [Fragment(found.start, found.end, text[found.start : found.end])]
            yield from place(placement, SpanRole.FIGURE, words, text=text, figure=figure)


def passage_of(statement: "engine.Statement") -> list[Range]:
    return [(span.start, span.end) for span in statement.quote]


def _claim(statement: "engine.Statement", run: ExtractionRun) -> Claim:
    text = run.revision.text
    return Claim(
        article=run.revision.article,
        run=run,
        quote=joined(fragments_at(statement.quote, text)),
        cue=joined(fragments_at(statement.cue, text)),
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
    """A number as the register of figures holds it; of one that it cannot hold the words alone are kept."""
    return number.quantize(SMALLEST) if number is not None and abs(number) < LARGEST else None


def fragments_at(spans: Iterable["engine.Span"], text: str) -> list[Fragment]:
    return [Fragment(span.start, span.end, text[span.start : span.end]) for span in sorted(spans)]
