"""Reads what stands beside a name between commas: who somebody is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import has_finite, is_adverb
from claims.extraction.phrases.runs import is_name_word
from claims.extraction.text.tokens import STOPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.text.tokens import Token

OPENS_APPOSITION = words("whose dont according speaking quoting citing citant")
APPOSITION = 26
OPENS_ROLE = 5  # pieces of "l'un des avocats"
DONE: dict[str, tuple[str, ...]] = {"en": ("ed",), "fr": ("é", "ée", "és", "ées")}
FRENCH_DONE = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "it", "ite", "u", "ue", "us", "ues", "ant", "ants")
STANDING = words("présent présente présents présentes originaire originaires âgé âgée proche proches membre membres")
PARTICLES = words("al el ag ould van von de der den ben bin abu ibn da di du d' la le l' les dit dite")
OBJECT_RELATIVES = words("que qu' où dont")
BESIDE = words("lui elle eux elles however though too meanwhile themselves himself herself itself")
NOT_GOING_ON = words(
    "adding citing saying speaking referring standing noting quoting without who which whose when where as while "
    "after before citant ajoutant précisant sans qui dont lors avant après avec alors tandis en where"
)


def is_apposition(inner: Sequence[Token], lexicon: Lexicon) -> bool:
    """A spokesman for ...; who fled ...; 45; porte-parole de ...; in a statement; speaking on Monday."""
    if not inner or len(inner) > APPOSITION:
        return False
    first = inner[0]
    beside = len(inner) < 3 and all(piece.low in BESIDE or is_adverb(piece, lexicon) for piece in inner)
    if beside or first.low in lexicon.relatives or first.low in OPENS_APPOSITION:
        return True
    if first.kind == "number" and len(inner) < 5 and not has_finite(inner, lexicon):
        return True
    if first.low == "la" and len(inner) == 2 and inner[1].low.endswith("aine"):
        return True  # Awa Ba, la quarantaine, raconte
    done = first.low in lexicon.finite and first.low.endswith(DONE[lexicon.language])  # "founded in 2011"
    if lexicon.language == "fr" and first.low in OBJECT_RELATIVES:
        return True
    return not has_finite(inner[1:] if done else inner, lexicon) and (
        _describes(inner, lexicon) or _is_name(inner) or (lexicon.language == "fr" and _is_french_participle(inner))
    )


def _is_name(inner: Sequence[Token]) -> bool:
    """Abou Hassan al-Homsi; Pieter van Zyl; la Cosi."""
    named = [piece for piece in inner if piece.low not in PARTICLES and not piece.low.startswith(("al-", "el-", "as-"))]
    return 0 < len(named) <= len(inner) < 7 and all(piece.is_capital for piece in named)


def _is_french_participle(inner: Sequence[Token]) -> bool:
    """Venu de Cluj; présent dans la salle; s'exprimant sous couvert d'anonymat; l'un des acheteurs."""
    if len(inner) > 2 and inner[0].low == "l'" and inner[1].low in {"un", "une"}:
        return True
    first = inner[1] if len(inner) > 1 and inner[0].low in {"s'", "se"} else inner[0]
    return len(inner) > 1 and len(first.low) > 3 and (first.low.endswith(FRENCH_DONE) or first.low in STANDING)


def _describes(inner: Sequence[Token], lexicon: Lexicon) -> bool:
    first = inner[0]
    if first.low in lexicon.articles and len(inner) > 1 and all(is_name_word(piece) for piece in inner[1:]):
        return True
    if all(is_name_word(piece) or piece.low in lexicon.prepositions or piece.text == "." for piece in inner):
        return True
    if first.low in lexicon.prepositions | lexicon.time_words | lexicon.participles:
        return True
    if lexicon.language == "en" and first.low in lexicon.determiners:
        return True
    if first.low.endswith(DONE[lexicon.language]) and len(first.low) > 4:
        return True
    known = lexicon.person_nouns | lexicon.titles | lexicon.body_nouns | lexicon.group_nouns | lexicon.outlet_nouns
    return any(piece.low in known for piece in inner[:9])


def over_named(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> int:
    """Where *Ana Ruiz*, l'un des avocats du maire, begins: a name before the role in which "qui" follows."""
    if start < 2 or pieces[start - 1].text != "," or not pieces[start - 2].is_capital:
        return start
    opening = pieces[start : min(start + OPENS_ROLE, last)]
    is_role = any(piece.low.removesuffix("s") in lexicon.person_nouns and not piece.is_capital for piece in opening)
    if not is_role or any(piece.is_capital for piece in opening[:2]):
        return start
    at = start - 2
    while at and (is_name_word(pieces[at - 1]) or pieces[at - 1].low in lexicon.titles):
        at -= 1
    return at


def with_apposition(pieces: Sequence[Token], phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Said Awa Diop, *a spokeswoman for the ministry*."""
    if phrase.last >= len(pieces) or pieces[phrase.last].text != ",":
        return phrase
    end = phrase.last + 1
    while end < len(pieces) and pieces[end].text not in STOPS and pieces[end].kind != "quote":
        if end > phrase.last + 1 and _starts_adjunct(pieces, end, lexicon):
            break
        end += 1
    inner = pieces[phrase.last + 1 : end]
    first_is_name = bool(inner) and (inner[0].is_capital or not lexicon.prepositions & {inner[0].low})
    named = is_apposition(inner, lexicon) or all(is_name_word(piece) for piece in inner)
    joined = bool(inner) and inner[0].low in lexicon.coordinators | lexicon.adverbs | NOT_GOING_ON | lexicon.that
    return replace(phrase, last=end) if inner and named and first_is_name and not joined else phrase


def _starts_adjunct(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    near = pieces[at + 1 : at + 4]
    timely = piece.low in lexicon.time_words or any(other.low in lexicon.time_words for other in near[:1])
    medium = piece.low in lexicon.medium_links and any(other.low in lexicon.medium_nouns for other in near)
    return medium or (timely and piece.low in lexicon.prepositions | lexicon.time_words)


def is_timely(piece: Token, lexicon: Lexicon) -> bool:
    """As in "a annoncé *mardi* l'armée; said *also* the mayor."""
    return piece.low in lexicon.adverbs or (piece.low in lexicon.time_words and not piece.low.endswith("s"))


def over_age(pieces: Sequence[Token], at: int, floor: int) -> int:
    """Ana Ruiz, *63*, a farmer, said: the name stands before the age."""
    for length in (1, 2):  # 63; 63 ans
        comma = at - length - 1
        if (
            comma > floor
            and at < len(pieces)
            and pieces[at].text == pieces[comma].text == ","
            and pieces[comma + 1].kind == "number"
        ):
            return comma
    return at


def is_somebody(pieces: Sequence[Token], at: int, last: int, lexicon: Lexicon) -> bool:
    """Ann Lee, *a lawmaker from the coast*, who ...: what is set off says who a named person is."""
    inner = pieces[at + 1 : last]
    joint = next((near for near, piece in enumerate(inner) if piece.low in lexicon.prepositions), len(inner))
    nouns = {piece.low for piece in inner[:joint]}
    return at > 0 and pieces[at - 1].is_capital and not nouns.isdisjoint(lexicon.person_nouns | lexicon.unnamed_nouns)
