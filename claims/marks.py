"""Turns a text and the spans that stand in it into paragraphs of pieces: words, and marks that open and close.

Marks may nest, cross, and run over paragraphs; what comes out is always properly nested, so that a page can print it
piece by piece. Nothing is left out of a paragraph and nothing is added to it. The cost is linear in the text.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TypeAlias

from claims.controls import Shown, shown

BLANK_LINE = re.compile(r"\n(?:[^\S\n]*\n)+")
LINE = re.compile(r"\n+")
# Letters written from right to left, and the characters that turn the direction of writing.
TURNED = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
    "\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)


class Kind(IntEnum):
    """What a mark means, the outermost first where several begin and end together."""

    DISCLAIMER = 0
    QUOTE = 1
    MENTION = 2
    CUE = 3
    FIGURE = 4


@dataclass(frozen=True)
class Part:
    """Code points from `start` up to `end` that mean something.

    `owners` are the claims that it lights up with; `of` the rows that it shows (figure, link, disclaimer or claim).
    `leads`: it is the first fragment of its quote or disclaimer, where the tag stands.
    """

    kind: Kind
    start: int
    end: int
    owners: tuple[int, ...]
    of: tuple[int, ...]
    leads: bool = True


@dataclass(frozen=True)
class Words:
    """Words of the text, exactly as they stand."""

    text: str


@dataclass(frozen=True)
class Opening:
    """A mark begins, or goes on after a crossing; `turned`: its words may be written from right to left."""

    part: Part
    is_first: bool
    turned: bool


@dataclass(frozen=True)
class Closing:
    part: Part
    is_last: bool
    turned: bool


Piece: TypeAlias = Words | Shown | Opening | Closing


@dataclass(frozen=True)
class Paragraph:
    """`start`: where its first code point stands in the text; `gap`: what stands between it and the one before."""

    start: int
    gap: str
    pieces: tuple[Piece, ...]


def marked(text: str, parts: Iterable[Part]) -> list[Paragraph]:
    """The paragraphs of the text with their marks."""
    waiting = sorted(_merged(parts), key=lambda part: (part.start, -part.end, part.kind, part.owners), reverse=True)
    paragraphs, begun, going, done = [], set[Part](), list[Part](), 0
    for start, end in paragraph_bounds(text):
        going = [part for part in going if part.end > start]
        while waiting and waiting[-1].start < end:
            part = waiting.pop()
            if part.end > start:
                going.append(part)
        pieces = tuple(_pieces(text, start, end, going, begun))
        paragraphs.append(Paragraph(start, text[done:start], pieces))
        done = end
    return paragraphs


def paragraph_bounds(text: str) -> list[tuple[int, int]]:
    """Where each paragraph begins and ends: blank lines part them, or every line end where there is no blank line."""
    body = text.strip("\n")
    separator = BLANK_LINE if BLANK_LINE.search(body) else LINE
    bounds, start = [], 0
    for gap in separator.finditer(text):
        bounds.append((start, gap.start()))
        start = gap.end()
    bounds.append((start, len(text)))
    return [(first, last) for first, last in bounds if text[first:last].strip()]


def _merged(parts: Iterable[Part]) -> list[Part]:
    """Mentions, cues, figures and disclaimers that several claims share become one part of all of them."""
    quotes, shared = list[Part](), dict[tuple[Kind, int, int], Part]()
    for part in parts:
        if part.kind is Kind.QUOTE:
            quotes.append(part)
            continue
        key = (part.kind, part.start, part.end)
        first = shared.get(key)
        shared[key] = (
            replace(first, owners=_union(first.owners, part.owners), of=_union(first.of, part.of)) if first else part
        )
    return [*quotes, *shared.values()]


def _union(one: Sequence[int], other: Sequence[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys([*one, *other]))


def _pieces(text: str, start: int, end: int, parts: Sequence[Part], begun: set[Part]) -> Iterator[Piece]:
    """The paragraph's pieces. `parts` are in the order in which they begin, the longer first."""
    stack: list[Part] = []
    coming = list(reversed(parts))
    points = sorted({start, end, *(max(p.start, start) for p in parts), *(min(p.end, end) for p in parts)})
    for point, after in zip(points, [*points[1:], end], strict=True):
        yield from _close(stack, point, end, text)
        while coming and max(coming[-1].start, start) == point and point < end:
            part = coming.pop()
            stack.append(part)
            yield Opening(part, is_first=part.leads and part not in begun, turned=_turned(text, part))
            begun.add(part)
        yield from _words(text, point, after)


def _close(stack: list[Part], point: int, end: int, text: str) -> Iterator[Piece]:
    """Close what ends at this point, with all that lies inside it; open again what goes on."""
    ending = next((index for index, part in enumerate(stack) if min(part.end, end) == point), None)
    if ending is None:
        return
    closed = stack[ending:]
    del stack[ending:]
    for part in reversed(closed):
        ends = part.end <= point or not text[point : part.end].strip()
        yield Closing(part, is_last=ends, turned=_turned(text, part))
    for part in closed:
        if min(part.end, end) > point:
            stack.append(part)
            yield Opening(part, is_first=False, turned=_turned(text, part))


def direction_of(pieces: Iterable[Piece]) -> str:
    """The direction of a paragraph, by its first letter.

    A browser left to find it would pass over the words of isolated marks, and would read tags and labels.
    """
    letters = (letter for piece in pieces if isinstance(piece, (Words, Shown)) for letter in piece.text)
    strong = (unicodedata.bidirectional(letter) for letter in letters)
    first = next((one for one in strong if one in {"L", "R", "AL"}), "")
    return ("ltr" if first == "L" else "rtl") if first else "auto"


def _turned(text: str, part: Part) -> bool:
    return part.kind is Kind.QUOTE and TURNED.search(text, part.start, part.end) is not None


def _words(text: str, start: int, end: int) -> Iterator[Piece]:
    """The words between two points, with the characters that cannot be seen named."""
    done = start
    for control in shown(text, start, end):
        if control.at > done:
            yield Words(text[done : control.at])
        yield control
        done = control.at + len(control.text)
    if done < end:
        yield Words(text[done:end])
