"""Reads reports that people have annotated: `text/NAME.txt` beside `annotations/NAME.toml`.

docs/corpus.md describes the format for annotators.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from claims.extraction.evaluation.places import PlaceError, Places
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
    from collections.abc import Callable, Sequence
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
        annotation = (folder / "annotations" / f"{name}.toml").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CorpusError(f"{name}: {error}") from error
    return report_of(name, text, annotation)


def report_of(name: str, text: str, annotation: str) -> Report:
    """The report of this text, as its annotation says."""
    try:
        return _Reader(name, text).report(tomllib.loads(annotation))
    except tomllib.TOMLDecodeError as error:
        raise CorpusError(f"{name}: {error}") from error


class _Reader:
    """Turns one annotation into places in its text."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text, self.places = name, text, Places(text)
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
            tuple(self._at(self.places.unique, words) for words in self._listed(noted.get("nothing"))),
        )

    def _statement(self, noted: dict[str, Any]) -> Expected:
        self._only(noted, STATEMENT_KEYS)
        if not noted.get("words"):
            self._refuse("it has no words")
        words = self._fragments(noted["words"])
        cue = tuple(self._at(self.places.nearest, piece, words, words) for piece in self._listed(noted.get("cue")))
        taken = (*words, *cue)
        mentions = self._listed(noted.get("source"))
        source = tuple(self._at(self.places.nearest, piece, words, taken) for piece in mentions)
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
        span = self._at(self.places.unique, noted.get("words", ""))
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
        span = self._at(self.places.inside, noted.get("text", ""), within)
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
        found = [self._at(self.places.unique, first)]
        for piece in others:
            found.append(self._at(self.places.following, piece, found[-1]))
        return tuple(found)

    def _at(self, place: Callable[..., Span], *given: object) -> Span:
        """The place that was asked for; refused with what the annotator can do about it."""
        try:
            return place(*given)
        except PlaceError as error:
            self._refuse(str(error))

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
