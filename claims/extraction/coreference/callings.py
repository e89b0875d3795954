"""Says who "the minister" or "the group" is: who was called so before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import DECAY, echo_of
from claims.extraction.coreference.resolved import Resolved, as_entity, asked, best_of, evenly, linked
from claims.extraction.coreference.rivals import ANY_BODY, GENERIC, without_plain
from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.likeness import LIKE, LIKE_BODIES, OTHER_WORDS
from claims.extraction.lexicon.offices import RANKS
from claims.extraction.lexicon.words import words as words_of
from claims.extraction.names.roles import IN_CAPITALS
from claims.extraction.types import Alternative

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.names.entities import Entity, Naming
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

Scored = list[tuple[float, "Entity"]]
HOLDER = 0.88  # how likely "the CS" is the only one who bears that office
RECALLED = 3  # sentences back that somebody without a name is surely recalled by a noun
OPENING = 2  # sentences of the body in which somebody may be spoken of who is named later
ARMIES = words_of("army armée forces force")
OF_REBELS = words_of("liberation libération resistance résistance salvation people's peuple arakan karen")
REBEL = words_of("rebel militant insurgent armed separatist jihadist islamist extremist guerrilla paramilitary rebelle")
REBELS = words_of("rebels rebel fighters militants insurgents militia separatists jihadists guerrillas gunmen")
OF_STATES = words_of("army military government ministry police state junta")
ONCE = words_of("former ex ancien ancienne")
FORMER = words_of(
    "former ex ancien ancienne new nouveau nouvelle actuel actuelle current own deposed ousted "
    "public presiding acting interim outgoing incumbent elected lead"
)


def by_noun(
    register: Register, noun: str, words: Sequence[Token], modified: set[str], sentence: Sentence
) -> Resolved | None:
    """Who was called so before, near ones first; `modified` are the words that stand before the noun."""
    lows = {piece.low for piece in words}
    at = words[0].start
    details = details_of(words, noun)
    rank = second_role(words, noun)
    called = _called(register.anywhere_before(at), noun, modified | {rank} - {""}, details)
    distinct = without_plain(_scored(called, lows - {noun}, sentence.number), noun)
    if noun in GENERIC and not modified and all(entity.name.lower() == noun for _, entity in distinct):
        return _likely_body(register, noun, at, sentence)
    recent = _who_goes_on(register, noun, modified, details, sentence)
    if recent is not None and (not distinct or distinct[0][1] is not recent):
        return asked(linked(as_entity(recent)), [entity for _, entity in distinct])
    if not distinct:
        return _alike_body(register, noun, modified, at, sentence)
    best = best_of(distinct, least=0.0)
    is_far = sentence.number - distinct[0][1].spoke_in > RECALLED and not distinct[0][1].is_named
    return replace(best, is_sure=False) if is_far else best


def _who_goes_on(
    register: Register, noun: str, modified: set[str], details: set[str], sentence: Sentence
) -> Entity | None:
    """The spokesman: who has just spoken and is one, though the text does not name him."""
    entity = register.speaking[-1] if register.speaking else None
    if entity is None or sentence.number - entity.spoke_in > 1:
        return None
    if any(other is not entity for other in register.speaking):
        return None
    is_such = not entity.is_named and entity.kind == "person" and bool(entity.called)
    return entity if is_such and is_called(entity, noun, modified, details) else None


def _called(namings: Iterable[Naming], noun: str, modified: set[str], details: set[str]) -> Iterator[Naming]:
    """Those of whoever was called so; each is asked about once, however often named."""
    known: dict[int, bool] = {}
    for naming in namings:
        key = id(naming.entity)
        if key not in known:
            known[key] = is_called(naming.entity, noun, modified, details)
        if known[key]:
            yield naming


def is_called(entity: Entity, noun: str, modified: set[str], details: set[str]) -> bool:
    """Whether somebody was called so; `details` are the words that say of what the role is."""
    if noun not in entity.nouns or is_rebel_army(entity, noun):
        return False
    own = entity.nouns | entity.details | set(entity.name.lower().split())
    if modified & ONCE and entity.kind == "person" and not ONCE & own:
        return False  # the former minister: not the minister
    if details and entity.details and entity.kind == "person" and not details & own:
        return False
    return not modified - FORMER or bool(modified & own)


def is_rebel_army(entity: Entity, noun: str) -> bool:
    """The army: not the Liberation Army of somewhere."""
    return noun in ARMIES and not OF_REBELS.isdisjoint(entity.name.lower().split())


def second_role(words: Sequence[Token], noun: str) -> str:
    """L'avocat *général*: what makes it another office than the noun alone."""
    at = next((at for at, piece in enumerate(words) if piece.low == noun), len(words))
    behind = words[at + 1].low if at + 1 < len(words) else ""
    return behind if behind in RANKS else ""


