"""Says how well a pronoun suits somebody whom the article names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import gender_of_given
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from claims.extraction.names.entities import Entity, Named


DECAY = (1.0, 0.85, 0.45, 0.3, 0.2, 0.1)
HE = frozenset(["he", "il", "-il", "-t-il", "him"])
SHE = frozenset(["she", "elle", "-elle", "-t-elle", "her"])
IT = words("it il elle -il -t-il -elle -t-elle its")
THEY = words("they ils elles -ils -elles -t-ils -t-elles them both others some many several")
LIKELY, UNLIKELY = 0.95, 0.25  # of a given name that agrees, and of one that does not
SOMEBODY_AT_ALL = "somebody"  # "the 29-year-old": a person of either gender
MARRIED = words("mrs miss mrs.")
NOBODY = frozenset(["on", "-on", "-t-on", "one"])


def echo_of(since: int) -> float:
    """Who has just spoken, in this sentence or the last ones, is the likelier "it"."""
    if since < 0:
        return 1.0
    return {0: 3.0, 1: 2.2, 2: 1.5}.get(since, 1.0)


def fit_of(pronoun: str, entity: Entity, language: str) -> float:
    """How well the pronoun suits the entity: 0 where it cannot stand for it."""
    if pronoun in THEY:
        return 1.0 if entity.is_plural else 0.5 if entity.kind in {"body", "outlet"} and language == "en" else 0.0
    if entity.is_plural:
        return 0.0
    if language == "fr":
        return _french_fit(pronoun, entity)
    if pronoun in IT:
        return {"body": 1.0, "outlet": 1.0, "name": 0.3, "place": 0.15, "person": 0.0, "group": 0.0}[entity.kind]
    fit = {"person": 1.0, "name": 0.35}.get(entity.kind, 0.0)
    wanted = "m" if pronoun in HE else "f"
    return fit * (1.0 if pronoun == SOMEBODY_AT_ALL else _known_fit(entity, wanted, unknown=0.8))


def _french_fit(pronoun: str, entity: Entity) -> float:
    wanted = "f" if pronoun in SHE else "m"
    known = _known_fit(entity, wanted, unknown=0.7)
    return known * {"person": 1.0, "body": 0.9, "outlet": 0.6, "name": 0.35, "place": 0.15, "group": 0.0}[entity.kind]


def _known_fit(entity: Entity, wanted: str, *, unknown: float) -> float:
    """What titles and roles say of somebody's gender; otherwise what the given name makes likely."""
    if entity.gender:
        return float(entity.gender == wanted)
    given = given_gender(entity)
    return unknown if not given else LIKELY if given == wanted else UNLIKELY


def is_other(named: Named | Entity, entity: Entity) -> bool:
    """Mr Ruiz: not Ana Ruiz; Mrs Ruiz: not who was called Miss Ruiz."""
    known = entity.gender or given_gender(entity)
    if entity.kind == "person" and named.gender and known and named.gender != known:
        return True
    titles, own = named.nouns & MARRIED, entity.nouns & MARRIED
    return bool(titles and own) and titles != own


def given_gender(entity: Entity) -> str:
    """The gender that the given name of a person makes likely."""
    return gender_of_given(entity.name) if entity.kind == "person" else ""
