"""Checks a folder of annotated reports and shows what was understood: `python -m claims.extraction.evaluation.check`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from claims.extraction.evaluation.corpus import CorpusError, read_report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.evaluation.corpus import Expected, Report
    from claims.extraction.types import Span


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print every statement as it was understood")
    options = parser.parse_args()
    names = sorted(path.stem for path in (options.folder / "annotations").glob("*.toml"))
    unread = sorted({path.stem for path in (options.folder / "text").glob("*.txt")} - set(names))
    for name in unread:
        print(f"{name}: it has no annotations.")
    broken, statements = len(unread), 0
    for name in names:
        try:
            report = read_report(options.folder, name)
        except CorpusError as error:
            broken += 1
            print(error)
            continue
        statements += len(report.statements)
        if options.show:
            print("\n".join(_shown(report)))
    print(f"{len(names)} reports, {statements} statements, {broken} that cannot be read.")
    return 1 if broken else 0


def _shown(report: Report) -> Iterator[str]:
    yield f"=== {report.name} ({report.language})"
    for number, statement in enumerate(report.statements, 1):
        yield from _statement(report, number, statement)
    for disclaimer in report.disclaimers:
        yield f" disclaimer {', '.join(disclaimer.scopes)}: {report.text[disclaimer.start : disclaimer.end]}"


def _statement(report: Report, number: int, statement: Expected) -> Iterator[str]:
    named = ", ".join(f"{speaker.names[0]} ({speaker.kind})" for speaker in statement.speakers) or "nobody"
    through = "".join(f" through {relay.names[0]}" for relay in statement.relays)
    yield f" {number}. {named}, {statement.act}, {statement.medium}{through}{' (ask)' if statement.ask else ''}"
    for role in ("source", "cue", "words"):
        yield f"      {role}: {_words(report, getattr(statement, role))}"
    for figure in statement.figures:
        ends = f"{figure.low} to {figure.high}"
        yield f"      figure {figure.text!r}: {figure.bound} {ends} {figure.unit} {figure.counted} of {figure.of!r}"


def _words(report: Report, spans: Sequence[Span]) -> str:
    parts = []
    for span in spans:
        before = report.text[max(0, span.start - 12) : span.start].replace("\n", " ")
        after = report.text[span.end : span.end + 12].replace("\n", " ")
        parts.append(f"({before}) {report.text[span.start : span.end]} ({after})")
    return " … ".join(parts) or "none"


if __name__ == "__main__":
    sys.exit(main())
