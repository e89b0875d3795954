"""Fits what the engine's confidence is made of, on texts that the tagger has not learned from.

`python -m claims.extraction.training.calibrate --model FOLDER` writes FOLDER/confidence.json.
"""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from claims.extraction.assemble import judge
from claims.extraction.confidence import Weights
from claims.extraction.coreference.ranker import load as load_ranker
from claims.extraction.evaluation.corpus import read_reports
from claims.extraction.evaluation.matching import (
    FOUND,
    Tokens,
    is_same_source,
    jaccard,
    pairs_of,
    statement_pairs,
)
from claims.extraction.evaluation.polnear import read_articles
from claims.extraction.evaluation.predictions import attribution_of
from claims.extraction.evaluation.scores import are_same
from claims.extraction.passage_reader import By
from claims.extraction.tagger.network import load
from claims.extraction.training.coreference import cases_of, fold_of, without_each_fold
from claims.extraction.training.data import HELD_OUT, REPORTS
from claims.extraction.types import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from claims.extraction.confidence import Facts
    from claims.extraction.evaluation.corpus import Expected, Report
    from claims.extraction.statements import Judged
    from claims.extraction.types import Statement

NEVER = {"en": 2.0, "fr": 2.0}
EVERYTHING = Weights({"always": 10.0}, {}, {}, 0.0, NEVER, NEVER)
PENALTY = 0.003
# Aimed at on each corpus, so that unseen texts stay under three in a hundred: whom a mention stands for is told less
# well in texts that nobody has read while the rules were written.
WRONG_WHERE_SURE, WRONG_MENTION_WHERE_SURE = 0.015, 0.025
AS_GOOD = 0.002  # thresholds that lose no more than this are as good as the best; the middle of them is taken
OWN_WEIGHT = 2.0  # of a statement of our own reports, beside one of PolNeAR
DIGITS = 3
POLNEAR = "PolNeAR"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One reading: what was known of it, whether it is a statement, and whether its speaker is right."""

    found: Facts
    speaker: Facts
    is_found: bool
    is_mention: bool
    is_right: bool
    is_new: bool  # the tagger has not learned from it
    may_be_sure: bool
    language: str
    corpus: str

    @property
    def weight(self) -> float:
        return 1.0 if self.corpus == POLNEAR else OWN_WEIGHT


def outcomes_of_polnear(folder: Path, by: By) -> Iterator[Outcome]:
    for number, article in enumerate(read_articles(folder)):
        if number % HELD_OUT != HELD_OUT - 1:
            continue
        tokens = Tokens(article.text)
        judged, _ = judge(article.text, "en", by)
        given = [attribution_of(article.text, one.statement) for one in judged]
        pairs = dict(
            pairs_of(
                [tokens.covered(one["content"]) for one in given],
                [tokens.covered(mark["content"]) for mark in article.attributions],
            )
        )
        for at, one in enumerate(judged):
            source = tokens.covered(article.attributions[pairs[at]]["source"]) if at in pairs else frozenset()
            right = at in pairs and jaccard(tokens.covered(given[at]["source"]), source) >= FOUND
            yield _outcome(one, POLNEAR, is_found=at in pairs, is_mention=right, is_right=right)


def outcomes_of_reports(reports: Sequence[Report], by: Callable[[Report], By], held_out: int) -> Iterator[Outcome]:
    """What is found in our own reports; one in `held_out` of them is new to the tagger, and none to the ranker."""
    for number, report in enumerate(reports):
        tokens = Tokens(report.text)
        judged, _ = judge(report.text, report.language, by(report))
        pairs = dict(statement_pairs(tokens, [one.statement for one in judged], report.statements))
        for at, one in enumerate(judged):
            wanted = report.statements[pairs[at]] if at in pairs else None
            yield _outcome(
                one,
                f"own {report.language}",
                is_found=wanted is not None,
                is_mention=wanted is not None and _is_mention(tokens, one.statement, wanted),
                is_right=wanted is not None and are_same(one.statement.speakers, wanted) and not wanted.ask,
                is_new=number % held_out == held_out - 1,
            )


def _is_mention(tokens: Tokens, statement: Statement, wanted: Expected) -> bool:
    """Whether the words beside the cue are those that stand for the speaker; where only his name is right, too."""
    return is_same_source(tokens, statement, wanted) or are_same(statement.speakers, wanted)


def _outcome(
    judged: Judged, corpus: str, *, is_found: bool, is_mention: bool, is_right: bool, is_new: bool = True
) -> Outcome:
    language = judged.statement.language
    return Outcome(
        judged.found, judged.speaker, is_found, is_mention, is_right, is_new, judged.may_be_sure, language, corpus
    )


def fit(facts: Sequence[Facts], right: Sequence[bool], weight: Sequence[float]) -> dict[str, float]:
    """Weights of a logistic regression that does not trust rare facts (L2)."""
    names = sorted({name for one in facts for name in one})
    given = torch.tensor([[one.get(name, 0.0) for name in names] for one in facts], dtype=torch.float64)
    wanted = torch.tensor(right, dtype=torch.float64)
    weights = torch.zeros(len(names), dtype=torch.float64, requires_grad=True)
    each = torch.tensor(weight, dtype=torch.float64)
    optimizer = torch.optim.LBFGS([weights], max_iter=300, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimizer.zero_grad()
        loss = functional.binary_cross_entropy_with_logits(given @ weights, wanted, each)
        loss = loss + PENALTY * weights.square().sum()
        loss.backward()
        return loss

    optimizer.step(step)
    return {name: round(float(value), DIGITS) for name, value in zip(names, weights.detach(), strict=True)}


def best_keep(chances: Sequence[float], right: Sequence[bool], weight: Sequence[float], missed: float) -> float:
    """The least chance to keep a reading at, so that precision and recall together are best."""
    ranked = sorted(zip(chances, right, weight, strict=True), reverse=True)
    total = sum(each for _, is_right, each in ranked if is_right) + missed
    hits = kept = 0.0
    scores = []
    for chance, is_right, each in ranked:
        kept += each
        hits += each * is_right
        scores.append((2 * hits / (kept + total), chance))
    best = max(score for score, _ in scores)
    as_good = sorted(chance for score, chance in scores if score >= best - AS_GOOD)
    return round((as_good[0] + as_good[-1]) / 2, DIGITS)


def least_sure(judged: Sequence[tuple[float, bool]], wrong_share: float) -> float:
    """The least chance at which fewer than this share are wrong among all that are as likely or likelier."""
    ranked = sorted(judged, reverse=True)
    chosen, wrong = 1.0, 0
    for number, (chance, is_right) in enumerate(ranked, 1):
        wrong += not is_right
        if wrong <= wrong_share * number:
            chosen = chance
    return round(chosen, DIGITS)


def calibrate(everything: Sequence[Outcome], missed: float) -> Weights:
    """Who a mention stands for is the rules' work, so that even texts the tagger knows can teach it."""
    outcomes = [one for one in everything if one.is_new]
    weight = [one.weight for one in outcomes]
    found = fit([one.found for one in outcomes], [one.is_found for one in outcomes], weight)
    met = [one for one in outcomes if one.is_found]
    mention = fit(
        [_part(one.speaker, "mention ") for one in met], [one.is_mention for one in met], [one.weight for one in met]
    )
    named = [one for one in everything if one.is_mention and one.corpus != POLNEAR]
    identity = fit(
        [_part(one.speaker, "identity ") for one in named], [one.is_right for one in named], [1.0 for _ in named]
    )
    fitted = Weights(found, mention, identity, 0.0, {}, {})
    chances = [fitted.chance_found(one.found) for one in outcomes]
    keep = best_keep(chances, [one.is_found for one in outcomes], weight, missed)
    may_be = [(fitted.chance_speaker(one.speaker), one) for one in everything if one.is_found and one.may_be_sure]
    sure = {
        language: max(
            least_sure([(chance, one.is_right) for chance, one in may_be if one.corpus == corpus], WRONG_WHERE_SURE)
            for corpus in sorted({one.corpus for _, one in may_be if one.language == language} - {POLNEAR})
        )
        for language in LANGUAGES
    }
    sure_of_mention = {
        language: max(
            least_sure(
                [
                    (fitted.chance_mention(one.speaker), one.is_mention)
                    for one in outcomes
                    if one.is_found and one.corpus == corpus and one.language == language
                ],
                WRONG_MENTION_WHERE_SURE,
            )
            for corpus in sorted({one.corpus for one in outcomes if one.language == language})
        )
        for language in LANGUAGES
    }
    return Weights(found, mention, identity, keep, sure, sure_of_mention)


