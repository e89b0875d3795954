"""Tells a bare number that stands beside another for comparison: 12 died, *against 30* in May; *12 des proches*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure

CHANGED = 12  # pieces between "slowed" and "from 3.8"
OWNER = 7  # pieces of "of the island's"
PARTITIVE = words("of the its their out our his her des sur les ses leurs parmi nos d' de")
REACH = 28  # pieces between the two numbers
VERB = 6  # pieces between "nineteen" and "were", of "nineteen of those killed were women"
ENDS = frozenset(".;!?")
# What stands right before the second number, of one word, two or three.
COMPARING = {
    1: words("against versus vs contre"),
    2: frozenset(
        [
            "compared with",
            "compared to",
            "up from",
            "down from",
            "than the",
            "from the",
            "comparé à",
            "double the",
            "twice the",
            "triple the",
            "double des",
            "triple des",
            "loin des",
            "comparés à",
            "rapport à",
            "rapport aux",
        ]
    ),
    3: frozenset(["as opposed to", "rather than the", "au lieu de", "au lieu des", "and not the", "in contrast to"]),
}
RISEN = words(
    "rose risen rise rises jumped jump fell fallen fall dropped drop increased climbed grew grown declined "
    "doubled tripled slowed eased slipped slumped edged widened narrowed sank shrank up down soared"
)
BOUNDS = words(
    "just only about some nearly around over under than more less at least some the environ quelque près de seulement"
)


def is_compared(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """Whether this bare number counts the same as the one before: another time, another place, another source."""
    between = between_figures(pieces, amount, before)
    if between is None or any(pieces[at].text in ENDS for at in between):
        return False
    first = amount.first
    lows = [pieces[at].low for at in between]
    if any(" ".join(lows[-count:]) in listed for count, listed in COMPARING.items()):
        return True
    if lows[-1:] and lows[-1] in {"then", "puis"}:
        return True
    near = {piece.low for piece in pieces[max(0, first - CHANGED) : first]}
    return lows[-1:] == ["from"] and bool(near & RISEN)


def is_gapped(pieces: Sequence[Token], amount: Amount, before: Figure, last: int, lexicon: Lexicon) -> bool:
    """36 *were* miners and *12 were* relatives; 36 étaient des mineurs et *12 des* proches; 16 are men and 11 women."""
    between = between_figures(pieces, amount, before)
    if not between or amount.last >= len(pieces) or pieces[between[-1]].low not in {"and", "et", ",", "while"}:
        return False
    lows = [pieces[at].low for at in between]
    verb = next((at for at, low in enumerate(lows[:VERB]) if low in lexicon.be), None)
    if verb is None or (verb and lows[0] not in PARTITIVE) or "," in lows[:verb]:
        return False
    after = pieces[amount.last].low
    ends = last >= len(pieces) or pieces[last].kind == "mark"
    if last > amount.last and ends and lows[-1] in {"and", "et"} and lows[0] in lexicon.be:
        return True
    return after == lows[verb] or (after in {"des", "de", "d'"} and lows[verb + 1 : verb + 2] == [after])


def is_whole_of(pieces: Sequence[Token], amount: Amount, before: Figure) -> bool:
    """Two *of the nine*; 12 *des 30*; 38 sur 41: only such words between the two."""
    between = between_figures(pieces, amount, before)
    if not between or any(pieces[at].kind != "word" for at in between):
        return False
    owned = pieces[between[0]].low == "of" and pieces[between[-1]].low in {"'s", "’s"} and len(between) < OWNER
    return owned or all(pieces[at].low in PARTITIVE for at in between)


def between_figures(pieces: Sequence[Token], amount: Amount, before: Figure) -> list[int] | None:
    """The places between two numbers; None where they are too many."""
    first = max(0, amount.first - REACH)
    if first and pieces[first].start > before.end:
        return None
    return [at for at in range(first, amount.first) if pieces[at].start >= before.end]
