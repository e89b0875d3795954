"""Every word is tagged in one window, whole sentences where they fit, with words before it to know more."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claims.extraction.tagger.features import SIZES, Word
from claims.extraction.tagger.network import tagger
from claims.extraction.tagger.windows import BEFORE, LENGTH, windows_of

LENGTHS = st.lists(st.integers(1, 90), min_size=1, max_size=30)


def words_in(sentences: list[int]) -> list[Word]:
    return [
        Word(0, 4, "word", number, at, (0,) * len(SIZES))
        for number, length in enumerate(sentences)
        for at in range(length)
    ]


@settings(deadline=None)  # the first example loads the vocabulary
@given(LENGTHS)
def test_each_word_is_in_one_window(sentences: list[int]) -> None:
    words = words_in(sentences)

    windows = list(windows_of(words, tagger().pieces))

    assert [at for window in windows for at in range(window.own, window.last)] == list(range(len(words)))
    assert all(window.last - window.first <= LENGTH - 2 for window in windows)
    assert all(window.own - window.first <= BEFORE for window in windows)


@settings(deadline=None)  # the first example loads the vocabulary
@given(LENGTHS)
def test_windows_begin_with_a_sentence(sentences: list[int]) -> None:
    words = words_in(sentences)

    for window in windows_of(words, tagger().pieces):
        assert words[window.own].piece == 0
        assert words[window.first].piece == 0


def test_a_sentence_that_does_not_fit_is_cut() -> None:
    words = words_in([3 * LENGTH])

    windows = list(windows_of(words, tagger().pieces))

    assert len(windows) > 2
    assert windows[-1].last == len(words)
