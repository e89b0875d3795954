"""Reads numbers written in digits or in words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.figures.digits import digits_value
from claims.extraction.figures.shares import share_at
from claims.extraction.lexicon.currencies import CURRENCIES
from claims.extraction.lexicon.numerals import (
    DEMI_UNITS,
    HALVED,
    LOSSES_OF_MANY,
    METRES_AFTER,
    MORE_OF,
    ONE_OF,
    ROUND,
    SCALES,
    SEVERAL,
    SMALL_NUMBERS,
    VAGUE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Bound

SEVERAL_OF = {"hundred": 200, "thousand": 2_000, "dozen": 24, "million": 2 * 10**6, "billion": 2 * 10**9}
SCALED = {
    "thousands": 1_000, "hundreds": 100, "millions": 10**6, "billions": 10**9, "milliers": 1_000, "centaines": 100,
    "milliards": 10**9,
}  # fmt: skip
WORD_LIMIT = 9  # pieces that one number in words may hold
NEVER_ALONE = frozenset(["million", "billion", "trillion", "hundred", "thousand", "milliard", "millions", "milliards"])
ONES = frozenset(["une", "un", "la", "cette", "quelque", "le"])
ROUNDED = frozenset(["bonne", "bon", "petite", "petit", "grosse", "gros", "grande", "grand", "autre"])
HALVES = frozenset(["half", "demi", "demie"])
LONG = frozenset(["day", "week", "month", "year", "decade", "century", "hour", "minute"])
BOUNDING = frozenset(["than", "over", "nearly", "almost", "least"])  # more *than a year*
QUARTERS = (["a", "quarter", "of", "a"], ["un", "quart", "de"])
FEW = frozenset(["few", "handful"])
FEW_DO = frozenset(["seulement", "sont", "ont", "étaient", "avaient", "d'entre"])
DEMI = {"demi-million": 500_000, "demi-milliard": 5 * 10**8}
COUPLED = frozenset(["of", "more", "dozen", "hundred", "thousand", "million"])  # alone they are two who are married


@dataclass(frozen=True, slots=True)
class Number:
    """A number at the pieces [first, last); `bound` is what its own wording says of it; several: no value."""

    first: int
    last: int
    value: Decimal | None
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
    if piece.kind not in {"number", "word"}:
        return None
    quarter = _quarter_of(pieces, at)
    share = share_at(pieces, at, language) if not quarter else None
    if quarter or share:
        return quarter or (Number(at, *share, is_share=True) if share else None)
    if piece.kind == "number":
        value = digits_value(piece.text, language)
        return _and_half(pieces, _scaled(pieces, at, at + 1, value, language)) if value is not None else None
    found = _vague(pieces, at, language) or _round(pieces, at, language) or _fold(pieces, at) or _odd(pieces, at)
    if found:
        return found
    words = _in_words(pieces, at, language) if piece.low not in NEVER_ALONE else None
    return _and_half(pieces, words) if words else None


def _scaled(pieces: Sequence[Token], first: int, last: int, value: Decimal, language: str) -> Number:
    """5 million; 3bn; 12 hundred; 700-million; 3.5m people."""
    scaled = False
    while last < len(pieces) and last - first < WORD_LIMIT:
        hyphen = pieces[last].text == "-" and last + 1 < len(pieces) and len(pieces[last + 1].low) > 4
        at = last + 1 if hyphen else last
        scale = SCALES[language].get(pieces[at].low)
        if scale is None or (len(pieces[at].low) < 3 and not _is_short_scale(pieces, first, at)):
            break
        value *= scale
        last, scaled = at + 1, True
    return Number(first, last, plain_value(value), is_scaled=scaled)


def _is_short_scale(pieces: Sequence[Token], first: int, at: int) -> bool:
    """$3.5m, 3.5m people, 3 M€ are millions; a 400m race, 300 m and 12 km are not."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    before = pieces[first - 1] if first else None
    is_money = (before is not None and before.low in CURRENCIES) or (after is not None and after.low in CURRENCIES)
    if is_money and pieces[at].start <= pieces[at - 1].end + 1:
        return True
    if pieces[at].start > pieces[at - 1].end:
        return False
    if pieces[at].low != "m":
        return True
    return after is not None and after.kind == "word" and after.low not in METRES_AFTER and len(after.low) > 3


