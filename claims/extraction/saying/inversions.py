"""Finds the subject that follows its verb: "..., said the mayor", "« ... », a dit à l'AFP le maire"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.appositions import is_timely, with_apposition
from claims.extraction.phrases.finiteness import has_finite, is_finite
from claims.extraction.phrases.heads import LATTER, head_of, is_speaker_like
from claims.extraction.phrases.noun_phrases import PLACES_TO_POST, Phrase, subject_after
from claims.extraction.phrases.outlets import heard_at
from claims.extraction.saying.french_cues import is_plural
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.cue import Cue
    from claims.extraction.text.tokens import Token

OF_SOME = words("des de d' du")  # "affirment des habitants": an article, no preposition
CLITICS = words("y lui leur nous l' le la les en m'")  # "« ... », y écrivait-il"
TOLD = words("à au aux auprès devant sur dans en lors par via")
TOLD_REACH = 14  # pieces that "dans un entretien à la radio nationale" may hold
ASIDE = 10  # pieces between the commas of ", devant la presse,"
DAYS = words("le la ce cette 1er dans")
HEARD = words("presse x twitter facebook telegram téléphone antenne journalistes radio télévision médias")
THESE = words("ce cet cette ces")
SINGULAR = words("le la l' un une ce cet cette son sa")
NO_OPENERS = words("de d' du au aux des")


def begins_at(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> int:
    """Where an inverted clause begins: before the "leur" of "leur a lancé le président"."""
    at = cue.first
    while lexicon.language == "fr" and at > 1 and pieces[at - 1].low in CLITICS:
        at -= 1
    return at


def may_invert(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> bool:
    """Only after words that may be what was said."""
    before = begins_at(pieces, cue, lexicon) - 1
    if before < 0 or cue.verb is None or not cue.verb.takes("q", "m"):
        return False
    piece = pieces[before]
    return piece.kind == "quote" or (piece.text in {",", "—", "–"} and before > 0)


def strong_pronoun(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    """*Lui* demande que ...; *la même* concède que ..."""
    at = cue.first - 1
    if lexicon.language != "fr" or at < 0:
        return None
    if pieces[at].low in {"lui", "eux"} and (at == 0 or pieces[at - 1].text in {",", ";"}) and at + 1 == cue.first:
        return Phrase(at, at + 1, at) if at == 0 else None
    same = at and pieces[at].low in {"même", "mêmes"} and pieces[at - 1].low in {"le", "la", "les"}
    return Phrase(at - 1, at + 1, at - 1) if same else None


def precedes_wrongly(pieces: Sequence[Token], cue: Cue, before: Phrase, lexicon: Lexicon) -> bool:
    """Whether the words before cannot be the subject: "« ... », *nous* dit le maire"."""
    if lexicon.language != "fr":
        return False
    begins = begins_at(pieces, cue, lexicon)
    is_clitic = begins < cue.first and begins > 1 and pieces[begins - 1].text == ","
    if is_clitic and (pieces[begins - 2].kind == "quote" or pieces[begins].low == "nous"):
        return True
    verb = pieces[cue.first : cue.last]
    named = pieces[before.first : before.last]
    if cue.first == 0 or pieces[cue.first - 1].text != "," or not may_invert(pieces, cue, lexicon):
        return False
    if is_plural(verb) and named[0].low in SINGULAR and not any(piece.low == "et" for piece in named):
        return True
    inside = (
        before.is_doubtful or has_finite(pieces[: before.first], lexicon) or _is_mid_clause(pieces, before, lexicon)
    )
    after = subject_inverted(pieces, cue, lexicon) if inside else None
    return after is not None and is_speaker_like(pieces[after.first : after.last], lexicon)


def _is_mid_clause(pieces: Sequence[Token], before: Phrase, lexicon: Lexicon) -> bool:
    """Whether a plain word stands right before: a subject opens its clause."""
    earlier = pieces[before.first - 1] if before.first > 2 else None
    return earlier is not None and earlier.kind in {"word", "number"} and earlier.low not in lexicon.coordinators


def subject_inverted(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon) -> Phrase | None:
    start = cue.last
    while start < len(pieces) and is_timely(pieces[start], lexicon):
        start += 1
    start = _over_told(pieces, start, lexicon)
    latter = _latter(pieces, start)
    phrase = latter or subject_after(pieces, start, lexicon)
    if phrase is None or not _may_speak(pieces, phrase, lexicon):
        return None
    opening = pieces[phrase.first].low
    gerund = opening.endswith("ing") and lexicon.language == "en"
    if gerund or (opening in lexicon.prepositions and opening not in OF_SOME):
        return None
    if phrase.last < len(pieces) and is_finite(pieces, phrase.last, lexicon):
        return None
    return with_apposition(pieces, phrase, lexicon)


def _latter(pieces: Sequence[Token], start: int) -> Phrase | None:
    """A ajouté *ce dernier*."""
    if start + 1 < len(pieces) and pieces[start].low in THESE and pieces[start + 1].low in LATTER:
        return Phrase(start, start + 2, start)
    return None


def _may_speak(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> bool:
    """A known speaker; in French, where the order of words says so, anybody named with an article."""
    named = pieces[phrase.first : phrase.last]
    if is_speaker_like(named, lexicon):
        return True
    if lexicon.language != "fr" or named[0].low not in lexicon.determiners - NO_OPENERS | {"des"}:
        return False
    head = head_of(named, lexicon)
    return head is not None and head.low not in lexicon.not_speakers and head.low not in lexicon.time_words


def _over_told(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    """Over "à l'AFP", "sur son compte X", ", devant la presse,": to where the subject begins, if it does."""
    if lexicon.language != "fr" or start >= len(pieces):
        return start
    if pieces[start].text == ",":
        return _over_told_aside(pieces, start, lexicon)
    if pieces[start].low not in TOLD:
        return start
    return _over_outlet(pieces, start, lexicon) or _over_hearer(pieces, start, lexicon)


def _over_outlet(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> int | None:
    """A précisé à Keystone-ATS *Ana Ruiz*; à l'AFP, *la préfecture*."""
    heard = heard_at(pieces, start + 1, lexicon)
    if heard is None or not heard.is_named or heard.last + 2 >= len(pieces):
        return None
    if pieces[heard.last].text == ",":
        return heard.last + 1
    return heard.last if pieces[heard.last].is_capital else None


