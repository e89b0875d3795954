"""Tells dates, ages, scores, telephone numbers and names with numbers in them from quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.ages import is_age
from claims.extraction.figures.calibres import is_calibre
from claims.extraction.figures.clock_times import is_clock_time
from claims.extraction.figures.french_no_quantities import is_french_no_quantity
from claims.extraction.figures.rates import is_base
from claims.extraction.lexicon.currencies import CURRENCIES
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import (
    CASUALTY_NOUNS,
    IDENTIFIED_BY_NUMBER,
    ORDINALS,
    PEOPLE,
    THINGS,
    UNITS,
    YEAR_BEFORE,
)
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

SCORED = words("win defeat draw victory loss ruling decision vote score scoreline victoire défaite nul succès")
WON = words("won beat lost drew defeated score scored led battu gagné perdu emporté imposé vaincu")
DAYS_JOINED = words("and or to - – et ou au à , -")
SPOKEN_NO = words("no not any this that each every the other which one such")
NUMBERED = words(
    "nos articles sections chapters clauses resolutions wards rounds pages rules blocks phases districts zones"
)
STREETS = words("street road avenue lane drive boulevard square way close crescent highway")
LISTED = 7  # pieces of "3, 4 and 9" behind "sections"
SHORT = words("m k bn mn tn trn mln bln md mds million billion h c f")  # scales and the like, tied to the number


def is_no_quantity(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Whether these words are a date, an age, a name or the like."""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    if after in {"-là", "-ci"} or (amount.low == 0 and _is_net(pieces, amount)) or is_base(pieces, amount):
        return True
    if lexicon.language == "fr" and is_french_no_quantity(pieces, amount):
        return True
    if is_age(pieces, amount, lexicon) or is_clock_time(pieces, amount, lexicon) or is_calibre(pieces, amount):
        return True
    at = next((at for at in range(amount.first, amount.last) if pieces[at].kind == "number"), None)
    if at is None:
        return _is_worded_no_quantity(pieces, amount) or _is_date_in_words(pieces, amount)
    last = next(at for at in range(amount.last - 1, -1, -1) if pieces[at].kind == "number")
    return (
        _is_code(pieces, at, last)
        or _is_attached(pieces, at, last)
        or _is_date(pieces, at, last, lexicon)
        or _is_year(pieces, at, last, amount, lexicon)
        or _is_name(pieces, at, amount, lexicon)
    )


def _is_net(pieces: Sequence[Token], amount: Amount) -> bool:
    """Net zero; zero tolerance: not "zero cases"."""
    if amount.first > 0 and pieces[amount.first - 1].low in {"net", "ground", "patient"}:
        return True
    following = pieces[amount.last] if amount.last < len(pieces) else None
    named = following is not None and following.kind == "word" and pieces[amount.last - 1].low == "zero"
    return named and not (_is_counting(pieces, amount.last) or pieces[amount.last].low in {"per", *CASUALTY_NOUNS})


def _is_worded_no_quantity(pieces: Sequence[Token], amount: Amount) -> bool:
    before = pieces[amount.first - 1].low if amount.first else ""
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    single = amount.last - amount.first == 1
    if single and pieces[amount.first].low == "one":
        return before in SPOKEN_NO or after in {"of", "'s", "another", "or", "by"}
    if before in {"les", "des", "aux"} and single and pieces[amount.first].text.istitle() and not after.endswith("s"):
        return True  # les Vingt-Sept
    if before == "big" or (before == "of" and _is_called(pieces, amount)):
        return True
    numbered = before in IDENTIFIED_BY_NUMBER and not _is_counting(pieces, amount.last) and single
    return (after == "of" and before == "one") or before == "g" or (numbered and pieces[amount.first].kind == "word")


def _is_called(pieces: Sequence[Token], amount: Amount) -> bool:
    """The Group of Seven."""
    return amount.first > 1 and pieces[amount.first].is_capital and pieces[amount.first - 2].is_capital


def _is_date_in_words(pieces: Sequence[Token], amount: Amount) -> bool:
    """Le deux mai; seven October."""
    after = pieces[amount.last] if amount.last < len(pieces) else None
    single = amount.last - amount.first == 1
    return single and after is not None and after.low in MONTHS and after.low not in {"may", "mars", "march"}


