"""Which words belong to which cue, and which source to it."""

from __future__ import annotations

import numpy as np
import pytest

from claims.extraction.tagger.decoding import Found
from claims.extraction.tagger.linking import CONTENT, CUE, SOURCE, Link, Linker
from claims.extraction.tagger.tags import TAGS, begin_of

WORDS = 12


def linked(runs: list[Found], points: dict[int, int], likely: np.ndarray | None = None) -> list[Link]:
    """The links where the first word of a run points as `points` says, by making only these two ends alike."""
    ends, heads = np.zeros((WORDS, WORDS), np.float32), np.eye(WORDS, dtype=np.float32)
    for word, head in points.items():
        ends[word, head] = 8
    given = np.zeros((WORDS, len(TAGS)), np.float32) if likely is None else likely
    return Linker(runs, given, ends, heads).links()


def test_each_part_finds_its_own() -> None:
    army, rebels = Found(SOURCE, 0, 1, 0.9), Found(SOURCE, 5, 6, 0.9)
    said, denied = Found(CUE, 1, 2, 0.9), Found(CUE, 6, 7, 0.9)
    one, two = Found(CONTENT, 2, 4, 0.9), Found(CONTENT, 7, 9, 0.9)

    found = linked([army, said, one, rebels, denied, two], {2: 1, 7: 6, 1: 0, 6: 5})

    assert [(link.source, link.cue, link.content) for link in found] == [(army, said, (one,)), (rebels, denied, (two,))]
    assert all(link.likely > 0.9 for link in found)


def test_two_pieces_of_what_was_said_belong_to_one_cue() -> None:
    said = Found(CUE, 4, 5, 0.9)
    before, after = Found(CONTENT, 0, 3, 0.9), Found(CONTENT, 6, 9, 0.9)

    (link,) = linked([before, said, after], {0: 4, 6: 4, 4: 4})

    assert link.content == (before, after)
    assert link.source is None


def test_words_without_a_cue_stand_alone() -> None:
    words = Found(CONTENT, 2, 5, 0.9)

    (link,) = linked([words], {2: 2})

    assert (link.cue, link.source, link.content) == (None, None, (words,))


def test_a_source_that_the_best_tags_leave_out() -> None:
    likely = np.zeros((WORDS, len(TAGS)), np.float32)
    likely[0, begin_of("source")] = 0.4
    likely[1, begin_of("source") + 1] = 0.6

    (link,) = linked([Found(CUE, 2, 3, 0.9), Found(CONTENT, 3, 6, 0.9)], {3: 2, 2: 0}, likely)

    assert link.source is not None
    assert (link.source.first, link.source.last) == (0, 2)
    assert link.source.likely == pytest.approx(0.5)


def test_two_readings_of_who_spoke() -> None:
    army, police = Found(SOURCE, 0, 1, 0.9), Found(SOURCE, 2, 3, 0.9)
    said, words = Found(CUE, 3, 4, 0.9), Found(CONTENT, 4, 8, 0.9)
    ends, heads = np.zeros((WORDS, WORDS), np.float32), np.eye(WORDS, dtype=np.float32)
    ends[4, 3], ends[3, 0], ends[3, 2] = 9, 5, 5.2

    (link,) = Linker([army, police, said, words], np.zeros((WORDS, len(TAGS)), np.float32), ends, heads).links()

    assert [source for source, _ in link.sources[:2]] == [police, army]
    assert link.sources[0][1] < 0.6
