"""Cuts from a French mention where and before whom somebody spoke: "l'élu *à l'AFP*", "le maire *à sa sortie*"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words as listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

TO = listed("à au aux auprès")
BEFORE = listed("devant lors")
HEARERS = listed(
    "presse journalistes journaliste reporter reporters reporteurs médias micro micros antenne caméra caméras "
    "télévision radio correspondant correspondante envoyé envoyée rédaction"
)
OCCASIONS = listed("issue sortie sa son leur descente arrivée retour tribune barre")
SMALL = listed("la le les l' des de du d' notre nos un une sa son leur plusieurs")
OFFICES = listed(
    "attaché attachée conseiller conseillère délégué déléguée chargé chargée ministre secrétaire porte-parole adjoint "
    "adjointe correspondant correspondante envoyé envoyée"
)
REACH = 4


def without_circumstance(words: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The mention up to where it only tells how it was said; whole where all of it says who speaks."""
    if lexicon.language != "fr":
        return words
    for at in range(2, len(words) - 1):
        if words[at].text == ",":
            return words
        is_office = any(piece.low in OFFICES for piece in words[max(0, at - 2) : at])
        if words[at].low in BEFORE or (words[at].low in TO and not is_office and _is_told(words, at, lexicon)):
            return words[:at]
    return words


def _is_told(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """À l'AFP; à la presse; à sa sortie du tribunal."""
    if words[at + 1].low in {"sa", "son", "leur"}:
        return True
    for piece in words[at + 1 : at + 1 + REACH]:
        if piece.low in HEARERS | OCCASIONS or piece.low in lexicon.outlet_names:
            return True
        if piece.low not in SMALL:
            return piece.low in lexicon.outlet_nouns
    return False
