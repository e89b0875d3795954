"""How words are cut and compared."""

from __future__ import annotations

import pytest

from claims.extraction.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("A Selva, l'Eglise veille.", ["à", "selva", ",", "l'", "église", "veille", "."]),
        (
            "Il pleut. A midi, les Ecoles ferment.",
            ["il", "pleut", ".", "à", "midi", ",", "les", "écoles", "ferment", "."],
        ),
        ("A-t-il plu ?", ["a", "-t-il", "plu", "?"]),
        ("L'hépatite A tue.", ["l'", "hépatite", "a", "tue", "."]),
        ("Emile lit.", ["emile", "lit", "."]),
    ],
)
def test_capital_letters_without_their_accent_are_read_with_it(text: str, lows: list[str]) -> None:
    assert [token.low for token in tokenize(text, 0, len(text), "fr")] == lows


def test_an_english_a_stays_what_it_is() -> None:
    assert tokenize("A man left.", 0, 11, "en")[0].low == "a"
