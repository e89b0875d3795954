"""Cuts a page into paragraphs: lines, with lines that were only wrapped joined again."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LOOKED_AT = 20_000  # characters that show how the lines were set
LIMIT = 12_000  # a longer run of text without a line end is cut, so that no step sees more at once
NARROWEST, WIDEST = 45, 110  # characters of a full line in a text that was wrapped
COLUMN, FEWEST_LINES = 60, 6  # below so many characters, lines are those of a column of print, if there are so many
FULL_LINE, FEWEST_FULL, MOST_FULL = 80, 2, 0.75  # characters of a paragraph; how many; their share
FINAL = ".!?…"
CLOSING = "\"”»’')]* \u00a0\u202f"  # what may stand behind the final mark
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
WIRE_CODE = re.compile(r"[a-zà-ÿ]{2,6}(?:[/-][a-zà-ÿ]{2,6}){1,5}/?")  # rua/pok/lbr


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The places of the paragraphs, without white space at their edges."""
    current: tuple[int, int] | None = None
    lines = _setting(text[:LOOKED_AT])
    for line in LINE.finditer(text):
        start, end = trimmed(text, line.start(), line.end())
        if start >= end:
            continue
        if current and _is_wrapped(text, current, start, end, lines):
            current = (current[0], end)
            continue
        if current:
            yield from _cut(text, *current)
        current = (start, end)
    if current:
        yield from _cut(text, *current)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without white space at the edges; of a blank line the end lies before the start."""
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip())


def ends_sentence(words: str) -> bool:
    """Whether the last mark is a full stop or the like, behind which a quotation or bracket may close."""
    return words[-12:].rstrip(CLOSING)[-1:] in FINAL


def is_prose(text: str) -> bool:
    """Whether its long lines end as sentences do, so that a line which does not is a heading or a link."""
    long = [line.rstrip() for line in text[:LOOKED_AT].splitlines() if len(line) >= FULL_LINE]
    ended = [len(line) for line in long if ends_sentence(line)]
    return len(ended) >= FEWEST_FULL and sum(ended) >= MOST_FULL * sum(map(len, long))


@dataclass(frozen=True)
class Setting:
    """How a text's lines were cut: the shortest line that counts as full, and the width where all were cut to one."""

    full: float
    width: int = 0


def _setting(head: str) -> Setting:
    """Cut to one width are lines of which many, below a nearly full one, begin with a small letter."""
    lines = [line.rstrip() for line in head.splitlines()]
    lengths = sorted(len(line) for line in lines if line)
    usual = lengths[int(len(lengths) * 0.9)] if len(lengths) >= FEWEST_LINES else WIDEST
    full = NARROWEST if usual >= COLUMN else usual * 0.6
    below = [line[:1].islower() for above, line in pairwise(lines) if full <= len(above) <= WIDEST and line.strip()]
    if not below or 3 * sum(below) < len(below):
        return Setting(NARROWEST)
    return Setting(full, min(usual, WIDEST))


def _is_wrapped(text: str, current: tuple[int, int], start: int, end: int, lines: Setting) -> bool:
    """The line above broke off in the middle of a sentence: nearly full, no final mark, going on in small letters."""
    start_above, end_above = current
    between = text[end_above:start]
    if between.count("\n") > 1 or between.count("\r") > 1 or end - start_above > LIMIT:
        return False
    line_above = end_above - max(start_above, text.rfind("\n", start_above, end_above) + 1)
    if not lines.full <= line_above <= WIDEST or ends_sentence(text[max(start_above, end_above - 12) : end_above]):
        return False
    if WIRE_CODE.fullmatch(text, start, end):
        return False
    goes_on = text[start].islower() or text[end_above - 1] in ",-;"
    return goes_on or (bool(lines.width) and _had_no_room(text, line_above, start, end, lines.width))


def _had_no_room(text: str, above: int, start: int, end: int, width: int) -> bool:
    """Two full lines, of which the upper one could not have held the first word of the lower one."""
    blank = text.find(" ", start, end)
    word = (blank if blank > 0 else end) - start
    if width < COLUMN:
        return above + 1 + word > width
    return above > COLUMN < end - start <= min(WIDEST, above + word)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraph, or pieces of it, cut at a blank where there is one."""
    while end - start > LIMIT:
        blank = text.rfind(" ", start + LIMIT // 2, start + LIMIT)
        middle = blank if blank > 0 else start + LIMIT
        if text[start:middle].strip():
            yield trimmed(text, start, middle)
        start = middle
    if text[start:end].strip():
        yield trimmed(text, start, end)
