"""Reads a number with its bound, or two as a range: at least 12, between 20 and 30, dépassant 55 milliards."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.figures.numbers import Amount, Number, number_at, plain_value
from claims.extraction.lexicon.currencies import CURRENCIES
from claims.extraction.lexicon.numerals import (
    AFTER,
    BEFORE,
    BY_SO_MUCH,
    CHANGING,
    RANGES,
    SCALES,
    SKIPPED_BY_BOUNDS,
)
from claims.extraction.lexicon.quantities import UNITS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Bound

BOUND_WORDS = 6  # pieces that a bound such as "no fewer than" may hold
LEAST_SCALE = 1_000
CHANGE = 7  # pieces before "de 10 à 15" in which "est passé" stands
STEMS = ("dépass", "excéd", "avoisin", "frôl", "approch")
JOINED = {"d'": "de", "des": "de", "du": "de", "aux": "à", "au": "à"}
EXCEEDED = frozenset(["above", "below", "over", "under", "than"])
RAISED = frozenset(["maybe", "perhaps", "possibly", "voire", "peut-être"])
RANGING = frozenset(["anywhere", "ranging", "ranges", "ranged", "varying", "varied", "somewhere"])
LASTING = words(
    "for lasted lasts last lasting took take takes taken taking spent spend spending after within served waited of by "
    "than is was are were been and to"
)
GIVING = words(
    "hand hands handed handing turn turned turning sign signed signing "
    "spread spreads spreading scattered strung stretched stretching plume smoke cloud clouds flew flying hovered "
    "circled"
)
TOLLS = words(
    "toll tolls number numbers total count figure figures deaths cases attendance turnout membership population"
)
SUBJECT = 12  # pieces between "the toll" and "passed"
TIED_PLUS = frozenset(["plus", "odd", "some"])


def amount_at(pieces: Sequence[Token], at: int, language: str) -> Amount | None:
    """The number or range that begins here, with the bound around it."""
    number = number_at(pieces, at, language)
    if number is None:
        return None
    second = _range_end(pieces, number, language)
    if second:
        return _range(pieces, number, second, language)
    number = _scaled_by_next(pieces, number, language)
    return _single(pieces, number, language)


def is_currency(piece: Token) -> bool:
    """$, €, USD, FCFA before a number: not "dollar"."""
    return piece.low in CURRENCIES and (
        not piece.low.isalpha()
        or (len(piece.text) < 5 and piece.text.isupper())
        or (piece.text in {"R", "N", "K", "Rs", "Ksh", "KSh", "Kshs", "Sh", "Shs", "Tsh", "Ush", "E", "P"})
    )


def before_currency(pieces: Sequence[Token], first: int) -> int:
    """Where the sign in front of a number begins: $5, *US$*5, *FCFA* 10; the number's own place without one."""
    if not first or not is_currency(pieces[first - 1]):
        return first
    first -= 1
    tied = first > 0 and pieces[first - 1].end == pieces[first].start and pieces[first - 1].kind == "word"
    return first - tied


def _single(pieces: Sequence[Token], number: Number, language: str) -> Amount:
    joined = number.is_share and pieces[number.first].low == "du"  # près *du* tiers
    bound, first = _bound_before(pieces, number.first + joined, language)
    first -= joined and bound is None
    if number.bound == "vague":
        return Amount(number.first, number.last, number.value, None, "vague")
    after, last = _bound_after(pieces, number.last, language)
    bound = bound or after or number.bound
    low, high = _ends(number.value, bound)
    return Amount(first, last if after else number.last, low, high, bound, number.is_share)


def _scaled_by_next(pieces: Sequence[Token], number: Number, language: str) -> Number:
    """From *3* to 8 billion dollars: both are billions."""
    at = number.last
    before = pieces[number.first - 1].low if number.first else ""
    if number.is_scaled or number.value is None or before not in {"from", "de", "d'"} or at + 1 >= len(pieces):
        return number
    second = number_at(pieces, at + 1, language) if pieces[at].low in {"to", "à"} else None
    if second is None or not second.is_scaled or second.bound != "exact" or number.value >= LEAST_SCALE:
        return number
    return replace(number, value=_scaled_as(number.value, pieces[second.first : second.last], language))


def _scaled_as(value: Decimal, second: Sequence[Token], language: str) -> Decimal:
    """The number times "million" of the other one."""
    for piece in second:
        value *= SCALES[language].get(piece.low, 1)
    return plain_value(value)


