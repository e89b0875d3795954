"""Posts of social networks that a page shows whole: the words of whoever signs them, and nobody else's."""

from __future__ import annotations

import pytest

from claims.extraction import extract
from claims.extraction.page.posts import posts_of

BEFORE = "The bridge at Dorra was closed on Monday, the ministry said.\n\n"
AFTER = "\n\nIt rained."
WORDS = "The road is blocked by trees. My neighbour is sure that two men are missing."


@pytest.mark.parametrize(
    ("post", "name"),
    [
        (f"{WORDS}\n\n— Ada Bello (@ada_bello) March 3, 2023", "Ada Bello"),
        (f"{WORDS} pic.twitter.com/k2Vx0 — Ada Bello 🌊 (@ada_bello) 3 March 2023", "Ada Bello"),
        (f"{WORDS}\n\nhttps://t.co/k2Vx0\n\n– Dorra Fire Service (@dorrafire) 3 mars 2023", "Dorra Fire Service"),
        (f"{WORDS} https://t.co/k2Vx0 https://t.co/p1\n— Dorra Fire (@dorra) 9:12 - 3 Mar 2023", "Dorra Fire"),
        (f"{WORDS}\n\nPosted by Dorra Fire Service on Tuesday, March 3, 2020", "Dorra Fire Service"),
        (f"{WORDS}\n\nPubliée par Dorra Fire sur Mardi 3 mars 2020", "Dorra Fire"),
    ],
)
def test_post_is_said_by_who_signs_it(post: str, name: str) -> None:
    found = extract(BEFORE + post + AFTER, "en").statements

    assert [one.text for one in found] == ["The bridge at Dorra was closed on Monday", WORDS]
    assert [speaker.name for speaker in found[1].speakers] == [name]
    assert (found[1].medium, found[1].cue) == ("social_media", ())


def test_lines_without_a_gap_are_one_post() -> None:
    text = f"{BEFORE}We need boats.\nWe need them tonight.\n\n— Ada Bello (@ada) March 3, 2023{AFTER}"

    found = extract(text, "en").statements[1]

    assert found.text == "We need boats. … We need them tonight."


@pytest.mark.parametrize(
    "above",
    [
        "The mayor, Ada Bello, wrote:\n\n",
        "Four boats sank, the mayor said.\n\n",
        "Four boats sank.\n\npic.twitter.com/k2Vx0 ",
    ],
)
def test_post_takes_no_words_of_the_report(above: str) -> None:
    assert posts_of(f"{BEFORE}{above}— Ada Bello (@ada) March 3, 2023{AFTER}") == []


def test_whoever_speaks_next_is_not_the_post() -> None:
    text = (
        f"{BEFORE}{WORDS}\n\n— Dorra Fire (@dorrafire) March 3, 2023\n\n"
        "The company, Selva Timber, said it had sent two trucks."
    )

    assert extract(text, "en").statements[-1].speakers[0].name == "Selva Timber"
