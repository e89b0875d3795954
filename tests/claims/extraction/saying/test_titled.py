"""Titles that hold two clauses or name two parties: each party has its own words."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from tests.findings import mentions

BELOW = "\n\nIt rained in the port on Monday. The river rose by two metres in the night.\n"


@pytest.mark.parametrize(
    ("title", "speakers", "words"),
    [
        ("Over 300 rescued in raid on Dorra prison, mayor denies ties", ["mayor"], "ties"),
        ("Israel, Hamas accuse each other of breaking truce", ["Israel", "Hamas"], "each other of breaking truce"),
        ("Strike halts trains; unions vow to go on", ["unions"], "to go on"),
        ("Dorra: Governor denies graft claims as councillors call for arrest", ["Governor"], "graft claims"),
        ("Mayor resigns, says 'I was betrayed'", ["Mayor"], "I was betrayed"),
    ],
)
def test_each_party_has_its_own_words(title: str, speakers: list[str], words: str) -> None:
    found = extract(title + BELOW, "en").statements

    assert [(mentions(one), one.text) for one in found] == [(speakers, words)]