def plain_value(value: Decimal) -> Decimal:
    """1500000 and not 1500000.0: a product of scale and fraction keeps no empty decimals."""
    whole = value.to_integral_value()
    return whole if value == whole and value.as_tuple().exponent != 0 else value


def _and_half(pieces: Sequence[Token], number: Number) -> Number:
    """Two and a half years; 3 million and a half; deux ans et demi."""
    lows = [piece.low for piece in pieces[number.last : number.last + 3]]
    if number.value is None:
        return number
    if lows[:3] == ["and", "a", "half"]:
        return _scaled_half(pieces, number)
    if lows[:2] == ["et", "demi"] or lows[:2] == ["et", "demie"]:
        return Number(number.first, number.last + 2, _plus_half(number), is_scaled=number.is_scaled)
    if len(lows) > 2 and lows[1] == "et" and lows[2] in HALVES:
        return Number(number.first, number.last, number.value + Decimal("0.5"), is_scaled=number.is_scaled)
    return number


def _scaled_half(pieces: Sequence[Token], number: Number) -> Number:
    """Three and a half; three million and a half; three and a half *million*."""
    last = number.last + 3
    scale = SCALES["en"].get(pieces[last].low) if last < len(pieces) and not number.is_scaled else None
    if scale and len(pieces[last].low) > 1:
        value = plain_value(((number.value or 0) + Decimal("0.5")) * scale)
        return Number(number.first, last + 1, value, is_scaled=True)
    return Number(number.first, last, _plus_half(number), is_scaled=number.is_scaled)


def _plus_half(number: Number) -> Decimal:
    value = number.value or Decimal(0)
    scale = next((size for size in (10**9, 10**6, 1_000) if number.is_scaled and value >= size), 1)
    return plain_value(value + Decimal(scale) / 2)


