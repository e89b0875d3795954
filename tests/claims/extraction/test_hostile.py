"""Texts that nobody writes: the time they take grows with their length and not faster, and so does what is kept."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from claims.extraction import assemble, extract
from claims.extraction.page import passages
from claims.extraction.passage_reader import MOST_FRAGMENTS, RULES_ALONE, By

SHORT, LONG = 10_000, 40_000
SHORT_TAGGED, LONG_TAGGED = 2_000, 8_000
# Four times the text may take four times the time; ten leaves room for a busy machine, not for a square (sixteen).
ALLOWED = 10
LEAST = 0.05  # seconds; what takes less is told apart by chance, and a square of it would still be seen


def seconds(text: str, language: str, by: By | None = None) -> float:
    start = time.process_time()
    extract(text, language, by=by)
    return time.process_time() - start


def endless(opening: str, unit: str, size: int) -> str:
    """The unit again and again, to this length; each # in it is another word every time."""
    parts, length = [opening], len(opening)
    while length < size:
        parts.append(unit.replace("#", f"n{length}"))
        length += len(parts[-1])
    return "".join(parts)


def grows_evenly(short: str, long: str, language: str, by: By | None, least: float) -> bool:
    """Asked twice before the answer is no, since the machine may be busy."""
    before = max(min(seconds(short, language, by) for _ in range(2)), least)  # word lists are in memory from here on
    return any(seconds(long, language, by) < before * ALLOWED for _ in range(2))


@pytest.mark.parametrize(
    ("opening", "unit"),
    [
        ("", '"'), ("", "("), ("", "7"), ("", "a"), ("", "« "), ("", "'a "), ("", ", "), ("", ". "), ("", "- "),
        ("", "\n"), ("", '\n"a'), ("", "the army said "), ("", 'He said "x". '), ("", "Aa Bb (AB) "),
        ("", "1 million "), ("", "e\u0301"), ("", "A. "), ("", "@a "),
        ("He said “x.”\n", "“We left.\n"), ("", "A# Diop said Diop left. "), ("", "according to X, "),
    ],
    ids=repr,
)  # fmt: skip
def test_time_grows_with_the_length(opening: str, unit: str) -> None:
    short, long = (endless(opening, unit, size) for size in (SHORT, LONG))

    assert grows_evenly(short, long, "en", RULES_ALONE, least=LEAST)


def test_time_grows_with_the_accents_of_one_letter() -> None:
    """Longer than the others: a short one is cut off before it costs anything."""
    short, long = (endless("e", "\u0315\u0300", size) for size in (4 * SHORT, 4 * LONG))

    assert grows_evenly(short, long, "en", RULES_ALONE, least=LEAST)


@pytest.mark.parametrize(
    ("opening", "unit"),
    [("", "« "), ("", "l'a "), ("", "selon "), ("", "le ministre a dit que "), ("", "1 0")],
    ids=repr,
)
def test_time_grows_with_the_length_in_french(opening: str, unit: str) -> None:
    short, long = (endless(opening, unit, size) for size in (SHORT, LONG))

    assert grows_evenly(short, long, "fr", RULES_ALONE, least=LEAST)


# Each unit differs from the one before it: the network reads all of them.
@pytest.mark.parametrize(
    "unit", ['"the #" ', "\nthe #", "1 million # of them ", 'He said "#". ', "the army said # "], ids=repr
)
def test_the_taggers_time_grows_with_the_length(unit: str) -> None:
    short, long = (endless("", unit, size) for size in (SHORT_TAGGED, LONG_TAGGED))

    assert grows_evenly(short, long, "en", None, least=LEAST)


@pytest.mark.parametrize("unit", ["- ", "the # is open. "], ids=repr)
def test_what_is_kept_of_a_huge_text_is_bounded(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passages, "BLOCK", 5_000)
    short, long = (endless("", unit, size) for size in (30_000, 90_000))
    extract(short, "en", by=RULES_ALONE)

    assert peak(long) < 1.5 * peak(short)


def peak(text: str) -> int:
    """The most bytes that reading the text by the rules takes."""
    tracemalloc.start()
    try:
        extract(text, "en", by=RULES_ALONE)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_report_is_read_quickly() -> None:
    report = ("The ministry said on Monday that at least 12 people had died. " * 6 + "\n\n") * 13  # about 950 words
    extract(report)

    assert seconds(report, "en") < 3  # ten times what it takes: a blow-up is caught, a busy machine is not


def test_a_quotation_without_end_becomes_several_statements() -> None:
    found = extract("The mayor said: “We left.”\n\n" + "“We left the town.\n\n" * 250, "en", by=RULES_ALONE)

    assert len(found.statements) > 1
    assert all(len(statement.quote) <= MOST_FRAGMENTS for statement in found.statements)
    assert {statement.speakers[0].mention.text for statement in found.statements} == {"The mayor"}


def test_reading_stops_where_no_article_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assemble, "MOST", 100)
    monkeypatch.setattr(passages, "BLOCK", 5_000)

    found = extract("The mayor said that the bridge was closed.\n\n" * 1_000, "en", by=RULES_ALONE)

    assert 100 < len(found.statements) < 400
