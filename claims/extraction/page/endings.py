"""Finds where the report ends and what its sender, its author or the publisher adds begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import END_MARKS, LAST_FRIENDS, LAST_HEADINGS, LAST_WORDS, WRITERS
from claims.extraction.page.paragraphs import ends_sentence, trimmed
from claims.extraction.text.tokens import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

LAST_LINES, LAST_CHARACTERS = 30, 6_000  # how far back from the end of the page links to other articles are looked for
LINK_LENGTH, FEWEST_LINKS = 160, 2
FULL = 80  # characters of a line that would end with a mark if it were the report's
LOOKED_AT = 8
MOST_ABOUT = 12  # words of a heading such as "About the Coast Relief Fund"
EDGES = ' \t\u00a0\u202f-–—*_#/=•·.:"“«»”'
BULLETS = "-–•*·►■♦"
SENTENCE_INSIDE = re.compile(r"(?<![A-Z])[.…]\s?[\"”»’)]?\s+[\"“«(]?\s?[^\W\d_a-zà-ÿ]")
ABOUT = re.compile(
    r"\W*(?:about(?: the)?|à propos d(?:e la |e l['’]|e |u |es |['’])|a propos d(?:e la |e l'|e |u |es |'))\s*",
    re.IGNORECASE,
)
SIGNED = ("our standards: the thomson reuters",)
SPELLED = re.compile(r"[^\s'/]+'?")
COMMENTS = re.compile(
    r"(?:\d{1,4} )?(?:comments?|commentaires?|reader comments|vos commentaires)(?: ?\(?\d{1,4}\)?)?:?"
)
NAME = re.compile(r"[^\W\d_][\w’'-]*")
PERSON = re.compile(r"\W{0,3}([^\W\d_a-zà-ÿ][\w’'-]+(?: [^\W\d_a-zà-ÿ][\w’'.-]*){1,3}) (?=[a-zé])")
QUOTE = re.compile(r"[\"“«]")
IS = re.compile(r"(?:is|was|est|était) ")
WRITES = re.compile(r"(?:covers|couvre|has covered|has reported|has written|writes|tweets|reports (?:for|on|from)) ")


@dataclass(frozen=True, slots=True)
class Ending:
    """Where the page's last lines begin, and those of them that are links to other articles."""

    tail: int
    links: int
    last: int  # where the text of the page ends


def ending_of(text: str) -> Ending:
    lines = list(_last_lines(text))
    tail = lines[min(len(lines), 6) - 1][0] if lines else len(text)
    run = 0
    while run < len(lines) and is_listed(text, *lines[run]):
        run += 1
    links = len(text)
    if run >= FEWEST_LINKS and _are_sentences(text, lines[run : run + LOOKED_AT]):
        links = lines[run - 1][0]
    return Ending(tail, links, lines[0][1] if lines else 0)


def _last_lines(text: str) -> Iterator[tuple[int, int]]:
    """From the last one backwards, without empty ones."""
    end, found = len(text), 0
    lowest = max(0, end - LAST_CHARACTERS)
    while end > lowest and found < LAST_LINES:
        start = max(text.rfind("\n", lowest, end) + 1, lowest)
        first, last = trimmed(text, start, end)
        if first < last:
            found += 1
            yield first, last
        end = start - 1


def _are_sentences(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether this page's paragraphs are long and end with a mark, so that a line without one is none of them."""
    long = [ends_sentence(text[start:end]) for start, end in lines if end - start >= FULL]
    return len(long) > 1 and all(long)


def is_link(text: str, start: int, end: int) -> bool:
    """Short, like a title: without a final mark, and of one sentence behind its question at most."""
    line = text[start:end]
    return (
        len(line) <= LINK_LENGTH
        and not line.rstrip("\"”»’' \u00a0\u202f").endswith((".", "…"))
        and SENTENCE_INSIDE.search(line) is None
    )


def is_listed(text: str, start: int, end: int) -> bool:
    """A line that may lead to another article, where it is one of several."""
    return is_link(text, start, end) and text[start] not in BULLETS


def ends_report(text: str, start: int, end: int, *, is_late: bool) -> bool:
    """A mark at which the report is over ("-END-", "###"), or a heading such as "Notes to editors"."""
    if end - start > LINK_LENGTH:
        return False
    low = folded(text[start:end])
    if is_late and low.startswith(SIGNED):
        return True
    bare = low.strip(EDGES)
    if not bare:
        return "###" in low and is_late
    return (bare in END_MARKS and _is_marked(text[start:end])) or (is_late and _is_last_heading(bare))


def _is_last_heading(bare: str) -> bool:
    """As in "Notes to editors", "Contacts presse"."""
    words = SPELLED.findall(bare)
    if COMMENTS.fullmatch(bare):
        return True
    known = all(word in LAST_WORDS or word in LAST_FRIENDS for word in words)
    return bare in LAST_HEADINGS or (known and any(word in LAST_WORDS for word in words))


def _is_marked(line: str) -> bool:
    """-30- and END, but not the "30" of a table."""
    return not line[0].isdigit() and (line[0] in EDGES or line.isupper() or line[0].isupper())


def is_about(text: str, start: int, end: int, following: str) -> bool:
    """As in "About the Coast Relief Fund", where the next paragraph begins by naming it again."""
    line = text[start:end]
    opening = ABOUT.match(line)
    if opening is None or not line[opening.end() : opening.end() + 1].isupper():
        return False
    heading, colon, rest = line[opening.end() :].partition(":")
    if not rest.strip():
        rest = following
        if ends_sentence(line):
            return False
    names = [name for name in NAME.findall(heading) if name[0].isupper()]
    again = set(NAME.findall(rest[: LINK_LENGTH // 2]))
    is_named = bool(colon and names) or any(name in again for name in names)
    return 0 < len(NAME.findall(heading)) <= MOST_ABOUT and is_named


def is_about_writer(text: str, start: int, end: int, writers: set[str]) -> bool:
    """As in "Ruth Stone is a correspondent in Dorra": who signed the article, or is named here first and writes."""
    found = PERSON.match(text, start, min(end, start + 120))
    if found is None:
        return False
    name = found.group(1)
    if name in writers:
        return True
    return text.find(name) == found.start(1) and _is_of_writing(text[found.end() : min(end, found.end() + 160)])


def _is_of_writing(words: str) -> bool:
    """As in "is a correspondent", "has covered the region"; whoever is quoted is one of the report's people."""
    if WRITES.match(words):
        return True
    nouns = NAME.findall(folded(words.partition(". ")[0]))
    return IS.match(words) is not None and not WRITERS.isdisjoint(nouns) and QUOTE.search(words) is None


def person_in(line: str) -> str | None:
    """The line, if it is a name alone."""
    words = line.split()
    is_name = 1 < len(words) <= 4 and all(word[0].isupper() and word[-1].isalpha() for word in words)
    return line if is_name else None
