"""Reads reports that people have annotated: `text/NAME.txt` beside `annotations/NAME.toml`.

docs/corpus.md describes the format for annotators.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from claims.extraction.types import (
    LANGUAGES,
    Bound,
    Counted,
    Figure,
    Medium,
    Scope,
    SourceKind,
    Span,
    SpeechAct,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

REPORT_KEYS = {"language", "style", "topic", "region", "hard", "statements", "disclaimers", "nothing"}
STATEMENT_KEYS = {"words", "cue", "source", "speakers", "act", "medium", "relays", "figures", "ask"}
SPEAKER_KEYS = {"name", "also", "kind"}
RELAY_KEYS = {"name", "also"}
FIGURE_KEYS = {"text", "low", "high", "bound", "unit", "counted", "of"}
DISCLAIMER_KEYS = {"words", "scopes"}


class CorpusError(ValueError):
    """An annotation that cannot be read; says in which report, where, and what to do."""


@dataclass(frozen=True, slots=True)
class Named:
    """A speaker or a relay: the fullest name that the report gives, and other names that are as right."""

    names: tuple[str, ...]
    kind: SourceKind | None = None


@dataclass(frozen=True, slots=True)
class Expected:
    """One statement that the engine should find."""

    words: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speakers: tuple[Named, ...]
    act: SpeechAct
    medium: Medium
    relays: tuple[Named, ...]
    figures: tuple[Figure, ...]
    ask: bool


@dataclass(frozen=True, slots=True)
class ExpectedDisclaimer:
    start: int
    end: int
    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One annotated report; `nothing` holds spans that say nothing attributed (captions, boilerplate)."""

    name: str
    text: str
    language: str
    is_hard: bool
    style: str
    topic: str
    statements: tuple[Expected, ...]
    disclaimers: tuple[ExpectedDisclaimer, ...]
    nothing: tuple[Span, ...]


def read_reports(folder: Path) -> list[Report]:
    """All annotated reports of a folder, by name; raises CorpusError at the first that cannot be read."""
    return [read_report(folder, path.stem) for path in sorted((folder / "annotations").glob("*.toml"))]


