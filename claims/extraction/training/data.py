"""What the tagger learns from: words with features, and for each word its tag and where it belongs."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from claims.extraction.evaluation.corpus import read_reports
from claims.extraction.evaluation.polnear import read_articles
from claims.extraction.page.passages import passages_of
from claims.extraction.passage_reader import readings_of
from claims.extraction.tagger.features import words_of
from claims.extraction.tagger.tags import ROLES, begin_of
from claims.extraction.text.quotes import QUOTE_MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.evaluation.corpus import Expected
    from claims.extraction.tagger.features import Word

Spans = tuple[tuple[int, int], ...]
REPORTS = Path(__file__).parent / "reports"
HELD_OUT = 12  # every so many texts are kept from training, for calibration
STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})
THAT = re.compile(r"(?:that|que) +$|qu['’]$")
LONGEST_MARKS = 3  # a space and a quotation mark before the words


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution as places in the text; a role may be empty."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(slots=True)
class Example:
    """One passage: its words, each word's tag, and what the spans belong to: words to a cue, a cue to its source."""

    name: str
    words: list[Word]
    tags: list[int]
    heads: dict[int, int] = field(default_factory=dict)  # first word of a span -> that of the span it belongs to


def examples_from_polnear(folder: Path, *, straight: bool = False, second: bool = False) -> Iterator[Example]:
    """The articles of a PolNeAR part; `second` takes another annotator's view where there is one."""
    for article in read_articles(folder, second=second):
        text = article.text.translate(STRAIGHT) if straight else article.text
        marks = [Attribution(mark["source"], mark["cue"], mark["content"]) for mark in article.attributions]
        yield from _examples(article.name, text, "en", marks)


def examples_from_reports(folder: Path, *, straight: bool = False) -> Iterator[Example]:
    for report in read_reports(folder):
        text = report.text.translate(STRAIGHT) if straight else report.text
        marks = [_attribution(report.text, statement) for statement in report.statements]
        yield from _examples(report.name, text, report.language, marks)


def _attribution(text: str, statement: Expected) -> Attribution:
    content = [(span.start, span.end) for span in statement.words]
    content[0] = (_with_that(text, content[0][0]), content[0][1])
    return Attribution(
        tuple((span.start, span.end) for span in statement.source),
        tuple((span.start, span.end) for span in statement.cue),
        tuple(_with_marks(text, start, end) for start, end in content),
    )


def _with_that(text: str, start: int) -> int:
    """The corpora count "that" in front as part of the words."""
    found = THAT.search(text, max(0, start - 12), start)
    return found.start() if found else start


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """With the quotation marks around it, where one stands directly at both ends."""
    before = len(text[max(0, start - LONGEST_MARKS) : start].rstrip())
    first = max(0, start - LONGEST_MARKS) + before - 1
    if before and text[first] in QUOTE_MARKS and not text[first + 1 : start].strip():
        start = first
    after = end
    while after < len(text) and after < end + LONGEST_MARKS and (text[after].isspace() or text[after] in ".,!?"):
        after += 1
    if after < len(text) and text[after] in QUOTE_MARKS:
        end = after + 1
    return start, end


def _examples(name: str, text: str, language: str, marks: Sequence[Attribution]) -> Iterator[Example]:
    for passage in passages_of(text, language):
        readings = [readings_of(sentence) for sentence in passage.sentences]
        words = words_of(text, passage.sentences, readings)
        if words:
            yield _tagged(Example(name, words, [0] * len(words)), marks)


def _tagged(example: Example, marks: Iterable[Attribution]) -> Example:
    """Write the tags; a cue counts more than a source, and both more than words, where attributions share a word."""
    for role in ("content", "source", "cue"):
        for mark in marks:
            for covered in _each(example.words, getattr(mark, role)):
                _write(example.tags, role, covered)
    _mend(example.tags)
    heads: dict[int, int] = {}
    for mark in marks:
        heads.update(_links(example.words, mark))
    example.heads = {at: head for at, head in heads.items() if example.tags[at] % 2 and example.tags[head] % 2}
    return example


def _links(words: Sequence[Word], mark: Attribution) -> Iterator[tuple[int, int]]:
    """From the cue to its source, from each fragment of the content to its cue; to itself where there is none."""
    source, cue = _each(words, mark.source), _each(words, mark.cue)
    if cue:
        yield cue[0][0], source[0][0] if source else cue[0][0]
    for fragment in _each(words, mark.content):
        yield fragment[0], cue[0][0] if cue else fragment[0]


def _write(tags: list[int], role: str, covered: Sequence[int]) -> None:
    begin = begin_of(role)
    for number, at in enumerate(covered):
        if role == "content" and number and tags[at] == begin:
            continue
        tags[at] = begin if number == 0 else begin + 1


def _mend(tags: list[int]) -> None:
    """A tag that goes on after another role begins anew."""
    for at, tag in enumerate(tags):
        before = tags[at - 1] if at else 0
        if tag and tag % 2 == 0 and before not in {tag, tag - 1}:
            tags[at] = tag - 1


def _each(words: Sequence[Word], spans: Spans) -> list[range]:
    """For each span the words that share a character with it; spans without words are left out."""
    starts, ends = [word.start for word in words], [word.end for word in words]
    found = [range(bisect_right(ends, start), bisect_left(starts, end)) for start, end in spans]
    return [covered for covered in found if covered]


__all__ = ["ROLES", "Example", "examples_from_polnear", "examples_from_reports"]
