from __future__ import annotations

import pytest

from claims.extraction.evaluation.matching import Tokens, jaccard, pairs_of

TEXT = "The road was open, she said."


def some(*tokens: int) -> frozenset[int]:
    return frozenset(tokens)


@pytest.mark.parametrize(
    ("spans", "covered"),
    [
        ([(4, 17)], some(1, 2, 3)),
        ([(4, 18)], some(1, 2, 3, 4)),
        ([(5, 6)], some(1)),
        ([(3, 4)], some()),
        ([(0, 3), (19, 22)], some(0, 5)),
        ([], some()),
    ],
)
def test_token_counts_that_shares_a_character(spans: list[tuple[int, int]], covered: frozenset[int]) -> None:
    assert Tokens(TEXT).covered(spans) == covered


def test_share_of_common_tokens() -> None:
    assert jaccard(some(1, 2, 3), some(2, 3, 4)) == 0.5
    assert jaccard(some(1), some(2)) == 0.0
    assert jaccard(some(), some()) == 1.0


def test_best_pairs_come_first_and_each_is_used_once() -> None:
    found = [some(1, 2, 3, 4), some(1, 2, 3)]
    expected = [some(1, 2, 3), some(9)]

    assert pairs_of(found, expected) == [(1, 0)]


def test_half_in_common_is_enough_and_less_is_not() -> None:
    assert pairs_of([some(1, 2)], [some(2, 3, 4)]) == []
    assert pairs_of([some(1, 2, 3)], [some(2, 3, 4)]) == [(0, 0)]