def details_of(words: Sequence[Token], noun: str) -> set[str]:
    """As in "the minister of *defence*": of what the role is."""
    at = next((at for at, piece in enumerate(words) if piece.low == noun), len(words))
    found = set()
    for piece in words[at + 1 :]:
        if piece.kind != "word" or piece.low in {"who", "qui", "in", "at", "on"}:
            break
        if len(piece.low) > 3 and piece.low not in {"etat", "état", "state"}:
            found.add(piece.low)
    return found


def called_anywhere(register: Register, noun: str, modified: set[str], details: set[str]) -> list[Entity]:
    """Everybody with a name who is called so anywhere: a title or the opening words speak of who is named later."""
    found = {
        id(naming.entity): naming.entity
        for naming in register.namings
        if naming.entity.is_named and " " in naming.entity.name and is_called(naming.entity, noun, modified, details)
    }
    return list(found.values())


def named_later(
    register: Register, noun: str, words: Sequence[Token], modified: set[str], sentence: Sentence
) -> Resolved | None:
    """As in "an army spokesman said", whom the article names further down; in titles and opening words."""
    if not (sentence.is_title or sentence.number - register.opening < OPENING):
        return None
    details = details_of(words, noun)
    found = [one for one in called_anywhere(register, noun, modified, details) if one.kind == "person"]
    if not found and sentence.is_title:  # "Dorria minister": a title names a place in place of an office
        anybody = [one for called in _alike(noun) for one in called_anywhere(register, called, set(), set())]
        alone = {id(one): one for one in anybody if one.kind == "person"}
        return replace(evenly(list(alone.values())), is_sure=False) if len(alone) == 1 else None
    if details:
        found = [one for one in found if details & (one.details | set(one.name.lower().split()))]
    return evenly(found) if found else None


def _alike(noun: str) -> list[str]:
    """The noun, and all roles that it covers."""
    return sorted({noun}.union(*(roles for nouns, roles in LIKE if noun in nouns)))


