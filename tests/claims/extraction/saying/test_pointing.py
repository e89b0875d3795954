"""English "that" before a noun or for one: it belongs to the words, where the one that opens a clause does not."""

from __future__ import annotations

import pytest

from tests.findings import statements


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The minister rejected that account.", "that account"),
        ("The ministry disputed that claim.", "that claim"),
        ("The minister said that figure is wrong.", "that figure is wrong"),
        ("The mayor called that “a lie”.", "that “a lie”"),
        ("The ministry dismissed that as gossip.", "that as gossip"),
        ("The minister said that “we will win” the vote.", "“we will win” the vote"),
        ("The court said that account holders had been paid.", "account holders had been paid"),
        ("The ministry said that as many as 40 boats sank.", "as many as 40 boats sank"),
        ("Residents said that reports of fighting were false.", "reports of fighting were false"),
    ],
)
def test_that_belongs_to_the_words_where_it_points(text: str, words: str) -> None:
    assert [one.text for one in statements(text)] == [words]
