"""The words of a statement hold the part that a figure behind them adds."""

from __future__ import annotations

import pytest

from claims.extraction.saying.parts import over_parts
from claims.extraction.text.tokens import tokenize
from tests.findings import statements


@pytest.mark.parametrize(
    ("language", "words", "part", "left"),
    [
        ("en", "$4.5m", ", a quarter of what the port had asked for", ""),
        ("en", "42 new cases", ", taking the total since May to 907", ""),
        ("en", "400 jobs", ", or nearly 9% of its staff, 80 of them in Selva", ", though none is sure"),
        ("en", "12 deaths", ", most of them in Torbey", "; the port is shut"),
        ("en", "a rise of 9%", ", up from 4% in May", ""),
        ("en", "votes", ", with just over one in 50 papers spoiled", ""),
        ("en", "families had left Tarro", ", some 12 km (7 miles) to the east", ""),
        ("en", "the band marched", "", ", with one eye on the clock"),
        ("en", "38 persons are in hospital", ", of whom nine are on oxygen", ""),
        ("en", "220,000 people are displaced", ", four times as many as in 2017", ""),
        ("en", "the toll stands at 40", ", nearly double that of May", ", though none is sure"),
        ("fr", "220 cas", ", trois fois plus qu'en mai", ""),
        ("en", "a rise", "", ", as talks went on"),
        ("en", "her clerks", "", ", two of whom told the court"),
        ("en", "two options", "", ", or so he thought"),
        ("fr", "le camp de Tarro", ", à une douzaine de kilomètres du lac", ""),
        ("fr", "un trafic perturbé", ", avec un métro sur trois", ""),
        ("fr", "le maire sort", "", ", avec un sourire"),
        ("fr", "400 postes", ", soit près de 9 % des effectifs, dont 80 à Selva", ""),
        ("fr", "42 nouveaux cas", ", contre 30 la veille", ", ce que nie le préfet"),
        ("fr", "une quinzaine de blessés", ", en majorité des enfants", ""),
        ("fr", "des systèmes", "", ", dont Selva, qui a promis de livrer"),
    ],
)
def test_a_part_belongs_to_the_words(language: str, words: str, part: str, left: str) -> None:
    text = words + part + left
    pieces = tokenize(text, 0, len(text), language)
    end = next(at for at, piece in enumerate(pieces) if piece.end == len(words)) + 1

    reached = over_parts(pieces, (0, end), len(pieces), language)

    assert text[: pieces[reached - 1].end] == words + part


def test_french_words_go_on_with_what_the_number_comes_to() -> None:
    text = "Le maire a annoncé la suppression de 400 postes, soit près de 9 % des effectifs, dont 80 à Selva."

    assert [one.text for one in statements(text, "fr")] == [text.removeprefix("Le maire a annoncé ").rstrip(".")]
