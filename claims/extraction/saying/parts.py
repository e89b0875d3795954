"""Finds the part that figures add to the words: "46 people died, *including 12 children*", ", *soit 9 % du total*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

LINKS = words("soit dont including or up down against compared taking bringing raising contre portant")
ADJACENT = words("or up down against contre")  # a number follows at once
FAR = 7  # pieces from such a word to its number
CLOSE = 4
BACK = 24  # pieces before the comma in which something is counted
MANY = words("most many some all half both")
THEM = words("them whom")
MAJORITIES = words("majorité hausse baisse")
ENDS = frozenset({",", ";", ":", "–", "—", "("})


def over_parts(pieces: Sequence[Token], said: tuple[int, int], stop: int, language: str) -> int:
    """Where the words end with the parts behind them; their own end where none begins there."""
    first, at = said
    counts = any(_counts(pieces, near, language) for near in range(max(first, at - BACK), at))
    while at + 1 < stop and pieces[at].text == "," and _is_part(pieces, at + 1, language, counts=counts):
        at = next((near for near in range(at + 1, stop) if pieces[near].text in ENDS), stop)
    return at


def _counts(pieces: Sequence[Token], at: int, language: str) -> bool:
    """A number, or a sum written as N500,000."""
    return pieces[at].text[-1].isdigit() or number_at(pieces, at, language) is not None


def adds_number(pieces: Sequence[Token], at: int, language: str) -> bool:
    """Whether a word that adds a figure stands here, and its number right behind."""
    low = pieces[at].low
    if low not in LINKS:
        return False
    for near in range(at + 1, min(at + (CLOSE if low in ADJACENT else FAR), len(pieces))):
        if pieces[near].text in ENDS:
            return False
        if number_at(pieces, near, language) is not None:
            return True
    return False


def _is_part(pieces: Sequence[Token], at: int, language: str, *, counts: bool) -> bool:
    """A third of them, most of them, en majorité, where something is counted before; or a word that adds a figure."""
    if adds_number(pieces, at, language):
        return True
    if not counts:
        return False
    lows = [piece.low for piece in pieces[at : at + 3]]
    if lows[:1] == ["en"]:
        return lows[1:2] != [] and lows[1] in MAJORITIES
    if lows[0] in MANY:
        return lows[1:2] == ["of"] and lows[2:] != [] and lows[2] in THEM
    number = number_at(pieces, at, language)
    if number is None:
        return False
    behind = [piece.low for piece in pieces[number.last : number.last + 2]]
    return behind[:1] == ["of"] and (number.is_share or (len(behind) > 1 and behind[1] in THEM))
