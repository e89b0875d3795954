"""Reads what stands after a number: its unit, and whose quantity it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.finiteness import is_finite, is_function_word
from claims.extraction.lexicon.quantities import COUNTED, CURRENCIES, PEOPLE, THINGS, UNITS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token
    from claims.extraction.types import Counted


BEFORE_UNIT = words("us de d' canadian australian square cubic consecutive straight")
BEFORE_NOUN = words("of the de d' other more autres")
OF_LIMIT = 5
# Nouns that say who is counted and what happened to them, both at once.
PEOPLE_WHATEVER = PEOPLE - frozenset(["morts", "blessés", "disparus", "deaths"])


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows the number: its unit, what that measures, and whose quantity it is."""

    last: int
    unit: str
    counted: Counted | None
    of: str


def is_currency_sign(piece: Token) -> bool:
    return piece.low in CURRENCIES and not piece.low.isalpha()


def measure_after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Measure:
    at = amount.last
    before = pieces[amount.first - 1] if amount.first else None
    signed = before if before is not None and is_currency_sign(before) else _sign_inside(pieces, amount)
    if signed is not None:
        return _money(pieces, at, CURRENCIES[signed.low])
    if amount.is_share:
        return Measure(at, "%", "share", _after_of(pieces, at, lexicon))
    at = _over_hyphen(pieces, at)
    measured = _measured(pieces, at, lexicon)
    if measured is None and at < len(pieces) and pieces[at].low in BEFORE_UNIT:
        measured = _measured(pieces, at + 1, lexicon)
    return measured or _counted_things(pieces, at, amount.last, lexicon)


def _measured(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Measure | None:
    """A unit or a currency right here: per cent, km, dollars."""
    low = pieces[at].low if at < len(pieces) else ""
    if low in {"per", "pour"} and at + 1 < len(pieces) and pieces[at + 1].low == "cent":
        return Measure(at + 2, "%", "share", _after_of(pieces, at + 2, lexicon))
    if low in CURRENCIES and low not in {"pound", "pounds"}:
        return _money(pieces, at + 1, CURRENCIES[low])
    return _unit(pieces, at, lexicon) if low in UNITS else None


def _counted_things(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> Measure:
    while first < len(pieces) and pieces[first].low in BEFORE_NOUN:
        first += 1
    end, named = _noun_phrase(pieces, first, lexicon)
    return Measure(end if named else last, "", None, named)


def _sign_inside(pieces: Sequence[Token], amount: Amount) -> Token | None:
    for at in range(amount.first, amount.last):
        if is_currency_sign(pieces[at]):
            return pieces[at]
    return None


def _over_hyphen(pieces: Sequence[Token], at: int) -> int:
    """110-kilometre: the mark belongs to neither."""
    tied = at + 1 < len(pieces) and pieces[at].text == "-" and pieces[at].start == pieces[at - 1].end
    return at + 1 if tied else at


def _money(pieces: Sequence[Token], at: int, unit: str) -> Measure:
    while at < len(pieces) and (pieces[at].low in {"cfa", "fcfa", "francs", "us"}):
        unit = CURRENCIES.get(pieces[at].low, unit) if unit == "francs" else unit
        at += 1
    return Measure(at, unit, "money", "")


def _unit(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Measure:
    unit, counted = UNITS[pieces[at].low]
    of = _after_of(pieces, at + 1, lexicon) if counted in {"share", "other"} else ""
    return Measure(at + 1, unit, counted, of)


def _after_of(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    if at >= len(pieces) or pieces[at].low not in {"of", "de", "des", "du", "d'"}:
        return ""
    at += 1
    while at < len(pieces) and pieces[at].low in lexicon.determiners:
        at += 1
    return _noun_phrase(pieces, at, lexicon)[1]


def _noun_phrase(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, str]:
    """The words up to the noun that is counted: "Wagner fighters" of "30 Wagner fighters were killed"."""
    last = first
    while last < len(pieces) and last - first < OF_LIMIT and _counts_as_noun(pieces, last, lexicon):
        last += 1
        if pieces[last - 1].low in PEOPLE | THINGS and (lexicon.language == "fr" or not _is_counted_next(pieces, last)):
            break
    casualty = {word for listed in COUNTED[lexicon.language].values() for word in listed} - PEOPLE_WHATEVER - THINGS
    while last > first and pieces[last - 1].low in casualty:
        last -= 1
    last = _with_adjective(pieces, last, lexicon) if last > first else last
    named, end = "", pieces[first].start if first < len(pieces) else 0
    for piece in pieces[first:last]:
        named += (" " if piece.start > end else "") + piece.text
        end = piece.end
    return last, named


def _is_counted_next(pieces: Sequence[Token], at: int) -> bool:
    """As in "rebel fighters": the noun goes on."""
    return at < len(pieces) and (pieces[at].low in PEOPLE or pieces[at].low in THINGS)


def _with_adjective(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    if lexicon.language != "fr" or last >= len(pieces) or pieces[last].is_capital:
        return last
    endings = ("iens", "iennes", "ais", "aises", "ains", "aines", "iques", "ires", "aux", "ales", "armés", "étrangers")
    return last + 1 if pieces[last].low.endswith(endings) and not is_function_word(pieces[last].low, lexicon) else last


def _counts_as_noun(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if (
        piece.kind != "word"
        or piece.low in {"'s", "and", "et", "were", "who", "dead"}
        or is_function_word(piece.low, lexicon)
    ):
        return False
    in_counted = piece.low in PEOPLE or piece.low in THINGS
    return in_counted or (
        not is_finite(pieces, at, lexicon)
        and not piece.low.endswith(("ing", "ant"))
        and piece.low not in lexicon.time_words
    )
