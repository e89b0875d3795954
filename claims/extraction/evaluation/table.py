"""What the engine reaches on annotated corpora, beside the rules alone and beside people."""

from __future__ import annotations

import importlib.util
import resource
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from claims.extraction.assemble import extract, trained
from claims.extraction.evaluation.corpus import CorpusError, read_reports
from claims.extraction.evaluation.polnear import read_articles
from claims.extraction.evaluation.predictions import found_in
from claims.extraction.evaluation.scores import BINS, Scores, Tally
from claims.extraction.passage_reader import RULES_ALONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from claims.extraction.evaluation.polnear import Article
    from claims.extraction.passage_reader import By

WORDS = 950  # of an article, to tell speeds of different corpora apart
MEGABYTE = 1024  # kilobytes, as the system counts memory
POLNEAR_ROWS = (
    ("attribution", "attribution found"),
    ("attribution with source", "with the right source"),
    ("exact source", "exact source"),
    ("exact cue", "exact cue"),
    ("exact content", "exact content"),
)
SHARES = ("wrong source", "wrong source where sure", "sure")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure of the table for each of its columns; None where there is none."""

    name: str
    values: tuple[str | None, ...]


class PolNeAR:
    """The scorer's figures on one part of PolNeAR; the scorer itself stands beside the corpus."""

    def __init__(self, shared: Path, part: str = "dev") -> None:
        self.folder = shared / "data" / "polnear" / part
        self.scorer = _module(shared / "eval" / "score_attributions.py")
        self.gold = self.scorer.read_gold(self.folder)

    def rows(self) -> Iterator[Row]:
        """The rules alone, the engine, and people: a second annotator where one read an article too."""
        articles = read_articles(self.folder)
        columns = [*(self._scored(articles, by) for by in (RULES_ALONE, trained())), self._people()]
        for name, called in POLNEAR_ROWS:
            yield Row(f"{called}, F1", tuple(_share(column[name]["f1"]) for column in columns))
        for name in SHARES:
            yield Row(name, tuple(_percent(column[name]) for column in columns))

    def _scored(self, articles: Sequence[Article], by: By) -> dict[str, Any]:
        predictions = {article.name: found_in(article.text, "en", by=by) for article in articles}
        return self._score(self.gold, predictions)

    def _people(self) -> dict[str, Any]:
        """Over all parts that are here, since few articles of one part were read twice."""
        gold: dict[str, Any] = {}
        seconds = {}
        for folder in sorted(path for path in self.folder.parent.iterdir() if (path / "text").is_dir()):
            read = self.scorer.read_gold(folder)
            for article in read_articles(folder, second=True):
                gold[article.name] = read[article.name]
                seconds[article.name] = [dict(mark) for mark in article.attributions]
        return self._score(gold, seconds)

    def _score(self, gold: dict[str, Any], predictions: dict[str, Any]) -> dict[str, Any]:
        rows, shares = self.scorer.score(gold, predictions)
        found: dict[str, Any] = {name: {"precision": p, "recall": r, "f1": f1} for name, p, r, f1, _, _ in rows}
        found.update(shares)
        return found


def rows_of_reports(folder: Path, language: str) -> Iterator[Row]:
    """The figures on one part of our own reports, in one language."""
    reports = [report for report in read_reports(folder) if report.language == language]
    columns = []
    for by in (RULES_ALONE, trained()):
        scores = Scores()
        for report in reports:
            scores.add(report, extract(report.text, report.language, by=by))
        columns.append(scores)
    for name, value in FIGURES:
        yield Row(name, tuple(value(scores) for scores in columns))


def reliability(folders: Sequence[Path]) -> Iterator[tuple[str, Tally]]:
    """For each tenth of confidence how many statements have it, and how many of these are right."""
    scores = Scores()
    for folder in folders:
        for report in read_reports(folder):
            scores.add(report, extract(report.text, report.language))
    for number, tally in enumerate(scores.reliability):
        if tally.found:
            yield f"{number / BINS:.1f} to {(number + 1) / BINS:.1f}", tally


def speed_of(texts: Sequence[str]) -> Iterator[Row]:
    """Articles of 950 words a CPU second on one thread, and the most memory that the process has held."""
    columns = []
    for by in (RULES_ALONE, trained()):
        began = time.process_time()
        words = sum(len(text.split()) for text in texts)
        for text in texts:
            extract(text, by=by)
        columns.append(f"{words / WORDS / (time.process_time() - began):.1f}")
    yield Row(f"articles of {WORDS} words a CPU second", tuple(columns))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (MEGABYTE if sys.platform != "darwin" else MEGABYTE**2)
    yield Row("memory of the whole process at most, MB", (None, f"{peak:.0f}"))


def _module(path: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score_attributions", path)
    if spec is None or spec.loader is None:
        raise CorpusError(f"The scorer {path} is no Python file.")
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except OSError as error:
        raise CorpusError(f"The scorer {path} could not be read: {error.strerror}.") from error
    return module


def _share(value: float) -> str:
    return f"{value:.3f}"


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"


def _of(name: str, part: str = "f1") -> Callable[[Scores], str]:
    return lambda scores: _share(getattr(getattr(scores, name), part))


FIGURES: tuple[tuple[str, Callable[[Scores], str]], ...] = (
    ("statements found, F1", _of("statements")),
    ("statements found, precision", _of("statements", "precision")),
    ("statements found, recall", _of("statements", "recall")),
    ("speaker right, of those found", _of("speakers", "precision")),
    ("wrong speaker where sure", lambda scores: _percent(1 - scores.sure.precision)),
    ("sure of", lambda scores: _percent(scores.sure.found / max(1, scores.speakers.found))),
    ("speech act right", _of("acts", "precision")),
    ("chain, F1", _of("chain")),
    ("figures (value, bound, counted), F1", _of("figures")),
    ("of whom, of the figures right", _of("counted_of", "precision")),
    ("disclaimers, F1", _of("disclaimers")),
    ("their scopes, F1", _of("scopes")),
    ("statements from boilerplate", lambda scores: str(scores.from_nothing)),
)
