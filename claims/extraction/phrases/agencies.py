"""Finds the agencies that sign a report: in its dateline, at its end, or in a line of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.lexicon.outlets import AGENCIES, AGENCY_PHRASES, PUBLISHERS, STATIONS
from claims.extraction.lexicon.page import MONTHS
from claims.extraction.lexicon.words import words
from claims.extraction.text.tokens import Token, folded

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 90  # characters of "Le Phare avec AFP et Reuters"
CHUNK = re.compile(r"[^\s,;()\[\]©]+")
PARTS = re.compile(r"[/-]|\b[lL]['’]")
SEPARATOR = re.compile(r"[(/]|\s[-–—]\s|\b(?:avec|with|par|by)\s", re.IGNORECASE)
LED = re.compile(r"(?:by|par|texte par|text by|auteur|author)\b\s*:?\s*(?:la )?(?:rédaction )?", re.IGNORECASE)
EDGES = ".:-–—/"
MOST_BESIDE = 5
BRACKET = re.compile(r"\(([A-Z]{2,6})\)[ .,]*(?:[-–—]+\s*)?\Z")
NAMED_BRACKET = re.compile(r"\(([A-Z][\w'’&.]*(?: [A-Z][\w'’&.]*){0,3})\)[ .,]*[-–—]+\s*\Z")
# Words of which one stands in the name of an agency that is not listed.
PRESSES = words("news press agency wire service media newswire agence presse information informations info radio")
SMALL = words("dpa afp ap efe pap")  # written so by themselves
NAMES = tuple(name for name in AGENCY_PHRASES if " " in name)
LEAST = min(map(len, NAMES))
COUNTRIES = words("rdc rca drc car usa us uae eau uk rsa un onu rca rci congo ny dc")
# What a line may hold beside the agency and names: "Avec AFP", "La rédaction with Reuters", "kw/rt (dpa)".
BESIDE = words(
    "avec with and et by par la le les rédaction redaction source sources via de from copyright the notre nos our "
    "agencies agences agence agency additional reporting compiled newsroom staff news desk web site fr com notre à en "
    "in at reports inputs input files contributed contribution to this report story article a ont contribué cet"
)


def agencies_in(text: str, start: int, end: int) -> Iterator[Token]:
    """The agencies between start and end, each as one word: AFP; Anadolu Agency; Kyodo-Reuters."""
    taken: list[tuple[int, int]] = []
    low = folded(text[start:end]) if end - start >= LEAST else ""
    for name in NAMES if len(low) == end - start else ():
        at = low.find(name)
        if at >= 0 and text[start + at].isupper() and not _overlaps(taken, start + at, start + at + len(name)):
            taken.append((start + at, start + at + len(name)))
    for chunk in CHUNK.finditer(text, start, end):
        if not _overlaps(taken, chunk.start(), chunk.end()):
            taken += _of_chunk(chunk)
    if not taken:
        taken += _unknown(text, start, end)
    for first, last in sorted(taken):
        yield Token(first, last, text[first:last], folded(text[first:last]), "word")


def relays_in(text: str, start: int, end: int) -> Iterator[Token]:
    """The agencies that a byline, a dateline or a line of its own names; not "Par RFI", the publisher of the page."""
    is_byline = LED.match(text, start, end) is not None
    for agency in agencies_in(text, start, end):
        if not (is_byline and agency.low.split()[0] in PUBLISHERS):
            yield agency


def _unknown(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """An agency that is not listed: "(CANA)" at the end, "(Coast News) -" before a report begins."""
    short = BRACKET.search(text, start, end)
    if short and short.group(1).lower() not in COUNTRIES:
        yield short.span(1)
        return
    named = NAMED_BRACKET.search(text, start, end)
    if named and PRESSES & set(named.group(1).lower().split()):
        yield named.span(1)


def _overlaps(taken: list[tuple[int, int]], first: int, last: int) -> bool:
    return any(first < stop and begin < last for begin, stop in taken)


def _of_chunk(chunk: re.Match[str]) -> list[tuple[int, int]]:
    """AFP in "AFP" and in "AB/te/AFP", APA in "APA-Accra", all of "ACP/Panapress" and of "Keystone-ATS"."""
    whole = chunk.group().rstrip(".:-—–")
    first = chunk.start()
    parts = PARTS.split(whole)
    if is_agency(whole) or all(is_agency(part) for part in parts):
        return [(first, first + len(whole))]
    for part in parts:
        if is_agency(part):
            at = first + whole.find(part)
            return [(at, at + len(part))]
    return []


def is_own_name(line: str) -> bool:
    """A line that is a station's name alone: at the top of a page it is the page's own."""
    return folded(line.strip(EDGES + " ")) in STATIONS and is_agency(line.strip(EDGES + " "))


def is_agency(word: str) -> bool:
    return word.lower() in AGENCIES and (word[:1].isupper() or word in SMALL)


def is_sign_off(text: str, start: int, end: int) -> bool:
    """Whether this line or sentence is nothing but who wrote and sent the report: "(AFP)", "Avec Reuters"."""
    named = [] if end - start > LONGEST_LINE else list(agencies_in(text, start, end))
    if not named:
        return False
    long = [(one.start, one.end) for one in named if " " in one.text]
    apart = [one for one in CHUNK.finditer(text, start, end) if not _overlaps(long, *one.span())]
    chunks = [chunk.group().strip(EDGES) for chunk in apart]
    left = [chunk for chunk in chunks if chunk and not any(map(is_agency, PARTS.split(chunk)))]
    if all(chunk.lower() in BESIDE or chunk.isdigit() for chunk in left):
        return True
    is_apart = SEPARATOR.search(text, start, end) is not None
    return is_apart and len(left) < MOST_BESIDE and all(map(_may_stand_beside, left))


def _may_stand_beside(chunk: str) -> bool:
    return chunk[:1].isupper() or chunk[:1].isdigit() or chunk.lower() in BESIDE | set(MONTHS) or "/" in chunk
