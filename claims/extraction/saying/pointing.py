"""Tells the English "that" that points to something ("denied that claim") from the one that opens a clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

# Nouns that can be counted: one of them alone, without an article, opens no clause.
NOUNS = words(
    "account accusation allegation argument argumentation assertion assessment assumption characterisation "
    "characterization charge claim conclusion criticism decision demand description estimate explanation figure "
    "finding idea incident interpretation judgment judgement line move notion number offer outcome plan portrayal "
    "position possibility proposal reading reasoning remark report request response ruling scenario statement "
    "story suggestion theory toll total verdict version view wording answer answers attack"
)
AMOUNTS = words("many much few long soon of part well things")
SUBJECTS = words("he she it they we i you the there")
CALLING = ("call", "label", "brand", "dub", "term", "deem")
ENDING = ("s", "ed", "ing", "ling", "led", "")
GOING_ON = words(
    "as is was has had would could can may might must will should does did do to in on of from for by with without "
    "before after when while and but or because since if until at during through not n't 's completely entirely "
    "outright flatly strongly late later earlier today yesterday last this"
)


def points(pieces: Sequence[Token], at: int) -> bool:
    """Whether "that" at this place stands for something or before its noun."""
    if pieces[at].low != "that" or at + 1 >= len(pieces):
        return False
    following = pieces[at + 1]
    after = pieces[at + 2] if at + 2 < len(pieces) else None
    if following.low == "as":
        return after is not None and after.low not in AMOUNTS
    if at > 0 and _calls(pieces[at - 1].low):
        return following.low not in SUBJECTS
    if following.low not in NOUNS:
        return False
    return after is None or after.kind in {"mark", "quote"} or after.low in GOING_ON


def _calls(low: str) -> bool:
    return any(low.removeprefix(verb) in ENDING for verb in CALLING if low.startswith(verb))
