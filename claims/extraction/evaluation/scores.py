"""Counts how much of what people annotated the engine finds, in the product's own terms."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claims.extraction.evaluation.matching import Tokens, statement_pairs
from claims.extraction.evaluation.naming import is_same

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.evaluation.corpus import Expected, Report
    from claims.extraction.types import Disclaimer, Extraction, Figure, Speaker, Statement

TOKEN = re.compile(r"\w+")
BINS = 10


@dataclass(slots=True)
class Tally:
    """Right, found and expected, from which precision, recall and their harmonic mean follow."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def add(self, right: int, found: int, expected: int) -> None:
        self.right += right
        self.found += found
        self.expected += expected

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.expected) if self.found + self.expected else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One error, for a person who looks for the reason."""

    kind: str
    report: str
    expected: str
    found: str
    words: str


@dataclass(slots=True)
class Scores:
    """All counts over some reports; shares are of the statements found."""

    statements: Tally = field(default_factory=Tally)
    speakers: Tally = field(default_factory=Tally)  # right, found: those that could be judged
    sure: Tally = field(default_factory=Tally)  # right, found: those that the engine is sure of
    acts: Tally = field(default_factory=Tally)
    chain: Tally = field(default_factory=Tally)
    figures: Tally = field(default_factory=Tally)
    counted_of: Tally = field(default_factory=Tally)
    disclaimers: Tally = field(default_factory=Tally)
    scopes: Tally = field(default_factory=Tally)
    from_nothing: int = 0
    reliability: list[Tally] = field(default_factory=lambda: [Tally() for _ in range(BINS)])
    misses: list[Miss] = field(default_factory=list)

    def add(self, report: Report, extraction: Extraction) -> None:
        """Count one report in."""
        _Comparison(self, report, extraction).compare()


class _Comparison:
    """Compares one report with what was found in it."""

    def __init__(self, scores: Scores, report: Report, extraction: Extraction) -> None:
        self.scores, self.report, self.extraction = scores, report, extraction

    def compare(self) -> None:
        pairs = self._pairs()
        found, expected = self.extraction.statements, self.report.statements
        self.scores.statements.add(len(pairs), len(found), len(expected))
        matched = {id(statement) for statement, _ in pairs}
        for statement in found:
            if id(statement) not in matched:
                self._miss("found without need", "", _speakers(statement.speakers), statement.text)
                self._reliability(statement, right=False)
            self.scores.from_nothing += any(
                span.start < nothing.end and nothing.start < span.end
                for span in statement.quote
                for nothing in self.report.nothing
            )
        met = {id(wanted) for _, wanted in pairs}
        for wanted in expected:
            if id(wanted) not in met:
                self._miss("not found", _wanted(wanted), "", self._words(wanted))
        for statement, wanted in pairs:
            self._pair(statement, wanted)
        self._disclaimers()

    def _pairs(self) -> list[tuple[Statement, Expected]]:
        tokens = Tokens(self.report.text)
        found, expected = self.extraction.statements, self.report.statements
        return [(found[at], expected[number]) for at, number in statement_pairs(tokens, found, expected)]

    def _pair(self, statement: Statement, wanted: Expected) -> None:
        right = are_same(statement.speakers, wanted)
        if not wanted.ask:
            self.scores.speakers.add(right, 1, 1)
            if statement.sure:
                self.scores.sure.add(right, 1, 1)
            if not right:
                kind = "wrong speaker, sure" if statement.sure else "wrong speaker, asks"
                self._miss(kind, _wanted(wanted), _speakers(statement.speakers), statement.text)
        elif statement.sure:
            self._miss("sure where nobody could be", _wanted(wanted), _speakers(statement.speakers), statement.text)
        self._reliability(statement, right=right or wanted.ask)
        self.scores.acts.add(statement.speech_act == wanted.act, 1, 1)
        if statement.speech_act != wanted.act:
            self._miss("act", wanted.act, statement.speech_act, statement.text)
        self._chain(statement, wanted)
        self._figures(statement, wanted)

    def _chain(self, statement: Statement, wanted: Expected) -> None:
        given = [relay.name or relay.mention.text for relay in statement.relays]
        right = sum(any(is_same(name, one.names) for name in given) for one in wanted.relays)
        same_medium = statement.medium == wanted.medium
        right += same_medium and wanted.medium != "unknown"
        found = len(given) + (statement.medium != "unknown")
        expected = len(wanted.relays) + (wanted.medium != "unknown")
        self.scores.chain.add(right, found, expected)
        if right < max(found, expected):
            through = f"{wanted.medium} {[one.names[0] for one in wanted.relays]}"
            self._miss("chain", through, f"{statement.medium} {given}", statement.text)

    def _figures(self, statement: Statement, wanted: Expected) -> None:
        judged = [
            figure
            for figure in statement.figures
            if any(span.start <= figure.start and figure.end <= span.end for span in wanted.words)
        ]
        left = list(judged)
        for expected in wanted.figures:
            same = next((one for one in left if _overlap(one, expected) and _value(one) == _value(expected)), None)
            if same is not None:
                left.remove(same)
                self.scores.figures.add(1, 0, 0)
                is_of = not expected.of or is_same(same.of, [expected.of]) or _shares_head(same.of, expected.of)
                self.scores.counted_of.add(is_of, 1, 1)
            else:
                near = next((one for one in left if _overlap(one, expected)), None)
                self._miss("figure", _figure(expected), _figure(near) if near else "", statement.text)
        self.scores.figures.add(0, len(judged), len(wanted.figures))
        for one in left:
            if not any(_overlap(one, expected) for expected in wanted.figures):
                self._miss("figure without need", "", _figure(one), statement.text)

    def _disclaimers(self) -> None:
        left: list[Disclaimer] = list(self.extraction.disclaimers)
        self.scores.disclaimers.add(0, len(left), len(self.report.disclaimers))
        self.scores.scopes.add(
            0, sum(len(one.scopes) for one in left), sum(len(one.scopes) for one in self.report.disclaimers)
        )
        for wanted in self.report.disclaimers:
            same = next((one for one in left if one.start < wanted.end and wanted.start < one.end), None)
            words = self.report.text[wanted.start : wanted.end]
            if same is None:
                self._miss("disclaimer", ", ".join(wanted.scopes), "", words)
                continue
            left.remove(same)
            self.scores.disclaimers.add(1, 0, 0)
            self.scores.scopes.add(len(set(same.scopes) & set(wanted.scopes)), 0, 0)
            if set(same.scopes) != set(wanted.scopes):
                self._miss("scope", ", ".join(wanted.scopes), ", ".join(same.scopes), words)
        for one in left:
            self._miss("disclaimer without need", "", ", ".join(one.scopes), one.text)

    def _reliability(self, statement: Statement, *, right: bool) -> None:
        place = min(int(statement.confidence * BINS), BINS - 1)
        self.scores.reliability[place].add(right, 1, 1)

    def _miss(self, kind: str, expected: str, found: str, words: str) -> None:
        self.scores.misses.append(Miss(kind, self.report.name, expected, found, words))

    def _words(self, wanted: Expected) -> str:
        return " … ".join(self.report.text[span.start : span.end] for span in wanted.words)


def are_same(given: Sequence[Speaker], wanted: Expected) -> bool:
    """Each speaker is one that was expected, and none is left out."""
    names = [speaker.name or speaker.mention.text for speaker in given]
    if len(names) != len(wanted.speakers):
        return False
    left = list(wanted.speakers)
    for name in names:
        same = next((one for one in left if is_same(name, one.names)), None)
        if same is None:
            return False
        left.remove(same)
    return True


def _value(figure: Figure) -> tuple[object, ...]:
    return (figure.low, figure.high, figure.bound, figure.counted)


def _overlap(one: Figure, other: Figure) -> bool:
    return one.start < other.end and other.start < one.end


def _shares_head(given: str, expected: str) -> bool:
    own, other = TOKEN.findall(given.lower()), TOKEN.findall(expected.lower())
    return bool(own) and bool(set(own) & set(other))


def _speakers(speakers: Iterable[Speaker]) -> str:
    return "; ".join(speaker.name or speaker.mention.text for speaker in speakers) or "nobody"


def _wanted(wanted: Expected) -> str:
    return "; ".join(one.names[0] for one in wanted.speakers) or "nobody"


def _figure(figure: Figure) -> str:
    return (
        f"{figure.text!r} {figure.bound} {figure.low} to {figure.high}, {figure.counted} {figure.unit} of {figure.of!r}"
    )


def kinds_of_misses(scores: Scores) -> Iterator[tuple[str, int]]:
    yield from Counter(miss.kind for miss in scores.misses).most_common()
