"""Reads numbers written in digits or in words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.lexicon.quantities import ROUND, SCALES, SEVERAL, SMALL_NUMBERS, VAGUE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.tokens import Token
    from claims.extraction.types import Bound

LONGEST = 24  # digits; more is no quantity but noise
HALF = {
    "half": Decimal(50),
    "moitié": Decimal(50),
    "quarter": Decimal(25),
    "quart": Decimal(25),
    "tiers": None,
    "third": None,
}
SEVERAL_OF = {"hundred": 200, "thousand": 2_000, "dozen": 24, "million": 2 * 10**6}
SCALED = {"thousands": 1_000, "hundreds": 100, "millions": 10**6, "milliers": 1_000}
WORD_LIMIT = 9  # pieces that one number in words may hold


@dataclass(frozen=True, slots=True)
class Number:
    """A number at the pieces [first, last); `bound` is what its own wording says of it."""

    first: int
    last: int
    value: Decimal
    bound: Bound = "exact"
    is_scaled: bool = False  # a word such as "million" was read with it
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range, with its bound, at the pieces [first, last)."""

    first: int
    last: int
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    is_share: bool = False


def number_at(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """The number that begins here."""
    piece = pieces[at]
    if piece.kind == "number":
        value = digits_value(piece.text, language)
        return _scaled(pieces, at, at + 1, value, language) if value is not None else None
    if piece.kind != "word":
        return None
    return (
        _vague(pieces, at, language)
        or _round(pieces, at, language)
        or _half(pieces, at)
        or _in_words(pieces, at, language)
    )


def digits_value(text: str, language: str) -> Decimal | None:
    """25,000 or 25 000 or 1.5; None for what is no plain number."""
    plain = text.replace("\u00a0", "").replace("\u202f", "").replace("\u2009", "").replace(" ", "")
    if len(plain) > LONGEST:
        return None
    thousands, point = (",", ".") if language == "en" else (".", ",")
    groups = plain.split(thousands)
    if len(groups) > 1 and 0 < len(groups[0]) < 4 and all(len(group.split(point)[0]) == 3 for group in groups[1:]):
        plain = "".join(groups)
    plain = plain.replace(point, ".") if plain.count(point) == 1 else plain
    plain = plain.replace(",", ".") if plain.count(",") == 1 and "." not in plain else plain
    return Decimal(plain) if plain.count(".") < 2 and plain.replace(".", "").isdecimal() else None


def _scaled(pieces: Sequence[Token], first: int, last: int, value: Decimal, language: str) -> Number:
    """5 million; 3bn; 12 hundred."""
    scaled = False
    while last < len(pieces) and pieces[last].low in SCALES[language] and last - first < WORD_LIMIT:
        short = len(pieces[last].low) < 3
        if short and (pieces[last].start > pieces[last - 1].end or pieces[last].low == "m"):
            break
        value *= SCALES[language][pieces[last].low]
        last, scaled = last + 1, True
    return Number(first, last, plain_value(value), is_scaled=scaled)


def plain_value(value: Decimal) -> Decimal:
    """1500000 and not 1500000.0: a product of scale and fraction keeps no empty decimals."""
    whole = value.to_integral_value()
    return whole if value == whole and value.as_tuple().exponent != 0 else value


def _vague(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """Dozens; tens of thousands; several hundred; plusieurs dizaines."""
    first = at
    if pieces[at].low == "a" and at + 1 < len(pieces) and pieces[at + 1].low == "few":
        at += 1
    if pieces[at].low in SEVERAL[language] and at + 1 < len(pieces):
        at += 1
        if language == "en":
            least = SEVERAL_OF.get(pieces[at].low)
            return Number(first, at + 1, Decimal(least), "vague", is_scaled=True) if least else None
    least = VAGUE[language].get(pieces[at].low)
    if least is None:
        return None
    scale = SCALED.get(pieces[at + 2].low) if at + 2 < len(pieces) and pieces[at + 1].low in {"of", "de"} else None
    if scale:
        return Number(first, at + 3, Decimal(least * scale), "vague", is_scaled=True)
    return None if pieces[at].low == "tens" else Number(first, at + 1, Decimal(least), "vague", is_scaled=True)


def _round(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """Une quarantaine; a dozen; two dozen."""
    if at + 1 >= len(pieces):
        return None
    low, following = pieces[at].low, pieces[at + 1].low
    if language == "fr" and low in {"une", "un", "la", "cette", "d'une", "quelque"} and following in ROUND:
        return Number(at, at + 2, Decimal(ROUND[following]), "about", is_scaled=True)
    if language == "en" and low == "a" and following in {"dozen", "hundred", "thousand", "million", "billion"}:
        value = Decimal(SCALES["en"][following])
        return Number(at, at + 2, value, "about" if following == "dozen" else "exact", is_scaled=True)
    if language == "en" and low == "a" and following == "couple":
        return Number(at, at + 2, Decimal(2), "about")
    return None


def _half(pieces: Sequence[Token], at: int) -> Number | None:
    """Half of the homes; la moitié des soldats."""
    share = HALF.get(pieces[at].low)
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    if share is None or following not in {"of", "des", "de", "du", "the", "d'"}:
        return None
    return Number(at, at + 1, share, is_share=True)


def _in_words(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """twenty-five; three hundred and twelve; quatre-vingt-dix-sept; deux cent mille."""
    total, current, last, scaled = 0, 0, at, False
    small, scales = SMALL_NUMBERS[language], SCALES[language]
    while last < len(pieces) and last - at < WORD_LIMIT:
        parts = pieces[last].low.split("-")
        if last > at and parts in (["and"], ["et"]) and _continues(pieces, last, language):
            last += 1
            continue
        if (
            parts in (["and"], ["et"])
            or not all(part in small or part in scales for part in parts)
            or _is_letter(parts)
        ):
            break
        for part in parts:
            if part in scales:
                scaled = True
                current = max(current, 1) * scales[part]
                total, current = (total + current, 0) if scales[part] >= 1_000 else (total, current)
            elif part in {"vingt", "vingts"} and current == 4:
                current = 80
            else:
                current += small[part]
        last += 1
    if last == at or not (total or current or pieces[at].low in small):
        return None
    return Number(at, last, Decimal(total + current), is_scaled=scaled)


def _continues(pieces: Sequence[Token], at: int, language: str) -> bool:
    """Only "hundred and twelve", "vingt et un": otherwise "and" joins two quantities."""
    if at + 1 >= len(pieces):
        return False
    before, after = pieces[at - 1].low, pieces[at + 1].low
    if language == "en":
        return before in {"hundred", "thousand"} and after.split("-")[0] in SMALL_NUMBERS["en"]
    return after in {"un", "une", "onze"} and before in {"vingt", "trente", "quarante", "cinquante", "soixante"}


def _is_letter(parts: list[str]) -> bool:
    return parts[0] in {"m", "k", "mn", "bn"}
