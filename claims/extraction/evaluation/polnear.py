"""Reads a corpus in brat standoff, as PolNeAR has it: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.evaluation.corpus import CorpusError

if TYPE_CHECKING:
    from pathlib import Path

ROLES = ("source", "cue", "content")
Fragments = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Article:
    """One annotated article; offsets count code points of the text as it stands in its file."""

    name: str
    text: str
    attributions: tuple[dict[str, Fragments], ...]


def read_articles(folder: Path, *, second: bool = False) -> list[Article]:
    """The annotated articles by name; where several annotated one, the first file by name (or the second) counts."""
    found = []
    for path in sorted((folder / "text").glob("*.txt")):
        annotated = sorted((folder / "attributions").glob(f"{path.stem}_????.ann"))
        if annotated and (len(annotated) > 1 or not second):
            found.append(_article(path, annotated[1 if second else 0]))
    return found


def _article(path: Path, annotations: Path) -> Article:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            text = file.read()
        return Article(path.stem, text, tuple(_attributions(annotations)))
    except (OSError, ValueError, IndexError) as error:
        raise CorpusError(f"{path.stem}: its text or {annotations.name} cannot be read ({error}).") from error


def _attributions(path: Path) -> list[dict[str, Fragments]]:
    """Lines by their beginning: the text that a span repeats may hold line ends."""
    spans: dict[str, Fragments] = {}
    found = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        fields = line.split("\t")
        if re.match(r"T\d+\t", line):
            places = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = tuple((int(start), int(end)) for start, end in (place.split() for place in places))
        elif re.match(r"E\d+\t", line):
            found.append(_event(fields[1], spans))
    return found


def _event(listed: str, spans: dict[str, Fragments]) -> dict[str, Fragments]:
    roles: dict[str, Fragments] = dict.fromkeys(ROLES, ())
    for piece in listed.split()[1:]:
        name, _, reference = piece.partition(":")
        role = name.rstrip("0123456789").lower()
        if role in roles:
            roles[role] = tuple(sorted((*roles[role], *spans.get(reference, ()))))
    return roles
