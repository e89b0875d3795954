"""The same words are read once, and what is found in them stands wherever they come again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.page.passages import passages_of
from claims.extraction.passage_reader import readings_of
from claims.extraction.tagger.features import words_of
from claims.extraction.tagger.network import tagger

if TYPE_CHECKING:
    import numpy as np

    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.tagging import Scores

PARAGRAPH = "The mayor said on Monday that the bridge was closed and that nobody had been hurt. " * 3 + "\n\n"


def words_in(text: str) -> list[Word]:
    (passage,) = passages_of(text, "en")
    return words_of(text, passage.sentences, [readings_of(sentence) for sentence in passage.sentences])


class Counting:
    """The network, with a count of the windows that it has read."""

    def __init__(self) -> None:
        self.windows = 0

    def __call__(self, pieces: np.ndarray, features: np.ndarray) -> Scores:
        self.windows += 1
        return tagger().score(pieces, features)


def test_a_text_that_repeats_itself_is_read_once() -> None:
    counting = Counting()

    tags = replace(tagger(), score=counting).tag(words_in(PARAGRAPH * 60))

    assert len(tags.links) > 150
    assert counting.windows < 12


def test_what_is_found_stands_where_the_words_come_again() -> None:
    words = words_in(PARAGRAPH * 30)

    tags = tagger().tag(words)

    said = {words[link.cue.first].text for link in tags.links if link.cue}
    assert said == {"said"}
    assert len({link.content[0].first for link in tags.links}) == len(tags.links)


def test_words_that_hold_no_sentence_are_not_read() -> None:
    counting = Counting()

    tags = replace(tagger(), score=counting).tag(words_in("The mayor left early.\n\n" + "# 7 " * 2_000))

    assert counting.windows == 1
    assert tags.links == []
