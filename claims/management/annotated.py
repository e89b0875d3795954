"""What annotated reports say, as lines for whoever annotates them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.controls import in_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.evaluation.corpus import Expected, Report
    from claims.extraction.types import Span

AROUND = 12  # characters shown on both sides of a place


def annotated_listing(report: Report) -> Iterator[str]:
    """Every statement and disclaimer as it was understood."""
    yield f"=== {report.name} ({report.language})"
    for number, statement in enumerate(report.statements, 1):
        yield from _statement(report, number, statement)
    for disclaimer in report.disclaimers:
        yield f" disclaimer {', '.join(disclaimer.scopes)}: {in_line(report.text[disclaimer.start : disclaimer.end])}"


def _statement(report: Report, number: int, statement: Expected) -> Iterator[str]:
    named = ", ".join(f"{speaker.names[0]} ({speaker.kind})" for speaker in statement.speakers) or "nobody"
    through = "".join(f" through {relay.names[0]}" for relay in statement.relays)
    yield f" {number}. {named}, {statement.act}, {statement.medium}{through}{' (ask)' if statement.ask else ''}"
    yield f"      source: {_words(report, statement.source)}"
    yield f"      cue: {_words(report, statement.cue)}"
    yield f"      words: {_words(report, statement.words)}"
    for figure in statement.figures:
        ends = f"{figure.low} to {figure.high}"
        yield f"      figure {figure.text!r}: {figure.bound} {ends} {figure.unit} {figure.counted} of {figure.of!r}"


def _words(report: Report, spans: Sequence[Span]) -> str:
    return " … ".join(_beside(report.text, span) for span in spans) or "none"


def _beside(text: str, span: Span) -> str:
    """The words, with what stands beside them in brackets: whether this is the place that was meant."""
    before = in_line(text[max(0, span.start - AROUND) : span.start])
    after = in_line(text[span.end : span.end + AROUND])
    return f"({before}) {in_line(text[span.start : span.end])} ({after})"
