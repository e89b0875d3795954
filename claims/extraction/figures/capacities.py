"""Tells for how many a place was made from how many are there: cells designed for *600*, room for *400*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

MADE = words(
    "designed built meant intended made room space beds places capacity licensed enough suited seats able conceived "
    "prévu prévue prévus prévues conçu conçue conçus conçues construit construite construits construites "
    "capacité autorisé autorisée "
    "autorisés autorisées destiné destinée aménagé aménagée équipé places place dimensionné dimensionnée "
    "calibré susceptible "
    "pouvant capable capables pouvait peut"
)
LINKS = words(
    "for of to carry hold house accommodate host seat up at least more than only just about some around a "
    "maximum pour de d' "
    "embarquer accueillir contenir recevoir transporter loger héberger abriter à quelque environ plus moins "
    "seulement maximum un"
)
NEAR = 6  # pieces between "designed" and the number


def is_capacity(pieces: Sequence[Token], first: int) -> bool:
    """Whether the words right before the number say that there is room for so many."""
    at = first - 1
    while at >= max(0, first - NEAR) and pieces[at].low in LINKS:
        at -= 1
    return 0 <= at < first - 1 and pieces[at].low in MADE
