"""Tells a page's parts from each other: title, byline, date, caption, dateline, body, publisher's boilerplate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.extraction.agencies import is_agency, is_sign_off
from claims.extraction.lexicon.page import (
    BOILERPLATE,
    BOILERPLATE_SIGNS,
    BYLINE,
    CAPTION,
    CAPTION_EDGES,
    CAPTION_STARTS,
    DATE_WORDS,
    DATELINE_WORDS,
    MONTHS,
    RELEASE_HEADS,
    WEEKDAYS,
)
from claims.extraction.tokens import folded, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.tokens import Token

PartKind = Literal["title", "byline", "date", "caption", "dateline", "body", "boilerplate"]

PARAGRAPH_LIMIT = 12_000  # a longer run of text without a line end is cut, so that no step sees more at once
LINE_LIMIT = 400  # characters; what is longer is no title, date, byline or caption
HEAD_LINES = 8  # a title, caption or byline stands among the first lines or nowhere
TITLE_WORDS = 30
DATELINE_LIMIT = 90
CAPTION_LIMIT, CAPTION_TAIL = 350, 30  # characters of a caption, and of its last words
ENDS = '.!?…:;"”»’'
LEAST = min(map(len, (*BOILERPLATE, *BOILERPLATE_SIGNS)))  # characters of the shortest of these phrases
LINE = re.compile(r"[^\n\r\u2028\u2029]+")
DASH = re.compile(r"\s*(?:[—–]|--?)\s+")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the page; `paragraph` counts the paragraphs."""

    kind: PartKind
    start: int
    end: int
    paragraph: int


def find_parts(text: str) -> Iterator[Part]:
    """The parts in order; a body paragraph's dateline comes as a part of its own before it."""
    head, seen = True, 0
    for number, (start, end) in enumerate(_paragraphs(text)):
        kind = _kind(text, start, end, number, head=head)
        seen += kind in {"title", "body"}
        if kind != "body":
            yield Part(kind, start, end, number)
            continue
        split = _after_dateline(text, start, end) if head or number < HEAD_LINES else start
        if split > start:
            yield Part("dateline", start, split, number)
        yield Part("body", split, end, number)
        head = False


def _kind(text: str, start: int, end: int, number: int, *, head: bool) -> PartKind:
    low = folded(text[start : min(end, start + 3_000)])
    if is_boilerplate(low):
        return "boilerplate"
    if end - start > LINE_LIMIT:
        return "body"
    if is_sign_off(text, start, end):
        return "dateline"
    tokens = tokenize(text, start, end, "en")
    kind = _line_kind(tokens, low)
    if kind == "body" and head and number < HEAD_LINES and _is_head_line(text, start, end, tokens):
        if _heads_release(tokens, low):
            return "byline"
        return "caption" if _ends_with_date(tokens) and not _is_first_title(tokens, number) else "title"
    return kind


def _line_kind(tokens: list[Token], low: str) -> PartKind:
    if _is_date(tokens):
        return "date"
    if _is_byline(tokens, low):
        return "byline"
    return "caption" if _is_caption(low) else "body"


def is_boilerplate(low: str) -> bool:
    """Whether these words are the publisher's own: judged by how densely its phrases stand."""
    if len(low) < LEAST:
        return False
    strong = sum(phrase in low for phrase in BOILERPLATE)
    weak = sum(phrase in low for phrase in BOILERPLATE_SIGNS)
    return 2 * strong + weak >= 2 + len(low) // 250


def _is_date(tokens: list[Token]) -> bool:
    """13 November 2023; Publié le 3 mai 2022 à 10h; 5 min read."""
    names = [token.low for token in tokens if token.kind == "word"]
    known = all(name in MONTHS or name in WEEKDAYS or name in DATE_WORDS for name in names)
    return known and len(tokens) < 25 and any(token.kind == "number" for token in tokens)


def _is_byline(tokens: list[Token], low: str) -> bool:
    """By Awa Diop in Dakar; Par Jean Mvondo, à Yaoundé: at most nine words, a name after the first."""
    if len(tokens) > 14 or any(token.kind == "quote" or token.text in '"“«' for token in tokens):
        return False
    for phrase in BYLINE:
        if low.startswith(phrase + " "):
            rest = tokens[len(phrase.split()) :]
            return bool(rest) and rest[0].is_capital and tokens[-1].text not in ".!?"
    return False