def _part(facts: Facts, prefix: str) -> Facts:
    return {name: value for name, value in facts.items() if name.startswith(prefix)}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path(os.environ.get("SHARED_DIR", "")))
    parser.add_argument("--reports", type=Path, default=REPORTS, help="what the tagger was trained on, in part")
    parser.add_argument("--develop", type=Path, required=True, nargs="+", help="reports that it was not trained on")
    parser.add_argument("--model", type=Path, required=True)
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    tagger, ranker = load(options.model), load_ranker(options.model / "coreference.json")
    by = By(tagger, EVERYTHING, ranker)
    reports = list(read_reports(options.reports))
    folds = [By(tagger, EVERYTHING, one) for one in without_each_fold(list(cases_of(reports, tagger, ranker)))]
    outcomes = list(outcomes_of_polnear(options.shared / "data" / "polnear" / "train", by))
    outcomes += outcomes_of_reports(reports, lambda report: folds[fold_of(report.name)], HELD_OUT)
    for folder in options.develop:
        outcomes += outcomes_of_reports(list(read_reports(folder)), lambda _: by, 1)
    fitted = calibrate(outcomes, missed=0.15 * sum(one.weight * one.is_found for one in outcomes if one.is_new))
    written = {
        "found": dict(fitted.found),
        "mention": dict(fitted.mention),
        "identity": dict(fitted.identity),
        "keep": fitted.keep,
        "sure": dict(fitted.sure),
        "sure_of_mention": dict(fitted.sure_of_mention),
    }
    (options.model / "confidence.json").write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
