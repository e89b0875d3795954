"""Reads what only French puts beside its verbs: "dit ne plus croire", "leur reproche de", "a demandé à l'armée de"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.heads import is_speaker_like, is_speaker_noun
from claims.extraction.phrases.noun_phrases import Phrase
from claims.extraction.phrases.outlets import heard_at
from claims.extraction.saying.adjuncts import is_infinitive
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Verb
    from claims.extraction.saying.cue import Cue
    from claims.extraction.text.tokens import Token

HEARERS = words("à au aux auprès devant")
TO = words("à au aux")
BEFORE_INFINITIVE = words(
    "ne n' pas plus rien jamais point en y s' se m' me nous lui leur l' le la les même aussi déjà"
)
ARTICLES = words("l' le la les leur")
PLAIN = words("avoir être faire voir savoir dire")
NOT_INFINITIVES = words(
    "dernier premier dossier calendrier quartier papier chantier courrier métier loyer foyer danger hiver particulier "
    "guerre terre affaire mystère caractère territoire histoire victoire mémoire ordre nombre membre chambre "
    "chiffre titre registre centre maire frère père mère lettre contre entre autre autres notre votre "
    "encore guère arrière derrière outre espoir pouvoir soir avenir désir octobre novembre décembre septembre"
)
OBJECTS = words("l' le la les lui leur nous vous en m' me")
NO_HEARERS = words("moins plus total minimum maximum contraire peine")  # "au moins trois impacts"
OBJECT_REACH = 24
HEARER_REACH = 9


def infinitive_at(pieces: Sequence[Token], at: int) -> bool:
    """Whether an infinitive stands there: "ne plus croire", "l'avoir appris", not "le dernier"."""
    near = at
    while near < min(at + 5, len(pieces) - 1) and pieces[near].low in BEFORE_INFINITIVE:
        near += 1
    if near >= len(pieces) or not is_infinitive(pieces[near]) or pieces[near].low in NOT_INFINITIVES:
        return False
    article = near > at and pieces[near - 1].low in ARTICLES
    return not article or pieces[near].low in PLAIN or pieces[near].low.endswith("er")


def hearer_at(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Phrase | None:
    """A déclaré *à l'AFP*; a dit *aux journalistes*; none after "appelle à" and "demande à"."""
    if pieces[at].low not in HEARERS or (pieces[at].low in TO and verb.takes("u", "f", "r")):
        return None
    if at + 1 < len(pieces) and pieces[at + 1].low in NO_HEARERS:
        return None
    start = at + 2 if at + 1 < len(pieces) and pieces[at].low in {"auprès", "devant"} else at + 1
    if start >= len(pieces) or pieces[start].kind != "word":
        return None
    outlet = heard_at(pieces, start, lexicon)
    if outlet and outlet.is_named and outlet.last < len(pieces) and pieces[outlet.last].is_capital:
        return Phrase(start, outlet.last, start)  # a précisé à *l'AFP* Ana Ruiz
    end = start
    while end < min(start + HEARER_REACH, len(pieces)) and not _ends_hearer(pieces, end, start, lexicon):
        end += 1
    named = pieces[start:end]
    return Phrase(start, end, start) if named and is_speaker_like(named, lexicon) else None


def _ends_hearer(pieces: Sequence[Token], at: int, start: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.text in STOPS or piece.kind == "quote" or piece.low in lexicon.that or piece.low in lexicon.adverbs:
        return True
    if at == start or pieces[at - 1].low in lexicon.determiners:
        return piece.low in {"ne", "n'", "s'", "se"}
    before = pieces[at - 1]
    joined = before.low in lexicon.prepositions
    if piece.low in lexicon.prepositions:
        return piece.low not in {"de", "d'", "du", "des"} or infinitive_at(pieces, at + 1)
    if piece.low in lexicon.determiners and not joined:
        return True
    return infinitive_at(pieces, at) and not is_speaker_noun(piece.low, lexicon)


def object_at(pieces: Sequence[Token], at: int, cue: Cue, verb: Verb) -> bool:
    """Whether the words begin here: *à l'armée de partir* after "demande", *de partir* after "l'accuse"."""
    if at + 1 >= len(pieces):
        return False
    if verb.takes("r") and pieces[at].low in TO:
        return verb.lemma == "reprocher" or _has_charge(pieces, at)
    if not verb.takes("o", "u", "r") or pieces[at].low not in {"de", "d'", "à"}:
        return False
    return bool(cue.first) and pieces[cue.first - 1].low in OBJECTS


def _has_charge(pieces: Sequence[Token], at: int) -> bool:
    for near in range(at + 1, min(at + OBJECT_REACH, len(pieces) - 1)):
        if pieces[near].text in STOPS - {","} or pieces[near].low in {"que", "qu'"}:
            return False
        if pieces[near].low in {"de", "d'"} and (infinitive_at(pieces, near + 1) or pieces[near + 1].kind == "quote"):
            return True
    return False
