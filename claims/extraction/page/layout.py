"""Tells a page's parts from each other: title, byline, date, caption, dateline, body, publisher's boilerplate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.extraction.lexicon.page import (
    CAPTION_STARTS,
    DATE_WORDS,
    DATELINE_WORDS,
    MONTHS,
    RELEASE_HEADS,
    WEEKDAYS,
)
from claims.extraction.page.bylines import is_byline
from claims.extraction.page.captions import (
    is_bare_label,
    is_caption,
    is_credit,
    is_numbered,
    is_photo_credit,
    may_be_credit,
)
from claims.extraction.page.endings import (
    ending_of,
    ends_report,
    is_about,
    is_about_writer,
    is_link,
    is_listed,
    person_in,
)
from claims.extraction.page.furniture import (
    is_appeal,
    is_boilerplate,
    is_capital_heading,
    is_for_readers,
    is_heading,
    is_path,
    is_quoted_heading,
    is_teaser,
    is_ticker,
)
from claims.extraction.page.paragraphs import LINE, is_prose, paragraphs, trimmed
from claims.extraction.page.posts import post_at, posts_of, without_links
from claims.extraction.page.releases import is_release
from claims.extraction.phrases.agencies import agencies_in, is_agency, is_own_name, is_sign_off
from claims.extraction.text.tokens import folded, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.page.posts import Post
    from claims.extraction.text.tokens import Token

PartKind = Literal["title", "byline", "date", "caption", "dateline", "body", "boilerplate", "post", "signature"]

LINE_LIMIT = 400  # characters; what is longer is no title, date, byline or caption
HEAD_LINES = 8  # a title, caption or byline stands among the first lines or nowhere
TITLE_WORDS = 30
KICKER = 3  # words above a title
DATELINE_LIMIT = 90
ENDS = ".!?…"
NAMES_LIMIT = 160  # characters of a line that names who wrote
GAPS_WITHIN = 20_000
ABOVE_CREDIT = 250  # characters of a caption with its credit on the next line
GAP = 6  # characters between two lines
SHORTEST_TITLE, MORE = 25, 60  # characters of a title that may stand again, and of what may stand beside it
REST = 3  # so many times what came before may follow the end of a report
FULL_NAME = re.compile(r"[^\W\d_a-zà-ÿ][\w’'-]+(?: [^\W\d_a-zà-ÿ][\w’'-]*){1,3}")
SLUG = 13  # pieces of "Dorra (NP), Nov 2 (PTI)"
STAMP_LIMIT = 30  # characters of "14:32 GMT |", "9.15am -"
STAMP = re.compile(
    r"\d{1,2}[:.h]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)?(?: ?(?:GMT|BST|CET|CEST|EAT|WAT|CAT|EST|EDT))? ?[|–—-] ?"
)
DASH = re.compile(r"\s*(?:[—–]|--?)\s+")
DASHES = " -–—"
BEFORE_LINKS = 250  # characters of the report before the first list of links
CLOCK = re.compile(r"h\d{2}")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the page; `paragraph` counts the paragraphs."""

    kind: PartKind
    start: int
    end: int
    paragraph: int


def find_parts(text: str) -> Iterator[Part]:
    """The parts in order; a body paragraph's dateline comes as a part of its own before it."""
    page = _Page(text)
    waiting: tuple[int, int] | None = None
    for place in paragraphs(text):
        if waiting:
            yield from page.parts(*waiting, following=place)
        waiting = place
    if waiting:
        yield from page.parts(*waiting, following=(len(text), len(text)))


