"""Trains what tells disclaimers in words that no rule knows, on sentences written for it and on annotated reports.

`python -m claims.extraction.training.disclaimers --model FOLDER` writes FOLDER/disclaimers.json; the tagger must stand
there already, since its states are what is learned on. Each sentence is read inside a report, as it would be met.
"""

from __future__ import annotations

import argparse
import json
import random
import zlib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from claims.extraction.assemble import judge
from claims.extraction.confidence import RULES_ONLY
from claims.extraction.evaluation.corpus import read_reports
from claims.extraction.passage_reader import By
from claims.extraction.tagger.activation import chance
from claims.extraction.tagger.doubts import MARKS, PARTS, SCOPES, Doubts, scopes_of, terms_of
from claims.extraction.tagger.network import load as load_tagger
from claims.extraction.training.data import REPORTS
from claims.extraction.training.descent import Descent
from claims.extraction.training.strewing import strewn
from claims.extraction.types import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claims.extraction.evaluation.corpus import Report
    from claims.extraction.tagger.doubts import Floats
    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.tagging import Tagger
    from claims.extraction.types import Scope

SENTENCES = Path(__file__).parent / "disclaimers"
FOLDS = 4
SEED = 7
HIDDEN = 64
DESCENT = Descent(epochs=16, batch=64, rate=2e-3, decay=0.05)
DROPOUT = 0.3
COMMON = 4  # sentences that must hold a word or pair before it is learned
PRECISE = 0.98  # share that is right of what is told beyond the rules
DIGITS = 3
BARRED = -1e4


@dataclass(frozen=True, slots=True)
class Written:
    """One sentence that was written to learn from."""

    text: str
    scopes: tuple[Scope, ...]  # none where it is no disclaimer


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence as the network met it."""

    written: Written
    is_own: bool  # written for this, not a report's
    language: str
    terms: frozenset[str]
    states: Floats  # [words, states and marks]


class Listener:
    """Remembers the sentences that it is asked about and doubts none."""

    def __init__(self) -> None:
        self.heard: dict[int, tuple[int, frozenset[str], Floats]] = {}  # by their start: end, terms, states and marks

    def kept(self, states: Floats) -> Floats:
        return states

    def doubted(self, words: Sequence[Word], kept: Floats, marks: Floats) -> tuple[Scope, ...]:
        states = np.concatenate([kept, marks], axis=1)
        self.heard[words[0].start] = words[-1].end, frozenset(terms_of(words)), states
        return ()


def sentences_of(folder: Path, language: str) -> list[Written]:
    """The file's lines: 1 or 0, scopes, sentence."""
    found = []
    for line in (folder / f"{language}.tsv").read_text(encoding="utf-8").splitlines():
        label, scopes, text = line.split("\t")
        named = tuple(scope for scope in SCOPES if scope in scopes.split(","))
        if bool(named) != (label == "1") or len(named) != len(list(filter(None, scopes.split(",")))):
            raise ValueError(f"Label and scopes do not go together: {line}")
        found.append(Written(text, named))
    return found


def cases_of(reports: Sequence[Report], written: Sequence[Written], tagger: Tagger) -> Iterator[Case]:
    """Every sentence of the reports, with the written ones strewn among them."""
    for report, text, places in strewn(reports, written, lambda one: one.text, random.Random(SEED)):
        listener = Listener()
        judge(text, report.language, By(replace(tagger, doubter=listener), RULES_ONLY))
        for start, (end, terms, states) in listener.heard.items():
            own = next((one for first, last, one in places if start < last and first < end), None)
            if own is not None and text[start:end] != own.text.strip():
                continue  # cut in two, or grown together with its neighbour
            yield Case(own or _reported(report, text[start:end]), own is not None, report.language, terms, states)


def _reported(report: Report, words: str) -> Written:
    scopes = next((one.scopes for one in report.disclaimers if report.text[one.start : one.end] == words), ())
    return Written(words, tuple(scopes))


# Learning


