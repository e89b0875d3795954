"""Tells dates, times, ages and names with numbers in them from quantities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.finiteness import is_function_word
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import (
    CURRENCIES,
    IDENTIFIED_BY_NUMBER,
    ORDINALS,
    PEOPLE,
    THINGS,
    UNITS,
    YEAR_BEFORE,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token


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