class _Page:
    """Reads a page's paragraphs in order, knowing what came before them."""

    def __init__(self, text: str) -> None:
        self.text, self.ending, self.posts = text, ending_of(text), posts_of(text)
        self.has_gaps = "\n\n" in text[:GAPS_WITHIN]
        self.number = -1
        self.head = True  # no paragraph of the report yet
        self.body = 0  # its characters so far
        self.is_over = self.leads_away = self.appeals = self.in_list = False
        self.is_labelled = False  # the line above was a caption's label and no more
        self.is_prose = is_prose(text) and not is_release(text)  # whose last lines sign it
        self.writers: set[str] = set()
        self.titles: set[str] = set()  # folded, of lines long enough to be the article's

    def parts(self, start: int, end: int, following: tuple[int, int]) -> Iterator[Part]:
        post = post_at(self.posts, start, end)
        if post is not None:
            yield from self._of_post(post, start, end)
            return
        self.number += 1
        kind = self._kind(start, end, following)
        self._note(kind, start, end)
        if kind != "body":
            yield Part(kind, start, end, self.number)
            return
        split = _after_dateline(self.text, start, end)
        if not self.head and self.number >= HEAD_LINES and not _may_stand_late(self.text, start, split):
            split = start
        if split > start:
            yield Part("dateline", start, split, self.number)
        yield Part("body", split, end, self.number)
        self.head = False
        self.body += end - start

    def _of_post(self, post: Post, start: int, end: int) -> Iterator[Part]:
        """What a paragraph holds of a post that the page shows whole, and of what stands around it."""
        if start < post.start:
            yield from self.parts(start, post.start, following=(post.start, end))
        self.number += 1
        first, last = without_links(self.text, max(start, post.start), min(end, post.end))
        if first < last:
            yield Part("post", first, last, self.number)
        if end > post.end:
            yield Part("signature", *post.name, self.number)
        if end > post.last:
            yield from self.parts(*trimmed(self.text, post.last, end), following=(end, end))

    def _note(self, kind: PartKind, start: int, end: int) -> None:
        """What the article is called, and who signed it, by its byline or by a line with a name alone."""
        if kind == "title" and end - start >= SHORTEST_TITLE:
            self.titles.add(folded(self.text[start:end]))
        if end - start > NAMES_LIMIT:
            return
        if kind == "byline":
            self.writers.update(name.group() for name in FULL_NAME.finditer(self.text, start, end))
        elif name := person_in(self.text[start:end]):
            self.writers.add(name)

    def _kind(self, start: int, end: int, following: tuple[int, int]) -> PartKind:
        low = folded(self.text[start : min(end, start + 3_000)])
        was_in_list, self.in_list = self.in_list, False
        is_labelled, self.is_labelled = self.is_labelled, False
        if self.is_over or self._ends(start, end, following) or self._is_publishers(low, start, end):
            return "boilerplate"
        if is_labelled or is_numbered(self.text, start, end):
            return "caption"
        if end - start > LINE_LIMIT:
            return "body"
        if is_sign_off(self.text, start, end):
            is_rights = self.text[start] == "©" or low.startswith("copyright")
            return "caption" if is_rights or is_photo_credit(self.text, start, end) else "dateline"
        kind = self._line_kind(low, start, end, following)
        if kind != "body" or self.head:
            return kind
        self.in_list = self._is_in_list(start, end, following, was_in_list=was_in_list)
        return "boilerplate" if self.in_list or start >= self.ending.links else kind

    def _is_in_list(self, start: int, end: int, following: tuple[int, int], *, was_in_list: bool) -> bool:
        """One of several lines without a final mark, where paragraphs end with one: links, labels, keywords."""
        if self.body < BEFORE_LINKS or not self.is_prose or not is_listed(self.text, start, end):
            return False
        is_last = following[0] >= len(self.text) and self.text.count(" ", start, end) >= KICKER
        return was_in_list or is_last or (following[0] < following[1] and is_link(self.text, *following))

    def _ends(self, start: int, end: int, following: tuple[int, int]) -> bool:
        """Whether the report is over here: never where much more follows than came before."""
        if self.head or len(self.text) - end > REST * (self.body + LINE_LIMIT):
            return False
        is_late = 2 * start > len(self.text) or start >= self.ending.tail
        begins = self.text[following[0] : min(following[1], following[0] + LINE_LIMIT)]
        self.is_over = ends_report(self.text, start, end, is_late=is_late) or (
            is_late and is_about(self.text, start, end, begins)
        )
        return self.is_over

    def _is_publishers(self, low: str, start: int, end: int) -> bool:
        line = self.text[start : min(end, start + LINE_LIMIT)]
        if self.leads_away and (is_link(self.text, start, end) or is_ticker(line)):
            return True
        self.leads_away = self.number > 0 and is_heading(low)
        self.appeals = is_appeal(low) or (self.appeals and is_for_readers(low))
        return (
            self.leads_away
            or self.appeals
            or (self.head and self._is_of_site(low, start, end))
            or is_boilerplate(low)
            or is_teaser(line, low, is_first=self.number == 0)
            or (not self.head and (is_capital_heading(line) or self._repeats_title(low)))
            or (not self.head and start >= self.ending.tail and is_about_writer(self.text, start, end, self.writers))
        )

    def _repeats_title(self, low: str) -> bool:
        """As in "Share this article: Army leaves Dorra": a line that holds the whole title, and hardly more."""
        return any(title in low and len(low) <= len(title) + MORE for title in self.titles)

    def _line_kind(self, low: str, start: int, end: int, following: tuple[int, int]) -> PartKind:
        tokens = tokenize(self.text, start, end, "en")
        if _is_date(tokens):
            return "date"
        if self.number < HEAD_LINES and _is_bare_dateline(self.text, start, end):
            return "dateline"
        if is_byline(tokens, low):
            return "byline"
        if self._is_caption(start, end, following):
            return "caption"
        if self.head and self.number < HEAD_LINES and _is_head_line(self.text, start, end, tokens):
            return self._head_kind(tokens, low, following)
        return "body"

    def _head_kind(self, tokens: list[Token], low: str, following: tuple[int, int]) -> PartKind:
        if _heads_release(tokens, low):
            return "byline"
        if len(tokens) <= KICKER and self._is_title_below(*following):
            return "boilerplate"
        return "caption" if _ends_with_date(tokens) and not _is_first_title(tokens, self.number) else "title"

    def _is_of_site(self, low: str, start: int, end: int) -> bool:
        """The way to the page, or a station's name alone at its top."""
        return is_path(low) or (self.number == 0 and is_own_name(self.text[start : min(end, start + LINE_LIMIT)]))

    def _line_below(self, end: int) -> tuple[int, int]:
        """The next line, if it is no farther off than a section's name and a gap."""
        below = LINE.search(self.text, end, end + LINE_LIMIT)
        return trimmed(self.text, *below.span()) if below else (end, end)

    def _is_title_below(self, start: int, end: int) -> bool:
        """Whether a title follows, so that a word or two above it name the page's section: "Afrique"."""
        for _ in range(KICKER):
            if self.text.count(" ", start, end) < KICKER:
                start, end = self._line_below(end)
        tokens = tokenize(self.text, start, min(end, start + LINE_LIMIT), "en")
        is_title = len(tokens) > 2 * KICKER and is_link(self.text, start, end)
        if not is_title or _is_date(tokens) or _is_bare_dateline(self.text, start, end):
            return False
        return not is_byline(tokens, folded(self.text[start:end])) and not self._is_caption(start, end, (end, end))

    def _is_caption(self, start: int, end: int, following: tuple[int, int]) -> bool:
        is_last = following[0] >= len(self.text) and not self.head
        self.is_labelled = is_bare_label(self.text, start, end) and _is_next_line(self.text, end, following[0])
        if not self.head and not is_last and is_quoted_heading(self.text[start:end]):
            return True
        if is_caption(self.text, start, end, is_last=is_last) or is_credit(self.text, start, end):
            return True
        is_above = self.has_gaps and following[1] < self.ending.last and _is_next_line(self.text, end, following[0])
        return is_above and end - start <= ABOVE_CREDIT and may_be_credit(self.text, *following)


