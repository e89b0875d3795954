"""Finds the house in whose name the French "on" speaks: "*Au ministère*, on assure", "dit-on *de source sûre*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words as listed
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.heads import head_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

ON = listed("on -on -t-on l'on")
AT = listed("à a au aux chez auprès")
OF = listed("de d' du des")
HOUSES = listed("entourage source sources cabinet mairie milieu milieux rangs direction siège primature préfecture")
LONGEST = 14  # pieces of a house with all that belongs to it


def is_somebody(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the mention begins with "on"."""
    return lexicon.language == "fr" and words[0].low in ON


def house_of(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the house stands for which the "on" at `first` speaks: before it, or behind it."""
    if pieces[first].low.startswith("-"):
        return _house(pieces, first + 1, _end(pieces, first + 1, lexicon), lexicon)
    comma = first - 1
    if comma < 1 or pieces[comma].text != ",":
        return None
    opening = next((at for at in range(max(0, comma - LONGEST), comma) if _opens(pieces, at)), -1)
    return _house(pieces, opening, comma, lexicon) if opening >= 0 else None


def _opens(pieces: Sequence[Token], at: int) -> bool:
    """Whether a clause begins there."""
    return at == 0 or pieces[at - 1].kind in {"mark", "quote"} or pieces[at - 1].low in {"et", "mais"}


def _end(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """Up to the next mark, relative clause or verb."""
    for at in range(first, min(first + LONGEST, len(pieces))):
        is_over = pieces[at].kind in {"mark", "quote"} or pieces[at].low in lexicon.relatives | lexicon.time_words
        if is_over or is_finite(pieces, at, lexicon):
            return at
    return min(first + LONGEST, len(pieces))


def _house(pieces: Sequence[Token], first: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The house behind "au", "chez", "du côté de", "dans", "de source": none in "au marché"."""
    start = _over_preposition(pieces, first, end)
    words = pieces[start:end]
    head = head_of(words, lexicon) if words and start > first else None
    if head is None:
        return None
    is_house = head.low in lexicon.body_nouns | lexicon.unnamed_nouns | HOUSES or head.is_capital
    return (start, end) if is_house else None


def _over_preposition(pieces: Sequence[Token], first: int, end: int) -> int:
    lows = [piece.low for piece in pieces[first:end]]
    if lows[:1] and (lows[0] in AT or lows[0] == "dans"):
        return first + 1 + (len(lows) > 1 and lows[0] == "auprès" and lows[1] in OF)
    if lows[:2] == ["du", "côté"] and lows[2:3] and lows[2] in OF:
        return first + 3
    if lows[:1] == ["côté"] or (lows[:1] == ["de"] and lows[1:2] and lows[1] in {"source", "sources"}):
        return first + 1
    return first
