"""Tells the article's own aside from the words that it reports: "..., a claim that could not be verified"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.disclaiming import ASIDE
from claims.extraction.phrases.outlets import outlet_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

REACH = 14  # pieces from the mark to "could not"
NEAR = 4  # pieces after the mark in which "claim" stands
MARKS = frozenset(",—–(-;")


def is_aside(pieces: Sequence[Token], begin: int, first: int, language: str) -> bool:
    """Whether the words before this verb open an aside after a mark, or a clause with an outlet as its subject."""
    if pieces[begin].low == "dont" and begin and pieces[begin - 1].text == ",":
        return True
    for at in range(first, max(begin, first - REACH), -1):
        if pieces[at - 1].text in MARKS:
            return _opens_aside(pieces[at:first], language)
    return False


def _opens_aside(words: Sequence[Token], language: str) -> bool:
    lexicon = LEXICONS[language]
    lows = [piece.low for piece in words]
    impersonal = {"il", "possible"} <= set(lows) or {"il", "impossible"} <= set(lows)
    spoken = set(lows) & lexicon.speaking_pronouns - ({"il"} if impersonal else set())
    if set(lows[:NEAR]) & ASIDE[language] and not spoken:
        return True
    return any(outlet_at(words, at, lexicon, spoken_to=False) for at in range(len(words)))
