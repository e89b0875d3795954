"""Mends the words for a speaker where the tagger has cut through a name or a noun phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.noun_phrases import subject_after
from claims.extraction.phrases.outlets import outlet_at
from claims.extraction.phrases.runs import is_name_word, run_end, through_small_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

TO = frozenset({"à", "au", "aux"})
NAME_AND_DAY = 3  # words
ADDRESSES = words("mr mrs ms miss dr")
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
    if last - first == 1 and pieces[first].low in lexicon.articles and _is_article(pieces, first, lexicon):
        phrase = subject_after(pieces, first, lexicon)
        return (first, phrase.last) if phrase else (first, last)
    last = _without_day(pieces, first, last, lexicon)
    while last < len(pieces) and _goes_on(pieces, last, lexicon):
        last += 1
    return first, _through_body(pieces, first, last, lexicon)


def _is_article(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """La chaîne: not "les a accusés"."""
    is_object = at + 1 < len(pieces) and is_finite(pieces, at + 1, lexicon)
    return lexicon.language == "en" or (at == 0 and not is_object)


def _through_body(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Le Bureau des Nations unies *pour la coordination*: the name of a body goes on in small letters."""
    at = next((at for at in range(first, min(first + 2, last)) if pieces[at].is_capital), None)
    if lexicon.language != "fr" or at is None or pieces[at].low not in lexicon.body_nouns:
        return last
    return max(last, through_small_letters(pieces, at, run_end(pieces, at, lexicon), lexicon))


def _without_day(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Dorria *on Monday*: the day is not the speaker's."""
    is_day = last - first == NAME_AND_DAY and pieces[last - 1].low in WEEKDAYS
    return last - 2 if is_day and pieces[last - 2].low in lexicon.prepositions else last


def _goes_on(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Junior minister Ana *Ruiz-Bell*; Th. *Bimola*: a name that goes on behind the cut."""
    piece, before = pieces[at], pieces[at - 1]
    is_verb = is_finite(pieces, at, lexicon) and before.low.rstrip(".") not in ADDRESSES  # Mr *Said* Bakari
    if not is_name_word(piece) or piece.low in MONTHS | WEEKDAYS or is_verb:
        return False
    is_short = before.text == "." and at > 1 and len(pieces[at - 2].text) <= SHORT and pieces[at - 2].is_capital
    return is_short or (is_name_word(before) and piece.low not in lexicon.outlet_nouns)