def _may_stand_late(text: str, start: int, end: int) -> bool:
    """A dateline under a summary or under another report of the page; the time of an entry of a live page."""
    if end == start:
        return False
    return STAMP.match(text, start, end) is not None or any(True for _ in agencies_in(text, start, end))


def _is_next_line(text: str, end: int, start: int) -> bool:
    """Whether no empty line stands between, in a page that has empty lines between its paragraphs."""
    return start - end < GAP and text.count("\n", end, start) == 1


def _is_date(tokens: list[Token]) -> bool:
    """13 November 2023; Publié le 3 mai 2022 à 10h; 5 min read."""
    names = [token.low for token in tokens if token.kind == "word"]
    known = all(
        name in MONTHS or name in WEEKDAYS or name in DATE_WORDS or CLOCK.fullmatch(name) is not None for name in names
    )
    return known and len(tokens) < 25 and any(token.kind == "number" for token in tokens)


def _is_head_line(text: str, start: int, end: int, tokens: list[Token]) -> bool:
    """A short first line, of one sentence at most, with more text below it."""
    if len(tokens) > TITLE_WORDS or not text[end:].strip():
        return False
    low = folded(text[start:end])
    return text[end - 1] not in ENDS or low.startswith(CAPTION_STARTS) or _ends_with_date(tokens)


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
    stamp = STAMP.match(text, start, min(end, start + STAMP_LIMIT))
    if stamp is not None and _begins_sentence(text[stamp.end() : stamp.end() + 1]):
        return stamp.end()
    for dash in DASH.finditer(text, start, min(end, start + DATELINE_LIMIT)):
        if _is_dateline(tokenize(text, start, dash.start(), "en")) and _begins_sentence(
            text[dash.end() : dash.end() + 1]
        ):
            return dash.end()
    return _after_slug(text, start, end)


def _is_bare_dateline(text: str, start: int, end: int) -> bool:
    """As in "Bamako, 3 mai 2022 (AFP) -", with the report on the next line."""
    place = text[start:end].rstrip(DASHES)
    if end - start > DATELINE_LIMIT or not _is_dateline(tokenize(place, 0, len(place), "en")):
        return False
    is_dated = any(letter.isdigit() for letter in place)
    has_agency = any(True for _ in agencies_in(text, start, start + len(place)))
    return (has_agency and (is_dated or place.endswith(")"))) or (is_dated and start + len(place) < end)


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
    """As in "Bamako (AFP) Three men ...", "Dorra (NP), Nov 2 (PTI) Two ...": an agency in brackets needs no dash."""
    limit = min(end, start + 60)
    close = text.find(")", start, limit)
    if close > 0 and text[close + 1 : close + 2] == ",":
        close = text.find(")", close + 1, limit)
    tokens = tokenize(text, start, close + 1, "en") if close > 0 else []
    is_slug = 3 <= len(tokens) <= SLUG and is_agency(tokens[-2].text) and _is_dateline(tokens)
    after = close + 1
    while is_slug and after < end and text[after].isspace():
        after += 1
    return after if is_slug and _begins_sentence(text[after : after + 1]) else start
