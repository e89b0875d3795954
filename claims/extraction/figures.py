"""Finds the quantities in what was said: how many, at least or about, of what, and what is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.counting import counted_of
from claims.extraction.lexicon.quantities import (
    AFTER,
    BEFORE,
    CURRENCIES,
    LOSSES,
    MUCH,
    ONLY_LOSSES,
    PEOPLE,
    RANGES,
    SCALES,
    THINGS,
)
from claims.extraction.measures import Measure, is_currency_sign, measure_after
from claims.extraction.no_quantities import is_no_quantity
from claims.extraction.numbers import Amount, Number, number_at
from claims.extraction.types import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.tokens import Token
    from claims.extraction.types import Bound, Counted

BOUND_WORDS = 5  # pieces that a bound such as "no fewer than" may hold


def find_figures(text: str, pieces: Sequence[Token], lexicon: Lexicon, as_of: date | None = None) -> Iterator[Figure]:
    """All figures among these pieces, from left to right; quotations are read through."""
    at = 0
    while at < len(pieces):
        figure, last = _figure_at(text, pieces, at, lexicon, as_of)
        if figure:
            yield figure
        at = max(last, at + 1)


def _figure_at(
    text: str, pieces: Sequence[Token], at: int, lexicon: Lexicon, as_of: date | None
) -> tuple[Figure | None, int]:
    amount = _amount(pieces, at, lexicon)
    if amount is None:
        return _unquantified(text, pieces, at, lexicon)
    if is_no_quantity(pieces, amount, lexicon):
        return None, amount.last
    measure = measure_after(pieces, amount, lexicon)
    counted = counted_of(pieces, amount, measure, lexicon)
    if _is_bare_one(pieces, amount, measure, counted):
        return None, amount.last
    first, last = _words(pieces, amount, measure)
    span = pieces[first].start, pieces[last - 1].end
    unit = measure.unit or _people(measure.of, counted)
    return (
        Figure(*span, text[span[0] : span[1]], amount.low, amount.high, amount.bound, unit, counted, measure.of, as_of),
        max(last, amount.last),
    )


def _words(pieces: Sequence[Token], amount: Amount, measure: Measure) -> tuple[int, int]:
    first = amount.first
    if first and pieces[first - 1].low in CURRENCIES and not pieces[first - 1].low.isalpha():
        first -= 1
    return first, max(amount.last, measure.last)


def _is_bare_one(pieces: Sequence[Token], amount: Amount, measure: Measure, counted: Counted) -> bool:
    """As in "one", "un": a quantity only where people are counted, or something is measured."""
    word = pieces[amount.last - 1].low
    if word not in {"one", "un", "une", "zero"} or amount.bound != "exact":
        return False
    head = measure.of.split(" ")[-1].lower() if measure.of else ""
    return (counted in {"other", "present", "duration", "distance"} and head not in PEOPLE) or (
        not head and counted == "other"
    )


# How many


def _amount(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Amount | None:
    language = lexicon.language
    number = number_at(pieces, at, language)
    if number is None:
        return None
    second = _range_end(pieces, number, language)
    if second:
        return _range(pieces, number, second, language)
    bound, first = _bound_before(pieces, number.first, language)
    after, last = _bound_after(pieces, number.last, language)
    if number.bound == "vague":
        return Amount(number.first, number.last, number.value, None, "vague")
    bound = bound or after or number.bound
    low, high = _ends(number.value, bound)
    return Amount(first, last if after else number.last, low, high, bound, number.is_share)


def _ends(value: Decimal, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    if bound in {"at_least", "more_than", "vague"}:
        return value, None
    if bound in {"at_most", "less_than"}:
        return None, value
    return value, value


def _range_end(pieces: Sequence[Token], number: Number, language: str) -> Number | None:
    """The second number of 20-30, 20 to 30, between 20 and 30, entre 20 et 30."""
    links, between, joins = RANGES[language]
    at = number.last
    if at + 1 >= len(pieces):
        return None
    before = pieces[number.first - 1].low if number.first else ""
    allowed = links | (joins if before in between else frozenset())
    if pieces[at].low not in allowed or (before == "from" and pieces[at].low == "to"):
        return None
    second = number_at(pieces, at + 1, language)
    if second is None or second.bound != "exact":
        return None
    return second if second.value > number.value or second.is_scaled else None


def _range(pieces: Sequence[Token], number: Number, second: Number, language: str) -> Amount:
    low = number.value
    if second.is_scaled and not number.is_scaled:
        for piece in pieces[second.first : second.last]:
            low *= SCALES[language].get(piece.low, 1)
    before = pieces[number.first - 1].low if number.first else ""
    first = number.first - (before in RANGES[language][1])
    bound, begins = _bound_before(pieces, first, language)
    return Amount(begins if bound else first, second.last, low, second.value, bound if bound == "about" else "exact")


def _bound_before(pieces: Sequence[Token], first: int, language: str) -> tuple[Bound | None, int]:
    end = first
    while end > 0 and (
        pieces[end - 1].low in {"the", "les", "a", "total", "of", "another", "autres"}
        or is_currency_sign(pieces[end - 1])
    ):
        end -= 1
    for begin in range(max(0, first - BOUND_WORDS), first):
        for stop in {end, first}:
            found = _named_bound(pieces, begin, stop, language) if begin < stop else None
            if found:
                return found, begin
    return None, first


def _named_bound(pieces: Sequence[Token], begin: int, end: int, language: str) -> Bound | None:
    said = " ".join(piece.low for piece in pieces[begin:end])
    for bound, listed in BEFORE[language].items():
        if said in listed:
            return bound
    return None


def _bound_after(pieces: Sequence[Token], last: int, language: str) -> tuple[Bound | None, int]:
    for length in (3, 2, 1):
        said = " ".join(piece.low for piece in pieces[last : last + length])
        for bound, listed in AFTER[language].items():
            if said in listed:
                return bound, last + length
    return None, last


def _people(of: str, counted: Counted) -> str:
    head = of.rsplit(" ", maxsplit=1)[-1].lower() if of else ""
    words = {word.lower() for word in of.split(" ")}
    if words & PEOPLE:
        return "people"
    if head in THINGS:
        return ""
    return "people" if counted in {"killed", "wounded", "captured", "missing", "displaced"} else ""


# No number at all


def _unquantified(text: str, pieces: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Figure | None, int]:
    """Considerable losses; many dead; de lourdes pertes; des pertes importantes."""
    language = lexicon.language
    low = pieces[at].low
    last = 0
    if low in MUCH[language]:
        last = _noun_after(pieces, at + 1, language)
    elif (
        low in ONLY_LOSSES & LOSSES[language]
        and at + 1 < len(pieces)
        and language == "fr"
        and pieces[at + 1].low in MUCH["fr"]
    ):
        last = at + 2
    if not last:
        return None, at + 1
    noun = pieces[last - 1].low if pieces[last - 1].low in LOSSES[language] else low
    counted = counted_of(pieces, Amount(at, last - 1, None, None, "unquantified"), Measure(last, "", None, ""), lexicon)
    of = "" if noun in ONLY_LOSSES else noun
    span = pieces[at].start, pieces[last - 1].end
    figure = Figure(*span, text[span[0] : span[1]], None, None, "unquantified", _people(of, counted), counted, of)
    return figure, last


def _noun_after(pieces: Sequence[Token], at: int, language: str) -> int:
    """Where "many *of the soldiers*" ends; 0 where nothing is counted."""
    for near in range(at, min(at + 4, len(pieces))):
        low = pieces[near].low
        if low in LOSSES[language]:
            return near + 1
        skipped = low in {
            "of",
            "the",
            "number",
            "and",
            "de",
            "d'",
            "des",
            "human",
            "more",
            "other",
            "humaines",
            "material",
            "autres",
            "numbers",
        }
        if not skipped:
            return 0
    return 0
