"""Says whether a line names who wrote the report: "By Awa Diop in Dakar", "Source: AFP and agencies"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import BYLINE, BYLINE_WORDS, MONTHS

if TYPE_CHECKING:
    from claims.extraction.text.tokens import Token

LONGEST_BYLINE, OTHER_WORDS = 16, 2  # words; and of these, words that join no names
SOURCES = ("source", "sources")


def is_byline(tokens: list[Token], low: str) -> bool:
    """By Awa Diop in Dakar; Texte par : Jean Mvondo; Source: AFP and agencies: names, and what joins them."""
    words = [token for token in tokens if token.kind == "word"]
    if len(words) > LONGEST_BYLINE or any(token.kind == "quote" or token.text in '"“«' for token in tokens):
        return False
    for phrase in (*BYLINE, *SOURCES):
        if low.startswith((phrase + " ", phrase + ":")):
            rest = tokens[len(phrase.split()) :]
            if rest and rest[0].text == ":":
                rest = rest[1:]
            elif phrase in SOURCES:
                continue
            return bool(rest) and rest[0].is_capital and tokens[-1].text not in ".!?" and _name_people(rest)
    return False


def _name_people(tokens: list[Token]) -> bool:
    """Hardly a word that is neither a name nor joins names."""
    small = [token for token in tokens if token.kind == "word" and not token.is_capital]
    return sum(token.low not in BYLINE_WORDS and token.low not in MONTHS for token in small) <= OTHER_WORDS