def by_likeness(register: Register, noun: str, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """As in "the officer" for a captain: the last person whose role is one of those that the noun covers."""
    at, covered = words[0].start, next((roles for nouns, roles in LIKE if noun in nouns), None)
    if covered is None or second_role(words, noun):
        return None
    near = [naming for naming in register.before(at, sentence.number) if naming.entity.nouns & covered]
    found = _scored((naming for naming in near if naming.entity.kind == "person"), set(), sentence.number)
    return best_of(found, least=0.0) if found else None


def by_office(register: Register, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """As in "the head of state", "le chef de la diplomatie": who holds the office that this says in other words."""
    said = " ".join(piece.low for piece in words[1:] if piece.text not in "'’")
    for phrase, roles, fields in OTHER_WORDS:
        if not f"{said} ".startswith(f"{phrase} ") and f" {phrase} " not in f" {said} ":
            continue
        near = [
            naming
            for naming in register.anywhere_before(words[0].start)
            if naming.entity.kind == "person"
            and naming.entity.is_named
            and naming.entity.nouns & roles
            and (not fields or fields & (naming.entity.details | naming.entity.nouns))
        ]
        found = _scored(near, set(), sentence.number)
        return linked(best_of(found, least=0.0)) if found else None
    return None


def by_short_office(register: Register, short: str, at: int) -> Resolved | None:
    """The CS: whoever bears that office in capital letters, the last one before or else the first one below."""
    if short not in IN_CAPITALS:
        return None
    holders = [one for one in register.namings if one.entity.kind == "person" and _bears(one.entity, short)]
    last_first = sorted(holders, key=lambda one: (one.at > at, abs(one.at - at)))
    distinct = list({id(one.entity): one.entity for one in last_first}.values())
    found = linked(evenly(distinct)) if distinct else None
    return replace(found, share=HOLDER) if found and len(distinct) == 1 else found


def _bears(entity: Entity, short: str) -> bool:
    """Health CS Ana Ruiz; Cabinet Secretary Ana Ruiz."""
    roles = entity.nouns | entity.details
    initials = {word[0] for word in roles}
    return short in roles or (len(roles) >= len(short) and set(short) <= initials)


def _scored(namings: Iterable[Naming], lows: set[str], now: int) -> Scored:
    found: dict[int, tuple[float, Entity]] = {}
    likeness: dict[int, float] = {}
    for naming in namings:
        entity = naming.entity
        if id(entity) not in likeness:
            likeness[id(entity)] = 1.3 if lows & set(entity.name.lower().split()) else 1.0
        score = (2.0 if naming.is_subject else 1.6) / (2 + max(0, now - naming.sentence)) * likeness[id(entity)]
        if score > found.get(id(entity), (0.0, entity))[0]:
            found[id(entity)] = (score, entity)
    return sorted(found.values(), key=lambda scored: -scored[0])


def _likely_body(register: Register, noun: str, at: int, sentence: Sentence) -> Resolved | None:
    """As in "the coalition" where nobody was called one: sure only of the one body that has just spoken."""
    near = _bodies_near(register, at, sentence)
    if not near:
        return _just_spoken(register, noun, sentence)
    best = best_of(near, least=0.0)
    just_spoke = near[0][1].spoke_in >= sentence.number - 1
    if best.alternatives or (len(near) == 1 and just_spoke and noun in ANY_BODY):
        return best
    readings = (Alternative(near[0][1].name, 0.4), Alternative(noun, 0.4))
    return replace(best, alternatives=readings, is_sure=False)


def _just_spoken(register: Register, noun: str, sentence: Sentence) -> Resolved | None:
    """Harbour Lives Matter spoke. *The group* said ...: a name that is nobody's given name may be a body's."""
    spoken = [entity for entity in register.speaking if sentence.number - entity.spoke_in <= 1]
    if len(spoken) != 1 or noun not in ANY_BODY or sentence.language != "en":
        return None
    entity = spoken[0]
    is_person = bool(entity.nouns or entity.gender) or entity.name.split(" ")[0].lower() in GIVEN_NAMES
    is_name = entity.is_named and entity.kind in {"person", "name"} and not is_person
    return as_entity(entity, is_sure=False) if is_name else None


def _alike_body(register: Register, noun: str, modified: set[str], at: int, sentence: Sentence) -> Resolved | None:
    """As in "the carrier", "the Taiwanese company": the one body near it whose name is of that kind."""
    covered = [names for nouns, names in LIKE_BODIES if noun in nouns]
    if not covered:
        return None
    is_armed = not modified.isdisjoint(REBEL)
    near = [
        (score, entity)
        for score, entity in _bodies_near(register, at, sentence)
        if (is_armed and not entity.nouns.isdisjoint(REBELS))
        or any(not names.isdisjoint({*entity.nouns, *entity.name.lower().split()}) for names in covered)
    ]
    if is_armed:
        near = [(score, entity) for score, entity in near if entity.nouns.isdisjoint(OF_STATES)]
    if not near:
        return _only_subject(register, noun, modified, at, sentence)
    best = best_of(near, least=0.0)
    return best if best.alternatives else linked(best)


def _only_subject(register: Register, noun: str, modified: set[str], at: int, sentence: Sentence) -> Resolved | None:
    """Selva fell. *The carmaker* said ...: the only name that opens one of the last sentences, and maybe it."""
    is_telling = noun not in GENERIC or any("-" in word for word in modified)  # the Iran-backed group
    if sentence.language != "en":
        return None
    found = {
        id(naming.entity): naming.entity
        for naming in register.before(at, sentence.number)
        if naming.entity.kind in {"name", "body"} and naming.is_subject and naming.entity.name[:1].isupper()
    }
    return as_entity(next(iter(found.values())), is_sure=False) if is_telling and len(found) == 1 else None


def _bodies_near(register: Register, at: int, sentence: Sentence) -> Scored:
    """Whom "the group" can mean where nobody was called a group: bodies with names of their own."""
    scores: dict[int, tuple[float, Entity]] = {}
    for naming in register.before(at, sentence.number):
        entity = naming.entity
        is_noun = entity.name.lower() in entity.nouns and not entity.name.isupper()  # the Army; not the IMF
        if entity.kind != "body" or not entity.name[:1].isupper() or is_noun:
            continue
        distance = sentence.number - naming.sentence
        score = DECAY[distance] * (1.5 if naming.is_subject else 1.0) * echo_of(sentence.number - entity.spoke_in)
        if score > scores.get(id(entity), (0.0, entity))[0]:
            scores[id(entity)] = (score, entity)
    return sorted(scores.values(), key=lambda scored: -scored[0])
