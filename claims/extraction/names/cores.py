"""Shortens a mention to what names its source: "local residents" of "the local residents who fled"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words as listed
from claims.extraction.phrases.finiteness import is_function_word
from claims.extraction.phrases.heads import BARE_SUBJECTS, head_of
from claims.extraction.phrases.runs import text_of
from claims.extraction.saying.cue import matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

# How somebody was reached, and what "who" begins that says nothing of who it is.
REACHED = listed(
    "contacted reached interviewed quoted cited speaking joint jointe joints jointes contacté contactée contactés "
    "contactées mis mise ayant interrogé interrogée interrogés interrogées cité citée cités citées rencontré rencontrée"
)
US = listed("nous we")
LEADING = listed("under led headed dirigé dirigée conduit conduite mené menée")
HIDING = listed(
    "asked requested spoke insisted wished declined refused preferred wanted anonymity condition named identified "
    "authorized authorised permitted allowed requis requiert demandé souhaite souhaité préféré préfère anonymat"
)


def core_of(words: Sequence[Token], lexicon: Lexicon) -> str | None:
    """The mention without its article, up to its noun: "local residents" of "the local residents who fled"."""
    head = head_of(words, lexicon)
    if head is None:
        return None
    first = 0
    while first < len(words) - 1 and words[first].low in lexicon.determiners and words[first].start < head.start:
        first += 1
    last = next(index for index, piece in enumerate(words) if piece.start == head.start) + 1
    last = _with_of(words, last, lexicon)
    return text_of(words[first:last])


def _with_of(words: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Ministry *of defence*, ministère *de la Défense*, armée *malienne*: what makes it one of its kind."""
    at = last
    while at < len(words) and words[at].kind == "word" and at - last < 7:
        if (
            words[at].low in lexicon.relatives
            or words[at].low in lexicon.participles
            or words[at].low in lexicon.coordinators
        ):
            break
        if words[at].low in {"in", "on", "who", "dans", "sur", "near", "at", "with", "under", "sous"}:
            break
        at += 1
    while at > last and is_function_word(words[at - 1].low, lexicon):
        at -= 1
    return at


def called_at(words: Sequence[Token], lexicon: Lexicon) -> int:
    """Where the name begins in "a coalition known as the Front"; 0 where there is none."""
    comma = next((at for at, piece in enumerate(words) if at and piece.text == ","), len(words))
    limit = comma if words[comma - 1].is_capital else len(words) - 1  # Ana Ruiz, who leads the mission known as Selva
    opening = {phrase[0] for phrase in lexicon.naming_words}
    for at in range(1, min(limit, len(words) - 1)):
        for phrase in lexicon.naming_words if words[at].low in opening else ():
            after = at + len(phrase)
            if matches(words, at, phrase) and any(piece.is_capital for piece in words[after : after + 3]):
                return after
    return 0


def description_of(words: Sequence[Token], lexicon: Lexicon) -> str:
    """The words that describe somebody who has no name: without what is only added to them."""
    return text_of(words[: _added_at(words, lexicon)])


def _added_at(words: Sequence[Token], lexicon: Lexicon) -> int:
    """Where ", who asked not to be named", "reached by telephone" or a bracket begins."""
    head = head_of(words, lexicon)
    for at in range(1, len(words)):
        is_after = head is not None and words[at].start > head.start
        if is_after and words[at].low in {"se", "s'"}:
            return at - (at > 1 and words[at - 1].low in lexicon.relatives)
        is_aside = words[at].text in {",", "(", "—", "–"} or _is_reached(words, at, lexicon) or _is_led(words, at)
        if is_after and is_aside:
            return at
        if words[at].low in lexicon.relatives and {piece.low for piece in words[at + 1 : at + 6]} & HIDING:
            return at
        if words[at].low in lexicon.that and not US.isdisjoint(piece.low for piece in words[at + 1 : at + 3]):
            return at  # un témoin *que nous avons pu joindre*
        if is_after and _begins_bare_relative(words, at, lexicon):
            return at
    return len(words)


def _is_led(words: Sequence[Token], at: int) -> bool:
    """The junta *under Colonel Ann Lee*."""
    return words[at].low in LEADING and any(piece.is_capital for piece in words[at + 1 : at + 3])


def _is_reached(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """A trader *reached by telephone*: not "who interviewed him", nor a name that holds the word."""
    return words[at].low in REACHED and not words[at].is_capital and words[at - 1].low not in lexicon.relatives


def _begins_bare_relative(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """A firefighter *we reached by phone*: a clause that opens with its own subject."""
    is_joined = words[at - 1].low in lexicon.relatives or is_function_word(words[at - 1].low, lexicon)
    is_joined = is_joined or any(piece.low in lexicon.relatives for piece in words[:at])
    return lexicon.language == "en" and words[at].low in BARE_SUBJECTS and not is_joined
