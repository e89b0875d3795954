"""Says whom a pronoun stands for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import DECAY, NOBODY, echo_of, fit_of
from claims.extraction.coreference.resolved import UNKNOWN, Resolved, asked, best_of
from claims.extraction.coreference.rivals import rivals_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.coreference.register import Register
    from claims.extraction.names.entities import Entity, Naming
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

NEW = ("a ", "an ", "un ", "une ")
REACH = 60  # characters between a description's noun and its beginning
LATELY, JUST = 2, 1  # sentences
UNNAMED = 0.9  # a description fits less than a name


def whom(register: Register, word: Token, sentence: Sentence) -> Resolved:
    """The one who suits it best; unsure where another one suits it as well."""
    return UNKNOWN if word.low in NOBODY else suited(register, word.low, word.start, sentence)


def suited(register: Register, pronoun: str, at: int, sentence: Sentence) -> Resolved:
    """Whom this pronoun would stand for at that place."""
    scores: dict[int, tuple[float, Entity]] = {}
    latest: dict[int, Naming] = {}
    for naming in (*_described(register, at, sentence), *register.before(at, sentence.number)):
        score = _score(naming, pronoun, sentence)
        key = id(naming.entity)
        latest[key] = naming
        if score > scores.get(key, (0.0, naming.entity))[0]:
            scores[key] = (score, naming.entity)
    scored = sorted(scores.values(), key=lambda scored: -scored[0])
    best = latest[id(scored[0][1])] if scored else None
    others = [latest[id(entity)] for _, entity in scored[1:]]
    rivals = list(rivals_of(pronoun, sentence, best, others))
    found = asked(best_of(scored), rivals)
    silent = best is not None and not _spoke_lately(best.entity, sentence.number)
    return replace(found, is_sure=False) if silent else found


def _spoke_lately(entity: Entity, now: int) -> bool:
    """Whether somebody has spoken so shortly before that nobody else can be meant; longer for a person with a name."""
    return now - entity.spoke_in <= (LATELY if entity.is_named and entity.kind == "person" else JUST)


def _score(naming: Naming, pronoun: str, sentence: Sentence) -> float:
    since = sentence.number - naming.entity.spoke_in
    distance = min(sentence.number - naming.sentence, since) if since >= 0 else sentence.number - naming.sentence
    score = fit_of(pronoun, naming.entity, sentence.language) * DECAY[distance] * (1.5 if naming.is_subject else 1.0)
    score *= 1.0 if naming.entity.is_named else UNNAMED
    return score * echo_of(since)


def _described(register: Register, at: int, sentence: Sentence) -> Iterator[Naming]:
    """Who is described but not named in the last sentences, and is nobody whom they name."""
    before = register.before(at, sentence.number)
    known = {noun for naming in before for noun in naming.entity.nouns}
    nameless = {naming.at for naming in before if not naming.entity.is_named}
    found = []
    for naming in register.described.before(at, sentence.number):
        is_new = naming.entity.described.lower().startswith(NEW)
        bearer = None if is_new else _bearer(register, naming)
        if bearer is not None:
            found.append(replace(naming, entity=bearer))
        elif (is_new and not _is_held(naming, nameless)) or not naming.entity.nouns & known:
            found.append(naming)
    yield from sorted(found, key=lambda naming: not naming.is_subject)


def _bearer(register: Register, naming: Naming) -> Entity | None:
    """Who was called so before: "the minister" of a few sentences ago has a name."""
    nouns = naming.entity.nouns
    called = {
        id(other.entity): other.entity
        for other in register.anywhere_before(naming.at)
        if other.entity.is_named and other.entity.nouns & nouns and other.entity.kind == naming.entity.kind
    }
    return next(iter(called.values())) if len(called) == 1 else None


def _is_held(naming: Naming, nameless: set[int]) -> bool:
    """Whether this description has spoken, and so is among the namings already."""
    return any(abs(at - naming.at) < REACH for at in nameless)