class Network(nn.Module):
    """What Doubts computes, for some sentences at once."""

    def __init__(self, states: int, terms: int) -> None:
        super().__init__()
        self.inner, self.heed = nn.Linear(states, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
        self.outer = nn.Linear(2 * HIDDEN, 1 + len(SCOPES))
        self.terms = nn.EmbeddingBag(terms, 1 + len(SCOPES), mode="sum")
        self.dropout = nn.Dropout(DROPOUT)
        nn.init.zeros_(self.terms.weight)

    def forward(
        self, states: torch.Tensor, is_word: torch.Tensor, terms: torch.Tensor, begins: torch.Tensor
    ) -> torch.Tensor:
        """States [batch, length, states] and terms one after the other to scores [batch, 1 + scopes]."""
        hidden = functional.gelu(self.inner(self.dropout(states)), approximate="tanh")
        barred = torch.where(is_word, 0.0, BARRED)
        heed = torch.softmax(self.heed(hidden).squeeze(-1) + barred, dim=1)
        pooled = torch.cat([(hidden * heed[..., None]).sum(1), (hidden + barred[..., None]).amax(1)], dim=1)
        scores: torch.Tensor = self.outer(self.dropout(pooled)) + self.terms(terms, begins)
        return scores

    def doubts(self, names: Mapping[str, int]) -> Doubts:
        weights = self.terms.weight.detach().numpy().round(DIGITS)
        parts = (self.inner.weight.T, self.inner.bias, self.heed.weight[0], self.outer.weight.T, self.outer.bias)
        inner, shift, heed, outer, base = (part.detach().numpy().round(DIGITS).astype(np.float32) for part in parts)
        terms = {name: weights[at] for name, at in names.items() if weights[at].any()}
        return Doubts(inner, shift, heed, outer, base, terms, {})


def train(cases: Sequence[Case]) -> Doubts:
    """Weights that have learned from these cases; the same ones give the same weights."""
    counted = Counter(term for case in cases if case.is_own for term in case.terms)
    names = {term: at for at, term in enumerate(sorted(term for term in counted if counted[term] >= COMMON))}
    torch.manual_seed(SEED)
    network = Network(cases[0].states.shape[1], len(names))
    DESCENT(network, cases, lambda some: _loss(network, some, names))
    return network.doubts(names)


def _loss(network: Network, cases: Sequence[Case], names: Mapping[str, int]) -> torch.Tensor:
    """Of all sentences whether they are disclaimers; of those that are, what they say could not be verified."""
    rows = [torch.from_numpy(case.states) for case in cases]
    is_word = [torch.ones(len(row), dtype=torch.bool) for row in rows]
    terms = [[names[term] for term in sorted(case.terms) if term in names] for case in cases]
    begins = np.cumsum([0, *map(len, terms)])[:-1]
    scores = network(
        nn.utils.rnn.pad_sequence(rows, batch_first=True),
        nn.utils.rnn.pad_sequence(is_word, batch_first=True),
        torch.tensor([at for its_terms in terms for at in its_terms], dtype=torch.int64),
        torch.from_numpy(begins),
    )
    wanted = torch.tensor([[bool(case.written.scopes)] for case in cases], dtype=torch.float32)
    scopes = torch.tensor([[scope in case.written.scopes for scope in SCOPES] for case in cases], dtype=torch.float32)
    told = functional.binary_cross_entropy_with_logits(scores[:, :1], wanted)
    of_what = functional.binary_cross_entropy_with_logits(scores[:, 1:], scopes, reduction="none").mean(1, keepdim=True)
    return told + 0.5 * (of_what * wanted).sum() / wanted.sum().clamp(min=1)


# Without each fold


@dataclass(frozen=True, slots=True)
class Judged:
    """What weights that have not learned from a sentence say of it."""

    case: Case
    chance: float
    scopes: tuple[Scope, ...]


def fold_of(case: Case) -> int:
    return zlib.crc32(case.written.text.encode()) % FOLDS


def without_each_fold(cases: Sequence[Case]) -> list[Judged]:
    found = []
    for fold in range(FOLDS):
        doubts = train([case for case in cases if fold_of(case) != fold])
        found += [judged(doubts, case) for case in cases if fold_of(case) == fold]
    return found


def judged(doubts: Doubts, case: Case) -> Judged:
    states, marks = case.states[:, :-MARKS], case.states[:, -MARKS:]
    scores = doubts.scores(case.terms, doubts.kept(states), marks)
    return Judged(case, chance(scores[0]), scopes_of(scores[1:]))


def least_chance(found: Sequence[Judged]) -> float:
    """From where on so many are right as are wanted."""
    ranked = sorted(found, key=lambda one: -one.chance)
    right = np.cumsum([bool(one.case.written.scopes) for one in ranked])
    shares = right / np.arange(1, len(ranked) + 1)
    last = max((at for at, share in enumerate(shares) if share >= PRECISE), default=0)
    return round(ranked[last].chance, 3)


def summary(found: Sequence[Judged], least: float) -> str:
    """How many disclaimers are found, how many others too, and how often all scopes are right."""
    wanted = [one for one in found if one.case.written.scopes]
    told = [one for one in found if one.chance >= least]
    right = [one for one in told if one.case.written.scopes]
    scopes = sum(set(one.scopes) == set(one.case.written.scopes) for one in right) / len(right)
    others = sum(not one.case.is_own for one in told if not one.case.written.scopes)
    recall, precision = len(right) / len(wanted), len(right) / len(told)
    return (
        f"told from {least} on: recall {recall:.3f} of {len(wanted)}, precision {precision:.3f}, "
        f"{others} wrong among the reports' own sentences, scopes all right {scopes:.3f}"
    )


def as_json(doubts: Doubts) -> str:
    parts = {part: _rounded(getattr(doubts, part)) for part in PARTS}
    terms = {term: _rounded(values) for term, values in doubts.terms.items()}
    return json.dumps(parts | {"terms": terms, "least": doubts.least}, ensure_ascii=False, separators=(",", ":"))


def _rounded(values: Floats) -> list[object]:
    rounded: list[object] = np.asarray(values, dtype=float).round(DIGITS).tolist()
    return rounded


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=REPORTS)
    parser.add_argument("--sentences", type=Path, default=SENTENCES)
    parser.add_argument("--model", type=Path, required=True)
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    tagger = load_tagger(options.model)
    reports = list(read_reports(options.reports))
    cases = [
        case
        for language in LANGUAGES
        for case in cases_of(
            [one for one in reports if one.language == language], sentences_of(options.sentences, language), tagger
        )
    ]
    found = without_each_fold(cases)
    least = {}
    for language in LANGUAGES:
        own = [one for one in found if one.case.language == language]
        least[language] = least_chance(own)
        print(f"{language}: {summary(own, least[language])}")  # noqa: T201
    doubts = replace(train(cases), least=least)
    (options.model / "disclaimers.json").write_text(as_json(doubts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
