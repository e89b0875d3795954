"""Reads "citing X": who spoke, where somebody else reports it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.phrases.heads import is_speaker_like
from claims.extraction.phrases.noun_phrases import subject_after, subject_before
from claims.extraction.saying.extents import CITING, final_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

DASHES = frozenset("—–")
CITES = frozenset({"cite", "citent", "cites", "cited", "quotes", "quoted"})
ASIDE = 30  # pieces between two dashes


def with_cited(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """RFI reported, citing military sources: the sources spoke, RFI passes it on."""
    source = reading.source
    if source is None:
        return reading
    if source.first > 1 and pieces[source.first - 1].low in CITING:
        citer = _before(pieces, source.first - 1, lexicon)
        return replace(reading, relays=(*reading.relays, citer)) if citer else reading
    for at in _places(pieces, reading, source):
        cited = subject_after(pieces, at + 1, lexicon)
        if source.first < at < source.last:
            source = replace(source, last=_without_comma(pieces, at))
        if cited and is_speaker_like(pieces[cited.first : cited.last], lexicon):
            if reading.relays:  # in "RFI reported that the minister had said ..., citing X", RFI cites
                return replace(reading, relays=(cited, *reading.relays))
            return replace(reading, source=cited, relays=(source,))
    return reading


def _places(pieces: Sequence[Token], reading: Reading, source: Phrase) -> Iterator[int]:
    """Where something is cited: after the source or the cue, or at the start of the sentence."""
    opens = pieces[0].low in CITING and source.first > 1
    for at in (*((0,) if opens else ()), *range(min(source.first, reading.cue.last), len(pieces))):
        inside = any(first <= at < last for first, last in reading.content)
        if not inside and cites(pieces, at):
            yield at


def cites(pieces: Sequence[Token], at: int) -> bool:
    """Citing; qui cite; which quoted."""
    if pieces[at].low in CITING:
        return True
    return at > 0 and pieces[at].low in CITES and pieces[at - 1].low in {"qui", "which"}


def _without_comma(pieces: Sequence[Token], at: int) -> int:
    while pieces[at - 1].text == "," or pieces[at - 1].low in {"qui", "which"}:
        at -= 1
    return at


def _before(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase | None:
    """State agency *SANA*, citing ...: whoever cites."""
    citer = subject_before(pieces, _without_comma(pieces, at), 0, lexicon)
    return citer if citer and is_speaker_like(pieces[citer.first : citer.last], lexicon) else None


def over_citing(pieces: Sequence[Token], comma: int) -> int:
    """According to the daily, *citing a source*, ..."""
    final = final_of(pieces)
    if any(step < final and cites(pieces, step) for step in (comma + 1, comma + 2)):
        for at in range(comma + 2, min(comma + 20, final)):
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
