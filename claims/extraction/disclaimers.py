"""Finds the sentences in which the article says that something could not be verified, and of what that is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.disclaiming import ABLE, ALONE, CHECKING, INDEPENDENT, SCOPES, UNABLE
from claims.extraction.types import Disclaimer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.tokens import Token
    from claims.extraction.types import Scope

WINDOW = 9  # pieces around "verified" in which "not" must stand
FAR = 30  # and "independently"


def find_disclaimer(text: str, pieces: Sequence[Token], language: str) -> Disclaimer | None:
    """The sentence as a disclaimer, where it is one."""
    where = checking_at(pieces, language)
    if where is None:
        return None
    first, last = pieces[0].start, pieces[-1].end
    return Disclaimer(first, last, text[first:last], _scopes(pieces, where, language))


def checking_at(pieces: Sequence[Token], language: str) -> int | None:
    for at, piece in enumerate(pieces):
        if piece.kind != "word":
            continue
        if piece.low in ALONE[language] and _is_reporters_own(pieces, at):
            return at
        if piece.low.startswith(tuple(CHECKING[language])) and _is_disclaiming(pieces, at, language):
            return at
    return None


def _is_reporters_own(pieces: Sequence[Token], at: int) -> bool:
    """As in "remains unverified", "restent invérifiables": not "unverified reports said"."""
    before = {piece.low for piece in pieces[max(0, at - 3) : at]}
    return bool(
        before
        & {"remain", "remains", "remained", "is", "are", "was", "were", "still", "reste", "restent", "est", "sont"}
    )


def _is_disclaiming(pieces: Sequence[Token], at: int, language: str) -> bool:
    near = {piece.low for piece in pieces[max(0, at - WINDOW) : at + WINDOW] if piece.kind == "word"}
    wide = {piece.low for piece in pieces[max(0, at - FAR) : at + FAR] if piece.kind == "word"}
    if not near & UNABLE[language] or not near & ABLE[language]:
        return False
    return bool(wide & INDEPENDENT[language]) and not _is_partys_refusal(pieces, at, language)


def _is_partys_refusal(pieces: Sequence[Token], at: int, language: str) -> bool:
    """As in "has not confirmed the report", said of a party: no word of the article's own."""
    if {piece.low for piece in pieces[max(0, at - WINDOW) : at]} & INDEPENDENT[language]:
        return False
    before = [piece.low for piece in pieces[max(0, at - 4) : at]]
    return (
        bool(before)
        and before[-1] in {"not", "pas"}
        and bool({"has", "have", "had", "did", "a", "ont"} & set(before))
        and "been" not in before
    )


def _scopes(pieces: Sequence[Token], at: int, language: str) -> tuple[Scope, ...]:
    """What could not be verified: everything, where nothing narrower is named."""
    first = at
    while first > 0 and not (
        pieces[first - 1].text in ",;" and pieces[first].low in {"but", "although", "though", "mais", "and", "et"}
    ):
        first -= 1
    lows = {piece.low for piece in pieces[first:] if piece.kind == "word"}
    found = [scope for scope, listed in SCOPES[language].items() if lows & listed]
    return tuple(found) or ("everything",)
