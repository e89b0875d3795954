"""Reads "citing X": who spoke, where somebody else reports it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.extents import CITING, final_of
from claims.extraction.heads import is_speaker_like
from claims.extraction.noun_phrases import subject_after

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.reading import Reading
    from claims.extraction.tokens import Token

DASHES = frozenset("—–")
ASIDE = 30  # pieces between two dashes


def with_cited(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """RFI reported, citing military sources: the sources spoke, RFI passes it on."""
    for at in range(reading.cue.last, len(pieces)):
        inside = any(first <= at < last for first, last in reading.content)
        if pieces[at].low in CITING and not inside and reading.source:
            cited = subject_after(pieces, at + 1, lexicon)
            if cited and is_speaker_like(pieces[cited.first : cited.last], lexicon):
                if reading.relays:  # in "RFI reported that the minister had said ..., citing X", RFI cites
                    return replace(reading, relays=(cited, *reading.relays))
                return replace(reading, source=cited, relays=(reading.source,))
    return reading


def over_citing(pieces: Sequence[Token], comma: int) -> int:
    """According to the daily, *citing a source*, ..."""
    if comma + 1 < final_of(pieces) and pieces[comma + 1].low in CITING:
        for at in range(comma + 2, min(comma + 20, final_of(pieces))):
            if pieces[at].text == ",":
                return at
    return comma


def over_aside(pieces: Sequence[Token], opening: int) -> int:
    """According to the ministry *— which keeps count —* ...: to the closing dash."""
    final = final_of(pieces)
    if opening < final and pieces[opening].text in DASHES:
        for at in range(opening + 1, min(opening + ASIDE, final)):
            if pieces[at].text == pieces[opening].text:
                return at
    return opening
