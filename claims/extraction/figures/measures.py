"""Reads what stands after a number: its unit, and whose quantity it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import noun_after, noun_phrase
from claims.extraction.figures.money import code_before, money_behind
from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.quantities import UNITS
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted


BEFORE_UNIT = words(
    "us of de d' square cubic consecutive straight nautical metric full other more whole percentage additional long "
    "solid entire successive autres dernières derniers dernière prochaines prochains premières premiers "
    "longues longs bonnes petites petits pleines bons grosses"
)
SQUARE = {"km": "km²", "m": "m²", "miles": "square miles", "feet": "square feet"}
PER = words("per par /")
SHARED = 14  # pieces from "poll" to "points"
LONGEST_SHARE = 2  # digits
RATED = words(
    "% percent cent ahead lead leads led leading behind poll polls pollster margin inflation growth turnout approval "
    "rate rates majority trailed trailing "
    "pourcentage taux sondage sondages marge avance inflation croissance participation chômage suffrages voix "
    "distancé distancée devance devancent devancé crédité créditée"
)
SHORT = words("an c f")
RAINED = words("mm cm inches")  # they measure how much has fallen, not how far
RAIN = words(
    "rain rained rains raining rainfall precipitation downpour snow snowed snowfall pluie pluies plu "
    "précipitations tombé neige"
)
RAIN_BEHIND = 8
LINKS = words("to and or - à et ou au")


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows the number: its unit, what that measures, and whose quantity it is."""

    last: int
    unit: str
    counted: Counted | None
    of: str


def measure_after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Measure:
    """The unit or the counted things behind this number, or behind the next one of "from 12 to 15 per cent"."""
    at = amount.last
    code = code_before(pieces, amount)
    if code is not None:
        return Measure(at, code, "money", _money_of(pieces, at, lexicon))
    if amount.is_share:
        return Measure(at, "%", "share", _rated(pieces, amount, lexicon) or _share_of(pieces, at, lexicon))
    at = _over_hyphen(pieces, at)
    measured = _measured(pieces, at, lexicon)
    if measured is None and at < len(pieces) and pieces[at].low in BEFORE_UNIT:
        measured = _measured(pieces, at + 1, lexicon)
    return measured or _counted_things(pieces, at, amount.last, lexicon)


