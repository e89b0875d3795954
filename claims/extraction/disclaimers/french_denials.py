"""Finds in French where "could not" begins before a word of checking, however much stands between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.disclaiming import ANCHORLESS, ANCHORS, DECIDING

if TYPE_CHECKING:
    from collections.abc import Sequence

REACH = 16  # pieces from "n'" to "vérifier"
ENDS = frozenset(";:—–()")


def denial_before(lows: Sequence[str], at: int) -> int:
    """The place of "n'", "impossible", "sans" in this word's own clause; the word's own place where there is none."""
    for first in range(at - 1, max(-1, at - REACH), -1):
        low = lows[first]
        if low in ANCHORS:
            return first
        asked = low == "qui" and lows[first - 1].startswith(DECIDING["fr"])
        if (low in ANCHORLESS and not asked) or low in ENDS:
            break
    return at
