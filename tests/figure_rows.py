"""Figures as rows of text, for tests that list many of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.quantities import find_figures
from claims.extraction.lexicon import LEXICONS
from claims.extraction.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.types import Figure


def figures(text: str, language: str) -> list[Figure]:
    return list(find_figures(text, tokenize(text, 0, len(text), language), LEXICONS[language]))


def rows(text: str, language: str) -> list[str]:
    """Every figure: its words, ends, bound, unit, what is counted, of whom or what."""
    return [_row(figure) for figure in figures(text, language)]


def _row(figure: Figure) -> str:
    low, high = (format(end, "f") if end is not None else "" for end in (figure.low, figure.high))
    return f"{figure.text} | {low}..{high} | {figure.bound} | {figure.unit} | {figure.counted} | {figure.of}".rstrip()


def short_rows(text: str, language: str) -> list[str]:
    """Every figure: its words, ends, bound and what is counted."""
    found = [_row(figure).rstrip(" |").split(" | ") for figure in figures(text, language)]
    return [" | ".join(row[at] for at in (0, 1, 2, 4)) for row in found]


def cases(listed: str) -> list[tuple[str, list[str]]]:
    """Words at the line's start, and below them, indented, a row for every figure in them."""
    return list(_cases(listed))


def _cases(listed: str) -> Iterator[tuple[str, list[str]]]:
    text, found = "", list[str]()
    for line in [*listed.strip().split("\n"), ""]:
        if line.startswith("  "):
            found.append(line.strip())
            continue
        if text:
            yield text, found
        text, found = line, []
