"""Where the pieces of text that an annotation names stand in its report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.types import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class PlaceError(ValueError):
    """A piece that names no place, or more than one; says what to do."""


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one text. In `said |these words| to` the words between the bars are meant."""

    text: str

    def unique(self, piece: str) -> Span:
        """The one place of the text where the piece stands."""
        places = list(self._of(piece))
        if len(places) != 1:
            problem = "is not in the text" if not places else f"stands {len(places)} times in the text"
            raise PlaceError(f"{piece!r} {problem}; copy it exactly, or write more words and put |these| between bars")
        return places[0]

    def following(self, piece: str, before: Span) -> Span:
        """The first place behind these words."""
        after = next((span for span in self._of(piece) if span.start >= before.end), None)
        if after is None:
            raise PlaceError(f"{piece!r} does not stand after {self.text[before.start : before.end]!r}")
        return after

    def nearest(self, piece: str, anchors: Sequence[Span], taken: Sequence[Span]) -> Span:
        """The place nearest to the anchors, outside what is taken."""
        free = [
            span
            for span in self._of(piece)
            if not any(span.start < other.end and other.start < span.end for other in taken)
        ]
        ranked = sorted((min(_gap(span, anchor) for anchor in anchors), span) for span in free)
        if not ranked:
            raise PlaceError(f"{piece!r} is not in the text outside the words")
        if any(one[0] == other[0] for one, other in pairwise(ranked[:2])):
            raise PlaceError(f"{piece!r} stands twice as near; write more words and put |these| between bars")
        return ranked[0][1]

    def inside(self, piece: str, within: Sequence[Span]) -> Span:
        """The one place inside these words."""
        places = [
            span for span in self._of(piece) if any(one.start <= span.start and span.end <= one.end for one in within)
        ]
        if len(places) != 1:
            raise PlaceError(
                f"the figure {piece!r} stands {len(places)} times in the words; |bars| tell which is meant"
            )
        return places[0]

    def _of(self, piece: str) -> Iterator[Span]:
        """Where the words between bars, or all of them, stand as whole words."""
        before, _, rest = piece.partition("|")
        meant, _, after = rest.partition("|")
        if not rest:
            before, meant, after = "", piece, ""
        whole = before + meant + after
        if not meant.strip():
            raise PlaceError(f"{piece!r} names no words")
        edges = ("(?<!\\w)" if whole[0].isalnum() else "", "(?!\\w)" if whole[-1].isalnum() else "")
        for match in re.finditer(edges[0] + re.escape(whole) + edges[1], self.text):
            start = match.start() + len(before)
            yield Span(start, start + len(meant))


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
