"""Tells French numbers that count nothing: l'un d'eux, le 117, au 12 rue des Écoles, 2 à 0, pour 100 000."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.money import money_behind
from claims.extraction.lexicon.page import MONTHS
from claims.extraction.lexicon.quantities import THINGS, UNITS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.text.tokens import Token

ONE = words("un une")
DENYING = words("pas ni sans aucun aucune nul")
NEGATED = words("n' ne jamais pas sans")
STREETS = words("rue avenue boulevard place chemin impasse quai allée ruelle cours square bis ter")
AFTER_DEFINITE = words("le ce numéro")
NAMED_GROUPS = words("groupe club g")
SCORED = words(
    "victoire défaite nul score match battu battus battue battues gagné perdu imposé imposée mené menait menaient but "
    "buts emporté vainqueur s'impose impose bat battent inclinés incliné"
)
BASES = frozenset([1_000, 10_000, 100_000])
COUNTED_AGAINST = words("habitants naissances personnes femmes enfants vivantes électeurs")
BOUNDARY = frozenset(',;.!?:)»”"')
DIALLED = 5  # numbers to each side that belong to one telephone number
NEAR = 7  # pieces around "2 à 0" in which "victoire" stands


def is_french_no_quantity(pieces: Sequence[Token], amount: Amount) -> bool:
    """Whether these words point, name or score instead of counting."""
    low = pieces[amount.first].low
    if low in ONE:
        return _is_pointing(pieces, amount)
    if pieces[amount.first].kind != "number":
        return _is_base(pieces, amount)
    return (
        _is_base(pieces, amount)
        or _is_dialled(pieces, amount)
        or _is_address(pieces, amount)
        or _is_named(pieces, amount)
        or _is_score(pieces, amount)
        or _is_time_or_day(pieces, amount)
    )


def _is_pointing(pieces: Sequence[Token], amount: Amount) -> bool:
    """*L'un* des assaillants, pas *un* seul habitant, *un* minimum."""
    before = pieces[amount.first - 1].low if amount.first else ""
    after = [piece.low for piece in pieces[amount.first + 1 : amount.first + 3]]
    if before == "l'" or after[:1] in (["minimum"], ["maximum"]):
        return amount.is_share is False
    near = {piece.low for piece in pieces[max(0, amount.first - 5) : amount.first]}
    if after[:1] in (["seul"], ["seule"]):
        return bool(near & NEGATED)
    return before in DENYING - {"sans"} or (amount.bound == "exact" and "jamais" in near)


def _is_base(pieces: Sequence[Token], amount: Amount) -> bool:
    """166 pour *100 000*: what the rate is of."""
    before = pieces[amount.first - 1].low if amount.first else ""
    if before not in {"pour", "sur"} or amount.bound != "exact" or amount.low not in BASES:
        return False
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    rated = amount.first > 1 and pieces[amount.first - 2].kind == "number"
    if not rated and after in THINGS:
        return False  # 2 000 couvertures pour *1 000 lits*
    return (rated or after in COUNTED_AGAINST or before == "pour") and not _is_measured(pieces, amount.last, after)


def _is_measured(pieces: Sequence[Token], at: int, after: str) -> bool:
    return after in UNITS or money_behind(pieces, at) is not None


def _is_dialled(pieces: Sequence[Token], amount: Amount) -> bool:
    """0800 12 34 56: numbers side by side."""
    first, last = amount.first, amount.last
    while first > max(0, amount.first - DIALLED) and _is_short(pieces[first - 1]):
        first -= 1
    while last < min(amount.last + DIALLED, len(pieces)) and _is_short(pieces[last]):
        last += 1
    return last - first > 2 and all(_is_short(piece) for piece in pieces[first:last])


def _is_short(piece: Token) -> bool:
    return piece.kind == "number" and len(piece.text) < 12 and "," not in piece.text


def _is_address(pieces: Sequence[Token], amount: Amount) -> bool:
    """Au *12*, rue des Écoles."""
    after = [piece.low for piece in pieces[amount.last : amount.last + 2] if piece.text != ","]
    return bool(after) and after[0] in STREETS and amount.last - amount.first == 1 and amount.bound == "exact"


def _is_named(pieces: Sequence[Token], amount: Amount) -> bool:
    """Appelez le *117*; le vol ET *302*; le Groupe des *77*; le *11*-Septembre."""
    first, last = amount.first, amount.last
    if last - first != 1 or not first:
        return False
    before = pieces[first - 1]
    after = pieces[last] if last < len(pieces) else None
    ends = after is None or after.text in BOUNDARY
    if before.low in AFTER_DEFINITE and ends:
        return True
    if before.low == "des" and first > 1 and pieces[first - 2].low in NAMED_GROUPS:
        return True
    if before.text.isupper() and before.text.isalpha() and len(before.text) < 5 and first > 1:
        return pieces[first - 2].low in {"vol", "vols", "route", "loi", "avion", "camp"}
    return after is not None and after.text == "-" and last + 1 < len(pieces) and pieces[last + 1].low in MONTHS


def _is_score(pieces: Sequence[Token], amount: Amount) -> bool:
    """Une victoire *2* à *0*."""
    for first in (amount.first, amount.first - 2):
        if first < 0 or first + 2 >= len(pieces) or pieces[first + 1].low != "à":
            continue
        values = (pieces[first].text, pieces[first + 2].text)
        if not all(value.isdecimal() and len(value) < 3 for value in values):
            continue
        near = {piece.low for piece in pieces[max(0, first - NEAR) : first + NEAR]}
        return bool(near & SCORED) and int(values[0]) > int(values[1])
    return False


def _is_time_or_day(pieces: Sequence[Token], amount: Amount) -> bool:
    """8 h *20*; entre le *4* et le 9 mai; le réacteur n° *6*."""
    lows = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    if lows[-1:] == ["h"] or lows == ["n", "°"] or lows[-1:] in (["n°"], ["nº"]):
        return True
    after = [piece.low for piece in pieces[amount.last : amount.last + 4]]
    return lows[-1:] == ["le"] and len(after) == 4 and after[1] in {"le", "au"} and after[3] in MONTHS
