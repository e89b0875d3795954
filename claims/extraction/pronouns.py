"""Says whom a pronoun stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.fitting import DECAY, NOBODY, echo_of, fit_of
from claims.extraction.resolved import UNKNOWN, Resolved, asked, best_of
from claims.extraction.rivals import rivals_of

if TYPE_CHECKING:
    from claims.extraction.entities import Entity, Naming
    from claims.extraction.register import Register
    from claims.extraction.sentences import Sentence
    from claims.extraction.tokens import Token


def whom(register: Register, word: Token, sentence: Sentence) -> Resolved:
    """The one who suits it best; unsure where another one suits it as well."""
    if word.low in NOBODY:
        return UNKNOWN
    scores: dict[int, tuple[float, Entity]] = {}
    latest: dict[int, Naming] = {}
    for naming in register.before(word.start, sentence.number):
        fit = fit_of(word.low, naming.entity, sentence.language)
        distance = sentence.number - naming.sentence
        score = fit * DECAY[distance] * (1.5 if naming.is_subject else 1.0)
        score *= echo_of(sentence.number - naming.entity.spoke_in)
        key = id(naming.entity)
        latest[key] = naming
        if score > scores.get(key, (0.0, naming.entity))[0]:
            scores[key] = (score, naming.entity)
    scored = sorted(scores.values(), key=lambda scored: -scored[0])
    best = latest[id(scored[0][1])] if scored else None
    others = [latest[id(entity)] for _, entity in scored[1:]]
    others += _described_beside(register, word, sentence, latest)
    rivals = list(rivals_of(word.low, sentence, best, others))
    return asked(best_of(scored), rivals)


def _described_beside(register: Register, word: Token, sentence: Sentence, latest: dict[int, Naming]) -> list[Naming]:
    """Who is described but not named in the last sentences, and is nobody whom they name."""
    known = {noun for naming in latest.values() for noun in naming.entity.nouns}
    described = register.described.before(word.start, sentence.number)
    unnamed = [naming for naming in described if not naming.entity.nouns & known]
    return sorted(unnamed, key=lambda naming: not naming.is_subject)
