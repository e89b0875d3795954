"""Writes annotated reports as `corpus` reads them: `text/NAME.txt` beside `annotations/NAME.toml`."""

from __future__ import annotations

import os
import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from claims.extraction.evaluation.corpus import CorpusError, report_of
from claims.extraction.evaluation.places import PlaceError, Places
from claims.extraction.types import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from claims.extraction.evaluation.corpus import Expected, Named, Report
    from claims.extraction.types import Figure

FOLDERS = {"text": ".txt", "annotations": ".toml"}
PART = ".part"
WORD = re.compile(r"\w")
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
# How many words and marks around a piece are written to tell its place, until it is the only one.
WIDER = (1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144)


class FolderError(Exception):
    """A folder that is not to be written into; says why."""


def prepare(folder: Path, own: re.Pattern[str]) -> None:
    """Make the folder ready for reports whose names fit `own`; FolderError where it holds anything else."""
    if folder.exists() and not folder.is_dir():
        raise FolderError(f"{folder} is no folder.")
    for path in sorted(folder.iterdir()) if folder.exists() else ():
        if path.name not in FOLDERS or not path.is_dir():
            raise FolderError(f"{folder} holds something else: {path.name}. Name a new folder, or an empty one.")
        for inner in sorted(path.iterdir()):
            _clear(inner, FOLDERS[path.name], own)
    for name in FOLDERS:
        (folder / name).mkdir(parents=True, exist_ok=True)


def write_report(folder: Path, report: Report, note: str = "") -> None:
    """Write both files of a report, whole at every moment; CorpusError where the format cannot say what it holds."""
    annotation = annotation_of(report, note)
    text, noted = folder / "text" / f"{report.name}.txt", folder / "annotations" / f"{report.name}.toml"
    # An earlier annotation never stands beside another text than its own.
    noted.unlink(missing_ok=True)
    _write(text, report.text)
    _write(noted, annotation)


def annotation_of(report: Report, note: str = "") -> str:
    """What is noted of the report, with a comment at the top; it reads back as the very same report."""
    try:
        written = "\n".join(_lines(report, note)) + "\n"
    except PlaceError as error:
        raise CorpusError(f"{report.name}: {error}") from error
    if report_of(report.name, report.text, written) != report:
        raise CorpusError(f"{report.name}: its annotation would be read as something else")
    return written


def _clear(path: Path, ending: str, own: re.Pattern[str]) -> None:
    """Leave what an earlier export wrote, remove what one that was broken off began; refuse the rest."""
    if path.name.endswith(PART) and path.is_file():
        path.unlink()
    elif path.suffix != ending or not own.fullmatch(path.stem):
        raise FolderError(f"{path.parent} holds something else: {path.name}. Name a new folder, or an empty one.")


def _write(path: Path, content: str) -> None:
    part = path.with_name(f".{path.name}{PART}")
    with part.open("w", encoding="utf-8", newline="") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _lines(report: Report, note: str) -> Iterator[str]:
    told = _Told(report.text)
    if note:
        yield f"# {''.join(' ' if _is_hidden(character) else character for character in note)}"
    yield f"language = {_string(report.language)}"
    if report.style:
        yield f"style = {_string(report.style)}"
    if report.topic:
        yield f"topic = {_string(report.topic)}"
    if report.is_hard:
        yield "hard = true"
    if report.nothing:
        yield f"nothing = {_listed(told.once(span) for span in report.nothing)}"
    for statement in report.statements:
        yield from ("", "[[statements]]", *_statement(statement, told))
    for disclaimer in report.disclaimers:
        words = told.once(Span(disclaimer.start, disclaimer.end))
        yield from ("", "[[disclaimers]]", f"words = {_string(words)}", f"scopes = {_listed(disclaimer.scopes)}")


def _statement(statement: Expected, told: _Told) -> Iterator[str]:
    yield f"words = {_one_or_many(told.words(statement.words))}"
    taken = (*statement.words, *statement.cue)
    if statement.cue:
        yield f"cue = {_one_or_many([told.near(span, statement.words, statement.words) for span in statement.cue])}"
    if statement.source:
        yield f"source = {_one_or_many([told.near(span, statement.words, taken) for span in statement.source])}"
    if statement.speakers:
        yield f"speakers = [{', '.join(_named(one) for one in statement.speakers)}]"
    yield f"act = {_string(statement.act)}"
    yield f"medium = {_string(statement.medium)}"
    if statement.relays:
        yield f"relays = [{', '.join(_named(one) for one in statement.relays)}]"
    if statement.figures:
        yield "figures = ["
        yield from (f"  {_figure(figure, statement.words, told)}," for figure in statement.figures)
        yield "]"
    if statement.ask:
        yield "ask = true"


