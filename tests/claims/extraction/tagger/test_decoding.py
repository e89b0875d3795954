"""The likeliest tags and their chances, against a count of every sequence there is."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from claims.extraction.tagger.decoding import Steps, decoded, runs_of
from claims.extraction.tagger.tags import TAGS, begin_of, may_begin, may_follow

WORDS = 4


@pytest.fixture(params=[1, 2, 3])
def drawn(request: pytest.FixtureRequest) -> tuple[np.ndarray, Steps]:
    chance = np.random.default_rng(request.param)
    scores = chance.normal(size=(WORDS, len(TAGS))).astype(np.float32)
    steps = chance.normal(size=(len(TAGS), len(TAGS))).astype(np.float32)
    return scores, Steps.of(steps, chance.normal(size=len(TAGS)).astype(np.float32))


def sequences(scores: np.ndarray, chain: Steps) -> dict[tuple[int, ...], float]:
    found = {}
    for tags in product(range(len(TAGS)), repeat=WORDS):
        total = chain.opening[tags[0]] + scores[range(WORDS), tags].sum()
        found[tags] = float(total + sum(chain.steps[before, after] for before, after in pairwise(tags)))
    return found


def likeliest(scores: np.ndarray, chain: Steps) -> list[int]:
    return decoded([scores], chain)[0][0]


def test_likeliest_tags_of_all_sequences(drawn: tuple[np.ndarray, Steps]) -> None:
    totals = sequences(*drawn)

    assert tuple(likeliest(*drawn)) == max(totals, key=totals.__getitem__)


def test_chances_add_up_over_all_sequences(drawn: tuple[np.ndarray, Steps]) -> None:
    totals = sequences(*drawn)
    most = max(totals.values())
    weights = {tags: np.exp(total - most) for tags, total in totals.items()}
    expected = np.zeros((WORDS, len(TAGS)))
    for tags, weight in weights.items():
        expected[range(WORDS), tags] += weight / sum(weights.values())

    assert np.allclose(decoded([drawn[0]], drawn[1])[0][1], expected, atol=1e-4)


def test_windows_side_by_side_are_read_as_each_alone(drawn: tuple[np.ndarray, Steps]) -> None:
    _, chain = drawn
    chance = np.random.default_rng(4)
    windows = [chance.normal(size=(length, len(TAGS))).astype(np.float32) for length in (3, 40, 1, 40, 7)]

    together = decoded(windows, chain)

    for window, (tags, likely) in zip(windows, together, strict=True):
        ((tags_alone, likely_alone),) = decoded([window], chain)
        assert tags == tags_alone
        assert np.array_equal(likely, likely_alone)


def test_nothing_goes_on_that_did_not_begin(drawn: tuple[np.ndarray, Steps]) -> None:
    tags = likeliest(*drawn)

    assert may_begin(tags[0])
    assert all(may_follow(after, before) for before, after in pairwise(tags))


def test_runs_of_one_role() -> None:
    cue = begin_of("cue")
    tags = [0, begin_of("source"), begin_of("source") + 1, cue, cue, 0]
    likely = np.full((len(tags), len(TAGS)), 0.1, dtype=np.float32)

    runs = runs_of(tags, likely)

    assert [(run.role, run.first, run.last) for run in runs] == [(0, 1, 3), (1, 3, 4), (1, 4, 5)]
    assert runs[0].likely == pytest.approx(0.2)