def _is_caption(low: str) -> bool:
    if len(low) >= CAPTION_LIMIT:
        return False
    edges = low.startswith(CAPTION_EDGES) or any(phrase in low[-CAPTION_TAIL:] for phrase in CAPTION_EDGES)
    return any(phrase in low for phrase in CAPTION) or (len(low) < CAPTION_LIMIT // 2 and edges)


def _is_head_line(text: str, start: int, end: int, tokens: list[Token]) -> bool:
    """A short first line, of one sentence at most, with more text below it."""
    if len(tokens) > TITLE_WORDS or not text[end:].strip():
        return False
    low = folded(text[start:end])
    return text[end - 1] not in ENDS[:4] or low.startswith(CAPTION_STARTS) or _ends_with_date(tokens)


def _heads_release(tokens: list[Token], low: str) -> bool:
    """Press release No. 12; REPUBLIC OF SORLAND - MINISTRY OF HEALTH: names and no sentence."""
    names = all(token.kind != "word" or token.text != token.low or token.low in DATELINE_WORDS for token in tokens)
    return low.startswith(RELEASE_HEADS) and ":" not in low and names


def _is_first_title(tokens: list[Token], number: int) -> bool:
    """A first line that says until when is no caption, unless it begins like one."""
    return number == 0 and not _starts_like_caption(tokens)


def _starts_like_caption(tokens: list[Token]) -> bool:
    return folded(" ".join(token.text for token in tokens[:3])).startswith(CAPTION_STARTS)


def _ends_with_date(tokens: list[Token]) -> bool:
    """A line that ends with a full date is a caption's."""
    tail = [token.low for token in tokens[-4:] if token.text not in {".", ","}]
    has_year = any(len(word) == 4 and word.isdecimal() for word in tail[-1:])
    return _starts_like_caption(tokens) or (has_year and any(word in MONTHS for word in tail))


def _after_dateline(text: str, start: int, end: int) -> int:
    """Where the first sentence begins after "BAMAKO (Reuters) -" or "Harare —"; the start where no dateline is."""
    for dash in DASH.finditer(text, start, min(end, start + DATELINE_LIMIT)):
        if _is_dateline(tokenize(text, start, dash.start(), "en")) and _begins_sentence(
            text[dash.end() : dash.end() + 1]
        ):
            return dash.end()
    return _after_slug(text, start, end)


def _begins_sentence(first: str) -> bool:
    return bool(first) and (first.isupper() or first.isdigit() or first in "\"“«'‘(")


def _is_dateline(tokens: list[Token]) -> bool:
    """Places, agencies, dates: every word a capital one, a month, or a joining word."""
    if not tokens or len(tokens) > 18 or not (tokens[0].is_capital or tokens[0].text in "(["):
        return False
    return all(
        token.is_capital
        or token.kind != "word"
        or token.low in DATELINE_WORDS
        or token.low in MONTHS
        or token.low in DATE_WORDS
        or is_agency(token.text)
        or _closes_bracket(tokens, at)
        for at, token in enumerate(tokens)
    )


def _closes_bracket(tokens: list[Token], at: int) -> bool:
    """As in "Gaza (Territoires *palestiniens*)"."""
    return at > 1 and at + 1 < len(tokens) and tokens[at + 1].text == ")" and tokens[at - 1].is_capital


def _after_slug(text: str, start: int, end: int) -> int:
    """As in "Bamako (AFP) Three men ...": a short capital name with an agency in brackets needs no dash."""
    close = text.find(")", start, min(end, start + 60))
    tokens = tokenize(text, start, close + 1, "en") if close > 0 else []
    is_slug = 3 <= len(tokens) <= 9 and is_agency(tokens[-2].text) and _is_dateline(tokens)
    after = close + 1
    while is_slug and after < end and text[after].isspace():
        after += 1
    return after if is_slug and _begins_sentence(text[after : after + 1]) else start


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Paragraphs without white space at their edges: lines, with lines that were only wrapped joined again."""
    current: tuple[int, int] | None = None
    for line in LINE.finditer(text):
        start, end = _trimmed(text, line.start(), line.end())
        if start == end:
            continue
        if current and _is_wrapped(text, current, start, end):
            current = (current[0], end)
            continue
        if current:
            yield from _cut(text, *current)
        current = (start, end)
    if current:
        yield from _cut(text, *current)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    line = text[start:end]
    return start + len(line) - len(line.lstrip()), end - len(line) + len(line.rstrip())


def _is_wrapped(text: str, current: tuple[int, int], start: int, end: int) -> bool:
    """The line above broke off in the middle of a sentence: nearly full, no final mark, going on in small letters."""
    start_above, end_above = current
    between = text[end_above:start]
    if between.count("\n") > 1 or between.count("\r") > 1 or end - start_above > PARAGRAPH_LIMIT:
        return False
    line_above = end_above - max(start_above, text.rfind("\n", start_above, end_above) + 1)
    if not 45 <= line_above <= 110 or text[end_above - 1] in ENDS[:4]:
        return False
    return text[start].islower() or text[end_above - 1] in ",-;" or line_above > 60 < end - start


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraph, or pieces of it, cut at a blank where there is one."""
    while end - start > PARAGRAPH_LIMIT:
        blank = text.rfind(" ", start + PARAGRAPH_LIMIT // 2, start + PARAGRAPH_LIMIT)
        middle = blank if blank > 0 else start + PARAGRAPH_LIMIT
        if text[start:middle].strip():
            yield _trimmed(text, start, middle)
        start = middle
    if text[start:end].strip():
        yield _trimmed(text, start, end)
