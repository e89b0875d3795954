"""The words of a claim in their paragraph, with a little of what stands around them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claims.choices import SpanRole
from claims.marks import Kind, Part, Piece, direction_of, marked, paragraph_bounds
from claims.models import Claim, Placement, Span

AROUND = 600
KINDS = {
    SpanRole.QUOTE: Kind.QUOTE,
    SpanRole.CUE: Kind.CUE,
    SpanRole.MENTION: Kind.MENTION,
    SpanRole.FIGURE: Kind.FIGURE,
}


@dataclass(frozen=True)
class Passage:
    """A paragraph, or what of it stands near the quote; `cut_before` and `cut_after` say that there is more."""

    pieces: tuple[Piece, ...]
    cut_before: bool
    cut_after: bool

    @property
    def direction(self) -> str:
        return direction_of(self.pieces)


def placement_shown(claim: Claim) -> Placement | None:
    """Where the claim stands in the newest text that it was placed in (placements must be loaded)."""
    return max(claim.placements.all(), key=lambda placement: placement.revision.number, default=None)


def passages_of(placement: Placement) -> list[Passage]:
    """The paragraphs in which the quote stands, with every part of the claim that stands in them marked."""
    text, spans = placement.revision.text, list(placement.spans.all())
    quote = [(span.start, span.end) for span in spans if span.role == SpanRole.QUOTE]
    found = []
    for first, last in paragraph_bounds(text):
        inside = [(start, end) for start, end in quote if start < last and end > first]
        if inside:
            found.append(_passage(text, first, last, inside, spans))
    return found


def _passage(text: str, first: int, last: int, quote: list[tuple[int, int]], spans: Iterable[Span]) -> Passage:
    start = _cut_before(text, first, max(first, min(start for start, _ in quote)))
    end = _cut_after(text, last, min(last, max(end for _, end in quote)))
    window = text[start:end]
    parts = [
        replace(part, start=max(part.start, start) - start, end=min(part.end, end) - start)
        for part in map(_part, spans)
        if part.start < end and part.end > start
    ]
    pieces = tuple(piece for paragraph in marked(window, parts) for piece in paragraph.pieces)
    return Passage(pieces, cut_before=start > first, cut_after=end < last)


def _cut_before(text: str, first: int, at: int) -> int:
    """Where to begin, so that no more than so much stands before the words: between two words."""
    if at - first <= AROUND:
        return first
    space = text.find(" ", at - AROUND, at)
    return space + 1 if space >= 0 else at - AROUND


def _cut_after(text: str, last: int, at: int) -> int:
    if last - at <= AROUND:
        return last
    space = text.rfind(" ", at, at + AROUND)
    return space if space >= 0 else at + AROUND


def _part(span: Span) -> Part:
    owner = (span.placement_id,)
    of = tuple(row for row in (span.link_id, span.figure_id) if row is not None)
    return Part(KINDS[SpanRole(span.role)], span.start, span.end, owner, of, leads=span.position == 0)
