"""Tells finite verbs, adverbs and small words from other words, as far as word lists and endings can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token


NOT_ADVERBS = words("family assembly reply supply rally ally bully ugly anomaly monopoly only early fly")


def has_finite(pieces: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a finite verb stands there, as far as word lists can tell."""
    return any(is_finite(pieces, at, lexicon) for at in range(len(pieces)))


def is_finite(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    low = pieces[at].low
    if low in lexicon.finite:
        if low in {"called", "named"} and _names_next(pieces, at, lexicon):
            return False
        return not (low.endswith("ed") and at + 1 < len(pieces) and pieces[at + 1].low == "by")
    if low in lexicon.participles or pieces[at].kind != "word":
        return False
    forms = lexicon.verbs.get(low, ())
    if low not in lexicon.also_nouns and any("finite" in form.kinds and "past" not in form.kinds for form in forms):
        return True
    if lexicon.language == "fr":
        return low.endswith(("aient", "èrent")) and len(low) > 6
    return low.endswith("ed") and len(low) > 4 and at > 0 and not _is_adjectival(pieces, at, lexicon)


def _names_next(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """As in "a group *called* the Front; militias called the Front: what was named before, not who calls."""
    if at == 0 or not any(piece.is_capital for piece in pieces[at + 1 : at + 3]):
        return False
    before = pieces[at - 1].low
    return before in lexicon.body_nouns or before in lexicon.group_nouns or before.endswith("ias")


def _is_adjectival(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """As in "an armed man", "wounded soldiers", "men armed with": no verb of its clause."""
    before = pieces[at - 1]
    if before.low in lexicon.determiners or before.low in lexicon.prepositions or before.low in {"and", "'s", "most"}:
        return True
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if before.low.endswith("ly") and after is not None and after.kind == "word":  # a highly placed source
        return not after.is_capital and not is_function_word(after.low, lexicon)
    return "-" in pieces[at].low or (after is not None and after.low in {"by", "as"})


def is_adverb(piece: Token, lexicon: Lexicon) -> bool:
    """also, later, repeatedly: not Italy, not family."""
    if piece.low in lexicon.speaking_pronouns:
        return False
    if piece.low in lexicon.adverbs:
        return True
    return (
        lexicon.language == "en" and piece.low.endswith("ly") and not piece.is_capital and piece.low not in NOT_ADVERBS
    )


def is_function_word(low: str, lexicon: Lexicon) -> bool:
    return any(
        low in listed
        for listed in (
            lexicon.determiners,
            lexicon.prepositions,
            lexicon.adverbs,
            lexicon.breaks,
            lexicon.pronouns,
            lexicon.coordinators,
            lexicon.auxiliaries,
            lexicon.wh,
            lexicon.that,
            lexicon.possessives,
        )
    )