def _named(named: Named) -> str:
    name, *also = named.names
    parts = [f"name = {_string(name)}"]
    if also:
        parts.append(f"also = {_listed(also)}")
    if named.kind:
        parts.append(f"kind = {_string(named.kind)}")
    return f"{{ {', '.join(parts)} }}"


def _figure(figure: Figure, words: Sequence[Span], told: _Told) -> str:
    parts = [f"text = {_string(told.within(figure, words))}"]
    ends = (("low", figure.low), ("high", figure.high))
    parts += [f"{name} = {_number(end)}" for name, end in ends if end is not None]
    parts.append(f"bound = {_string(figure.bound)}")
    if figure.unit:
        parts.append(f"unit = {_string(figure.unit)}")
    parts.append(f"counted = {_string(figure.counted)}")
    if figure.of:
        parts.append(f"of = {_string(figure.of)}")
    return f"{{ {', '.join(parts)} }}"


@dataclass(frozen=True, slots=True)
class _Told:
    """Pieces of one text, written so that the reader takes each at its own place."""

    text: str

    def words(self, spans: Sequence[Span]) -> list[str]:
        return [self.once(spans[0]), *(self._after(span, before) for before, span in pairwise(spans))]

    def once(self, span: Span) -> str:
        return self._piece(span, self._places.unique)

    def _after(self, span: Span, before: Span) -> str:
        return self._piece(span, lambda piece: self._places.following(piece, before))

    def near(self, span: Span, anchors: Sequence[Span], taken: Sequence[Span]) -> str:
        return self._piece(span, lambda piece: self._places.nearest(piece, anchors, taken))

    def within(self, figure: Figure, words: Sequence[Span]) -> str:
        return self._piece(Span(figure.start, figure.end), lambda piece: self._places.inside(piece, words))

    @property
    def _places(self) -> Places:
        return Places(self.text)

    def _piece(self, span: Span, place: Callable[[str], Span]) -> str:
        """The words alone, or with as many around them as it takes; PlaceError where none will do."""
        words = self.text[span.start : span.end]
        if "|" in words:
            raise PlaceError(f"{words!r} has a bar in it, which the format keeps for itself")
        for piece in (words, *self._wider(span, words)):
            try:
                if place(piece) == span:
                    return piece
            except PlaceError:
                continue
        raise PlaceError(f"the format cannot tell where {words!r} is meant to stand")

    def _wider(self, span: Span, words: str) -> Iterator[str]:
        first = self.text.rfind("|", 0, span.start) + 1
        for steps in WIDER:
            start, end = _back(self.text, span.start, first, steps), _forth(self.text, span.end, steps)
            yield f"{self.text[start : span.start]}|{words}|{self.text[span.end : end]}"


def _back(text: str, at: int, first: int, steps: int) -> int:
    """Where one stands after so many words and marks to the left."""
    for _ in range(steps):
        at = max(at - 1, first)
        while at > first and WORD.match(text[at]) and WORD.match(text[at - 1]):
            at -= 1
    return at


def _forth(text: str, at: int, steps: int) -> int:
    for _ in range(steps):
        at = min(at + 1, len(text))
        while at < len(text) and WORD.match(text[at]) and WORD.match(text[at - 1]):
            at += 1
    return at


def _one_or_many(pieces: Sequence[str]) -> str:
    return _string(pieces[0]) if len(pieces) == 1 else _listed(pieces)


def _listed(values: Iterable[str]) -> str:
    return f"[{', '.join(_string(value) for value in values)}]"


def _string(value: str) -> str:
    return f'"{"".join(_escaped(character) for character in value)}"'


def _escaped(character: str) -> str:
    if character in ESCAPES:
        return ESCAPES[character]
    return f"\\U{ord(character):08X}" if _is_hidden(character) else character


def _is_hidden(character: str) -> bool:
    """Whether nobody would see it in an editor: controls, formats, line and paragraph separators."""
    return unicodedata.category(character)[0] == "C" or unicodedata.category(character) in {"Zl", "Zp"}


def _number(value: Decimal) -> str:
    """A number as TOML has it; between quotation marks where TOML's would lose some of it."""
    plain = format(value, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    return plain if Decimal(str(float(plain))) == value or "." not in plain else _string(plain)
