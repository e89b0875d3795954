"""Says whether the article's own house could not verify something, or a party of whom it tells."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Protocol

from claims.extraction.lexicon.disclaiming import CHECKING, JOINTS, OWN, PARTIES
from claims.extraction.phrases.agencies import SMALL
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.outlets import outlet_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

LONGEST = 8  # pieces of a subject
HEAD = 600  # characters at the top of an article in which its own name stands
TOLD = 6000  # characters in which somebody is told to have "told the Courier"
SETTLING = ("confirm", "establish", "determin", "identif", "établi", "détermin")  # as the house does itself
MARKS = frozenset(",;:—–()")


class Doer(Enum):
    """Who was not able: the house itself, a party, a name that may be either, or nobody in particular."""

    HOUSE = "house"
    PARTY = "party"
    NAME = "name"
    NOBODY = "nobody"


class Read(Protocol):
    """A sentence with the article around it."""

    text: str
    pieces: Sequence[Token]
    language: str
    lexicon: Lexicon


def doer_of(read: Read, end: int, begin: int | None = None) -> Doer:
    """Who stands before this place, or between these two."""
    words = _subject(read, end) if begin is None else _until_mark(read.pieces[begin:end])
    lows = {piece.low for piece in words}
    if "this" in lows and lows & {"agency", "station", "network", "service", "channel", "daily", "weekly"}:
        return Doer.HOUSE
    if lows & OWN[read.language] or any(_is_outlet(words, at, read.lexicon) for at in range(len(words))):
        return Doer.HOUSE
    lexicon = read.lexicon
    parties = (
        lexicon.body_nouns | lexicon.person_nouns | lexicon.titles | lexicon.group_nouns | lexicon.unnamed_nouns
    ) - {"monitor", "watch"}
    if lows & parties or lows & PARTIES:
        return Doer.PARTY
    capitals = [piece for piece in words if piece.is_capital and piece.low not in lexicon.determiners]
    if not capitals:
        return Doer.NOBODY
    return Doer.HOUSE if _signs(read.text, capitals) else Doer.NAME


def is_own_check(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> bool:
    """*Reuters confirmed* the place but could not say when it was filmed: what the house itself has found out."""
    source, cue = reading.source, reading.cue
    if source is None or reading.source_in is not None or cue.last <= cue.first:
        return False
    checks = CHECKING[lexicon.language] + SETTLING
    named = pieces[source.first : source.last]
    return pieces[cue.last - 1].low.startswith(checks) and any(
        _is_outlet(named, at, lexicon) for at in range(len(named))
    )


def _subject(read: Read, end: int) -> Sequence[Token]:
    """The words before the verb, back to where its clause begins; else those that open the sentence."""
    first = end
    while first > max(0, end - LONGEST) and not _ends_clause(read, first - 1):
        first -= 1
    words = [piece for piece in read.pieces[first:end] if piece.kind == "word"]
    return words or _opening(read, end)


def _ends_clause(read: Read, at: int) -> bool:
    return read.pieces[at].text in MARKS or read.pieces[at].low in JOINTS[read.language] | read.lexicon.that


def _opening(read: Read, end: int) -> Sequence[Token]:
    last = 0
    while last < min(end, LONGEST) and read.pieces[last].kind == "word":
        if last and is_finite(read.pieces, last, read.lexicon):
            break
        last += 1
    return read.pieces[:last]


def _until_mark(pieces: Sequence[Token]) -> Sequence[Token]:
    for at, piece in enumerate(pieces):
        if piece.kind != "word":
            return pieces[:at]
    return pieces


def _is_outlet(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    if not words[at].is_capital:
        return words[at].low in SMALL or words[at].low in {
            "newspaper",
            "newspapers",
            "paper",
            "magazine",
            "broadcaster",
            "média",
            "médias",
            "quotidien",
        }
    return outlet_at(words, at, lexicon, spoken_to=True) is not None or (
        words[at].low in lexicon.outlet_nouns | {"watch"} and len(words) > 1
    )


def _signs(text: str, capitals: Sequence[Token]) -> bool:
    """Whether this name stands in brackets or on a line of its own at the top, or was told something: the house."""
    name = text[capitals[0].start : capitals[-1].end]
    head = text[:HEAD]
    lines = {line.strip(" *#-|") for line in head.split("\n")}
    told = any(f"told {article}{name}" in text[:TOLD] for article in ("", "the ", "The "))
    return len(name) > 1 and (f"({name})" in head or name in lines or told)
