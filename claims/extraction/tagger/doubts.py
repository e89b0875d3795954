"""Tells which sentences say that something could not be verified, also in words that no rule knows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Protocol, get_args

import numpy as np

from claims.extraction.tagger.activation import chance, gelu, pooled
from claims.extraction.tagger.features import OUTSIDE, SIZES
from claims.extraction.tagger.tags import begin_of
from claims.extraction.types import LANGUAGES, Scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from claims.extraction.tagger.features import Word

    Floats = NDArray[np.float32]

SCOPES: tuple[Scope, ...] = get_args(Scope)
CONTENT = [begin_of("content"), begin_of("content") + 1]
QUOTED, LANGUAGE = list(SIZES).index("quoted"), list(SIZES).index("language")
MARKS = 2  # what is added to a word's states: whether it is quoted, how likely somebody else says it
PARTS = ("inner", "shift", "heed", "outer", "base")
LIKELY = 0.5  # from which on a scope is named


class Doubter(Protocol):
    """Asked what each sentence says could not be verified; nothing where it is no disclaimer.

    It is given the sentence's words, what it kept of their states, and their marks [words, MARKS].
    """

    def kept(self, states: Floats) -> Floats: ...

    def doubted(self, words: Sequence[Word], kept: Floats, marks: Floats) -> tuple[Scope, ...]: ...


@dataclass(frozen=True, slots=True)
class Doubts:
    """The trained weights: states and marks to some hidden values, of which the weightiest and the greatest count.

    `inner` [states + marks, hidden], `shift` [hidden], `heed` [hidden], `outer` [2 * hidden, 1 + scopes], `base`
    [1 + scopes]; `terms` gives what a word, or two of them, add to each of these.
    """

    inner: Floats
    shift: Floats
    heed: Floats
    outer: Floats
    base: Floats
    terms: Mapping[str, Floats]
    least: Mapping[str, float]  # chance from which on a sentence is told, by language

    def kept(self, states: Floats) -> Floats:
        """States [words, states] to [words, hidden], which is all that is asked for later."""
        found: Floats = states @ self.inner[:-MARKS] + self.shift
        return found

    def doubted(self, words: Sequence[Word], kept: Floats, marks: Floats) -> tuple[Scope, ...]:
        """The scopes, where the sentence is likely enough a disclaimer."""
        scores = self.scores(terms_of(words), kept, marks)
        language = LANGUAGES[words[0].features[LANGUAGE]]
        return scopes_of(scores[1:]) if chance(scores[0]) >= self.least[language] else ()

    def scores(self, terms: Iterable[str], kept: Floats, marks: Floats) -> Floats:
        """The logarithms of the odds [1 + scopes]: that it is a disclaimer, and of each scope."""
        hidden = gelu(kept + marks @ self.inner[-MARKS:])
        scores: Floats = pooled(hidden, self.heed) @ self.outer + self.base
        # In one order, since the last digit of a sum depends on it.
        return scores + sum(self.terms[term] for term in sorted(terms) if term in self.terms)


def doubts_in(
    doubter: Doubter, words: Sequence[Word], kept: Floats, likely: Floats
) -> Iterator[tuple[int, tuple[Scope, ...]]]:
    """The disclaimers of one window: how many sentences after the first one each stands, and its scopes."""
    said = likely[:, CONTENT].sum(axis=1)
    opening = words[0].sentence if words else 0
    for number, places in groupby(range(len(words)), key=lambda at: words[at].sentence):
        own = list(places)
        first, last = own[0], own[-1] + 1
        marks = np.array([[words[at].features[QUOTED] != OUTSIDE, said[at]] for at in own], dtype=np.float32)
        scopes = doubter.doubted(words[first:last], kept[first:last], marks)
        if scopes:
            yield number - opening, scopes


def terms_of(words: Sequence[Word]) -> set[str]:
    """The words, and the pairs of neighbours and of those with one word between; a number is as good as another."""
    low = ["#" if word.text[:1].isdigit() else word.text.lower() for word in words]
    pairs = {f"{one} {other}" for one, other in pairwise(low)}
    return {*low, *pairs, *(f"{one} * {other}" for one, other in zip(low, low[2:], strict=False))}


def scopes_of(scores: Floats) -> tuple[Scope, ...]:
    """Those that are likelier than not, or the likeliest; what is said of everything is said of nothing else."""
    found = tuple(scope for scope, score in zip(SCOPES, scores, strict=True) if chance(score) >= LIKELY)
    best = SCOPES[int(np.argmax(scores))]
    return ("everything",) if best == "everything" else tuple(one for one in found if one != "everything") or (best,)


def load(path: Path) -> Doubts:
    """The weights that stand in the file."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    inner, shift, heed, outer, base = (np.array(kept[part], dtype=np.float32) for part in PARTS)
    terms = {term: np.array(values, dtype=np.float32) for term, values in kept["terms"].items()}
    return Doubts(inner, shift, heed, outer, base, terms, kept["least"])
