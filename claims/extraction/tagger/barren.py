"""Tells words that cannot hold an attribution, so that the network need not read them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from claims.extraction.tagger.features import NONE, SIZES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.tagger.features import Word

KIND, ROLE = list(SIZES).index("kind"), list(SIZES).index("role")
# In news, one word in three is of those that are listed: articles, prepositions, verbs of saying ...
RAREST = 16  # words among which at least one other listed word stands
SHORT = 4  # words; a shorter sentence says nothing by itself


def is_barren(words: Sequence[Word]) -> bool:
    """Whether the rules read nothing in these words and hardly any is of those that every sentence needs."""
    if any(word.features[ROLE] != NONE for word in words):
        return False
    sentences = (list(its_words) for _, its_words in groupby(words, key=lambda word: word.sentence))
    return _is_meagre(words) and all(len(one) < SHORT or _is_meagre(one) for one in sentences)


def _is_meagre(words: Sequence[Word]) -> bool:
    listed = {word.text.lower() for word in words if word.features[KIND]}
    return len(listed) * RAREST < len(words)
