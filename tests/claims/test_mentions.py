import unicodedata
from typing import Literal

import pytest

from claims.mentions import Colleague, named_in

PEOPLE = [
    Colleague(1, "Tom Adeyar", "tom@newsroom.example"),
    Colleague(2, "Mara Olin", "mara.olin@newsroom.example"),
    Colleague(3, "Mara Velden", "velden@newsroom.example"),
    Colleague(4, "Jean-Luc d'Arc", "jl@newsroom.example"),
    Colleague(5, "Émile Zola", "emile@newsroom.example"),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Tom Adeyar has it", [("@Tom Adeyar", 1)]),
        ("(@tom) has it", [("@tom", 1)]),
        ("ask @TOM.", [("@TOM", 1)]),
        ("@Tomas has it", [("@Tomas", None)]),
        ("@mara.olin, and @Mara Velden", [("@mara.olin", 2), ("@Mara Velden", 3)]),
        ("@Mara?", [("@Mara", None)]),
        ("@velden's list", [("@velden's", None)]),
        ("@Jean-Luc d'Arc and @jean-luc", [("@Jean-Luc d'Arc", 4), ("@jean-luc", 4)]),
        ("@émile", [("@émile", 5)]),
        ("write to tom@newsroom.example", []),
        ("@ nobody, and @", []),
        ("", []),
    ],
)
def test_whom_the_words_name(text: str, found: list[tuple[str, int | None]]) -> None:
    assert [(text[one.start : one.end], one.pk) for one in named_in(text, PEOPLE)] == found


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_accent_is_the_same_however_it_is_written(form: Literal["NFC", "NFD"]) -> None:
    person = Colleague(5, unicodedata.normalize(form, "Émile Zola"), "emile@newsroom.example")

    assert [one.pk for one in named_in("@Émile Zola, @émile", [person])] == [5, 5]


def test_a_name_that_two_people_have_says_so() -> None:
    assert [one.several for one in named_in("@Mara and @nobody", PEOPLE)] == [True, False]
