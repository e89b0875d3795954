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
ABBREVIATION_REACH = 16


def through_abbreviated(pieces: Sequence[Token], first: int, last: int) -> int:
    """Cadre *stratégique permanent* (CSP): small words too, where the letters in brackets say so."""
    for at in range(last, min(last + 10, len(pieces) - 1)):
        if pieces[at].text == "(":
            letters = [letter for letter in pieces[at + 1].low if letter.isalpha()]
            initials = [_initial(piece) for piece in pieces[first:at] if piece.low not in SMALL]
            return at if len(letters) > 1 and initials == letters else last
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
