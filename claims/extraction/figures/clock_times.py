"""Tells the time of day: at 10 p.m., by nine in the morning, à 18 heures, entre 8h et 10h."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import WEEKDAYS
from claims.extraction.lexicon.quantities import NUMBER_OF, UNITS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

MARKED = words("a.m. p.m. am pm o'clock gmt utc cet bst noon midnight")
AT = words("at by until till from since before after around about past")
PART_OF_DAY = words("in on this tonight today yesterday tomorrow local every sharp")
NOW = words("tonight today yesterday tomorrow sharp")
MORNING = words("morning afternoon evening night early same")
HEURES = words("heures heure h")
FRENCH_AT = words("à vers dès avant après jusqu' jusqu'à depuis entre de d' environ aux")
LENGTH = words("de d' plus durant pendant après avant supplémentaires par d'affilée")
HOURS = 24
# The toll *remained at* 12: no time of day, nor age.
STANDING = words(
    "remained estimated capped fixed pegged priced valued calculated remaining standing reported stayed unchanged "
    "estimating put ended closed numbered counted limited rated topped stalled assessed peaked"
)
NOON = 12
COUNT = 12  # pieces back to "the number"


def is_clock_time(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Whether these words say when on a day."""
    after = pieces[amount.last : amount.last + 3]
    low = after[0].low if after else ""
    value = amount.high if amount.high is not None else amount.low
    if value is None or value > HOURS:
        return low in {"gmt", "utc"}
    if low == "past" or low in MARKED or (low == "o" and len(after) > 1):
        return True
    before = pieces[amount.first - 1].low if amount.first else ""
    if lexicon.language == "fr":
        return _is_french(pieces, amount, before, [piece.low for piece in after])
    opening = pieces[amount.first - 2].low if amount.first > 1 else ""
    ends = not after or after[0].text in '.,;"”' or after[0].low == "and"
    happened = opening.endswith(("ed", "ing")) and not _stands(pieces, amount.first)
    if ends and (
        (before == "at" and (opening in WEEKDAYS or happened)) or (before in {"until", "till"} and value <= NOON)
    ):
        return True
    return _is_english(before, opening, after)


def _stands(pieces: Sequence[Token], first: int) -> bool:
    """The toll *remained* at 12; the *number* of soldiers killed at six."""
    lows = {piece.low for piece in pieces[max(0, first - COUNT) : first]}
    return bool(lows & NUMBER_OF) or pieces[first - 2].low in STANDING


def _is_english(before: str, opening: str, after: Sequence[Token]) -> bool:
    """By nine in the morning; at six on Monday: not "stood at six"."""
    ticking = [piece.low for piece in after[:2]] == ["minutes", "past"]
    if ticking or (before == "past" and not (after and after[0].low in UNITS)):
        return True
    if before not in AT or not after or after[0].low not in PART_OF_DAY or opening in {"up", "down"}:
        return False  # up from *three* on Sunday
    lows = {piece.low for piece in after}
    named = any(low in WEEKDAYS or low in MORNING or low in NOW for low in lows)
    return named or {"local", "time"} <= lows


def _is_french(pieces: Sequence[Token], amount: Amount, before: str, after: list[str]) -> bool:
    """À 18 heures, vers 6 heures, neuf heures du matin: not "deux heures de marche"."""
    if not after or after[0] not in HEURES:
        return False
    following = after[1] if len(after) > 1 else ""
    if following == "du" or after[1:3] == ["de", "l'"] or following in {"gmt", "locales", "précises", "pile"}:
        return True
    if _is_second(pieces, amount.first) or (before == "de" and _is_first(pieces, amount.last)):
        return True
    tied = pieces[amount.last].start == pieces[amount.last - 1].end
    opening = pieces[amount.first].low
    timed = before in FRENCH_AT - {"de", "d'", "depuis", "après"} or opening in {"vers", "entre", "dès"}
    return tied or (timed and amount.bound == "exact" and following not in LENGTH)


def _is_second(pieces: Sequence[Token], first: int) -> bool:
    """Entre 18 heures et *22* heures, de 8 heures à *17* heures."""
    lows = [piece.low for piece in pieces[max(0, first - 4) : first]]
    return len(lows) == 4 and lows[0] in {"entre", "de"} and lows[2] in HEURES and lows[3] in {"et", "à"}


def _is_first(pieces: Sequence[Token], last: int) -> bool:
    """De *21* heures à 5 heures."""
    lows = [piece.low for piece in pieces[last : last + 4]]
    return len(lows) == 4 and lows[1] == "à" and pieces[last + 2].kind == "number" and lows[3] in HEURES
