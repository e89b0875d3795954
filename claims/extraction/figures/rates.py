"""Tells rates from counts: 2.4 deaths *per 10,000 people* are no deaths, and the 10,000 nobody's number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.text.tokens import Token

REACH = 6  # pieces between the number and "per 10,000"
ENDS = frozenset(",;.!?:—–()")


def is_base(pieces: Sequence[Token], amount: Amount) -> bool:
    """Per *100,000* live births; for every *1,000* people: not "every two hours"."""
    before = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    return before[-1:] == ["per"] or before in (["for", "every"], ["of", "every"])


def is_rate(pieces: Sequence[Token], amount: Amount) -> bool:
    """Whether this number is one of so many: *53* per 100,000; *2.4* deaths per 10,000 people."""
    for at in range(amount.last, min(amount.last + REACH, len(pieces) - 1)):
        if pieces[at].text in ENDS:
            return False
        if pieces[at].low in {"per", "every"}:
            return pieces[at + 1].kind == "number"
    return False
