"""Finds where the words begin that a verb of saying introduces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.noun_phrases import AT, Phrase, subject_after
from claims.extraction.phrases.outlets import outlet_at
from claims.extraction.saying.adjuncts import over_adjuncts, over_aside
from claims.extraction.saying.french_complements import HEARERS as FRENCH_HEARERS
from claims.extraction.saying.french_complements import hearer_at, infinitive_at, object_at
from claims.extraction.saying.pointing import points
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.lexicon.verbs import Verb
    from claims.extraction.saying.cues import Cue
    from claims.extraction.text.tokens import Token

Kind = Literal[
    "that", "quote", "comma_quote", "colon", "infinitive", "gerund", "question", "zero", "noun", "object", "toll"
]

WINDOW = 28  # how far after the verb "that" or a quotation may stand
OBJECT_WINDOW = 24
PREPOSITION_OF = {"en": frozenset({"of", "over", "for", "on"}), "fr": frozenset({"de", "d'", "à", "pour"})}
ABOUT = words("of against about over on contre de d' du des sur au à aux pour")
NO_WORDS = frozenset({"nothing", "little", "so"})  # "said little"
AS = frozenset({"as", "comme"})
CLAIMS = words("accusation accusations allégation allégations bilan chiffre chiffres version information informations")
TO_DO = words("to not à au aux")
TOLL_AT = frozenset({"at", "à", "of"})
HEARERS = frozenset({"tell", "inform", "assure", "notify", "warn", "advise", "remind", "caution", "promise"})


@dataclass(frozen=True, slots=True)
class Complement:
    """Where the words begin, and how they are tied to the verb."""

    start: int
    kind: Kind


@dataclass(frozen=True, slots=True)
class Following:
    """What stands after a cue: somebody who was told, the words, and where what is neither ends."""

    complement: Complement | None
    hearer: Phrase | None
    after: int


def find_following(pieces: Sequence[Token], cue: Cue, lexicon: Lexicon, *, start: int | None = None) -> Following:
    """What follows the verb, from `start` where the subject stands between."""
    verb = cue.verb
    at = cue.last if start is None else start
    if verb is None:
        return Following(None, None, at)
    hearer = None
    if verb.lemma in HEARERS and lexicon.language == "en":
        hearer = _hearer(pieces, at, verb, lexicon)
        at = hearer.last if hearer else at
        is_apposed = hearer is not None and at + 1 < len(pieces) and pieces[at].text == ","
        at += is_apposed and pieces[at + 1].low in lexicon.that  # told a station, Kola FM, *that*
    at = at if _is_named_station(pieces, at, lexicon) else over_adjuncts(pieces, at, lexicon)
    if lexicon.language == "fr":
        return _french(pieces, cue, verb, at, lexicon)
    complement = _complement_at(pieces, at, verb, lexicon) or _further(pieces, at, verb, lexicon)
    if complement and hearer and verb.takes("u") and complement.kind == "infinitive":
        complement = Complement(hearer.first, "object")  # warned *residents to leave*
    return Following(complement, hearer, at)


def _french(pieces: Sequence[Token], cue: Cue, verb: Verb, at: int, lexicon: Lexicon) -> Following:
    """As in "a dit *à l'AFP*, *lundi soir*, que ...": over hearer and asides to the words."""
    hearer = hearer_at(pieces, at, verb, lexicon) if at < len(pieces) else None
    at = over_adjuncts(pieces, hearer.last, lexicon) if hearer else at
    if object_at(pieces, at, cue, verb):
        return Following(Complement(at, "object"), hearer, at)
    complement = _complement_at(pieces, at, verb, lexicon) or _further(pieces, at, verb, lexicon)
    beyond = over_adjuncts(pieces, over_aside(pieces, at, lexicon), lexicon)
    if complement is None and beyond > at:
        if object_at(pieces, beyond, cue, verb):
            return Following(Complement(beyond, "object"), hearer, at)
        complement = _complement_at(pieces, beyond, verb, lexicon) or _further(pieces, beyond, verb, lexicon)
    return Following(complement, hearer, at)


def _hearer(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Phrase | None:
    """Told *Reuters*; warned *residents*."""
    if at >= len(pieces) or pieces[at].low in lexicon.that or pieces[at].text in STOPS or pieces[at].kind == "quote":
        return None
    if pieces[at].low in {"him", "her", "them", "us", "me", "it", "you"}:
        return Phrase(at, at + 1, at)
    if verb.lemma != "tell" and not _has_that(pieces, at, lexicon):
        return None
    outlet = outlet_at(pieces, at, lexicon, spoken_to=True)
    if outlet:
        return Phrase(at, outlet.last, at)
    return _told(pieces, at, lexicon)


def _told(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Phrase | None:
    if pieces[at].low in lexicon.prepositions or pieces[at].low in lexicon.time_words:
        return None
    if pieces[at].kind == "word" and not pieces[at].is_capital and pieces[at].low not in lexicon.determiners:
        return Phrase(at, _plain_hearer(pieces, at, lexicon), at)
    return subject_after(pieces, at, lexicon)


def _plain_hearer(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """reporters; state television; local media: up to the noun that closes it."""
    for end in range(at + 1, min(at + 5, len(pieces) + 1)):
        low = pieces[end - 1].low
        if low in lexicon.outlet_nouns or low in lexicon.group_nouns or low in {"reporters", "journalists", "media"}:
            more = end < len(pieces) and pieces[end].low in lexicon.outlet_nouns
            return end + 1 if more else end
    return at + 1


def _has_that(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    for piece in pieces[at : at + 10]:
        if piece.low in lexicon.that or piece.low in lexicon.infinitive:
            return True
        if piece.text in STOPS:
            return False
    return False


def _is_named_station(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """A déclaré *à Radio Kola*, *à la chaîne Kola*: an outlet by its name, no medium."""
    if lexicon.language != "fr" or at >= len(pieces) or pieces[at].low not in FRENCH_HEARERS:
        return False
    near = at + 2 if at + 1 < len(pieces) and pieces[at + 1].low in lexicon.articles else at + 1
    return near + 1 < len(pieces) and pieces[near].low in lexicon.outlet_nouns and pieces[near + 1].is_capital


def _complement_at(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Complement | None:
    """The words begin right here."""
    if at >= len(pieces):
        return None
    piece = pieces[at]
    if piece.low in lexicon.that and verb.takes("t", "z") and not points(pieces, at):
        return _that_at(pieces, at, verb)
    if piece.text == ":" and at + 1 < len(pieces):
        return Complement(at + 1, "colon")
    if piece.kind == "quote" and verb.takes("q", "m", "z", "n", "a"):
        return Complement(at, "quote")
    if piece.text == "," and at + 1 < len(pieces) and pieces[at + 1].kind == "quote" and verb.takes("q", "m"):
        return Complement(at + 1, "comma_quote")
    return _clause_at(pieces, at, piece, verb, lexicon)


def _that_at(pieces: Sequence[Token], at: int, verb: Verb) -> Complement | None:
    """Said that ...; denied *that*."""
    if at + 1 >= len(pieces) or pieces[at + 1].text in STOPS:
        return Complement(at, "noun") if verb.takes("n") else None
    return Complement(at + 1, "that")


def _clause_at(pieces: Sequence[Token], at: int, piece: Token, verb: Verb, lexicon: Lexicon) -> Complement | None:
    if piece.low in lexicon.infinitive and at + 1 < len(pieces) and pieces[at + 1].kind in {"word", "quote"}:
        if verb.takes("d", "u") or (verb.takes("i") and (lexicon.language == "en" or piece.low == "à")):
            return Complement(at, "infinitive")
        if piece.low == "à" and verb.takes("n"):
            return None
    if piece.text in STOPS or (piece.kind == "mark" and piece.text not in "$€£'‘"):
        return None
    form = _form_at(pieces, at, verb, lexicon)
    return Complement(at, form) if form else _object_at(pieces, at, piece, verb, lexicon)


def _form_at(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Kind | None:
    piece = pieces[at]
    if lexicon.language == "fr" and verb.takes("i") and infinitive_at(pieces, at):
        return "infinitive"
    if verb.takes("g") and piece.low.endswith("ing") and len(piece.low) > 5:
        return "gerund"
    return "question" if verb.takes("w") and piece.low in lexicon.wh else None


def _object_at(pieces: Sequence[Token], at: int, piece: Token, verb: Verb, lexicon: Lexicon) -> Complement | None:
    if _takes_object(pieces, at, verb, lexicon):
        return Complement(at, "object")
    if verb.takes("p") and _has_within(pieces, at, TOLL_AT) and _has_number(pieces, at):
        return Complement(at, "toll")
    if verb.takes("f") and piece.low in ABOUT:
        return Complement(at, "noun")
    pointing = points(pieces, at)
    blocked = not pointing and piece.low in lexicon.prepositions | lexicon.coordinators | lexicon.breaks | NO_WORDS
    if blocked and not (lexicon.language == "fr" and piece.low in {"des", "du", "d'", "de"} and verb.takes("n")):
        return None
    clause = lexicon.language == "en" and verb.takes("z") and (pointing or piece.low not in lexicon.relatives)
    if clause and (not verb.takes("n") or _is_clause(pieces, at, lexicon)):
        return Complement(at, "zero")
    return Complement(at, "noun") if verb.takes("n") else None


def _takes_object(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> bool:
    """Accused X of ...; described X as ...; urged X to ..."""
    if verb.takes("o") and _has_within(pieces, at, PREPOSITION_OF[lexicon.language]):
        return True
    if verb.takes("a") and (_has_within(pieces, at, AS) or _has_quote(pieces, at)):
        return True
    if not verb.takes("u") or pieces[at].low in ABOUT - {"de", "d'"}:
        return False
    return _has_within(pieces, at, TO_DO) or _has_quote(pieces, at)


def _has_number(pieces: Sequence[Token], at: int) -> bool:
    return any(near.kind == "number" for near in pieces[at : at + OBJECT_WINDOW])


def _is_clause(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a verb follows before the next joint: "denied *the town had fallen*", not "denied *the report*"."""
    for near in range(at + 1, min(at + OBJECT_WINDOW, len(pieces))):
        piece = pieces[near]
        if piece.low in lexicon.coordinators or piece.text in {",", ";"} or piece.low in lexicon.breaks:
            return False
        if is_finite(pieces, near, lexicon):
            return pieces[near - 1].low not in lexicon.relatives
    return False


