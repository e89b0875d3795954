"""Trains the ranker that says whom a mention stands for, on the reports that people have annotated.

`python -m claims.extraction.training.coreference --model FOLDER` writes FOLDER/coreference.json; the tagger must stand
there already, since the ranker learns on what it finds.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from claims.extraction.assemble import judge
from claims.extraction.confidence import RULES_ONLY
from claims.extraction.coreference.candidates import candidates_of, plain
from claims.extraction.coreference.ranker import Layers, Ranker, table_of
from claims.extraction.coreference.traits import all_traits, traits_of_mention
from claims.extraction.evaluation.corpus import read_reports
from claims.extraction.evaluation.matching import Tokens, is_same_source, statement_pairs
from claims.extraction.evaluation.naming import is_same
from claims.extraction.passage_reader import By
from claims.extraction.tagger.network import load as load_tagger
from claims.extraction.training.data import REPORTS
from claims.extraction.training.descent import Descent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.coreference.candidates import Question
    from claims.extraction.coreference.ranker import Resolver
    from claims.extraction.coreference.resolved import Resolved
    from claims.extraction.coreference.traits import Traits
    from claims.extraction.evaluation.corpus import Expected, Report
    from claims.extraction.statements import Judged
    from claims.extraction.tagger.tagging import Tagger

FOLDS = 4
SEED = 7
NETWORKS = 3  # trained alike from different beginnings
HIDDEN = 48
DESCENT = Descent(epochs=24, batch=64, rate=3e-3, decay=1e-2)
DROPOUT = 0.2
COMMON = 10  # candidates that must have a trait before it is learned
DIGITS = 4
BARRED = -1e9


@dataclass(frozen=True, slots=True)
class Case:
    """One mention that was asked about: its candidates' traits, and which of them people find right."""

    report: str
    language: str
    mention: Traits
    candidates: Sequence[Traits]
    right: Sequence[bool]


class Listener:
    """Answers as the one that it stands for, and remembers what was asked."""

    def __init__(self, behind: Resolver | None) -> None:
        self.behind = behind
        self.heard: dict[int, tuple[Traits, list[str], list[Traits]]] = {}  # by where the mention begins

    def answer(self, question: Question, *, is_medium: bool = False) -> Resolved:
        candidates = candidates_of(question)
        names = [candidate.name for candidate in candidates]
        traits = traits_of_mention(question, is_medium=is_medium)
        self.heard[question.start] = traits, names, all_traits(question, candidates)
        return question.rules if self.behind is None else self.behind.answer(question, is_medium=is_medium)


def cases_of(reports: Iterable[Report], tagger: Tagger, behind: Resolver | None) -> Iterator[Case]:
    """The mentions in these reports beside whose words people wrote who is meant."""
    for report in reports:
        listener = Listener(behind)
        judged, _ = judge(report.text, report.language, By(tagger, RULES_ONLY, listener))
        for one, wanted in _pairs(report, judged):
            heard = listener.heard.get(_start(one))
            if heard is None or wanted.ask or len(wanted.speakers) != 1 or len(one.statement.speakers) != 1:
                continue
            mention, names, traits = heard
            right = _right(names, wanted.speakers[0].names)
            if any(right):
                yield Case(report.name, report.language, mention, traits, right)


def _right(names: Sequence[str], accepted: Sequence[str]) -> list[bool]:
    """The fullest name; where no candidate has it, another that people wrote; otherwise those that mean the same."""
    for forms in ({plain(one) for one in accepted[:1]}, {plain(one) for one in accepted}):
        exact = [plain(name) in forms for name in names]
        if any(exact):
            return exact
    return [is_same(name, accepted) for name in names]


def _start(judged: Judged) -> int:
    spans = [span for speaker in judged.statement.speakers for span in speaker.mention.spans]
    return spans[0].start if spans else -1


def _pairs(report: Report, judged: Sequence[Judged]) -> Iterator[tuple[Judged, Expected]]:
    """Statements found with those expected, where the words for the speaker are the same."""
    tokens = Tokens(report.text)
    for at, number in statement_pairs(tokens, [one.statement for one in judged], report.statements):
        one, expected = judged[at], report.statements[number]
        if one.reading.shape != "continued" and is_same_source(tokens, one.statement, expected):
            yield one, expected