def _is_code(pieces: Sequence[Token], at: int, last: int) -> bool:
    """0800-100-066; 0800 720 551; 007; 1-0: a telephone number, a code, a score."""
    before = pieces[at - 1] if at else None
    if before is not None and before.kind == "number" and before.text[0] == "0" and before.text.isdecimal():
        return True
    for piece in (pieces[at], pieces[last]):
        if piece.text[0] == "0" and len(piece.text) > 1 and piece.text[1].isdigit():
            return True
    tied = [near for near in range(max(1, at - 3), min(last + 4, len(pieces) - 1)) if _ties_numbers(pieces, near)]
    return len(tied) > 1 or _is_score(pieces, at, last)


def _ties_numbers(pieces: Sequence[Token], at: int) -> bool:
    before, mark, after = pieces[at - 1], pieces[at], pieces[at + 1]
    numbers = before.kind == after.kind == "number"
    return numbers and mark.text in "-–/.:" and before.end == mark.start and mark.end == after.start


def _is_score(pieces: Sequence[Token], at: int, last: int) -> bool:
    """Won 2-1; a 1-2 defeat; a 5-4 ruling."""
    first, second = _tied_pair(pieces, at, last)
    if second < 0:
        return False
    plain = [pieces[near].text.replace(",", "") for near in (first, second)]
    values = [int(text) if text.isdecimal() else 0 for text in plain]
    if values[0] >= values[1]:
        return True
    around = {piece.low for piece in pieces[max(0, first - 4) : first]}
    after = {piece.low for piece in pieces[second + 1 : second + 3]}
    return max(values) < 20 and bool(around & WON or after & SCORED)


def _tied_pair(pieces: Sequence[Token], at: int, last: int) -> tuple[int, int]:
    if last == at + 2 and _ties_numbers(pieces, at + 1):
        return at, last
    if last + 2 < len(pieces) and _ties_numbers(pieces, last + 1):
        return last, last + 2
    if at > 1 and _ties_numbers(pieces, at - 1):
        return at - 2, at
    return at, -1


def _is_attached(pieces: Sequence[Token], at: int, last: int) -> bool:
    """AK-47, 3rd, 10:30, 1/2, @1: tied to other marks or letters without a blank."""
    before = pieces[at - 1] if at else None
    if before is not None and before.end == pieces[at].start and before.low not in CURRENCIES:
        if before.kind == "word" or before.text in "/:.#@_°":
            return True
        tied = pieces[at - 2] if at > 1 and pieces[at - 2].end == before.start else before
        tied_word = tied.kind == "word" and tied.low != "magnitude"
        if tied_word and before.text in "-'’":
            return True
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    if after is None or after.start != pieces[last].end:
        return False
    if after.low in ORDINALS or after.text == "_" or (after.low[0] == "h" and after.low[1:].isdigit()):
        return True
    if after.kind == "word" and after.low not in UNITS and after.low not in CURRENCIES and after.low not in SHORT:
        return True
    following = pieces[last + 2] if last + 2 < len(pieces) else None
    return after.text in ":/-" and following is not None and following.kind == "number" and following.start == after.end


