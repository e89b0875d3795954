"""Pairs what was found with what was expected: the best matches first, each used once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.extraction.evaluation.corpus import Expected
    from claims.extraction.types import Span, Statement

TOKEN = re.compile(r"\w+|[^\w\s]")
FOUND = 0.5  # share of common tokens from which on two spans are the same


class Tokens:
    """The words and marks of a text, and which of them some places cover."""

    def __init__(self, text: str) -> None:
        places = [match.span() for match in TOKEN.finditer(text)]
        self.starts, self.ends = [start for start, _ in places], [end for _, end in places]

    def covered(self, spans: Iterable[tuple[int, int]]) -> frozenset[int]:
        """Every token that shares a character with a place."""
        return frozenset(
            at for start, end in spans for at in range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        )


def jaccard(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of common tokens; two empty sets are the same."""
    return len(one & other) / len(one | other) if one or other else 1.0


def pairs_of(found: Sequence[frozenset[int]], expected: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """Places in both lists that belong together."""
    ranked = sorted(
        (-jaccard(own, other), at, number)
        for at, own in enumerate(found)
        for number, other in enumerate(expected)
        if own & other
    )
    pairs: list[tuple[int, int]] = []
    used: set[int] = set()
    met: set[int] = set()
    for share, at, number in ranked:
        if -share >= FOUND and at not in used and number not in met:
            used.add(at)
            met.add(number)
            pairs.append((at, number))
    return pairs


def statement_pairs(tokens: Tokens, found: Sequence[Statement], expected: Sequence[Expected]) -> list[tuple[int, int]]:
    """Places of the statements whose words are the same."""
    return pairs_of([_covered(tokens, one.quote) for one in found], [_covered(tokens, one.words) for one in expected])


def is_same_source(tokens: Tokens, statement: Statement, expected: Expected) -> bool:
    """Whether the same words stand for the speaker."""
    given = [span for speaker in statement.speakers for span in speaker.mention.spans]
    return jaccard(_covered(tokens, given), _covered(tokens, expected.source)) >= FOUND


def _covered(tokens: Tokens, spans: Iterable[Span]) -> frozenset[int]:
    return tokens.covered((span.start, span.end) for span in spans)
