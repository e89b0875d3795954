"""Says who "the minister" or "the group" is: who was called so before."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.fitting import DECAY, echo_of
from claims.extraction.resolved import Resolved, best_of
from claims.extraction.rivals import ANY_BODY, GENERIC, without_plain
from claims.extraction.types import Alternative

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.extraction.entities import Entity, Naming
    from claims.extraction.register import Register
    from claims.extraction.sentences import Sentence
    from claims.extraction.tokens import Token

Scored = list[tuple[float, "Entity"]]


def by_noun(
    register: Register, noun: str, words: Sequence[Token], modified: set[str], sentence: Sentence
) -> Resolved | None:
    """Who was called so before, near ones first; `modified` are the words that stand before the noun."""
    lows = {piece.low for piece in words}
    at = words[0].start
    called = (naming for naming in register.anywhere_before(at) if _is_called(naming.entity, noun, modified))
    found = _scored(called, lows - {noun}, sentence.number)
    distinct = without_plain(found, noun)
    if noun in GENERIC and not modified and all(entity.name.lower() == noun for _, entity in distinct):
        return _likely_body(register, noun, at, sentence)
    return best_of(distinct, least=0.0) if distinct else None


def _is_called(entity: Entity, noun: str, modified: set[str]) -> bool:
    own = entity.nouns | set(entity.name.lower().split())
    return noun in entity.nouns and (not modified or bool(modified & own))


def _scored(namings: Iterable[Naming], lows: set[str], now: int) -> Scored:
    found: dict[int, tuple[float, Entity]] = {}
    for naming in namings:
        entity = naming.entity
        score = (2.0 if naming.is_subject else 1.6) / (2 + max(0, now - naming.sentence))
        score *= 1.3 if lows & set(entity.name.lower().split()) else 1.0
        if score > found.get(id(entity), (0.0, entity))[0]:
            found[id(entity)] = (score, entity)
    return sorted(found.values(), key=lambda scored: -scored[0])


def _likely_body(register: Register, noun: str, at: int, sentence: Sentence) -> Resolved | None:
    """As in "the coalition" where nobody was called one: sure only of the one body that has just spoken."""
    near = _bodies_near(register, at, sentence)
    if not near:
        return None
    best = best_of(near, least=0.0)
    just_spoke = near[0][1].spoke_in >= sentence.number - 1
    if best.alternatives or (len(near) == 1 and just_spoke and noun in ANY_BODY):
        return best
    readings = (Alternative(near[0][1].name, 0.4), Alternative(noun, 0.4))
    return replace(best, alternatives=readings, is_sure=False)


def _bodies_near(register: Register, at: int, sentence: Sentence) -> Scored:
    """Whom "the group" can mean where nobody was called a group: bodies with names of their own."""
    scores: dict[int, tuple[float, Entity]] = {}
    for naming in register.before(at, sentence.number):
        entity = naming.entity
        if entity.kind != "body" or not entity.name[:1].isupper() or entity.name.lower() in entity.nouns:
            continue
        distance = sentence.number - naming.sentence
        score = DECAY[distance] * (1.5 if naming.is_subject else 1.0) * echo_of(sentence.number - entity.spoke_in)
        if score > scores.get(id(entity), (0.0, entity))[0]:
            scores[id(entity)] = (score, entity)
    return sorted(scores.values(), key=lambda scored: -scored[0])