def _is_date(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    if _is_month(pieces, last + 1, lexicon) or _is_month_before(pieces, at, last, lexicon):
        return True
    before = pieces[at - 1] if at else None
    if before is not None and before.low == "le" and last == at and len(pieces[at].text) < 3:
        return at + 1 >= len(pieces) or pieces[at + 1].text in ".,;)"  # "à Lomé le 8"
    if before is not None and before.low in WEEKDAYS and len(pieces[at].text) < 3:
        return not _is_counting(pieces, last + 1)
    # The 3 and 4 May: the month stands behind the second day.
    joined = last + 2 < len(pieces) and pieces[last + 1].low in DAYS_JOINED and pieces[last + 2].kind == "number"
    return joined and len(pieces[at].text) < 3 and _is_month(pieces, last + 3, lexicon)


def _is_month(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a month stands here: not "may" the verb."""
    if at >= len(pieces) or pieces[at].low not in MONTHS:
        return False
    return lexicon.language == "fr" or pieces[at].is_capital


def _is_month_before(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    """May 4; May 4, 2023; May 4-6; May 4 and 5: not "in October, 5,218 children"."""
    text = pieces[at].text
    day, year = len(text) < 3, len(text) == 4 and text.isdecimal()
    if not (day or year) or (_is_counting(pieces, last + 1) and not _is_day_of(pieces, at, lexicon)):
        return False
    near = at - 1
    while near >= max(0, at - 5) and (
        pieces[near].text in ".,-–"
        or pieces[near].low in DAYS_JOINED
        or (pieces[near].kind == "number" and len(pieces[near].text) < 3)
    ):
        near -= 1
    crossed = near < at - 1 and pieces[at - 1].text == "," and day
    return near >= 0 and _is_month(pieces, near, lexicon) and not crossed


def _is_day_of(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The *October 7* attacks; since the *May 9* vote: not "in May 12 villages"."""
    opening = pieces[at - 2].low if at > 1 else ""
    return at > 0 and _is_month(pieces, at - 1, lexicon) and opening in {"the", "their", "its", "'s", "’s", "after"}


def _is_counting(pieces: Sequence[Token], at: int) -> bool:
    """Whether somebody or something is counted by the number before this place."""
    low = pieces[at].low if at < len(pieces) else ""
    return low in PEOPLE or low in THINGS or low in UNITS or low in CURRENCIES


def _is_year(pieces: Sequence[Token], at: int, last: int, amount: Amount, lexicon: Lexicon) -> bool:
    if not all(_looks_like_year(pieces[near]) for near in {at, last}):
        return False
    if amount.bound in {"at_least", "about", "vague"} or amount.is_share or amount.last - 1 > last:
        return False
    if _is_counting(pieces, last + 1) and pieces[last + 1].low[-1] in "s%n":
        return False
    before = pieces[at - 1].low if at else ""
    after = pieces[last + 1] if last + 1 < len(pieces) else None
    plain = after is None or after.kind == "mark" or is_function_word(after.low, lexicon) or not after.low.endswith("s")
    return plain or before in YEAR_BEFORE


def _looks_like_year(piece: Token) -> bool:
    return len(piece.text) == 4 and piece.text.isdecimal() and 1800 <= int(piece.text) <= 2100


def _is_name(pieces: Sequence[Token], at: int, amount: Amount, lexicon: Lexicon) -> bool:
    before = pieces[at - 1] if at else None
    if before is None:
        return False
    if _is_listed(pieces, at) or _is_street(pieces, at + 1):
        return True
    if before.low == "of" and at > 1 and pieces[at - 2].text == "Group":
        return True
    if before.low in IDENTIFIED_BY_NUMBER and before.low != "magnitude":
        return not _is_counting(pieces, at + 1) or before.low in {"article", "articles", "resolution", "résolution"}
    if before.text == "." and at > 1 and pieces[at - 2].low in {"no", "nos", "art", "n"}:
        return True
    return _is_behind_name(pieces, at, amount, lexicon)


def _is_listed(pieces: Sequence[Token], at: int) -> bool:
    """Articles 10 and *11*; sections 3, 4 and *9*."""
    first = at
    while first > max(0, at - LISTED) and (
        pieces[first - 1].low in {"and", "or", ",", "to", "."} or pieces[first - 1].kind == "number"
    ):
        first -= 1
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    ends = after is None or after.kind == "mark" or after.low in {"of", "and"}
    return ends and 0 < first < at - 1 and pieces[first - 1].low in NUMBERED


def _is_street(pieces: Sequence[Token], at: int) -> bool:
    """14 *Harbour Street*."""
    for near in range(at, min(at + 4, len(pieces))):
        if not pieces[near].is_capital:
            return False
        if pieces[near].low in STREETS:
            return near > at
    return False


def _is_behind_name(pieces: Sequence[Token], at: int, amount: Amount, lexicon: Lexicon) -> bool:
    """Camp 4, Operation 1027: a name, its number, and nothing that is counted."""
    before = pieces[at - 1]
    named = before.is_capital and at > 1 and before.kind == "word" and before.low not in CURRENCIES
    if not named or amount.bound != "exact" or amount.last != at + 1 or is_function_word(before.low, lexicon):
        return False
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if after is None or after.text in ".,;:)":
        return before.low not in WEEKDAYS
    if after.low in STREETS:
        return True
    if pieces[at - 2].low in {"in", "at", "à"} and after.low in lexicon.have | lexicon.be:
        return False  # in Buryan 180 have been called up
    return after.kind == "word" and (is_function_word(after.low, lexicon) and after.low not in {"of", "were", "was"})
