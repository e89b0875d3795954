"""Skips what stands between a name and "who": Ana Ruiz, *34, a nurse from Selva*, who said ..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

REACH = 14  # pieces of one insertion
MOST = 3  # insertions
OF = words("of for in from at")
OPENS = words("from of in at aged speaking now originally formerly")


def before_insertions(pieces: Sequence[Token], last: int, floor: int, lexicon: Lexicon) -> int:
    """Where the name ends behind which ages, places and what somebody is stand between commas."""
    if lexicon.language != "en":
        return last
    for _ in range(MOST):
        comma = next((at for at in range(last - 1, max(floor, last - REACH), -1) if pieces[at].text == ","), 0)
        if comma <= floor or not _is_inserted(pieces[comma + 1 : last], pieces[comma - 1], lexicon):
            return last
        last = comma
    return last


def _is_inserted(inner: Sequence[Token], before: Token, lexicon: Lexicon) -> bool:
    """34; from Selva; a nurse: said of the name before it."""
    if not inner or before.kind not in {"word", "number"} or before.low in lexicon.time_words:
        return False
    if inner[0].kind == "number" or inner[0].low in OPENS:
        return len(inner) > 1 or inner[0].kind == "number"
    is_described = any(piece.low in lexicon.person_nouns for piece in inner)
    return inner[0].low in {"a", "an"} and (before.is_capital or before.kind == "number") and is_described


def behind_preposition(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Where "the mayor" begins in "he quoted remarks *by* the mayor, who said"; 0 where no verb stands before."""
    if lexicon.language != "en" or first == 0 or pieces[first].low not in lexicon.prepositions:
        return 0
    if pieces[first - 1].kind != "word":
        return 0
    joints = [at for at in range(first, last) if pieces[at].low in lexicon.prepositions]
    while len(joints) > 1 and pieces[joints[-1]].low in OF:
        joints.pop()
    return joints[-1] + 1 if joints[-1] + 1 < last else 0


def is_of_age(pieces: Sequence[Token], dash: int) -> bool:
    """The 41*-*year-old."""
    behind = pieces[dash + 1].low if dash + 1 < len(pieces) else ""
    return dash > 0 and pieces[dash - 1].kind == "number" and behind.endswith("-old")
