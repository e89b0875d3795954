"""What a figure counts is told by its own clause."""

from __future__ import annotations

import pytest

from tests.findings import statements


def counted(text: str, language: str) -> list[str]:
    return [figure.counted for statement in statements(text, language) for figure in statement.figures]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("two thieves were dead and five of its own guards had been injured", ["killed", "wounded"]),
        ("three miners died when a lift fell and 15 were hurt", ["killed", "wounded"]),
        ("it had killed eight poachers and two drivers", ["killed", "killed"]),
        ("it had killed 12 poachers, wounded 30 and captured four", ["killed", "wounded", "captured"]),
        ("12 farmers who had fled the valley were killed", ["killed"]),
        ("it had killed 12 farmers who fled the valley", ["killed"]),
        ("among the dead, four were pupils", ["killed"]),
        ("a couple had lost two goats", ["other"]),
        ("two boys were swept away by the river", ["missing"]),
        ("40 residents spent the night in a school", ["present"]),
        ("it had fired 12 shells over the past 24 hours", ["other", "duration"]),
        ("the road would be open within three weeks", ["duration"]),
        ("most of those who came are under 18", []),
        ("143 villagers, 19 of whom are blind, were evacuated by boat", ["displaced", "other"]),
        ("the valley's 30,000 people were hungry", ["present"]),
        ("farmers had lost 700 head of cattle", ["other"]),
        ("9,000 refugees are living in the two camps", ["present", "other"]),
        ("9,000 refugees arrived", ["displaced"]),
        ("up to 600 troops were holding the ridge", ["present"]),
        ("about 7,000 people have left Torbey", ["displaced"]),
        ("600 families had left their homes", ["displaced"]),
        ("600 families were left without water", ["other"]),
        ("the flood left 12 people dead", ["killed"]),
        ("4,000 residents were displaced", ["displaced"]),
        ("it had lost dozens of guards", ["killed"]),
        ("it had suffered 30 casualties and heavy losses", ["other", "other"]),
        ("its losses stood at 41 dead", ["killed"]),
    ],
)
def test_english(words: str, expected: list[str]) -> None:
    assert counted(f"The company said that {words}.", "en") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("deux voleurs étaient morts et que cinq de ses gardes avaient été blessés", ["killed", "wounded"]),
        ("huit mineurs étaient morts et trois disparus", ["killed", "missing"]),
        ("600 habitants ont été déplacés", ["displaced"]),
        ("7 000 personnes ont quitté la vallée", ["displaced"]),
        ("l’éboulement a fait 12 morts et 30 blessés", ["killed", "wounded"]),
        ("parmi les morts, quatre étaient des élèves", ["killed"]),
        ("elle avait perdu des dizaines de gardes", ["killed"]),
    ],
)
def test_french(words: str, expected: list[str]) -> None:
    assert counted(f"La société a affirmé que {words}.", "fr") == expected
