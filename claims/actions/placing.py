"""Where words stand: fragments named by offsets and exact words, refused where the text says something else."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claims.choices import SpanRole
from claims.models import Figure, Link, Placement, Span
from tracker.refusal import Refused

CONTEXT = 32


@dataclass(frozen=True, order=True)
class Fragment:
    """Words of a text: code points from `start` up to `end`, and what stands there as far as the sender knows."""

    start: int
    end: int
    exact: str


def agreeing(text: str, fragments: Iterable[Fragment]) -> list[Fragment]:
    """The fragments in the order of the text, or Refused where one is empty, out of place or overlaps another."""
    ordered = sorted(fragments)
    for fragment in ordered:
        if not 0 <= fragment.start < fragment.end <= len(text):
            raise Refused("out_of_text", "The words chosen lie outside the article's text. Select them again.")
        if text[fragment.start : fragment.end] != fragment.exact:
            raise Refused("words_differ", "The text does not say this at that place. Select the words again.")
        if not fragment.exact.strip():
            raise Refused("only_space", "Select words, not only blank space.")
    for one, next_one in itertools.pairwise(ordered):
        if next_one.start < one.end:
            raise Refused("overlap", "Two of the fragments overlap. Select them again.")
    return ordered


def occurrences(text: str, words: str) -> list[Fragment]:
    """Every place where the text has exactly these words: for people who paste words instead of selecting them."""
    found, start = [], text.find(words) if words else -1
    while start >= 0:
        found.append(Fragment(start, start + len(words), words))
        start = text.find(words, start + 1)
    return found


def joined(fragments: Sequence[Fragment]) -> str:
    """The words of several fragments as one line of reading."""
    return " … ".join(fragment.exact for fragment in fragments)


def place(
    placement: Placement,
    role: SpanRole,
    fragments: Sequence[Fragment],
    *,
    text: str,
    link: Link | None = None,
    figure: Figure | None = None,
) -> list[Span]:
    """Unsaved spans of these fragments; the text is the placement's revision's."""
    return [
        Span(
            placement=placement,
            role=role,
            position=position,
            link=link,
            figure=figure,
            start=fragment.start,
            end=fragment.end,
            exact=fragment.exact,
            prefix=text[max(fragment.start - CONTEXT, 0) : fragment.start],
            suffix=text[fragment.end : fragment.end + CONTEXT],
        )
        for position, fragment in enumerate(fragments)
    ]
