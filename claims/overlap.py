"""When two passages of one text are the same statement: plain Python over code points."""

from collections.abc import Iterable, Sequence
from typing import TypeAlias

Range: TypeAlias = tuple[int, int]


def is_same_passage(one: Sequence[Range], other: Sequence[Range]) -> bool:
    """Whether the shorter passage lies at least by half in the longer one.

    So a quote that an editor has trimmed, widened or split is recognised when the whole is found again, and a
    neighbour that shares only a word or two is not.

    >>> is_same_passage([(0, 40)], [(10, 30)])
    True
    >>> is_same_passage([(0, 40)], [(38, 80)])
    False
    """
    shorter = min(_length(one), _length(other))
    return shorter > 0 and 2 * _shared(one, other) >= shorter


def _shared(one: Iterable[Range], other: Sequence[Range]) -> int:
    return sum(max(0, min(end, stop) - max(start, first)) for start, end in one for first, stop in other)


def _length(passage: Iterable[Range]) -> int:
    return sum(end - start for start, end in passage)
