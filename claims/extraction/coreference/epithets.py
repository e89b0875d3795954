"""Says whom "the economist" stands for where nobody was called so: who has just been named and spoke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import given_gender
from claims.extraction.coreference.resolved import Resolved, as_entity, linked
from claims.extraction.coreference.rivals import gender_in
from claims.extraction.lexicon.likeness import EPITHETS, LIKE_BODIES
from claims.extraction.lexicon.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

THE = listed("the le la l'")
WHOSE = THE | listed("its their his her son sa leur")
# They are said of where: "the senator from the coast", "le député de la côte".
OF_PLACES = listed(
    "senator lawmaker legislator mp congressman congresswoman democrat republican native député députée sénateur "
    "sénatrice élu élue parlementaire natif native"
)
WOMANLY = ("ante", "euse", "trice", "ière", "ienne", "teure", "esse")
OF_AGE = listed("jeune vieil vieux vieille")
AGENTS = ("er", "or", "ist", "ian", "eur", "iste", "ien", "ienne", "euse", "trice", "ier", "ière")
OF_STATES = listed("army military government police ministry state")
NEW_ONES = listed("a an")
LATELY, JUST = 2, 1  # sentences back that somebody with a name spoke, and somebody without
AHEAD = 2  # sentences in which who is spoken of first is named
OPENING = 2
SHORT, LONG = 4, 8  # words of an epithet: up to its noun's complement, and in all


def by_epithet(register: Register, noun: str, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """The one person with a name who has just spoken, where the noun says what somebody is and no new office."""
    lexicon = register.lexicons[sentence.language]
    plain = noun.removeprefix("ex-")
    if len(words) > 2 and words[1].low in OF_AGE:
        plain = words[2].low  # le jeune homme
    is_bare_office = noun in lexicon.person_nouns and _is_bare(words) and _is_known_by_name(register, sentence)
    if words[0].low not in THE or not (is_bare_office or _is_epithet(plain, words, lexicon)):
        return None
    if register.speaking and noun in register.speaking[0].nouns:
        return None
    is_womanly = noun.endswith(WOMANLY) and lexicon.language == "fr"
    gender = "f" if is_womanly else gender_in(words, noun, lexicon)
    found = by_last_speaker(register, gender, sentence)
    is_known = found is not None and found.entity is not None and _gender_of(found.entity) == gender != ""
    return found if is_known or not _has_complement(plain, words, lexicon) else None


def _is_bare(words: Sequence[Token]) -> bool:
    """The prime minister: not "the mayor of Selva"."""
    return len(words) < SHORT and all(piece.kind == "word" and not piece.is_capital for piece in words[1:])


def _is_known_by_name(register: Register, sentence: Sentence) -> bool:
    """Whether the opening words name somebody without any role: "Ann Lee told lawmakers. *The prime minister* ..."."""
    if len(register.speaking) != 1 or sentence.number - register.opening > OPENING:
        return False
    entity = register.speaking[0]
    return entity.is_named and " " in entity.name and not entity.nouns and sentence.number - entity.spoke_in == 1


def by_last_speaker(register: Register, gender: str, sentence: Sentence) -> Resolved | None:
    """Whoever has spoken last, alone, a sentence ago or two: a person of that gender."""
    speaking = [entity for entity in register.speaking if entity.kind != "outlet"]
    if len(speaking) != 1:
        return None
    entity = speaking[0]
    since = sentence.number - entity.spoke_in
    if since > (LATELY if entity.is_named else JUST) or entity.kind != "person":
        return None
    known = _gender_of(entity)
    return None if gender and known and gender != known else linked(as_entity(entity))


def _is_epithet(noun: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The grower; the prelate; l'économiste: not "the mayor", nor a body, nor with a name of its own."""
    end = next((at for at, piece in enumerate(words) if piece.kind != "word"), len(words))
    bare = next((at for at in range(1, end) if words[at].low in lexicon.prepositions), end)
    is_placed = lexicon.language == "en" and noun in OF_PLACES  # the Selva senator
    if end > LONG or bare > SHORT or (any(piece.is_capital for piece in words[1:bare]) and not is_placed):
        return False
    if any(piece.low in {"'s", "’s"} for piece in words[1:end]) or _has_second_role(noun, words[1:end], lexicon):
        return False
    is_womanly = lexicon.language == "fr" and noun.endswith(WOMANLY)
    if bare < end and noun not in OF_PLACES and not words[1].low.startswith("ex-") and not is_womanly:
        return False
    if noun in EPITHETS:
        return True
    others = lexicon.person_nouns | lexicon.body_nouns | lexicon.group_nouns | lexicon.outlet_nouns
    return noun.endswith(AGENTS) and noun not in others | lexicon.document_nouns | lexicon.unnamed_nouns


def _has_second_role(noun: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """L'avocat *général*: an office of its own."""
    behind = False
    for piece in words:
        if behind and piece.low in lexicon.person_nouns | lexicon.titles:
            return True
        behind = behind or piece.low.removeprefix("ex-") == noun
    return False


def _gender_of(entity: Entity) -> str:
    return entity.gender or given_gender(entity)


def _has_complement(noun: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """L'enseignante *à l'université*: another one, unless a woman has just spoken."""
    is_political = noun in OF_PLACES or words[1].low.startswith("ex-")
    end = next((at for at, piece in enumerate(words) if piece.kind != "word"), len(words))
    return not is_political and any(piece.low in lexicon.prepositions for piece in words[2:end])


def by_next_name(register: Register, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """The mayor said ...: who is named next, without any role, in opening words that leave the name for later."""
    lexicon = register.lexicons[sentence.language]
    begins = sentence.number - register.opening
    is_one = words[0].low in WHOSE or any(piece.low == "'s" for piece in words)
    if sentence.is_title or not 0 <= begins < OPENING or not is_one or any(piece.text == "," for piece in words):
        return None
    found = _named_soon(register, words[-1].end, sentence)
    if found is None or found.nouns or found.kind != "person" or " " not in found.name:
        return None
    gender = gender_in(words, words[-1].low, lexicon)
    known = _gender_of(found)
    is_other = words[0].low in THE | {"son", "sa"} and bool(gender) and bool(known) and gender != known
    return None if is_other else linked(as_entity(found))


def _named_soon(register: Register, after: int, sentence: Sentence) -> Entity | None:
    """The first person who is named in the next sentences, and had not been named before."""
    for naming in register.from_place(after):
        if naming.sentence - sentence.number > AHEAD:
            return None
        is_new = naming.entity.kind == "person" and naming.entity.is_named
        if naming.sentence > sentence.number and is_new:
            return naming.entity if register.first_naming(naming.entity) == naming.at else None
    return None


def next_body(register: Register, noun: str, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """A rights group said ...: the first body of that kind that the next sentences open with, in English openings."""
    begins = sentence.number - register.opening
    is_new = words[0].low in NEW_ONES or (sentence.is_title and not words[0].is_capital)
    covered = [inside for nouns, inside in LIKE_BODIES if noun in nouns]
    if sentence.language != "en" or begins >= OPENING or not is_new or not covered:
        return None
    for naming in register.from_place(words[-1].end):
        if naming.sentence - max(sentence.number, register.opening) > AHEAD:
            return None
        entity = naming.entity
        own = {*entity.nouns, *entity.name.lower().split()}
        is_body = entity.kind in {"body", "outlet"} and entity.name[:1].isupper() and own.isdisjoint(OF_STATES)
        is_such = is_body and any(own & inside for inside in covered)
        if naming.sentence > sentence.number and naming.is_subject and is_such and " " in entity.name:
            return as_entity(entity, is_sure=False)
    return None