def _over_hearer(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    for near in range(start + 2, min(start + TOLD_REACH, len(pieces))):
        if pieces[near].text in STOPS or pieces[near].kind == "quote":
            break
        if _begins_subject(pieces, near, lexicon):
            return near
    return start


def _over_told_aside(pieces: Sequence[Token], start: int, lexicon: Lexicon) -> int:
    reach = range(start + 2, min(start + ASIDE, len(pieces)))
    closing = next((near for near in reach if pieces[near].text == ","), None)
    if closing is None:
        return start
    when = lexicon.time_words | lexicon.adverbs | DAYS
    is_when = all(piece.low in when or piece.kind == "number" for piece in pieces[start + 1 : closing])
    if is_when and closing + 1 < len(pieces) and pieces[closing + 1].low in TOLD:
        return _over_told(pieces, closing + 1, lexicon)
    is_told = pieces[start + 1].low in TOLD and not has_finite(pieces[start:closing], lexicon)
    return closing + 1 if is_told or is_when else start


def _begins_subject(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece, before = pieces[at], pieces[at - 1]
    if before.low in lexicon.determiners or before.low in lexicon.prepositions or before.kind == "number":
        return False
    if piece.low in lexicon.determiners - NO_OPENERS or piece.low in {"des", "me"}:
        return True
    if before.is_capital:
        return piece.is_capital and (before.low in HEARD or (before.text.isupper() and len(before.text) > 1))
    return piece.is_capital and before.kind == "word" and before.low not in lexicon.outlet_nouns | PLACES_TO_POST