def read_report(folder: Path, name: str) -> Report:
    try:
        with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as file:
            text = file.read()
        noted = tomllib.loads((folder / "annotations" / f"{name}.toml").read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise CorpusError(f"{name}: {error}") from error
    return _Reader(name, text).report(noted)


class _Reader:
    """Turns one annotation into places in its text."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self.where = "the report"

    def report(self, noted: dict[str, Any]) -> Report:
        self._only(noted, REPORT_KEYS)
        statements = []
        for number, one in enumerate(self._tables(noted, "statements"), 1):
            self.where = f"statement {number}"
            statements.append(self._statement(one))
        disclaimers = []
        for number, one in enumerate(self._tables(noted, "disclaimers"), 1):
            self.where = f"disclaimer {number}"
            disclaimers.append(self._disclaimer(one))
        self.where = "the report"
        return Report(
            self.name,
            self.text,
            self._one_of(noted.get("language"), LANGUAGES, "language"),
            bool(noted.get("hard", False)),
            noted.get("style", ""),
            noted.get("topic", ""),
            tuple(statements),
            tuple(disclaimers),
            tuple(self._unique(words) for words in self._listed(noted.get("nothing"))),
        )

    def _statement(self, noted: dict[str, Any]) -> Expected:
        self._only(noted, STATEMENT_KEYS)
        if not noted.get("words"):
            self._refuse("it has no words")
        words = self._fragments(noted["words"])
        cue = tuple(self._nearest(piece, words, words) for piece in self._listed(noted.get("cue")))
        taken = (*words, *cue)
        source = tuple(self._nearest(piece, words, taken) for piece in self._listed(noted.get("source")))
        return Expected(
            words,
            cue,
            source,
            tuple(self._named(one, SPEAKER_KEYS) for one in self._tables(noted, "speakers")),
            self._one_of(noted.get("act", "states"), get_args(SpeechAct), "act"),
            self._one_of(noted.get("medium", "unknown"), get_args(Medium), "medium"),
            tuple(self._named(one, RELAY_KEYS) for one in self._tables(noted, "relays")),
            tuple(self._figure(one, words) for one in self._tables(noted, "figures")),
            bool(noted.get("ask", False)),
        )

    def _disclaimer(self, noted: dict[str, Any]) -> ExpectedDisclaimer:
        self._only(noted, DISCLAIMER_KEYS)
        span = self._unique(noted.get("words", ""))
        scopes = tuple(self._one_of(scope, get_args(Scope), "scope") for scope in self._listed(noted.get("scopes")))
        return ExpectedDisclaimer(span.start, span.end, scopes or ("everything",))

    def _named(self, noted: dict[str, Any], keys: set[str]) -> Named:
        self._only(noted, keys)
        if not noted.get("name"):
            self._refuse("a speaker or relay has no name")
        kind = noted.get("kind")
        if "kind" in keys:
            self._one_of(kind, get_args(SourceKind), "kind")
        return Named((noted["name"], *self._listed(noted.get("also"))), kind)

    def _figure(self, noted: dict[str, Any], within: Sequence[Span]) -> Figure:
        self._only(noted, FIGURE_KEYS)
        span = self._inside(noted.get("text", ""), within)
        return Figure(
            span.start,
            span.end,
            self.text[span.start : span.end],
            self._number(noted.get("low")),
            self._number(noted.get("high")),
            self._one_of(noted.get("bound", "exact"), get_args(Bound), "bound"),
            noted.get("unit", ""),
            self._one_of(noted.get("counted", "other"), get_args(Counted), "counted"),
            noted.get("of", ""),
        )

    # Places

    def _fragments(self, listed: str | list[str]) -> tuple[Span, ...]:
        """The pieces of a statement's words in the order of the text; the first must stand there once."""
        first, *others = self._listed(listed)
        found = [self._unique(first)]
        for piece in others:
            after = [span for span in self._places(piece) if span.start >= found[-1].end]
            if not after:
                self._refuse(f"{piece!r} does not stand after {self.text[found[-1].start : found[-1].end]!r}")
            found.append(after[0])
        return tuple(found)

    def _unique(self, piece: str) -> Span:
        places = list(self._places(piece))
        if len(places) != 1:
            problem = "is not in the text" if not places else f"stands {len(places)} times in the text"
            self._refuse(f"{piece!r} {problem}; copy it exactly, or write more words and put |these| between bars")
        return places[0]

    def _nearest(self, piece: str, anchors: Sequence[Span], taken: Sequence[Span]) -> Span:
        free = [
            span
            for span in self._places(piece)
            if not any(span.start < other.end and other.start < span.end for other in taken)
        ]
        ranked = sorted((min(_gap(span, anchor) for anchor in anchors), span) for span in free)
        if not ranked:
            self._refuse(f"{piece!r} is not in the text outside the words")
        if any(one[0] == other[0] for one, other in pairwise(ranked[:2])):
            self._refuse(f"{piece!r} stands twice as near; write more words and put |these| between bars")
        return ranked[0][1]

    def _inside(self, piece: str, within: Sequence[Span]) -> Span:
        places = [
            span
            for span in self._places(piece)
            if any(one.start <= span.start and span.end <= one.end for one in within)
        ]
        if len(places) != 1:
            self._refuse(f"the figure {piece!r} stands {len(places)} times in the words; |bars| tell which is meant")
        return places[0]

    def _places(self, piece: str) -> Iterator[Span]:
        """Where the words between bars, or all of them, stand as whole words."""
        before, _, rest = piece.partition("|")
        meant, _, after = rest.partition("|")
        if not rest:
            before, meant, after = "", piece, ""
        whole = before + meant + after
        if not meant.strip():
            self._refuse(f"{piece!r} names no words")
        edges = ("(?<!\\w)" if whole[0].isalnum() else "", "(?!\\w)" if whole[-1].isalnum() else "")
        for match in re.finditer(edges[0] + re.escape(whole) + edges[1], self.text):
            start = match.start() + len(before)
            yield Span(start, start + len(meant))

    # Checks

    def _number(self, value: object) -> Decimal | None:
        if value is None:
            return None
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            self._refuse(f"{value!r} is no number")
        if not number.is_finite():
            self._refuse(f"{value!r} is no number")
        return number

    def _one_of(self, value: Any, allowed: Sequence[str], what: str) -> Any:
        if value not in allowed:
            self._refuse(f"{what} is {value!r}; it must be one of {', '.join(allowed)}")
        return value

    def _listed(self, value: Any) -> list[str]:
        """One string, several, or none."""
        listed = [] if value is None else [value] if isinstance(value, str) else value
        if not isinstance(listed, list) or not all(isinstance(one, str) and one.strip() for one in listed):
            self._refuse(f"{value!r} should be words, or a list of words")
        return listed

    def _tables(self, noted: dict[str, Any], key: str) -> list[dict[str, Any]]:
        listed = noted.get(key, [])
        if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
            self._refuse(f"{key} should be a list of tables")
        return listed

    def _only(self, noted: dict[str, Any], keys: set[str]) -> None:
        unknown = sorted(set(noted) - keys)
        if unknown:
            self._refuse(f"it has {', '.join(unknown)}; known are {', '.join(sorted(keys))}")

    def _refuse(self, problem: str) -> NoReturn:
        raise CorpusError(f"{self.name}, {self.where}: {problem}.")


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
