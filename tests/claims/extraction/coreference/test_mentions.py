"""Whom mentions stand for: whole names of bodies, roles, phrases that point back, and when nobody can tell."""

from __future__ import annotations

import pytest

from claims.extraction.lexicon import LEXICONS
from claims.extraction.names.naming import find_names
from claims.extraction.text.tokens import tokenize
from tests.findings import names, statements

FR = "fr"


def named(text: str, language: str) -> list[str]:
    """Every name of the text."""
    return [found.name for found in find_names(tokenize(text, 0, len(text), language), LEXICONS[language])]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        (
            "On Friday the Harbour Office for Risk and Flood Control spoke.",
            "en",
            "Harbour Office for Risk and Flood Control",
        ),
        ("Later the Salt and Tide Commission met.", "en", "Salt and Tide Commission"),
        ("Later Sorland's Health Ministry met.", "en", "Sorland's Health Ministry"),
        ("Later the 12 Brigade left.", "en", "12 Brigade"),
        ("Later the group Save the Otters met.", "en", "Save the Otters"),
        ("Hier, le Fonds maritime international a publié une note.", FR, "Fonds maritime international"),
        (
            "Hier, la Commission dorrienne des droits de l’homme a parlé.",
            FR,
            "Commission dorrienne des droits de l’homme",
        ),
        ("Hier, le Bureau national de gestion des crues a parlé.", FR, "Bureau national de gestion des crues"),
        (
            "Hier, le Groupe de soutien à la côte et aux îles (GSCI) a parlé.",
            FR,
            "Groupe de soutien à la côte et aux îles",
        ),
        ("Médecins sans rivages a parlé.", FR, "Médecins sans rivages"),
        ("Hier, la Côte d’Ambre a protesté.", FR, "Côte d’Ambre"),
        ("Later Anna de Beer met Omar al-Tibi.", "en", "Anna de Beer"),
        ("Later Anna de Beer met Omar al-Tibi.", "en", "Omar al-Tibi"),
    ],
)
def test_a_name_is_read_whole(text: str, language: str, name: str) -> None:
    assert name in named(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Later the Regional Minister left.", "en"),
        ("Later the Director-General left.", "en"),
        ("Hier, le Premier ministre est absent.", FR),
        ("Hier, un jeune Dorrien est absent.", FR),
    ],
)
def test_a_role_is_no_name(text: str, language: str) -> None:
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Minister of Health Ana Ruiz was there. The minister said the port was open.", ["Ana Ruiz"]),
        ("A nurse at the port said it rained. She said the ward was full.", ["A nurse at the port"] * 2),
        ("Capt. Ivo Brandt led the men. The officer said the road was shut.", ["Ivo Brandt"]),
        ("The rights group Harbour Watch said nine had died.", ["Harbour Watch"]),
        ("A second body, the Harbour Council, said nine had died.", ["Harbour Council"]),
        ("A spokeswoman for the food office, the FFO, said it was late.", ["A spokeswoman for the food office"]),
        ("One of them, a teacher, said it rained.", ["a teacher"]),
        ("Lawyers for the four sailors said it was late.", ["Lawyers for the four sailors"]),
        ("Ana Ruiz, 63, a farmer, said it rained.", ["Ana Ruiz"]),
        ("Harbour Party (HP) district chairman Ivo Brandt said it rained.", ["Ivo Brandt"]),
    ],
)
def test_whom_an_english_mention_stands_for(text: str, expected: list[str]) -> None:
    assert [name for statement in statements(text) for name in names(statement)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L’ONG dorrane Vigie a affirmé que neuf marins étaient morts.", ["Vigie"]),
        ("Une source portuaire a dit que tout allait bien. Cette source a dit que neuf marins étaient morts.",
         ["Une source portuaire"] * 2),
        ("Le maire Jean Obo a croisé la préfète Awa Sarr. Cette dernière a affirmé que tout va bien.", ["Awa Sarr"]),
        ("Le ministre des Marées, Jean Obo, est parti. Le ministre de la Pêche a affirmé que tout allait bien.",
         ["Le ministre de la Pêche"]),
        ("Le conseiller à la sécurité maritime, Jean Obo, est parti. Le conseiller a affirmé que tout allait bien.",
         ["Jean Obo"]),
        ("Un éleveur de 52 ans a affirmé que la ville était vide.", ["Un éleveur de 52 ans"]),
    ],
)  # fmt: skip
def test_whom_a_french_mention_stands_for(text: str, expected: list[str]) -> None:
    assert [name for statement in statements(text, FR) for name in names(statement)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ana Ruiz and Ivo Brandt met. The former said that it rained.", "en"),
        ("Both sides said that it rained.", "en"),
        ("Its director said that it rained.", "en"),
        ("Fourteen of them said that it rained.", "en"),
        ("Ana Ruiz met them. The surgeon said that it rained.", "en"),
        ("Son porte-parole a affirmé que tout allait bien.", FR),
        ("Celle du port a affirmé que tout allait bien.", FR),
    ],
)
def test_what_a_reader_could_not_tell_is_asked(text: str, language: str) -> None:
    assert not statements(text, language)[-1].sure


def test_who_is_named_further_down_speaks_in_the_opening() -> None:
    text = "A port spokesman said on Monday that it rained.\n\nThe port's spokesman, Ivo Brandt, left.\n"

    assert names(statements(text)[0]) == ["Ivo Brandt"]
