"""Weighs the candidates against each other with a small trained network, and gives the likeliest with its chance."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from claims.extraction.coreference.candidates import Question, candidates_of, plain
from claims.extraction.coreference.resolved import MOST, Resolved, as_entity
from claims.extraction.coreference.traits import all_traits, traits_of_mention
from claims.extraction.tagger.activation import shares_of
from claims.extraction.types import Alternative

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from claims.extraction.coreference.candidates import Candidate
    from claims.extraction.coreference.traits import Traits

    Floats = NDArray[np.float32]

WEIGHTS = Path(__file__).parent.parent / "model" / "coreference.json"
LEAST = 0.04  # chance of a reading that is worth being shown
LINKED = 0.9  # chance at most where the words could name somebody new after all
SURE = 0.5  # chance from which on later mentions may build on this answer


class Resolver(Protocol):
    """Answers whom a mention stands for; `is_medium` where it is a statement or post of nobody named beside it."""

    def answer(self, question: Question, *, is_medium: bool = False) -> Resolved: ...


@dataclass(frozen=True, slots=True)
class Layers:
    """One network: traits to hidden [traits, hidden], and hidden to one score [hidden]."""

    inner: Floats
    shift: Floats
    outer: Floats

    def scores(self, traits: Floats) -> Floats:
        """Traits [candidates, traits] to scores [candidates]."""
        hidden: Floats = np.maximum(traits @ self.inner + self.shift, 0.0)
        scores: Floats = hidden @ self.outer
        return scores


@dataclass(frozen=True, slots=True)
class Ranker:
    """Several networks that were trained alike; their shares are averaged."""

    names: Mapping[str, int]  # column of each trait
    networks: tuple[Layers, ...]

    def answer(self, question: Question, *, is_medium: bool = False) -> Resolved:
        """Whom the mention stands for, with its chance and the other readings that are worth being shown."""
        candidates = candidates_of(question)
        shares = self.shares(traits_of_mention(question, is_medium=is_medium), all_traits(question, candidates))
        ranked = sorted(range(len(candidates)), key=lambda at: (-shares[at], at))
        best = ranked[0]
        found = _answer(candidates[best], question.rules, is_sure=bool(shares[best] >= SURE))
        likely = [(candidates[at].name, float(shares[at])) for at in ranked if shares[at] >= LEAST]
        readings = tuple(Alternative(name, round(share, 2)) for name, share in _distinct(likely)[:MOST])
        most = min(question.rules.most, LINKED if question.rules.is_linked else 1.0)
        share = min(float(shares[best]), most)
        return replace(found, alternatives=readings if len(readings) > 1 else (), share=share)

    def shares(self, mention: Traits, candidates: Sequence[Traits]) -> Floats:
        """How likely each candidate is; they add up to one."""
        given = table_of(self.names, mention, candidates)
        shares: Floats = np.mean([shares_of(network.scores(given)) for network in self.networks], axis=0)
        return shares


def table_of(names: Mapping[str, int], mention: Traits, candidates: Sequence[Traits]) -> Floats:
    """The traits as numbers [candidates, traits]; those that have no column are left out."""
    given = np.zeros((len(candidates), len(names)), dtype=np.float32)
    for name, value in mention.items():
        if name in names:
            given[:, names[name]] = value
    for row, traits in enumerate(candidates):
        for name, value in traits.items():
            column = names.get(name)
            if column is not None:
                given[row, column] = value
    return given


def _distinct(readings: Sequence[tuple[str, float]]) -> list[tuple[str, float]]:
    """Without those that only say the same shortly or at greater length: "minister" beside "the fisheries minister"."""
    found: list[tuple[str, float]] = []
    for name, share in readings:
        own = plain(name)
        if not any(own in plain(other) or plain(other) in own for other, _ in found):
            found.append((name, share))
    return found


def _answer(candidate: Candidate, rules: Resolved, *, is_sure: bool) -> Resolved:
    if "rules" in candidate.how:
        return replace(rules, is_sure=is_sure)
    if candidate.entity is None:
        return Resolved(candidate.name, candidate.kind, is_sure=is_sure)
    return as_entity(candidate.entity, is_sure=is_sure)


def load(path: Path) -> Ranker:
    """The ranker whose weights stand in the file."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    networks = tuple(
        Layers(*(np.array(one[part], dtype=np.float32) for part in ("inner", "shift", "outer")))
        for one in kept["networks"]
    )
    return Ranker({name: at for at, name in enumerate(kept["traits"])}, networks)


@cache
def ranker() -> Ranker:
    """The ranker that is kept with the code."""
    return load(WEIGHTS)
