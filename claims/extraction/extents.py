"""Says how far the words reach that somebody said: up to a relay, a medium, or the next clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.appositions import NOT_GOING_ON
from claims.extraction.finiteness import has_finite
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.complements import Complement
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.reading import Pieces
    from claims.extraction.tokens import Token

CITING = frozenset({"citing", "quoting", "citant"})
MEDIUM_LINKS = words("in on during at via dans lors sur par au")
INDEFINITE = words("a an its his her their un une d'un d'une son sa leur social twitter facebook x")
WEAK = frozenset({"noun", "infinitive", "toll", "gerund"})  # what an unlikely speaker may not be given


def final_of(pieces: Sequence[Token]) -> int:
    """Where the sentence ends without its closing mark."""
    at = len(pieces)
    while at and pieces[at - 1].text in {".", "…", "...", "?", "!", ",", ";"}:
        at -= 1
    return at


def until_relay(pieces: Sequence[Token], start: int) -> Pieces:
    """From `start` to the end of the sentence, without ", citing X"."""
    final = final_of(pieces)
    for at in range(start + 1, final):
        cites = at + 1 < final and pieces[at + 1].low in CITING
        if pieces[at].text == ";" or (pieces[at].text == "," and cites):
            return start, at
    return start, final


def until_medium(pieces: Sequence[Token], said: Pieces, complement: Complement, lexicon: Lexicon) -> Pieces:
    """As in "denied the report *in a message posted on X*": how it was said is no part of what was said."""
    start, end = said
    if complement.kind not in WEAK | {"object"}:
        return said
    for at in range(start + 1, end):
        if pieces[at].low not in MEDIUM_LINKS or end - at > 14:
            continue
        near = pieces[at + 1 : min(at + 5, end)]
        named = next((step for step, piece in enumerate(near) if piece.low in lexicon.medium_nouns), None)
        if named is not None and near[0].low in INDEFINITE and not has_finite(pieces[at:end], lexicon):
            return start, at
    return said


def said_before(pieces: Sequence[Token], begins: int, floor: int) -> tuple[bool, bool]:
    """Whether a quotation, or a clause and a comma, stand right before the attribution."""
    at = begins - 1
    while at >= floor and pieces[at].text in {",", "—", "–"}:
        at -= 1
    if at < 0:
        return False, False
    if pieces[at].kind == "quote":
        return True, False
    comma = at < begins - 1
    return False, comma and at - floor >= 1


def boundary_before(pieces: Sequence[Token], begins: int, lexicon: Lexicon) -> int | None:
    """Where the words before end, if what begins here is a clause of its own."""
    at, joined = begins, False
    while at > 0:
        piece = pieces[at - 1]
        if piece.low in lexicon.coordinators or piece.text in {",", ";", "—", "–"}:
            joined = True
        elif piece.low not in lexicon.that and piece.low not in lexicon.adverbs:
            break
        at -= 1
    return at if joined else None


def goes_on(pieces: Sequence[Token], before: Pieces, begin: int, lexicon: Lexicon) -> bool:
    piece = pieces[begin]
    words = pieces[before[0] : before[1]]
    if words[-1].kind == "quote":
        return piece.kind == "quote"
    if piece.low in NOT_GOING_ON:
        return False
    if not has_finite(words, lexicon) and len(words) < 25 and words[-1].kind == "word":
        return True
    return piece.low in lexicon.coordinators and has_finite(pieces[begin : final_of(pieces)], lexicon)
