"""Sets right the words that the tagger gives for a speaker, where grammar knows better."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import NOBODY
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite, is_function_word
from claims.extraction.phrases.heads import is_speaker_noun
from claims.extraction.phrases.noun_phrases import Phrase
from claims.extraction.phrases.runs import over_adjectives
from claims.extraction.saying.passives import CHARGES
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.cue import Cue
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

SOURCES = words("source sources")
OF = words("de d' du des à au aux en")
CHARGED = words("accused accusé accusée accusés accusées soupçonné soupçonnée soupçonnés soupçonnées")
PARTS_IN_TRIAL = words("defending prosecuting presiding mitigating appearing")
REACH = 14  # pieces that a phrase may grow to the left


def pronoun_of(pieces: Sequence[Token], cue: Cue) -> Phrase | None:
    """The pronoun of "a-t-*elle* dit": nobody else can be its subject."""
    at = cue.inverted
    if at is None or not pieces[at].low.startswith("-") or pieces[at].low in NOBODY:
        return None
    return Phrase(at, at + 1, cue.first)


def is_charged(pieces: Sequence[Token], cue: Cue, source: Phrase) -> bool:
    """*The army* is accused of looting: whoever is accused does not speak."""
    if source.first >= cue.first or cue.last >= len(pieces):
        return False
    last = pieces[cue.last - 1].low
    if cue.shape == "passive":
        return last in CHARGED
    return last in CHARGED and cue.last - cue.first == 1 and pieces[cue.last].low in CHARGES


def is_part_in_trial(pieces: Sequence[Token], cue: Cue) -> bool:
    """As in "Ruth Stone KC, *defending*, ...": what she does in court, and nothing that she says."""
    before, after = pieces[cue.first - 1 : cue.first], pieces[cue.last : cue.last + 1]
    is_apart = [piece.text for piece in before] == [","] and all(piece.text in STOPS for piece in after)
    return cue.last - cue.first == 1 and is_apart and pieces[cue.first].low in PARTS_IN_TRIAL


def whole(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The whole of a French noun phrase of which only the end was taken."""
    if lexicon.language != "fr":
        return phrase
    if phrase.first and pieces[phrase.first - 1].low in SOURCES and _is_small(pieces[phrase.first], lexicon):
        return replace(phrase, first=phrase.first - 1)  # de *source* hospitalière
    if phrase.last - phrase.first == 1 and pieces[phrase.first].low in SOURCES:
        return replace(phrase, last=over_adjectives(pieces, phrase.last, lexicon))
    if not _is_tail(pieces, phrase, lexicon):
        return phrase
    first = _grown(pieces, phrase.first, lexicon)
    return replace(phrase, first=first, begins=min(first, phrase.begins))


def shared(pieces: Sequence[Token], readings: Sequence[Reading], lexicon: Lexicon) -> Iterator[Reading]:
    """A-t-il dit, *évaluant* ...; *avant d'accuser* ...: in French a verb without a subject takes that before it."""
    before: Phrase | None = None
    for reading in readings:
        if (
            reading.source is None
            and reading.source_in is None
            and before
            and _is_subordinate(pieces, reading, lexicon)
        ):
            yield replace(reading, source=before)
        else:
            yield reading
        before = reading.source if reading.source_in is None else None


def _is_subordinate(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> bool:
    cue = reading.cue
    if lexicon.language != "fr" or cue.last <= cue.first or cue.shape == "passive":
        return False
    opening = pieces[max(0, cue.first - 3) : cue.first]
    return pieces[cue.first].low.endswith("ant") or any(piece.low in {"avant", "sans", "pour"} for piece in opening)


def _is_small(piece: Token, lexicon: Lexicon) -> bool:
    return piece.kind == "word" and not piece.is_capital and not is_function_word(piece.low, lexicon)


def _is_tail(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> bool:
    """Du nord; humanitaire; pages: what can only be the end of a phrase."""
    if phrase.first == 0 or phrase.last - phrase.first > 2:
        return False
    opening = pieces[phrase.first]
    if opening.low in {"du", "au"}:
        return pieces[phrase.first - 1].kind == "word"
    if pieces[phrase.first - 1].is_capital and _is_small(opening, lexicon):
        return True  # l'Action *humanitaire*
    forms = (opening.low, opening.low.removesuffix("s"))
    return _is_small(opening, lexicon) and not any(is_speaker_noun(form, lexicon) for form in forms)


def _grown(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Over nouns, adjectives and "de" to the article that opens the phrase; `first` where there is none."""
    for at in range(first - 1, max(-1, first - REACH), -1):
        piece = pieces[at]
        if piece.kind not in {"word", "number"} or is_finite(pieces, at, lexicon):
            return first
        inner = at and pieces[at - 1].low in OF
        if piece.low in lexicon.determiners and piece.low not in OF and not inner:
            return at
        if is_function_word(piece.low, lexicon) and piece.low not in OF | lexicon.determiners:
            return first
    return first
