"""Reads dates: the article's own, and the day on which something was said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

RELATIVE = {"today": 0, "aujourd'hui": 0, "tonight": 0, "yesterday": -1, "hier": -1}
FIRST = frozenset({"1er", "premier"})


def full_date(pieces: Sequence[Token]) -> date | None:
    """The first date with a year: 13 November 2023, November 13, 2023, 2023-11-13, 13/11/2023."""
    for at in range(len(pieces)):
        found = _with_month(pieces, at, None) or _in_digits(pieces, at)
        if found:
            return found
    return None


def day_said(pieces: Sequence[Token], article: date | None) -> date | None:
    """The day that these words name, seen from the article's date."""
    for at, piece in enumerate(pieces):
        found = _with_month(pieces, at, article)
        if found:
            return found
        if article is None:
            continue
        if piece.low in RELATIVE:
            return article + timedelta(days=RELATIVE[piece.low])
        if piece.low in WEEKDAYS and (piece.is_capital or len(piece.low) > 4):
            return article - timedelta(days=(article.weekday() - WEEKDAYS[piece.low]) % 7)
    return None


def _with_month(pieces: Sequence[Token], at: int, article: date | None) -> date | None:
    month = MONTHS.get(pieces[at].low)
    if month is None:
        return None
    before = _day(pieces[at - 1]) if at else None
    after = at + 1
    day = before
    if day is None and after < len(pieces):
        day, after = _day(pieces[after]), after + 1
    if day is None:
        return None
    while after < len(pieces) and pieces[after].text in {",", "."}:
        after += 1
    year = _year(pieces[after]) if after < len(pieces) else None
    if year is not None:
        return _date(year, month, day)
    return _without_year(month, day, article) if article else None


def _without_year(month: int, day: int, article: date) -> date | None:
    """Of this year, or of the last one where that would lie ahead."""
    found = _date(article.year, month, day)
    if found and found > article + timedelta(days=7):
        return _date(article.year - 1, month, day)
    return found


def _day(piece: Token) -> int | None:
    if piece.low in FIRST:
        return 1
    plain = piece.text.isascii() and piece.text.isdigit() and len(piece.text) < 3
    return int(piece.text) if plain and 1 <= int(piece.text) <= 31 else None


def _year(piece: Token) -> int | None:
    plain = piece.text.isascii() and piece.text.isdigit() and len(piece.text) == 4
    return int(piece.text) if plain and 1900 <= int(piece.text) <= 2100 else None


def _in_digits(pieces: Sequence[Token], at: int) -> date | None:
    if at + 4 >= len(pieces) or pieces[at + 1].text not in {"-", "/"} or pieces[at + 3].text != pieces[at + 1].text:
        return None
    first, middle, last = pieces[at].text, pieces[at + 2].text, pieces[at + 4].text
    if not all(part.isascii() and part.isdigit() and len(part) <= 4 for part in (first, middle, last)):
        return None
    if len(first) == 4:
        return _date(int(first), int(middle), int(last))
    # 13/11/2023 can only be day first; where both readings fit, the engine does not guess.
    return _date(int(last), int(middle), int(first)) if len(last) == 4 and int(first) > 12 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
