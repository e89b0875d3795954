"""Whoever is close to somebody, or speaks for somebody, is not the one named; "who" is whoever stands before it."""

from __future__ import annotations

import pytest

from tests.findings import only, statements

TAIL = {"en": "said that talks had stalled.", "fr": "a affirmé que les discussions étaient au point mort."}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "A source close to army chief Idris Vall"),
        ("en", "An aide to President Idris Vall"),
        ("en", "Two people familiar with the thinking of Prime Minister Ana Ruiz"),
        ("en", "The wife of opposition leader Idris Vall"),
        ("en", "A spokesman for Mines Minister Ana Ruiz"),
        ("en", "A lawyer for former governor Idris Vall"),
        ("fr", "Une source proche du président Idris Vall"),
        ("fr", "Un proche du général Idris Vall"),
        ("fr", "Un conseiller du Premier ministre Idris Vall"),
        ("fr", "L'épouse de l'opposant Idris Vall"),
        ("fr", "Un porte-parole du gouvernement Idris Vall"),
        ("fr", "Le directeur de l'hôpital Idris Vall"),
        ("fr", "Le porte-parole de la coalition Front du Port"),
    ],
)
def test_somebody_beside_whoever_is_named_speaks(language: str, words: str) -> None:
    speaker = only(f"{words} {TAIL[language]}", language).speakers[0]

    assert (speaker.name, speaker.kind) == (words, "unnamed")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The head of the army General Ana Ruiz"),
        ("en", "Deputy head of the mission Ana Ruiz"),
        ("fr", "La ministre de la Santé Ana Ruiz"),
        ("fr", "Le porte-parole du gouvernement Ana Ruiz"),
        ("fr", "L'ancienne présidente de la commission Ana Ruiz"),
    ],
)
def test_a_name_behind_the_whole_role_is_who_speaks(language: str, words: str) -> None:
    assert only(f"{words} {TAIL[language]}", language).speakers[0].name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("language", "text", "name", "mention"),
    [
        ("en", "They met the Coast Relief Forces (CRF), which said 12 had died.", "Coast Relief Forces", None),
        ("en", "He met with the mayor of Port Selva, who said 12 had died.", "the mayor of Port Selva", None),
        ("en", "The deal was denied by villagers, who said 12 had died.", "villagers", "villagers"),
        (
            "en",
            "She was joined by Ana Ruiz, a lawmaker from the coast, who said 12 had died.",
            "Ana Ruiz",
            "Ana Ruiz, a lawmaker from the coast",
        ),
        (
            "fr",
            "Le ministre a parlé avec Ana Ruiz, chercheuse au sein de l'institut, qui a dit que douze étaient morts.",
            "Ana Ruiz",
            "Ana Ruiz, chercheuse au sein de l'institut",
        ),
        (
            "fr",
            "Le quai a fermé, selon l'Office portuaire de Selva (OPS), qui craint de nouvelles crues.",
            "Office portuaire de Selva",
            None,
        ),
    ],
)
def test_who_and_which_stand_for_the_words_before_them(
    language: str, text: str, name: str, mention: str | None
) -> None:
    found = statements(text, language)[-1].speakers[0]

    assert found.name == name
    assert mention is None or found.mention.text == mention