def _vague(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """Dozens; tens of thousands; several hundred; plusieurs dizaines; several, plusieurs alone."""
    first = at
    if pieces[at].low == "a" and at + 1 < len(pieces) and pieces[at + 1].low in FEW:
        at += 1
    elif pieces[at].low in {"few", "many", "handful"}:
        return None
    if language == "fr" and _is_numerous(pieces, at):
        return Number(at, at + 2, None, "vague")
    if pieces[at].low == "des" and language == "fr":
        at += 1
    elif pieces[at].low in SEVERAL[language]:
        return _several(pieces, first, at + 1, language)
    return _dozens(pieces, first, at, language)


def _is_numerous(pieces: Sequence[Token], at: int) -> bool:
    """*De nombreuses* maisons: not "de nombreux morts", which is a toll without a number."""
    lows = [piece.low for piece in pieces[at : at + 3]]
    return lows[:1] == ["de"] and lows[1:2] in (["nombreux"], ["nombreuses"]) and not set(lows[2:]) & LOSSES_OF_MANY


def _several(pieces: Sequence[Token], first: int, at: int, language: str) -> Number | None:
    if at >= len(pieces) or (pieces[at].kind == "number"):
        return None
    if language == "en":
        least = SEVERAL_OF.get(pieces[at].low)
        if least:
            return Number(first, at + 1, Decimal(least), "vague", is_scaled=True)
    return _dozens(pieces, first, at, language) or _no_number(pieces, first, at)


def _no_number(pieces: Sequence[Token], first: int, at: int) -> Number | None:
    """Several stations: more than one, no number given."""
    if pieces[at].kind != "word" and pieces[at].text not in "«“\"'":
        return None
    return Number(first, at, None, "vague")


def _dozens(pieces: Sequence[Token], first: int, at: int, language: str) -> Number | None:
    least = VAGUE[language].get(pieces[at].low) if at < len(pieces) else None
    if least is None:
        return None
    scale = SCALED.get(pieces[at + 2].low) if at + 2 < len(pieces) and pieces[at + 1].low in {"of", "de"} else None
    if scale:
        return Number(first, at + 3, Decimal(least * scale), "vague", is_scaled=True)
    if (
        pieces[at].low == "tens"
        or _is_defined(pieces, first)
        or (pieces[at].low == "scores" and not _is_counting(pieces, at))
    ):
        return None
    return Number(first, at + 1, Decimal(least), "vague", is_scaled=True)


def _is_defined(pieces: Sequence[Token], first: int) -> bool:
    """Où sont *les* millions?"""
    of = [piece.low for piece in pieces[first + 1 : first + 2]]
    return first > 0 and pieces[first - 1].low in {"les", "ces", "the", "these"} and of not in (["of"], ["de"], ["d'"])


def _is_counting(pieces: Sequence[Token], at: int) -> bool:
    """Scores of people, scores were hurt: not test scores."""
    return at + 1 < len(pieces) and pieces[at + 1].low in MORE_OF


def _round(pieces: Sequence[Token], at: int, language: str) -> Number | None:
    """Une quarantaine; a dozen; two dozen; half a million."""
    if at + 1 >= len(pieces):
        return None
    low, following = pieces[at].low, pieces[at + 1].low
    if language == "fr":
        return _french_round(pieces, at, low, following)
    if low == "half" and following in {"a", "an"} and at + 2 < len(pieces):
        return _half_of(pieces, at)
    if following == "score":
        return _score(pieces, at)
    if following in ONE_OF.get(low, ()):
        return _one_scale(pieces, at, following)
    return (_couple if [low, following] == ["a", "couple"] else _one_time)(pieces, at)


def _couple(pieces: Sequence[Token], at: int) -> Number | None:
    """A couple of days; a couple *of hundred*."""
    if at + 2 >= len(pieces) or pieces[at + 2].low not in COUPLED:
        return None
    last = at + 2 + (pieces[at + 2].low == "of")
    scale = SCALES["en"].get(pieces[last].low) if last < len(pieces) else None
    return Number(at, last + 1 if scale else at + 2, Decimal(2 * (scale or 1)), "about", is_scaled=bool(scale))


def _one_time(pieces: Sequence[Token], at: int) -> Number | None:
    """More than *a year*; nearly *a decade*: not "for a year"."""
    bounded = at > 0 and pieces[at - 1].low in BOUNDING and pieces[at].low in {"a", "an"}
    behind = pieces[at + 2].low if at + 2 < len(pieces) else ""
    compared = behind in {"'s", "’s"} or (behind in {"ago", "earlier", "before"} and _is_more_so(pieces, at))
    return Number(at, at + 1, Decimal(1)) if bounded and pieces[at + 1].low in LONG and not compared else None


def _is_more_so(pieces: Sequence[Token], at: int) -> bool:
    """*Higher than* a year ago; *5% more than* a year earlier: not "more than a year ago"."""
    if pieces[at - 1].low != "than":
        return False
    return pieces[at - 2].low not in {"more", "less"} or pieces[at - 3].low in {"%", "percent", "cent"}


def _one_scale(pieces: Sequence[Token], at: int, scale: str) -> Number:
    """A dozen; a hundred; a hundred and twenty."""
    words = _in_words(pieces, at + 1, "en")
    if words and words.last > at + 2:
        return Number(at, words.last, words.value, is_scaled=True)
    return Number(at, at + 2, Decimal(SCALES["en"][scale]), "about" if scale == "dozen" else "exact", is_scaled=True)


def _score(pieces: Sequence[Token], at: int) -> Number | None:
    """A *score* of drivers; two score."""
    after = [piece.low for piece in pieces[at + 1 : at + 3]]
    count = 1 if pieces[at].low == "a" else SMALL_NUMBERS["en"].get(pieces[at].low)
    if after != ["score", "of"] or not count:
        return None
    return Number(at, at + 2, Decimal(20 * count), "about", is_scaled=True)


def _quarter_of(pieces: Sequence[Token], at: int) -> Number | None:
    """A quarter of a million, un quart de million: no share."""
    lows = [piece.low for piece in pieces[at : at + 5]]
    last = next((len(opening) for opening in QUARTERS if lows[: len(opening)] == opening), 0)
    scale = {"million": 10**6, "billion": 10**9, "trillion": 10**12, "milliard": 10**9}.get("".join(lows[last:][:1]))
    return Number(at, at + last + 1, Decimal(scale) / 4, is_scaled=True) if scale and last else None


def _french_round(pieces: Sequence[Token], at: int, low: str, following: str) -> Number | None:
    """Une quarantaine; une bonne centaine; une centaine de millions; une demi-douzaine; une demi-heure."""
    if low not in ONES:
        return None
    if following == "poignée":
        lows = [piece.low for piece in pieces[at + 2 : at + 4]]
        of = lows[:1] in (["de"], ["d'"]) and lows[1:] not in (["main"], ["mains"], ["porte"])
        alone = lows[:1] and (lows[0] in FEW_DO or (lows[0].endswith("ent") and len(lows[0]) > 5))  # observent
        few = low == "une" and (of or alone)
        return Number(at, at + 2, None, "vague") if few else None
    if following in DEMI:
        return Number(at, at + 2, Decimal(DEMI[following]), is_scaled=True)
    noun = at + 2 if following in ROUNDED and at + 2 < len(pieces) else at + 1
    half, name = 1, pieces[noun].low
    if name.startswith("demi-"):
        half, name = 2, name.removeprefix("demi-")
    if name not in ROUND:
        return Number(at, at + 1, Decimal("0.5")) if low in {"une", "un"} and following in DEMI_UNITS else None
    value, last = Decimal(ROUND[name]) / half, noun + 1
    while (
        last < noun + 4
        and last + 1 < len(pieces)
        and pieces[last].low in {"de", "d'"}
        and pieces[last + 1].low in SCALED
    ):
        value, last = value * SCALED[pieces[last + 1].low], last + 2
    return Number(at, last, plain_value(value), "about", is_scaled=True)


def _half_of(pieces: Sequence[Token], at: int) -> Number | None:
    """Half a million; half an hour."""
    third = pieces[at + 2].low
    if third in HALVED:
        return Number(at, at + 2, Decimal("0.5"))
    scale = SCALES["en"].get(third)
    return Number(at, at + 3, Decimal(scale) / 2, is_scaled=True) if scale else None


def _fold(pieces: Sequence[Token], at: int) -> Number | None:
    """Tenfold; fourfold; two-and-a-half."""
    low = pieces[at].low
    value = SMALL_NUMBERS["en"].get(low.removesuffix("fold").rstrip("-")) if low.endswith("fold") else None
    halved = SMALL_NUMBERS["en"].get(low.removesuffix("-and-a-half")) if low.endswith("-and-a-half") else None
    if halved:
        return Number(at, at + 1, Decimal(halved) + Decimal("0.5"))
    return Number(at, at + 1, Decimal(value)) if value else None


def _odd(pieces: Sequence[Token], at: int) -> Number | None:
    """Thirty-odd; a hundred-odd: a few more or less."""
    last = at + (pieces[at].low == "a" and at + 1 < len(pieces))
    name = pieces[last].low.removesuffix("-odd")
    value = SMALL_NUMBERS["en"].get(name) or (SCALES["en"].get(name) if last > at else None)
    return Number(at, last + 1, Decimal(value), "about") if value and name != pieces[last].low else None


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
        for number, part in enumerate(parts):
            if part in scales:
                scaled = True
                current = max(current, 1) * scales[part]
                total, current = (total + current, 0) if scales[part] >= 1_000 else (total, current)
            else:
                current += _worth(part, parts[number - 1] if number else "", current, small)
        last += 1
    if last == at or not (total or current or pieces[at].low in small):
        return None
    return Number(at, last, Decimal(total + current), is_scaled=scaled)


def _worth(part: str, before: str, current: int, small: dict[str, int]) -> int:
    """What a word adds: four *twenties* are eighty, also behind a hundred."""
    eighty = part in {"vingt", "vingts"} and (current == small["quatre"] or before == "quatre")
    return (small[part] - 1) * small["quatre"] if eighty else small[part]


def _continues(pieces: Sequence[Token], at: int, language: str) -> bool:
    """Only "hundred and twelve", "vingt et un": otherwise "and" joins two quantities."""
    if at + 1 >= len(pieces):
        return False
    before, after = pieces[at - 1].low, pieces[at + 1].low
    if language == "en":
        return before in {"hundred", "thousand"} and after.split("-")[0] in SMALL_NUMBERS["en"]
    return after in {"un", "une", "onze"} and before in {"vingt", "trente", "quarante", "cinquante", "soixante"}


def _is_letter(parts: list[str]) -> bool:
    return parts[0] in {"m", "k", "mn", "bn", "md", "mds"}
