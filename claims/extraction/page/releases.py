"""Tells whether a whole text is a press release: its statements were put out so, where they name no other medium."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import phrases
from claims.extraction.text.tokens import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD, FOOT = 3_000, 4_000  # characters looked at
FIRST, LAST = 6, 14  # lines
WORDS = 12  # of a line that names the text
HEADS = phrases(
    """
    for immediate release; for release; immediate release; press release; press statement; news release; media release
    media statement; joint statement; statement to the press; press communiqué; communiqué de presse
    communique de presse; communiqué conjoint; communiqué final; pour diffusion immédiate; note de presse; communiqué n
    """
)
ALONE = frozenset({"communiqué", "communique", "communiqué :", "press release"})
FEET = phrases(
    """
    note to editors; notes to editors; notes for editors; editor's notes; note aux rédactions; notes aux rédactions
    note à la rédaction; media contact; media contacts; press contact; press contacts; contact presse; contacts presse
    contacts médias; contact médias; for media inquiries; for media enquiries; for press inquiries; media inquiries
    pour toute demande de la presse; service de presse; press office contact; issued by; public information office
    """
)
END_MARK = re.compile(r"(?:#\s?#\s?#|[-–—*]*\s?(?:end|ends|fin)\s?[-–—*]+|[-–—*]+\s?(?:end|ends|fin)[-–—*]*)\s*\Z")


def is_release(text: str) -> bool:
    """Whether its first lines call it one, or its last ones are those of one."""
    first = list(_lines(text[:HEAD]))[:FIRST]
    last = list(_lines(text[-FOOT:]))[-LAST:]
    return any(_heads(line) for line in first) or any(_closes(line) for line in last)


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        low = folded(line.strip()).strip("*_ \u00a0")
        if low:
            yield low


def _heads(line: str) -> bool:
    return line in ALONE or (line.startswith(HEADS) and len(line.split()) <= WORDS)


def _closes(line: str) -> bool:
    return line.startswith(FEET) or END_MARK.match(line) is not None