# Learning


class Network(nn.Module):
    """Traits to one score, through one hidden layer."""

    def __init__(self, traits: int) -> None:
        super().__init__()
        self.inner, self.outer = nn.Linear(traits, HIDDEN), nn.Linear(HIDDEN, 1, bias=False)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, traits: torch.Tensor) -> torch.Tensor:
        return self.outer(self.dropout(torch.relu(self.inner(traits)))).squeeze(-1)

    def layers(self) -> Layers:
        return Layers(
            *(
                part.detach().numpy().round(DIGITS).astype(np.float32)
                for part in (self.inner.weight.T, self.inner.bias, self.outer.weight[0])
            )
        )


def train(cases: Sequence[Case]) -> Ranker:
    """A ranker that has learned from these cases; the same ones give the same ranker."""
    counted = Counter(name for case in cases for traits in case.candidates for name in (*case.mention, *traits))
    names = {name: at for at, name in enumerate(sorted(name for name in counted if counted[name] >= COMMON))}
    rows = [
        (torch.from_numpy(table_of(names, case.mention, case.candidates)), torch.tensor(case.right)) for case in cases
    ]
    return Ranker(names, tuple(_trained(rows, len(names), SEED + number) for number in range(NETWORKS)))


def _trained(rows: Sequence[tuple[torch.Tensor, torch.Tensor]], traits: int, seed: int) -> Layers:
    torch.manual_seed(seed)
    network = Network(traits)
    DESCENT(network, rows, lambda some: _loss(network, some))
    return network.layers()


def _loss(network: Network, rows: Sequence[tuple[torch.Tensor, torch.Tensor]]) -> torch.Tensor:
    """Minus the logarithm of the chance that one of the right candidates is chosen."""
    given = nn.utils.rnn.pad_sequence([traits for traits, _ in rows], batch_first=True)
    right = nn.utils.rnn.pad_sequence([is_right for _, is_right in rows], batch_first=True)
    is_there = nn.utils.rnn.pad_sequence([torch.ones(len(traits), dtype=torch.bool) for traits, _ in rows], True)  # noqa: FBT003
    scores = network(given).masked_fill(~is_there, BARRED)
    chosen = torch.logsumexp(scores, dim=-1) - torch.logsumexp(scores.masked_fill(~right, BARRED), dim=-1)
    return chosen.mean()


# Several rankers, each of which does not know some of the reports


def fold_of(report: str) -> int:
    return zlib.crc32(report.encode()) % FOLDS


def without_each_fold(cases: Sequence[Case]) -> list[Ranker]:
    """For each fold a ranker that has not learned from its reports."""
    return [train([case for case in cases if fold_of(case.report) != fold]) for fold in range(FOLDS)]


def learned(reports: Sequence[Report], tagger: Tagger) -> tuple[Ranker, list[Case]]:
    """The ranker, and what it learned from: first as the rules go on, then as it goes on itself."""
    first = train(list(cases_of(reports, tagger, None)))
    cases = list(cases_of(reports, tagger, first))
    return train(cases), cases


def as_json(ranker: Ranker) -> str:
    return json.dumps(
        {
            "traits": list(ranker.names),
            "networks": [
                {
                    part: np.asarray(getattr(one, part), dtype=float).round(DIGITS).tolist()
                    for part in ("inner", "shift", "outer")
                }
                for one in ranker.networks
            ],
        }
    )


def right_share(ranker: Ranker, cases: Sequence[Case]) -> float:
    """How often the likeliest candidate is a right one, of the cases that have one."""
    hits = sum(bool(case.right[int(ranker.shares(case.mention, case.candidates).argmax())]) for case in cases)
    return hits / max(1, len(cases))


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=Path, default=REPORTS)
    parser.add_argument("--model", type=Path, required=True)
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    ranker, cases = learned(list(read_reports(options.reports)), load_tagger(options.model))
    for fold, without in enumerate(without_each_fold(cases)):
        unknown = [case for case in cases if fold_of(case.report) == fold]
        print(f"fold {fold}: {right_share(without, unknown):.3f} of {len(unknown)} right")  # noqa: T201
    (options.model / "coreference.json").write_text(as_json(ranker) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
