"""Finds posts of social networks that a page shows whole, by the line that signs them."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.page.paragraphs import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

# "— Ruth Stone (@rstone) March 3, 2023", "– Préfecture (@prefet) 3 mars 2023", at the end of a line.
BY_HANDLE = re.compile(
    r"[—–-]{1,2}[ \u00a0]?(?P<name>[^\n—–@()]{1,60}?)[ \u00a0]\(@\w{1,30}\)[^\n]{0,40}\b20\d\d[^\n]{0,20}$",
    re.MULTILINE,
)
# "Posted by Ruth Stone on Tuesday, March 3, 2020", "Publiée par Ruth Stone sur Mardi 3 mars 2020".
BY_NETWORK = re.compile(
    r"^(?:Posted by|Publiée? par) (?P<name>[^\n]{2,60}?) (?:on|sur) [^\W\d]{5,9},? [^\n]{5,24}\d\d$", re.MULTILINE
)
LINK = re.compile(r"(?:https?://|pic\.twitter\.com/|t\.co/)\S+")
MOST_LINES, MOST_CHARACTERS = 12, 1_500
REPORTING = re.compile(r'["“”«»]|\b(?:said|says|according|selon|déclaré|affirmé|indiqué|dit)\b')


@dataclass(frozen=True, slots=True)
class Post:
    """The places of its words and of who signs it; `last` is where its signature ends."""

    start: int
    end: int
    name: tuple[int, int]
    last: int


def posts_of(text: str) -> list[Post]:
    """The posts in order; none of them reaches into another one."""
    found: list[Post] = []
    signs = sorted((*BY_HANDLE.finditer(text), *BY_NETWORK.finditer(text)), key=lambda sign: sign.start())
    has_gaps = "\n\n" in text
    for sign in signs:
        lowest = found[-1].last if found else 0
        start = _begin(text, sign.start(), lowest, has_gaps=has_gaps)
        name = _named(text, *sign.span("name"))
        if start is not None and name[0] < name[1]:
            found.append(Post(start, sign.start(), name, sign.end()))
    return found


def post_at(posts: list[Post], start: int, end: int) -> Post | None:
    """The post that a paragraph holds or is part of."""
    at = bisect_right(posts, start, key=lambda post: post.last)
    return posts[at] if at < len(posts) and posts[at].start < end else None


def without_links(text: str, start: int, end: int) -> tuple[int, int]:
    """The words without the links that close them."""
    while True:
        start, end = trimmed(text, start, end)
        last = None
        for last in LINK.finditer(text, start, end):  # noqa: B007
            pass
        if last is None or last.end() < end:
            return start, max(start, end)
        end = last.start()


def _begin(text: str, sign: int, lowest: int, *, has_gaps: bool) -> int | None:
    """Where the post's words begin: with its own line or the one above, and the lines that no gap sets off."""
    begin = None
    for start, end in _lines_above(text, sign, max(lowest, sign - MOST_CHARACTERS)):
        if begin is None and without_links(text, start, end) == (start, start):
            if "\n" not in text[end:sign]:
                return None  # a picture alone
            continue
        if begin is None and "\n" in text[end:sign] and not _may_be_post(text[start:end]):
            return None
        is_apart = text.count("\n", end, begin or sign) > 1
        if begin is not None and (is_apart or not has_gaps):
            break
        if text[end - 1] == ":":
            break  # what leads to the post
        begin = start
    return begin


def _may_be_post(line: str) -> bool:
    """A line above a signature that stands alone may be the report's: not if a link closes it."""
    return LINK.search(line) is not None or REPORTING.search(line) is None


def _lines_above(text: str, sign: int, lowest: int) -> Iterator[tuple[int, int]]:
    """The line in which the signature stands, if it holds more, and those before it, nearest first."""
    end = sign
    for _ in range(MOST_LINES):
        start = max(text.rfind("\n", lowest, end) + 1, lowest)
        if start and text[start - 1] != "\n":
            return  # too long a line
        first, last = trimmed(text, start, end)
        if first < last:
            yield first, last
        if start <= lowest:
            return
        end = start - 1


def _named(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without the pictures around it."""
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)"):
        end -= 1
    return start, end
