"""Finds the part that figures add to the words: "46 people died, *including 12 children*", ", *soit 9 % du total*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

LINKS = words("soit dont including or up down against compared taking bringing raising contre portant with avec")
ADJACENT = words("or up down against contre with avec")  # a number follows at once
FAR = 7  # pieces from such a word to its number
CLOSE = 4
BACK = 24  # pieces before the comma in which something is counted
TIMES, THE = words("times fois"), words("the le")
MULTIPLES = words("double twice triple thrice quadruple")
ONE, OUT_OF = words("one un une"), words("in of out sur")
MANY = words("most many some all half both")
THEM = words("them whom")
MAJORITIES = words("majorité hausse baisse")
ABOUT = words(
    "some about around roughly nearly almost just only over more less than à a quelque environ moins plus de une"
)
LENGTHS = words(
    "km kilometre kilometres kilometer kilometers kilomètre kilomètres mile miles metre metres meter meters mètres"
)
ENDS = frozenset({",", ";", ":", "–", "—", "("})


def over_parts(pieces: Sequence[Token], said: tuple[int, int], stop: int, language: str) -> int:
    """Where the words end with the parts behind them; their own end where none begins there."""
    first, at = said
    counts = any(_counts(pieces, near, language) for near in range(max(first, at - BACK), at))
    while at + 1 < stop and pieces[at].text == "," and _is_part(pieces, at + 1, language, counts=counts):
        at = next((near for near in range(at + 1, stop) if _ends(pieces, near, language)), stop)
    return at


def _ends(pieces: Sequence[Token], at: int, language: str) -> bool:
    """Whether a part ends here: not before the same length in other units, "12 km (7 miles) to the east"."""
    if pieces[at].text == "(" and at + 2 < len(pieces):
        return number_at(pieces, at + 1, language) is None or pieces[at + 2].low not in LENGTHS
    return pieces[at].text in ENDS


def counts_on(pieces: Sequence[Token], at: int, language: str) -> bool:
    """Whether a semicolon stands here and a number behind it: "1,100 were held; *212 of them* are still in prison"."""
    if at + 1 >= len(pieces) or pieces[at].text != ";":
        return False
    begin = next((near for near in range(at + 1, len(pieces)) if pieces[near].low not in ABOUT), at + 1)
    return any(number_at(pieces, near, language) is not None for near in (at + 1, begin))


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
        if number_at(pieces, near, language) is not None and not _is_article(pieces, near):
            return True
    return False


def _is_article(pieces: Sequence[Token], at: int) -> bool:
    """As in "with one voice", "avec un sourire"; not in "with one in ten"."""
    return pieces[at].low in ONE and OUT_OF.isdisjoint(piece.low for piece in pieces[at + 1 : at + 3])


def _is_far(pieces: Sequence[Token], at: int, language: str) -> bool:
    """As in ", some 12 km to the east", ", à une dizaine de kilomètres du lac": how far off a place is."""
    number = None
    for near in range(at, min(at + CLOSE, len(pieces))):
        number = number_at(pieces, near, language)
        if number is not None or pieces[near].low not in ABOUT:
            break
    behind = [piece.low for piece in pieces[number.last : number.last + 2]] if number else []
    return not LENGTHS.isdisjoint(behind[:1] if language == "en" else behind)


def _is_multiple(pieces: Sequence[Token], at: int, language: str) -> bool:
    """As in ", four times as many as in 2017", ", nearly double the target", ", le double de 2019"."""
    near = next((near for near in range(at, min(at + CLOSE, len(pieces))) if pieces[near].low not in ABOUT | THE), at)
    number = number_at(pieces, near, language)
    if number is None or number.last >= len(pieces):
        return pieces[near].low in MULTIPLES
    return pieces[number.last].low in TIMES or pieces[near].low in MULTIPLES


def _counts_among(pieces: Sequence[Token], at: int, language: str) -> bool:
    """As in ", of whom nine are still in hospital"."""
    near = range(at + 2, min(at + CLOSE, len(pieces)))
    is_opened = pieces[at].low == "of" and [piece.low for piece in pieces[at + 1 : at + 2]] in (["whom"], ["which"])
    return is_opened and any(number_at(pieces, place, language) is not None for place in near)


def _is_part(pieces: Sequence[Token], at: int, language: str, *, counts: bool) -> bool:
    """A third of them, most of them, en majorité, where something is counted before; or a word that adds a figure."""
    if adds_number(pieces, at, language) or _is_far(pieces, at, language):
        return True
    if not counts or _counts_among(pieces, at, language):
        return counts
    lows = [piece.low for piece in pieces[at : at + 3]]
    if lows[:1] == ["en"]:
        return lows[1:2] != [] and lows[1] in MAJORITIES
    if lows[0] in MANY:
        return lows[1:2] == ["of"] and lows[2:] != [] and lows[2] in THEM
    number = number_at(pieces, at, language)
    if number is None or _is_multiple(pieces, at, language):
        return _is_multiple(pieces, at, language)
    behind = [piece.low for piece in pieces[number.last : number.last + 2]]
    return behind[:1] == ["of"] and (number.is_share or (len(behind) > 1 and behind[1] in THEM))
