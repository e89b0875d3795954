"""Finds what the article's own house was not shown, not let near or had no means of: English sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.disclaimers.own_house import Doer, Read, doer_of
from claims.extraction.lexicon.disclaiming import CLAIMS, EVIDENCE, PLACES, SCOPES
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN = words("shown given granted allowed permitted provided afforded offered let supplied")
BARRED = words("denied refused barred prevented kept blocked")
LACKING = words("means way access opportunity possibility chance")
LACK = words("lacked lacks lack")
HAVING = words("has had have")
BEING = words("was were is are been")
NOT = words("not never 't no")
FINDING = words("find found obtain obtained locate located trace traced produce")
SOURCES = words("source sources evidence trace record records witness witnesses proof sign confirmation")
VAGUE = words("it this that these those which both any who either death deaths casualty casualties how many")
BEFORE = 4  # pieces from "was not" to "shown"
AFTER = 12  # pieces in which that stands which was not shown
BY = 3  # pieces from "matched" to "by the Courier"
CONTACTED = words("reached contacted joined interviewed published named met accompanied")
PARTICIPLES = ("ed", "en", "wn", "ne", "und", "lt", "ught", "ade", "et", "t")
MARKS = frozenset(",;:—–()")


def is_kept_away(read: Read, lows: Sequence[str], at: int) -> int | None:
    """Our newspaper *was not shown the registers*; it *had no means of* seeing them: where the verb begins."""
    low = lows[at]
    if low in SHOWN | BARRED:
        return _not_shown(read, lows, at)
    if low in LACKING or low in SOURCES:
        return _has_none(read, lows, at)
    return None


def is_done_by_house(read: Read, lows: Sequence[str], at: int) -> bool:
    """The logs could not be *examined by our reporters*: whatever was to be done with them."""
    if not at or lows[at] in CONTACTED or not lows[at].endswith(PARTICIPLES) or lows[at - 1] != "be":
        return False
    for near in range(at + 1, min(at + 1 + BY, len(lows))):
        if lows[near] == "by":
            return doer_of(read, min(near + 6, len(lows)), near + 1) is Doer.HOUSE
        if lows[near] in MARKS:
            return False
    return False


def _not_shown(read: Read, lows: Sequence[str], at: int) -> int | None:
    first = at
    while first > max(0, at - BEFORE) and (lows[first - 1] in BEING | NOT | HAVING or lows[first - 1].endswith("ly")):
        first -= 1
    between = set(lows[first:at])
    if not between & BEING or bool(between & NOT) == (lows[at] in BARRED):
        return None
    return first if _names_evidence(lows, at) and doer_of(read, first) is Doer.HOUSE else None


def _has_none(read: Read, lows: Sequence[str], at: int) -> int | None:
    """Had *no means* of checking the toll; could find *no second source*; lacks *access* to the town."""
    first = at
    while first > max(0, at - BEFORE) and lows[first - 1] not in HAVING | FINDING | LACK:
        first -= 1
    verb = first - 1
    if verb < 1 or lows[verb] not in HAVING | FINDING | LACK:
        return None
    none = set(lows[first:at]) & {"no", "neither"} or lows[verb] in LACK or "not" in lows[max(0, verb - 2) : verb]
    if not none or (lows[at] in SOURCES) != (lows[verb] in FINDING):
        return None
    named = lows[at] in SOURCES or _names_evidence(lows, at)
    verb -= lows[verb - 1] in {"could", "has", "have", "had", "can"}
    return verb if named and doer_of(read, verb) is Doer.HOUSE else None


def _names_evidence(lows: Sequence[str], at: int) -> bool:
    after = set(lows[at + 1 : at + 1 + AFTER])
    images = SCOPES["en"]["images"]
    return bool(after & ((CLAIMS["en"] - VAGUE) | EVIDENCE | PLACES["en"] | images | {"access"}))
