"""Finds the quantities in what was said: how many, at least or about, of what, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import (
    AFTER,
    BEFORE,
    COUNTED,
    CURRENCIES,
    IDENTIFIED_BY_NUMBER,
    LOSSES,
    MUCH,
    ONLY_LOSSES,
    ORDINALS,
    PEOPLE,
    RANGES,
    SCALES,
    THINGS,
    UNITS,
    YEAR_BEFORE,
)
from claims.extraction.names import is_function_word
from claims.extraction.noun_phrases import is_finite
from claims.extraction.numbers import Number, number_at
from claims.extraction.types import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from decimal import Decimal

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.tokens import Token
    from claims.extraction.types import Bound, Counted

REACH = 12  # pieces to each side in which "killed" may stand
OF_LIMIT = 5
BOUND_WORDS = 5  # pieces that a bound such as "no fewer than" may hold
# Nouns that say who is counted and what happened to them, both at once.
PEOPLE_WHATEVER = PEOPLE - frozenset(["morts", "blessés", "disparus", "deaths"])
CLAUSE_ENDS = frozenset(",;.!?:—–()")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number or a range, with its bound, at the pieces [first, last)."""

    first: int
    last: int
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class Measure:
    """What follows the number: its unit, what that measures, and whose quantity it is."""

    last: int
    unit: str
    counted: Counted | None
    of: str


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
    measure = _measure(pieces, amount, lexicon)
    counted = _counted(pieces, amount, measure, lexicon)
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
    """ "one", "un": a quantity only where people are counted, or something is measured."""
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
        pieces[end - 1].low in {"the", "les", "a", "total", "of", "another", "autres"} or _is_sign(pieces[end - 1])
    ):
        end -= 1
    for begin in range(max(0, first - BOUND_WORDS), first):
        for stop in {end, first}:
            found = _named_bound(pieces, begin, stop, language) if begin < stop else None
            if found:
                return found, begin
    return None, first


def _is_sign(piece: Token) -> bool:
    return piece.low in CURRENCIES and not piece.low.isalpha()


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


# What is no quantity


