"""Texts that nobody writes: the time they take grows with their length and not faster."""

from __future__ import annotations

import time

import pytest

from claims.extraction import extract
from claims.extraction.passage_reader import RULES_ALONE, By

SHORT, LONG = 10_000, 40_000
SHORT_TAGGED, LONG_TAGGED = 2_000, 8_000
# Four times the text may take four times the time; ten leaves room for a busy machine, not for a square (sixteen).
ALLOWED = 10


def seconds(text: str, language: str, by: By | None = None) -> float:
    start = time.process_time()
    extract(text, language, by=by)
    return time.process_time() - start


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "unit",
    [
        '"', "(", "7", "a", "« ", "'a ", ", ", ". ", "- ", "\n", '\n"a', "the army said ", 'He said "x". ',
        "Aa Bb (AB) ", "1 million ", "e\u0301", "A. ", "selon ",
    ],
    ids=repr,
)  # fmt: skip
def test_time_grows_with_the_length(unit: str, language: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (SHORT, LONG))
    extract(short, language, by=RULES_ALONE)  # word lists are in memory from here on

    before = min(seconds(short, language, RULES_ALONE) for _ in range(2))

    assert min(seconds(long, language, RULES_ALONE) for _ in range(2)) < max(before, 0.02) * ALLOWED


@pytest.mark.parametrize("unit", ['"', "a", '\n"a', "1 million ", 'He said "x". ', "the army said "], ids=repr)
def test_the_taggers_time_grows_with_the_length(unit: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (SHORT_TAGGED, LONG_TAGGED))
    before = min(seconds(short, "en") for _ in range(2))

    assert seconds(long, "en") < max(before, 0.05) * ALLOWED


def test_a_report_is_read_quickly() -> None:
    report = ("The ministry said on Monday that at least 12 people had died. " * 6 + "\n\n") * 13  # about 950 words
    extract(report)

    assert seconds(report, "en") < 3  # ten times what it takes: a blow-up is caught, a busy machine is not
