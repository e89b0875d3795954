"""Reads money: its code from signs, letters and words, before the number or behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.amounts import is_currency
from claims.extraction.lexicon.currencies import CURRENCIES, NATIONAL, OF_COUNTRY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.text.tokens import Token

SIGNED = {"a": "AUD", "c": "CAD", "hk": "HKD", "nz": "NZD", "r": "BRL", "ca": "CAD"}  # before "$"
# Written large: "USD", "Rs"; small they are other words.
CODES = frozenset(low for low, code in CURRENCIES.items() if code.isupper() and low == code.lower()) | {
    "sh",
    "rs",
    "fc",
}
ONLY_NAMED = frozenset(["pound", "pounds", "livre", "livres", "couronne", "couronnes", "crown", "crowns"])
LARGE = frozenset(["million", "billion", "trillion", "bn", "tn", "millions", "milliards"])  # 5 million *won*


def code_before(pieces: Sequence[Token], amount: Amount) -> str | None:
    """$5, US$5, €5 million, USD 5, FCFA 10 milliards."""
    for at in range(max(0, amount.first - 1), amount.last):
        if is_currency(pieces[at]):
            return _code(pieces, at)
    return None


def _code(pieces: Sequence[Token], at: int) -> str:
    code = CURRENCIES[pieces[at].low]
    before = pieces[at - 1] if at else None
    if before is not None and before.end == pieces[at].start and code == "USD":
        return SIGNED.get(before.low, code)
    return code


def money_behind(pieces: Sequence[Token], at: int) -> tuple[int, str] | None:
    """Where the currency behind a number ends, and its code: dollars; Kenyan shillings; de francs CFA; 3 M€."""
    first = at
    while (
        first < len(pieces)
        and first - at < 3
        and (
            (pieces[first].low in NATIONAL and pieces[first].low not in CURRENCIES)
            or pieces[first].low in {"de", "d'", "us", "u.s.", "of", "south", "f"}
        )
    ):
        first += 1
    if first >= len(pieces) or not _is_written(pieces, first):
        return None
    money, last = CURRENCIES[pieces[first].low], first + 1
    while last < len(pieces) and pieces[last].low in {"cfa", "fcfa", "us"}:
        money, last = CURRENCIES.get(pieces[last].low, money), last + 1
    beside = [piece.low for piece in pieces[at:first]]
    after = pieces[last].low if last < len(pieces) else ""
    for word in (*reversed(beside), after):
        if (money, word) in OF_COUNTRY:
            return last + (word == after and word not in beside), OF_COUNTRY[money, word]
    if pieces[first].low == "pounds" and after != "of" and pieces[first - 1].text != "-":
        return last, "GBP"
    if pieces[first].low in ONLY_NAMED:
        return (last + 1, "GBP") if after == "sterling" else None
    return last, money


def _is_written(pieces: Sequence[Token], at: int) -> bool:
    low = pieces[at].low
    if low not in CURRENCIES or (low == "won" and not {piece.low for piece in pieces[max(0, at - 4) : at]} & LARGE):
        return False
    return low not in CODES or not low.isalpha() or pieces[at].text.isupper()
