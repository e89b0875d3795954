"""The answer to whom a mention stands for: one reading, or several that are near each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.types import Alternative

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.names.entities import Entity
    from claims.extraction.types import SourceKind

CLOSE_CALL = 0.55  # a second reading with this share of the first one's score makes the engine ask
MOST = 4  # readings given
EITHER = 0.55  # how likely it is who is named further down


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a mention stands for; `is_sure` is False where a person should be asked."""

    name: str | None
    kind: SourceKind
    alternatives: tuple[Alternative, ...] = ()
    is_sure: bool = True
    entity: Entity | None = None
    share: float | None = None  # how likely it is, where a trained ranker has weighed it
    most: float = 1.0  # how likely it can be at most, whatever the ranker finds
    is_linked: bool = False  # whether the words stand for somebody named elsewhere, and cannot name anybody


UNKNOWN = Resolved(None, "unnamed", is_sure=False)


def as_entity(entity: Entity, *, is_sure: bool = True, has_role: bool = False) -> Resolved:
    return Resolved(entity.called or None, entity.kind_of_source(has_role=has_role), is_sure=is_sure, entity=entity)


def linked(resolved: Resolved) -> Resolved:
    """The same reading, of words that point at somebody; others may be meant."""
    return replace(resolved, is_sure=False, is_linked=True)


def best_of(scored: Sequence[tuple[float, Entity]], *, least: float = 0.3) -> Resolved:
    """The first of them, with the others that come near; not sure of a score below `least`."""
    if not scored:
        return UNKNOWN
    best, entity = scored[0]
    near = [(score, other) for score, other in scored[:MOST] if score >= CLOSE_CALL * best]
    if len(near) == 1:
        return as_entity(entity, is_sure=best >= least)
    total = sum(score for score, _ in near)
    readings = tuple(Alternative(other.called, round(score / total, 2)) for score, other in near)
    return replace(as_entity(entity, is_sure=False), alternatives=readings)


def evenly(entities: Sequence[Entity], *, has_role: bool = False) -> Resolved:
    """All of them are as likely."""
    if len(entities) == 1:
        return as_entity(entities[0], has_role=has_role)
    listed = entities[: MOST + 1]
    share = int(100 / len(listed)) / 100
    readings = tuple(Alternative(entity.called, share) for entity in listed)
    return replace(as_entity(entities[0], is_sure=False, has_role=has_role), alternatives=readings)


def either(entity: Entity, described: str, *, is_likely: bool = True) -> Resolved:
    """Somebody named further down, or who has no name: a person is asked."""
    found = as_entity(entity, is_sure=False) if is_likely else Resolved(described, "unnamed", is_sure=False)
    names = [entity.called, described] if is_likely else [described, entity.called]
    return replace(found, alternatives=(Alternative(names[0], 0.5), Alternative(names[1], 0.4)), share=EITHER)


def asked(resolved: Resolved, rivals: Sequence[Entity]) -> Resolved:
    """The same reading, with the rivals to choose from where there are any."""
    own = [resolved.entity] if resolved.entity else []
    names = dict.fromkeys(entity.called for entity in [*own, *rivals])
    if not rivals or len(names) < 2 or len(resolved.alternatives) >= len(names):
        return resolved if not rivals else replace(resolved, is_sure=False)
    listed = list(names)[:MOST]
    parts = 2 * len(listed) + 1  # the likeliest reading weighs three, each other two
    readings = tuple(Alternative(name, round((2 if at else 3) / parts, 2)) for at, name in enumerate(listed))
    return replace(resolved, alternatives=readings, is_sure=False)
