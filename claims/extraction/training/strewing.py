"""Puts sentences that were written to learn from among those of reports, so that they are read as they would be met."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterator, Sequence

    from claims.extraction.evaluation.corpus import Report

Written = TypeVar("Written")


def strewn(
    reports: Sequence[Report], written: Sequence[Written], words: Callable[[Written], str], chance: random.Random
) -> Iterator[tuple[Report, str, list[tuple[int, int, Written]]]]:
    """Each report, its text with its share of the sentences, and where these stand: [start, end)."""
    left = chance.sample(written, len(written))
    for number, report in enumerate(reports):
        some = [left.pop() for _ in range(-(-len(left) // (len(reports) - number)))]
        text = _with(report.text.rstrip().split("\n\n"), [words(one) for one in some], chance)
        yield report, text, [(start := text.index(words(one)), start + len(words(one)), one) for one in some]


def _with(paragraphs: list[str], sentences: Sequence[str], chance: random.Random) -> str:
    """Each sentence as a paragraph of its own or at the end of one, but not of the title."""
    for sentence in sentences:
        at = chance.randrange(1, len(paragraphs) + 1)
        if chance.random() < 0.5 or at == 1:
            paragraphs.insert(at, sentence)
        else:
            paragraphs[at - 1] += f" {sentence}"
    return "\n\n".join(paragraphs)