def bounded_behind(pieces: Sequence[Token], amount: Amount, at: int, language: str) -> Amount:
    """100 people *or more*; 12 soldats *au moins*: the bound behind the noun."""
    if amount.bound != "exact" or at <= amount.last or amount.low != amount.high:
        return amount
    bound, _ = _bound_after(pieces, at, language)
    if bound is None:
        return amount
    low, high = _ends(amount.low, bound)
    return replace(amount, low=low, high=high, bound=bound)


def over_a_time(pieces: Sequence[Token], amount: Amount) -> Amount:
    """$2 million *over* five years: no bound there; "lasted over five years" is one."""
    before = pieces[amount.first - 1].low if amount.first else ""
    if amount.bound != "more_than" or pieces[amount.first].low != "over" or before in LASTING:
        return amount
    return replace(amount, first=amount.first + 1, high=amount.low, bound="exact")


def not_within(pieces: Sequence[Token], amount: Amount, *, is_length: bool) -> Amount:
    """Within *the two parties*, within a *10-km* radius: no bound there; "within three weeks" is one."""
    first = next((at for at in range(amount.first, amount.last) if pieces[at].kind == "number"), amount.last - 1)
    if amount.bound != "at_most" or pieces[amount.first].low != "within":
        return amount
    if is_length and pieces[amount.first + 1].low not in {"a", "the"}:
        return amount
    return replace(amount, first=first, low=amount.high, bound="exact")


