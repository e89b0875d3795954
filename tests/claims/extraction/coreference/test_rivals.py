"""Where two people fit a pronoun, a person is asked; where one does, nobody is."""

from __future__ import annotations

import pytest

from tests.findings import statements


def asked(text: str, language: str = "en") -> tuple[bool, set[str]]:
    """Whether the last statement's speaker is sure, and between whom to choose."""
    last = statements(text, language)[-1]
    return last.sure, {reading.name for speaker in last.speakers for reading in speaker.alternatives}


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("The mayor met the surgeon. He said that the ward was full.", "en", {"The mayor", "the surgeon"}),
        ("The mayor said it rained. The general disagreed. He said it was dry.", "en", {"The mayor", "The general"}),
        ("Ada Bello met Rosa Quint in Dorra. She said that the ward was full.", "en", {"Ada Bello", "Rosa Quint"}),
        ("Le maire a rencontré le général. Il a affirmé que la route était fermée.", "fr", {"Le maire", "le général"}),
        ("The police fought the coalition in Dorra. It said that nine had died.", "en", {"police", "the coalition"}),
    ],
)
def test_two_who_fit_are_both_named(text: str, language: str, readings: set[str]) -> None:
    assert asked(text, language) == (False, readings)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said it rained. He said that the general had fled. He added that it was dry.", "en"),
        ("The army said it had left. It said that the coalition had fled.", "en"),
        ("Ada Bello, the head of the port, said it was shut. She warned that floods would come.", "en"),
        ("Le maire a dit que la route était fermée. Il a ajouté que le pont était ouvert.", "fr"),
    ],
)
def test_who_goes_on_speaking_is_sure(text: str, language: str) -> None:
    assert asked(text, language) == (True, set())


def test_words_that_name_nobody_are_not_sure() -> None:
    assert asked("Heavy rain in the night said that the dam was full.") == (False, set())


def test_body_that_nobody_called_so_is_asked_about() -> None:
    text = "The Lakes Mission (LM) counted nine dead. The coalition said that it had lost nobody."

    assert asked(text) == (False, {"Lakes Mission", "coalition"})


def test_the_group_is_the_body_that_has_just_spoken() -> None:
    text = "The River Front said that it held the pass. The group said that nobody had died."

    assert asked(text) == (True, set())
