"""Finds where a bracket opens and where it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token


def opening_of(pieces: Sequence[Token], close: int, limit: int) -> int:
    for at in range(close - 1, max(limit, close - 12) - 1, -1):
        if pieces[at].text == "(":
            return at
    return close


def closing_of(pieces: Sequence[Token], opening: int, limit: int) -> int:
    for at in range(opening + 1, min(limit, opening + 12)):
        if pieces[at].text == ")":
            return at
    return opening