def _has_within(pieces: Sequence[Token], at: int, wanted: frozenset[str]) -> bool:
    for near in range(at, min(at + OBJECT_WINDOW, len(pieces))):
        if near > at and pieces[near].low in wanted:
            return True
        if pieces[near].text in {";", ".", "?"}:
            return False
    return False


def _has_quote(pieces: Sequence[Token], at: int) -> bool:
    return any(piece.kind == "quote" for piece in pieces[at : at + 9])


def _further(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Complement | None:
    """Said in Bamako on Monday *that*; said, speaking in Gao, *"..."*: over words of place and manner."""
    if at < len(pieces) and pieces[at].text == ",":
        return _over_aside(pieces, at, verb, lexicon)
    if at >= len(pieces) or pieces[at].low not in lexicon.prepositions | AT | lexicon.determiners:
        return None
    for near in range(at + 1, min(at + WINDOW, len(pieces) - 1)):
        piece = pieces[near]
        is_claim = lexicon.language == "fr" and pieces[near - 1].low in CLAIMS  # "des accusations *que* Kigali rejette"
        if piece.low in lexicon.that and verb.takes("t") and pieces[near - 1].kind != "mark" and not is_claim:
            return Complement(near + 1, "that")
        if piece.text == ":":
            return Complement(near + 1, "colon")
        if piece.kind == "quote":
            tied = pieces[near - 1].text == "," and verb.takes("q", "m")
            return Complement(near, "comma_quote") if tied else None
        joins = lexicon.language == "fr" and piece.low in lexicon.coordinators
        if piece.text in {";", ".", "?", "!"} or piece.low in lexicon.finite | lexicon.relatives or joins:
            break
    return _after_place(pieces, at, verb, lexicon)


def _over_aside(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Complement | None:
    """reported, citing a source, *that ...*: over what stands between two commas."""
    for near in range(at + 1, min(at + WINDOW, len(pieces) - 2)):
        if pieces[near].text == "," and pieces[near + 1].low in lexicon.that and verb.takes("t"):
            return Complement(near + 2, "that")
        if pieces[near].text in {";", ".", "?", "!", ","} or pieces[near].kind == "quote":
            return None
    return None


def _after_place(pieces: Sequence[Token], at: int, verb: Verb, lexicon: Lexicon) -> Complement | None:
    """Said in Bamako *the talks had failed*: the next article or pronoun begins the words."""
    if lexicon.language == "fr" or not verb.takes("z") or pieces[at].low not in lexicon.prepositions:
        return None
    for near in range(at + 2, min(at + 7, len(pieces) - 1)):
        piece, before = pieces[near], pieces[near - 1]
        if piece.text in STOPS or piece.kind == "quote":
            return None
        begins = piece.low in lexicon.articles or piece.low in lexicon.speaking_pronouns
        if begins and before.low not in lexicon.prepositions and before.low not in lexicon.determiners:
            return Complement(near, "zero")
    return None
