"""Reads abbreviations in brackets, and finds the words whose first letters they are."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token


SMALL = words("of for the and de du des d' la le les l' et pour en of in à au aux on")
LEFT_OUT = words("against contre with without avec sans")
ABBREVIATION_REACH = 16
CALLED = words("acronym acronyms initials abbreviation")
REACH_OF_KNOWN = 6  # words of "known by its French acronym"


def through_abbreviated(pieces: Sequence[Token], first: int, last: int) -> int:
    """Cadre *stratégique permanent* (CSP): small words too, where the letters in brackets say so."""
    for at in range(last, min(last + 10, len(pieces) - 2)):
        is_beside = pieces[at].text == "," and pieces[at + 1].low == "or"
        if pieces[at].text == "(" or is_beside:
            letters = [letter for letter in pieces[at + 1 + is_beside].low if letter.isalpha()]
            spelled = [piece for piece in pieces[first:at] if piece.low not in SMALL]
            initials = ([_initial(piece) for piece in spelled if piece.low not in left] for left in ((), LEFT_OUT))
            return at if len(letters) > 1 and letters in initials else last
        if pieces[at].kind != "word":
            return last
    return last


def _initial(piece: Token) -> str:
    """The first letter without its accent: abbreviations are written without."""
    return unicodedata.normalize("NFD", piece.low)[0]


def after_bracket(pieces: Sequence[Token], opening: int) -> int:
    for at in range(opening + 1, min(opening + 8, len(pieces))):
        if pieces[at].text == ")":
            return at + 1
    return opening


def abbreviations_in(pieces: Sequence[Token], opening: int) -> list[str]:
    """(CSP - PSD): the whole and its parts."""
    inner = pieces[opening + 1 : max(after_bracket(pieces, opening) - 1, opening + 1)]
    parts = [piece.low for piece in inner if piece.kind == "word" and piece.text[:2].isupper() and len(piece.text) > 1]
    split = [part for piece in parts for part in piece.split("-")]
    joined = ["-".join(parts)] if len(parts) > 1 else []
    return list(dict.fromkeys(joined + parts + [part for part in split if len(part) > 1]))


def spelled_out(pieces: Sequence[Token], first: int, last: int, aliases: list[str], lexicon: Lexicon) -> int:
    """Where the words begin whose first letters an abbreviation gives: "Front for ... (FLA)"."""
    for alias in aliases:
        for counts_small in (False, True):  # ECOWAS counts "of"
            at = _spelled_from(pieces, last, alias, lexicon, counts_small=counts_small)
            if at < first:
                return at
    return first


def _spelled_from(pieces: Sequence[Token], last: int, alias: str, lexicon: Lexicon, *, counts_small: bool) -> int:
    """Where the spelling begins; `last` where the words do not spell it."""
    letters = [letter for letter in alias if letter.isalpha()]
    at = last
    while at > max(0, last - ABBREVIATION_REACH) and letters:
        at -= 1
        piece = pieces[at]
        if piece.kind != "word" or is_finite(pieces, at, lexicon):
            break
        if _initial(piece) == letters[-1] and (counts_small or piece.low not in SMALL):
            letters.pop()
        elif piece.low not in SMALL:
            break
    return last if letters else at


def short_form_beside(pieces: Sequence[Token], last: int) -> list[str]:
    """The Federal Harbour Authority, *or FHA*; Doctors Without Borders, known by its French initials *MSF*."""
    if last + 2 >= len(pieces) or pieces[last].text != ",":
        return []
    at = last + 2 if pieces[last + 1].low == "or" else _behind_known(pieces, last + 1)
    short = pieces[at] if 0 < at < len(pieces) else None
    is_short = short is not None and short.kind == "word" and sum(letter.isupper() for letter in short.text) > 1
    return [short.low] if short is not None and is_short else []


def _behind_known(pieces: Sequence[Token], at: int) -> int:
    """Where the short form stands behind "better known as", "known by its French acronym"; 0 where no such words do."""
    known = next((near for near in range(at, min(at + 2, len(pieces))) if pieces[near].low == "known"), -1)
    if known < 0:
        return 0
    end = min(known + REACH_OF_KNOWN, len(pieces))
    for near in range(known + 1, end):
        if pieces[near].low in CALLED or (pieces[near].low == "as" and near == known + 1):
            return near + 1 if near + 1 < len(pieces) else 0
    return 0
