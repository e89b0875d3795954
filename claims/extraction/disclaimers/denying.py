"""Knows whether a sentence denies, doubts or leaves open anything at all, as every disclaimer does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token

DENYING = {
    "en": words(
        "not n't 't no nor neither none never nothing nobody cannot without yet only alone difficult hard harder "
        "beyond barred banned denied refused prevented prevents prevent hampered hampers still caution care far "
        "too fewer few vain fruitless pending absence want defy defies defied attempts attempt tried eluded elude "
        "outside subject only sole single"
    ),
    "fr": words(
        "ne n' pas ni aucun aucune aucuns sans jamais rien nul nulle non seul seule seuls seules uniquement manque "
        "manquent faute personne guère encore reste restent restait demeure demeurent prudence réserve réserves vain "
        "ignore ignorait ignorons absence peine malgré loin trop hors défaut attend avant"
    ),
}
BEGINNINGS = {
    "en": ("un", "im", "inaccess", "inconclus", "indepen", "fail", "lack", "disput"),
    "fr": ("in", "im", "échapp", "empêch", "refus", "interdi", "difficil"),
}


def may_disclaim(pieces: Sequence[Token], language: str) -> bool:
    return any(
        piece.low in DENYING[language] or piece.low.startswith(BEGINNINGS[language]) or piece.kind == "quote"
        for piece in pieces
    )
