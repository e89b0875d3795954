"""Tells the calibre of a weapon from a length: a *155mm* howitzer, des obus de *120 mm*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.text.tokens import Token

BORES = words("mm millimetre millimetres millimeter millimeters millimètres calibre caliber")
WEAPONS = words(
    "gun guns howitzer howitzers shell shells mortar mortars cannon cannons round rounds rifle rifles pistol pistols "
    "artillery ammunition cartridge cartridges bullet bullets calibre caliber rocket rockets projectiles grenades "
    "obus canon canons mortier mortiers mitrailleuse mitrailleuses fusil fusils pistolet pistolets munition munitions "
    "cartouche cartouches balle balles roquette roquettes obusier obusiers artillerie projectile pièces"
)
NEAR = 4  # pieces between the bore and the weapon


def is_calibre(pieces: Sequence[Token], amount: Amount) -> bool:
    """Whether the number says how wide a barrel is."""
    at = amount.last
    at += at + 1 < len(pieces) and pieces[at].text == "-"
    if at >= len(pieces) or pieces[at].low not in BORES or amount.bound != "exact":
        return False
    behind = pieces[at + 1 : at + 1 + NEAR]
    return any(piece.low in WEAPONS for piece in [*behind, *pieces[max(0, amount.first - NEAR) : amount.first]])
