"""Tells a bare number that counts anew what was counted before: "31 died; the army puts the toll at *12*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.quantities import NUMBER_OF
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite, is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

REACH = 12  # pieces back to "the number of"
COUNTING = words(
    "counted counts count reported reports recorded records announced évoqué évoquent évoque annoncé annoncent "
    "annonce avance avancent avancé revendique revendiquent compté dénombré recensé comptent compte "
    "dénombre dénombrent recense "
    "recensent claimed claims gave gives listed confirmed "
    "confirms put puts says said documented acknowledged admitted registered"
)
SPEAKING = words("spoke speaks speak speaking talked talks talk told parle parlent parlait parlaient parlé état")
REACHING = words("passed exceeded reached topped hit surpassed atteint atteindrait")
LEFT_OF_THEM = words("reste restait resterait manque manquait manquerait")  # il en *reste* 134
NEAR = 5  # pieces between "the figure" and "was more than 80"
FIGURES = NUMBER_OF | words("it them losses deaths dead deceased casualties that those victims")


def counts_anew(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Whether nothing is counted here but what was counted before, by somebody else or later."""
    if not _is_bare(pieces, amount.last, lexicon):
        return False
    lows = [piece.low for piece in pieces[max(0, amount.first - REACH) : amount.first]]
    before, opening = lows[-1:], lows[-2:-1]
    if (opening == ["en"] and before[0] in LEFT_OF_THEM) or _is_by_another(pieces, amount):
        return True
    if before and before[0] in REACHING and set(lows[-NEAR:]) & NUMBER_OF:
        return True
    if before and before[0] in {"of", "de", "d'"}:
        return bool(opening) and (opening[0] in SPEAKING or opening[0] in NUMBER_OF)
    if before and before[0] in {"at", "as", "to"}:
        return bool(set(lows) & FIGURES)
    return bool(before) and before[0] in COUNTING


def _is_by_another(pieces: Sequence[Token], amount: Amount) -> bool:
    """1,28 million de manifestants selon le ministère, *3,5 millions selon* la CGT."""
    set_off = amount.first > 0 and pieces[amount.first - 1].text in ",;"
    after = [piece.low for piece in pieces[amount.last : amount.last + 2]]
    joined = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]] in (["et", "à"], ["and", "at"])
    if joined and after[:1] in (["par"], ["by"], ["selon"]):
        return True
    return set_off and (after[:1] in (["selon"], ["d'après"]) or after in (["according", "to"], ["d'", "après"]))


def _is_bare(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """No noun follows, nor a verb of its own."""
    if at >= len(pieces) or pieces[at].kind != "word":
        return True
    low = pieces[at].low
    return low not in {"of", "were", "was"} and is_function_word(low, lexicon) and not is_finite(pieces, at, lexicon)