def _rated(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """One *voter* in five; nine out of ten *gardens*; huit *enseignants* sur dix."""
    inside = range(amount.first, amount.last)
    link = next((at for at in inside if pieces[at].low in {"in", "out", "sur"}), None)
    if link is None:
        return ""
    noun = pieces[link - 1]
    own = noun.kind == "word" and number_at(pieces, link - 1, lexicon.language) is None
    return noun.text if own else noun_phrase(pieces, amount.last, lexicon)[1]


def _measured(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Measure | None:
    """A unit or a currency right here: per cent, km, dollars."""
    low = pieces[at].low if at < len(pieces) else ""
    if low in {"per", "pour"} and at + 1 < len(pieces) and pieces[at + 1].low == "cent":
        return Measure(at + 2, "%", "share", _share_of(pieces, at + 2, lexicon))
    money = money_behind(pieces, at)
    if money is not None:
        return Measure(money[0], money[1], "money", _money_of(pieces, money[0], lexicon))
    return _unit(pieces, at, lexicon)


def _counted_things(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> Measure:
    end, named = noun_after(pieces, first, lexicon)
    return Measure(end if named else last, "", None, named)


def _over_hyphen(pieces: Sequence[Token], at: int) -> int:
    """110-kilometre: the mark belongs to neither."""
    tied = at + 1 < len(pieces) and pieces[at].text == "-" and pieces[at].start == pieces[at - 1].end
    return at + 1 if tied else at


def _unit(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Measure | None:
    low = pieces[at].low.removeprefix("demi-").split("-")[0] if at < len(pieces) else ""
    if low not in UNITS or _is_model(pieces, at) or (low in SHORT and not _is_short_unit(pieces, at, lexicon)):
        return None
    unit, counted = UNITS[low]
    last = at + 1
    after = pieces[last].low if last < len(pieces) else ""
    before = pieces[at - 1].low
    if before == "cubic" or after in {"cube", "cubes"}:
        return _cubic(pieces, at, lexicon)
    if unit in SQUARE and (before == "square" or after in {"carré", "carrés"}):
        return Measure(last + (before != "square"), SQUARE[unit], "other", _after_of(pieces, last + 1, lexicon))
    if unit in {"km", "miles"} and _is_speed(pieces, last):
        return Measure(last, f"{unit}/h", "other", "")
    if unit == "points":
        return Measure(last, unit, "share" if _is_of_share(pieces, at) else "other", "")
    if unit in RAINED and any(piece.low in RAIN for piece in pieces[max(0, at - SHARED) : at + RAIN_BEHIND]):
        counted = "other"
    tied = pieces[at - 1].text == "-"
    of = noun_phrase(pieces, last, lexicon)[1] if tied else ""
    return Measure(last, unit, counted, of or _unit_of(pieces, last, lexicon, counted))


def _is_model(pieces: Sequence[Token], at: int) -> bool:
    """Two *Mi-8* helicopters: not miles."""
    tied = at + 2 < len(pieces) and pieces[at + 1].text == "-" and pieces[at + 2].kind == "number"
    return tied and pieces[at].is_capital


def _is_of_share(pieces: Sequence[Token], at: int) -> bool:
    """Ahead by nine points; a margin of error of two points; from 12% it rose by three points."""
    behind = [piece.low for piece in pieces[at + 1 : at + 3]]
    if sum(mark.isdigit() for mark in pieces[at - 1].text) > LONGEST_SHARE:
        return False  # the index lost 4,451 points
    if any(mark in pieces[at - 1].text for mark in ",.") or pieces[at - 1].low == "percentage":
        return True
    if behind == ["de", "pourcentage"]:
        return True
    near = {piece.low for piece in pieces[max(0, at - SHARED) : at + 7]}
    return bool(near & RATED)


def _is_short_unit(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """12 m, 3 ha, un an, 20C: not "an" of English."""
    if pieces[at].low in {"c", "f"}:
        return lexicon.language == "en" and pieces[at].start == pieces[at - 1].end
    return pieces[at].low != "an" or lexicon.language == "fr"


def _is_speed(pieces: Sequence[Token], at: int) -> bool:
    lows = [piece.low for piece in pieces[at : at + 3]]
    if lows[:2] in (["an", "hour"], ["à", "l'"]) or lows[:1] == ["km/h"]:
        return lows[:1] != ["à"] or lows[2:] == ["heure"]
    return len(lows) > 1 and lows[0] in PER and lows[1] in {"h", "hour", "heure"}


def _cubic(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Measure:
    """51 milliards de *mètres cubes de gaz*: no distance."""
    first = at - 1 if pieces[at - 1].low == "cubic" else at
    last = at + 1 + (first == at)
    named = " ".join(piece.text for piece in pieces[first:last])
    of = _after_of(pieces, last, lexicon)
    link = pieces[last].text if of else ""
    blank = "" if link.endswith(("'", "’")) else " "
    return Measure(last, "", "other", f"{named} {link}{blank}{of}" if of else named)


def _unit_of(pieces: Sequence[Token], at: int, lexicon: Lexicon, counted: Counted) -> str:
    if counted == "share":
        return _share_of(pieces, at, lexicon)
    return _after_of(pieces, at, lexicon, is_time=counted == "duration")


def _share_of(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    """20 per cent of homes; 7% more pay; la moitié des soldats; half the homes."""
    low = pieces[at].low if at < len(pieces) else ""
    if low in {"more", "less", "fewer"}:
        return noun_phrase(pieces, at + 1, lexicon)[1]
    if low in {"the", "its", "their", "our"}:
        return noun_phrase(pieces, at + 1, lexicon)[1]
    return _after_of(pieces, at, lexicon)


def _money_of(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    """R84-million *in payments*; 4,2 millions d'euros *d'aides*."""
    of = _after_of(pieces, at, lexicon)
    if of or at + 1 >= len(pieces) or pieces[at].low != "in":
        return of
    after = pieces[at + 1]
    plain = (
        after.kind == "word"
        and after.low != "cash"
        and not after.is_capital
        and not is_function_word(after.low, lexicon)
    )
    return noun_phrase(pieces, at + 1, lexicon)[1] if plain else ""


def _after_of(pieces: Sequence[Token], at: int, lexicon: Lexicon, *, is_time: bool = False) -> str:
    if at >= len(pieces) or pieces[at].low not in {"of", "de", "des", "du", "d'"}:
        return ""
    if at + 1 < len(pieces) and pieces[at + 1].low in {"plus", "moins", "les", "retard", "quelque"}:
        return ""
    if is_time and (
        pieces[at].low in {"des", "du"} or (at + 1 < len(pieces) and pieces[at + 1].low in lexicon.determiners)
    ):
        return ""
    of = noun_after(pieces, at, lexicon)[1]
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    return after.text if not of and after is not None and after.low.endswith("ing") else of  # days of *fighting*