def _ends(value: Decimal | None, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    if bound in {"at_least", "more_than", "vague"}:
        return value, None
    if bound in {"at_most", "less_than"}:
        return None, value
    return value, value


def _range_end(pieces: Sequence[Token], number: Number, language: str) -> Number | None:
    """The second number of 20-30, 20 to 30, between $20 and $30, entre 20 et 30."""
    links, between, joins = RANGES[language]
    at = _over_unit(pieces, number.last)
    if at + 1 >= len(pieces) or number.value is None:
        return None
    first = before_currency(pieces, number.first)
    before = pieces[first - 1].low if first else ""
    at += _is_raised(pieces, at)
    allowed = links | (joins if before in between else frozenset()) | RAISED
    if pieces[at].low not in allowed or _is_change(pieces, first, pieces[at].low, language):
        return None
    at += 1
    while at + 1 < len(pieces) and (is_currency(pieces[at]) or pieces[at].low in {"as", "many", "even"}):
        at += 1
    second = number_at(pieces, at, language)
    if second is None or second.value is None or second.bound != "exact" or second.is_share or number.is_share:
        return None
    if _over_unit(pieces, number.last) > number.last and not _has_same_unit(pieces, number.last, second.last):
        return None
    return second if second.value > number.value or (second.is_scaled and not number.is_scaled) else None


def _is_raised(pieces: Sequence[Token], comma: int) -> bool:
    """Four*, maybe* five points; deux*, voire* trois jours: not "$4, maybe $5"."""
    lows = [piece.low for piece in pieces[comma : comma + 3]]
    return lows[:1] == [","] and len(lows) > 2 and lows[1] in RAISED and not is_currency(pieces[comma + 2])


def _over_unit(pieces: Sequence[Token], at: int) -> int:
    """5% to 7%, €5 million to €7 million, 150mm and 200mm: the unit may stand twice."""
    if at < len(pieces) and (pieces[at].text == "%" or (is_currency(pieces[at]) and not pieces[at].text.isalpha())):
        return at + 1
    if at + 1 < len(pieces) and pieces[at].low in {"per", "pour"} and pieces[at + 1].low == "cent":
        return at + 2
    return at + (at < len(pieces) and pieces[at].low in UNITS)


def _has_same_unit(pieces: Sequence[Token], at: int, other: int) -> bool:
    """5 % to 7 %: not "by 20% to 1,800 francs"."""
    return other < len(pieces) and (
        pieces[other].low == pieces[at].low or {pieces[at].low, pieces[other].low} <= {"per", "percent", "pour", "%"}
    )


def _is_change(pieces: Sequence[Token], first: int, link: str, language: str) -> bool:
    """From 12 to 15; est passé de 12 à 15: two quantities and no range."""
    before = pieces[first - 1].low if first else ""
    if language == "en":
        opening = pieces[first - 2].low if first > 1 else ""
        return before in {"from", "by"} and link == "to" and opening not in RANGING
    near = [piece.low for piece in pieces[max(0, first - CHANGE) : first]]
    if before not in {"de", "d'"} or link != "à" or near[-2:-1] in (["hausse"], ["baisse"], ["chute"]):
        return False
    by_so_much = BY_SO_MUCH if _is_percent(pieces, first) else frozenset()
    return bool(set(near) & CHANGING - by_so_much)


def _is_percent(pieces: Sequence[Token], at: int) -> bool:
    """15 à 20 *%*."""
    return any(piece.text == "%" or piece.low == "pour" for piece in pieces[at + 2 : at + 6])


def _range(pieces: Sequence[Token], number: Number, second: Number, language: str) -> Amount:
    low = number.value
    if second.is_scaled and not number.is_scaled and low is not None:
        scaled = _scaled_as(low, pieces[second.first : second.last], language)
        low = scaled if second.value is not None and scaled <= second.value else low  # 900,000 to 1.2 million
    first = before_currency(pieces, number.first)
    before = pieces[first - 1].low if first else ""
    first = first - 1 if before in RANGES[language][1] else number.first
    bound, begins = _bound_before(pieces, first, language)
    about = bound == "about"
    return Amount(begins if bound else first, second.last, low, second.value, "about" if about else "exact")


def _bound_before(pieces: Sequence[Token], first: int, language: str) -> tuple[Bound | None, int]:
    end = before_currency(pieces, first)
    while end > max(0, first - BOUND_WORDS) and pieces[end - 1].low in SKIPPED_BY_BOUNDS:
        end -= 1
    for begin in range(max(0, first - BOUND_WORDS), first):
        for stop in range(end, first + 1):
            found = _named_bound(pieces, begin, stop, language) if begin < stop else None
            if found and not _is_no_longer(pieces, begin) and not _is_by_so_much(pieces, begin, first):
                return found, begin
    return None, first


def _is_by_so_much(pieces: Sequence[Token], begin: int, first: int) -> bool:
    """*Dépasse de* 1,4 mètre la normale; *short of the* 61 needed; handed *over* four bodies: no bounds."""
    low, last = pieces[begin].low, pieces[first - 1].low
    if low == "over" and begin and pieces[begin - 1].low in GIVING:
        return True
    if last == "the" and pieces[first - 2].low in EXCEEDED:
        return True  # above *the 55%* required
    if low == "passed":
        return not TOLLS & {piece.low for piece in pieces[max(0, begin - SUBJECT) : begin]}
    exceeding = last in {"de", "d'"} and first - begin == 2 and low.startswith(("dépass", "excéd", "excèd"))
    lacking = begin > 0 and pieces[begin - 1].low in {"is", "was", "are", "were", "be"}
    return exceeding or (low == "short" and (last == "the" or lacking))


def _is_no_longer(pieces: Sequence[Token], begin: int) -> bool:
    """Le bilan *n'est plus de* 8 morts: no bound."""
    lows = [piece.low for piece in pieces[max(0, begin - 2) : begin + 1]]
    return lows[:1] == ["n'"] and lows[-1] == "plus"


def _named_bound(pieces: Sequence[Token], begin: int, end: int, language: str) -> Bound | None:
    written = " ".join(piece.low for piece in pieces[begin:end])
    said = " ".join(_plain(pieces[begin:end])) if language == "fr" else written
    for bound, listed in BEFORE[language].items():
        if said in listed or written in listed:
            return bound
    return None


def _plain(pieces: Sequence[Token]) -> list[str]:
    """Près *du*, plus *d'*, dépassant *les*, jusqu'*aux*: as "près de", "plus de", "dépassant", "jusqu' à"."""
    lows = [next((stem for stem in STEMS if _is_form(piece.low, stem)), piece.low) for piece in pieces]
    while len(lows) > 1 and lows[-1] in {"les", "la", "le", "l'"}:
        lows.pop()
    lows[-1] = JOINED.get(lows[-1], lows[-1]) if len(lows) > 1 else lows[-1]
    return lows


def _is_form(low: str, stem: str) -> bool:
    """Dépasseraient, dépassée: not "dépassement"."""
    return low.startswith(stem) and not low.endswith(("ment", "ments"))


def _bound_after(pieces: Sequence[Token], last: int, language: str) -> tuple[Bound | None, int]:
    tied = last < len(pieces) and pieces[last].start == pieces[last - 1].end
    if tied and pieces[last].text == "+":
        return "at_least", last + 1
    if tied and pieces[last].text == "-" and last + 1 < len(pieces) and pieces[last + 1].low in TIED_PLUS:
        return ("about" if pieces[last + 1].low != "plus" else "more_than"), last + 2
    for length in (3, 2, 1):
        said = " ".join(piece.low for piece in pieces[last : last + length])
        if _opens_next(pieces, last + length, said):
            continue
        for bound, listed in AFTER[language].items():
            if said in listed:
                return bound, last + length
    return None, last


def _opens_next(pieces: Sequence[Token], at: int, said: str) -> bool:
    """87 morts *et plus de* 200 blessés: the bound of the next number."""
    return said in {"et plus", "et moins"} and at < len(pieces) and pieces[at].low in {"de", "d'", "des"}