def is_no_quantity(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    at = next((at for at in range(amount.first, amount.last) if pieces[at].kind == "number"), None)
    if at is None:
        return _is_worded_no_quantity(pieces, amount)
    last = amount.last - 1
    return (
        _is_attached(pieces, at, last)
        or _is_date(pieces, at, last, lexicon)
        or _is_year(pieces, at, last, amount, lexicon)
        or _is_name(pieces, at)
        or _is_time_or_age(pieces, at, last)
    )


def _is_worded_no_quantity(pieces: Sequence[Token], amount: Amount) -> bool:
    before = pieces[amount.first - 1].low if amount.first else ""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    single = amount.last - amount.first == 1
    return (
        single
        and before in {"no", "any", "this", "that", "each", "every", "the", "other", "which", "one"}
        and pieces[amount.first].low == "one"
    ) or (after == "of" and before == "one")


def _is_attached(pieces: Sequence[Token], at: int, last: int) -> bool:
    """AK-47, 3rd, 10:30, 1/2, @1: tied to other marks or letters without a blank."""
    before = pieces[at - 1] if at else None
    if before is not None and before.end == pieces[at].start and (before.text in "-/:.#@_'’°" or before.kind == "word"):
        tied_word = at > 1 and pieces[at - 2].end == before.start and pieces[at - 2].kind == "word"
        if before.kind == "word" or tied_word or before.text != "-":
            return True
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    if after is None or after.start != pieces[last].end:
        return False
    if after.low in ORDINALS or after.text == "_" or (after.low[0] == "h" and after.low[1:].isdigit()):
        return True
    following = pieces[last + 2] if last + 2 < len(pieces) else None
    return after.text in ":/-" and following is not None and following.kind == "number" and following.start == after.end


def _is_date(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    before = pieces[at - 1] if at else None
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    for piece in (before, after):
        if piece is not None and piece.low in MONTHS and (lexicon.language == "fr" or piece.is_capital):
            return True
    if before is not None and before.text in {".", ","} and at > 1 and pieces[at - 2].low in MONTHS:
        return True
    if before is not None and before.text == "," and at > 2 and pieces[at - 3].low in MONTHS:
        return True
    return before is not None and before.low in WEEKDAYS and len(pieces[at].text) < 3


def _is_year(pieces: Sequence[Token], at: int, last: int, amount: Amount, lexicon: Lexicon) -> bool:
    if last != at or not (
        len(pieces[at].text) == 4 and pieces[at].text.isdecimal() and 1800 <= int(pieces[at].text) <= 2100
    ):
        return False
    if amount.bound not in {"exact", "less_than", "more_than"}:
        return False
    before = pieces[at - 1].low if at else ""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    counts = after is not None and (
        after.low in PEOPLE or after.low in THINGS or after.low in UNITS or after.low in CURRENCIES
    )
    if counts:
        return False
    plain = after is None or after.kind == "mark" or is_function_word(after.low, lexicon) or not after.low.endswith("s")
    return plain or before in YEAR_BEFORE


def _is_name(pieces: Sequence[Token], at: int) -> bool:
    before = pieces[at - 1] if at else None
    return before is not None and (
        before.low in IDENTIFIED_BY_NUMBER
        or (before.text == "." and at > 1 and pieces[at - 2].low in {"no", "art", "n"})
    )


def _is_time_or_age(pieces: Sequence[Token], at: int, last: int) -> bool:
    """At 10 p.m.; à 18 heures; Diop, 45, said; a 45-year-old; 12 ans, in a child's age."""
    before = pieces[at - 1] if at else None
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    if after is not None and after.low in {"a.m.", "p.m.", "am", "pm", "o'clock", "gmt", "utc"}:
        return True
    if (
        before is not None
        and before.low in {"à", "vers", "dès"}
        and after is not None
        and after.low in {"heures", "heure", "h"}
    ):
        return True
    if (
        after is not None
        and after.text == "-"
        and last + 2 < len(pieces)
        and pieces[last + 2].low in {"year-old", "year-olds", "day-old", "month-old"}
    ):
        return True
    if before is None or before.text != "," or at < 2 or not pieces[at - 2].is_capital:
        return before is not None and before.low == "de" and at > 1 and pieces[at - 2].low.startswith("âgé")
    return (
        after is None
        or after.text in ",.;"
        or (after.low == "ans" and last + 2 < len(pieces) and pieces[last + 2].text in ",.")
    )


# Of what


def _measure(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Measure:
    at = amount.last
    before = pieces[amount.first - 1] if amount.first else None
    signed = before if before is not None and _is_sign(before) else _sign_inside(pieces, amount)
    if signed is not None:
        return _money(pieces, at, CURRENCIES[signed.low], lexicon)
    if amount.is_share:
        return Measure(at, "%", "share", _after_of(pieces, at, lexicon))
    at = _over_hyphen(pieces, at)
    for skip in (0, 1):  # "5 million *US* dollars", "10 milliards *de* FCFA"
        low = pieces[at + skip].low if at + skip < len(pieces) else ""
        if low == "per" and at + skip + 1 < len(pieces) and pieces[at + skip + 1].low == "cent":
            return Measure(at + 2, "%", "share", _after_of(pieces, at + 2, lexicon))
        if low == "pour" and at + 1 < len(pieces) and pieces[at + 1].low == "cent":
            return Measure(at + 2, "%", "share", _after_of(pieces, at + 2, lexicon))
        if low in CURRENCIES and low not in {"pound", "pounds"}:
            return _money(pieces, at + skip + 1, CURRENCIES[low], lexicon)
        if low in UNITS and (
            skip == 0 or (lexicon.language == "en" and pieces[at].low in {"square", "cubic", "consecutive", "straight"})
        ):
            return _unit(pieces, at + skip, lexicon)
        if at < len(pieces) and pieces[at].low not in {
            "us",
            "de",
            "d'",
            "canadian",
            "australian",
            "square",
            "consecutive",
            "straight",
        }:
            break
    first = at
    while first < len(pieces) and pieces[first].low in {"of", "the", "de", "d'", "other", "more", "autres"}:
        first += 1
    last, words = _noun_phrase(pieces, first, lexicon)
    return Measure(last if words else amount.last, "", None, words)


def _sign_inside(pieces: Sequence[Token], amount: Amount) -> Token | None:
    for at in range(amount.first, amount.last):
        if _is_sign(pieces[at]):
            return pieces[at]
    return None


def _over_hyphen(pieces: Sequence[Token], at: int) -> int:
    """110-kilometre: the mark belongs to neither."""
    tied = at + 1 < len(pieces) and pieces[at].text == "-" and pieces[at].start == pieces[at - 1].end
    return at + 1 if tied else at


def _money(pieces: Sequence[Token], at: int, unit: str, lexicon: Lexicon) -> Measure:
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
    words, end = "", pieces[first].start if first < len(pieces) else 0
    for piece in pieces[first:last]:
        words += (" " if piece.start > end else "") + piece.text
        end = piece.end
    return last, words


def _is_counted_next(pieces: Sequence[Token], at: int) -> bool:
    """ "rebel fighters": the noun goes on."""
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


# What is counted


def _counted(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    if measure.counted is not None:
        return measure.counted
    best: tuple[int, Counted] | None = None
    for distance, low in _near(pieces, amount):
        for counted, listed in COUNTED[lexicon.language].items():
            if low in listed and (best is None or distance < best[0]):
                best = (distance, counted)
    if best is not None and not (
        best[1] in {"killed", "wounded", "missing", "displaced"} and _counts_things(measure.of)
    ):
        return best[1]
    return "other"


def _counts_things(of: str) -> bool:
    return bool(of) and of.rsplit(" ", maxsplit=1)[-1].lower() in THINGS


def _near(pieces: Sequence[Token], amount: Amount) -> Iterator[tuple[int, str]]:
    """Words around the number, each with its distance; words after it count as nearer than those before."""
    for step, at in enumerate(range(amount.last, min(amount.last + REACH, len(pieces)))):
        if (
            pieces[at].text in CLAUSE_ENDS
            or pieces[at].kind == "number"
            or pieces[at].low in {"and", "et", "but", "mais", "while"}
        ):
            break
        yield step * 2, pieces[at].low
    for step, at in enumerate(range(amount.first - 1, max(-1, amount.first - REACH), -1)):
        if pieces[at].text in {";", ".", "!", "?", "—"} or (pieces[at].text == "," and step > 2):
            break
        yield step * 2 + 1, pieces[at].low


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
    counted = _counted(pieces, Amount(at, last - 1, None, None, "unquantified"), Measure(last, "", None, ""), lexicon)
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
