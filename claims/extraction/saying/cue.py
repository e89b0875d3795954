"""What a cue is: the words that say that somebody said something, and where they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon.verbs import Verb
    from claims.extraction.text.tokens import Token

Shape = Literal["finite", "participle", "passive", "according"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: the pieces [first, last); `inverted` is the pronoun in "a-t-il dit", where there is one."""

    first: int
    last: int
    at: int
    shape: Shape
    verb: Verb | None
    inverted: int | None = None


def matches(pieces: Sequence[Token], index: int, wanted: Sequence[str]) -> bool:
    """Whether these words stand there, in whatever case."""
    if index < 0 or index + len(wanted) > len(pieces) or (wanted and pieces[index].low != wanted[0]):
        return False
    return all(pieces[index + step].low == word for step, word in enumerate(wanted))


def spans_of(cue: Cue) -> Iterator[tuple[int, int]]:
    """The cue's own pieces: without the pronoun that stands inside it."""
    if cue.inverted is None or not cue.first <= cue.inverted < cue.last:
        yield cue.first, cue.last
        return
    yield cue.first, cue.inverted
    yield cue.inverted + 1, cue.last
