"""Words that the network need not read: marks, numbers and letters without a sentence among them."""

from __future__ import annotations

import pytest

from claims.extraction.page.passages import passages_of
from claims.extraction.passage_reader import readings_of
from claims.extraction.tagger.barren import is_barren
from claims.extraction.tagger.features import words_of


def barren(text: str, language: str) -> bool:
    (passage,) = passages_of(text, language)
    return is_barren(words_of(text, passage.sentences, [readings_of(sentence) for sentence in passage.sentences]))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge is closed.", "en"),
        ("Army 'retakes' Ostra - ministry", "en"),
        ("Voters fear a long winter.", "en"),
        ("Le pont est fermé.", "fr"),
        ("Ostra : neuf morts dans une attaque", "fr"),
        ("Mr Vall | 12 | 14 | 17 | 19 | 20 | 21 | 22 | 23 | 24\nThe mayor said the road was open.", "en"),
    ],
)
def test_a_sentence_is_read(text: str, language: str) -> None:
    assert not barren(text, language)


@pytest.mark.parametrize(
    "text", ['"' * 200, "7 " * 200, "xkcd qzt " * 100, "军队 说 " * 100, "😀" * 200, "said " * 200, "the of " * 100]
)
def test_what_holds_no_sentence_is_not(text: str) -> None:
    assert barren(text, "en")
