"""Tells where "he" or "she" may be somebody whom the same sentence names: then a person should be asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import HE, SHE, fit_of
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.coreference.resolved import Resolved
    from claims.extraction.names.entities import Entity, Naming
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.text.sentences import Sentence

FITS, MAY_FIT = 0.8, 0.2
RECENTLY = 3  # sentences back
LATELY = 2  # sentences back that somebody has spoken
OWNER = words("'s ’s '")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the pronoun stands, and which pieces of its sentence are the words that were said."""

    sentence: Sentence
    mention: Phrase
    content: tuple[tuple[int, int], ...]


def is_contested(place: Place, register: Register, resolved: Resolved) -> bool:
    """Whether the sentence, before the pronoun, names another one who does something, or this one only beside."""
    pieces = place.sentence.pieces
    pronoun = pieces[place.mention.first]
    is_one = place.mention.last - place.mention.first == 1 and pronoun.low in HE | SHE
    if place.sentence.language != "en" or not is_one or resolved.entity is None:
        return False
    now = place.sentence.number
    if now - register.contested.get(id(resolved.entity), -LATELY) < LATELY or _is_open(
        place, register, resolved.entity
    ):
        register.contested[id(resolved.entity)] = now  # what is built on this answer is no surer
        return True
    return False


def is_silent_so_far(word: str, found: Resolved, spoken: Sequence[Entity], sentence: Sentence) -> bool:
    """Whether this one has not said anything yet, and somebody else whom "he" fits has done so lately."""
    entity = found.entity
    if word not in HE | SHE or entity is None or entity.spoken or entity.kind != "person":
        return False
    others = (one for one in spoken if one is not entity and one.kind == "person")
    near = (one for one in others if sentence.number - one.spoke_in <= RECENTLY)
    return any(fit_of(word, one, sentence.language) >= MAY_FIT for one in near)


def _is_open(place: Place, register: Register, entity: Entity) -> bool:
    pronoun, now = place.sentence.pieces[place.mention.first], place.sentence.number
    near = [naming for naming in register.before(pronoun.start, now) if naming.sentence == now]
    own = [naming for naming in near if naming.entity is entity]
    if own and now - entity.spoke_in > LATELY and all(_is_owner(naming, place) for naming in own):
        return True
    others = [naming for naming in near if naming.is_subject and _fits(pronoun.low, naming, place)]
    return not own and any(not _is_said(naming, place) for naming in others)


def _fits(pronoun: str, naming: Naming, place: Place) -> bool:
    """Whether it may stand for this one; a lone name where it opens the sentence."""
    least = FITS if naming.at > place.sentence.pieces[0].start else MAY_FIT
    return fit_of(pronoun, naming.entity, "en") >= least


def _at(naming: Naming, place: Place) -> int:
    return next((at for at, piece in enumerate(place.sentence.pieces) if piece.start >= naming.at), 0)


def _is_said(naming: Naming, place: Place) -> bool:
    """Whether it is named inside the words that were said."""
    at = _at(naming, place)
    return any(first <= at < last for first, last in place.content)


def _is_owner(naming: Naming, place: Place) -> bool:
    """*Ruiz*'s introduction: it is somebody else who takes the stage."""
    at = _at(naming, place)
    return any(piece.low in OWNER for piece in place.sentence.pieces[at + 1 : at + 4])
