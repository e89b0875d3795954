"""Cuts the words of a passage into windows that the encoder takes, each with some words before it to know more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.wordpieces import WordPieces

LENGTH = 256  # pieces of a window, with the two marks around it
BEFORE = 56  # pieces at most that are read again, from the window before


@dataclass(frozen=True, slots=True)
class Window:
    """Words [first, last); those before `own` were tagged in the window before and only tell more."""

    first: int
    own: int
    last: int


def windows_of(
    words: Sequence[Word], pieces: WordPieces, length: int = LENGTH, before: int = BEFORE
) -> Iterator[Window]:
    """Whole sentences, as many as fit; a sentence that does not fit is cut."""
    sizes = [len(pieces.of(word.text)) for word in words]
    own = 0
    while own < len(words):
        first = _opening(words, sizes, own, before)
        last = _closing(words, sizes, own, length - 2 - sum(sizes[first:own]))
        yield Window(first, own, last)
        own = last


def _opening(words: Sequence[Word], sizes: Sequence[int], own: int, room: int) -> int:
    """Where the last whole sentences before `own` begin that fit into the room."""
    first = at = own
    while at > 0 and room - sizes[at - 1] >= 0:
        at -= 1
        room -= sizes[at]
        if at == 0 or words[at - 1].sentence != words[at].sentence:
            first = at
    return first


def _closing(words: Sequence[Word], sizes: Sequence[int], own: int, room: int) -> int:
    last = at = own
    while at < len(words) and room - sizes[at] >= 0:
        room -= sizes[at]
        at += 1
        if at == len(words) or words[at].sentence != words[at - 1].sentence:
            last = at
    return last if last > own else max(at, own + 1)
