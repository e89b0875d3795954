"""Mends the words for a speaker where the tagger has cut through a name or a noun phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.noun_phrases import subject_after
from claims.extraction.phrases.outlets import outlet_at
from claims.extraction.phrases.runs import is_name_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

TO = frozenset({"à", "au", "aux"})
NAME_AND_DAY = 3  # words
SHORT = 4  # letters of "Th." or "Capt."


def said_by(pieces: Sequence[Token], tagged: Phrase | None, rules: Reading) -> Phrase | None:
    """The tagger's speaker; that of the rules, where the tagger's words begin inside a cue or with an outlet.

    "D'après *les dires de la mairie*": the mayor's office; "a dit à *lefaso.net Ada Bello*": Ada Bello.
    """
    own = rules.source
    if tagged is None or own is None:
        return tagged or own
    is_in_cue = rules.shape == "according" and tagged.first < rules.cue.last
    is_longer = tagged.first < own.first and tagged.last == own.last
    begin = tagged.first + (pieces[tagged.first].low in TO)
    outlet = outlet_at(pieces, begin, LEXICONS["fr"], spoken_to=True) if is_longer else None
    return own if is_in_cue or (outlet is not None and outlet.last == own.first) else tagged


def whole_phrase(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, int]:
    """The pieces [first, last), or those of the whole phrase that they are cut from."""
    if last - first == 1 and pieces[first].low in lexicon.articles and lexicon.language == "en":
        phrase = subject_after(pieces, first, lexicon)
        return (first, phrase.last) if phrase else (first, last)
    last = _without_day(pieces, first, last, lexicon)
    while last < len(pieces) and _goes_on(pieces, last, lexicon):
        last += 1
    return first, last


def _without_day(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Dorria *on Monday*: the day is not the speaker's."""
    is_day = last - first == NAME_AND_DAY and pieces[last - 1].low in WEEKDAYS
    return last - 2 if is_day and pieces[last - 2].low in lexicon.prepositions else last


def _goes_on(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Junior minister Ana *Ruiz-Bell*; Th. *Bimola*: a name that goes on behind the cut."""
    piece, before = pieces[at], pieces[at - 1]
    if not is_name_word(piece) or piece.low in MONTHS | WEEKDAYS or is_finite(pieces, at, lexicon):
        return False
    is_short = before.text == "." and at > 1 and len(pieces[at - 2].text) <= SHORT and pieces[at - 2].is_capital
    return is_short or (is_name_word(before) and piece.low not in lexicon.outlet_nouns)
