"""Reads quantities without a number: considerable losses, many dead, de lourdes pertes, des pertes importantes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import noun_phrase
from claims.extraction.figures.counting import counted_of
from claims.extraction.figures.measures import Measure
from claims.extraction.figures.numbers import Amount
from claims.extraction.lexicon.quantities import BETWEEN_MUCH, COUNTED_LOSSES, LOSSES, MUCH
from claims.extraction.types import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

BETWEEN = 4  # words between "heavy" and "losses"
UNTOLD = frozenset(["countless", "innumerable"])  # countless chickens
MANY = frozenset(["many", "numerous", "countless", "nombreux", "nombreuses", "innombrables", "beaucoup"])


def unquantified_at(text: str, pieces: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[Figure | None, int]:
    """The figure that begins here, and where the next may begin."""
    language = lexicon.language
    low = pieces[at].low
    last = 0
    if low in MUCH[language] and not (at and pieces[at - 1].low == "as"):  # twice as many
        last = _noun_after(pieces, at + 1, language, many=low in MANY)
    elif language == "fr" and low in LOSSES["fr"] - COUNTED_LOSSES:
        last = _adjective_after(pieces, at)
    if not last and low in UNTOLD and at + 1 < len(pieces) and pieces[at + 1].kind == "word":
        span = pieces[at].start, pieces[at].end
        of = noun_phrase(pieces, at + 1, lexicon)[1]
        return Figure(*span, text[span[0] : span[1]], None, None, "unquantified", "", "other", of), at + 1
    if not last:
        return None, at + 1
    first = at - 1 if language == "fr" and at and pieces[at - 1].low in {"de", "des", "d'"} else at
    noun = pieces[last - 1].low if pieces[last - 1].low in LOSSES[language] else low
    amount = Amount(first, last - 1, None, None, "unquantified")
    counted = counted_of(pieces, amount, Measure(last, "", None, ""), lexicon) if noun in COUNTED_LOSSES else "other"
    unit = "people" if counted in {"killed", "wounded", "captured"} else ""
    span = pieces[first].start, pieces[last - 1].end
    return Figure(*span, text[span[0] : span[1]], None, None, "unquantified", unit, counted, ""), last


def _adjective_after(pieces: Sequence[Token], at: int) -> int:
    """Des pertes *considérables*; des dégâts matériels *importants*."""
    for near in range(at + 1, min(at + 4, len(pieces))):
        if pieces[near].low in MUCH["fr"]:
            return near + 1
        if pieces[near].low not in BETWEEN_MUCH:
            return 0
    return 0


def _noun_after(pieces: Sequence[Token], at: int, language: str, *, many: bool) -> int:
    """Where "heavy *human losses*" ends; 0 where nothing is lost."""
    for near in range(at, min(at + BETWEEN, len(pieces))):
        low = pieces[near].low
        if low in LOSSES[language]:
            return near + 1 if low not in COUNTED_LOSSES or many or near > at else _if_dead(low, near)
        if low not in BETWEEN_MUCH and low not in MUCH[language]:
            return 0
    return 0


def _if_dead(low: str, near: int) -> int:
    """Serious injuries, severe deaths are no figures; a high number of deaths is."""
    return near + 1 if low in {"victims", "fatalities", "arrests", "arrestations", "victimes"} else 0
