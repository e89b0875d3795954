"""Reads the names of bodies and groups that begin with a common noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.names.entities import Named
from claims.extraction.names.kinds import ordinal_before
from claims.extraction.phrases.finiteness import is_finite, is_function_word
from claims.extraction.phrases.runs import ADJECTIVAL, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

# Nouns that name a speaker only where they are one; elsewhere they are places and things.
TOO_COMMON = words(
    "city country front camp state side body people force fund board team service network hospital centre center "
    "field men women office university institution club programme program pays fonds centre équipe hôpital "
    "service camp état gens hommes femmes université bureau institut cadre programme défense direction garde"
)
OFFICES = words("ministry department secretariat directorate ministère secrétariat direction")


def body_at(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Named:
    """*Mali's army*, *les rebelles touareg*: a noun with what tells it from others of its kind."""
    first = at
    while first > 0 and at - first < 5 and _modifies(pieces, first - 1, lexicon):
        first -= 1
    first -= ordinal_before(pieces, first)
    last = _over_followers(pieces, at + 1, lexicon)
    low = pieces[at].low
    is_group = low in lexicon.group_nouns
    before = pieces[first - 1].low if first else ""
    gender = "f" if before in {"la", "une"} else "m" if before in {"le", "un"} else ""
    if lexicon.language == "fr" and not gender:
        gender = "f" if low.endswith(("ée", "ion", "té", "ie", "ance", "ice")) else ""
    start = first + (pieces[first].low in {"'s", "'"})
    return Named(
        first,
        last,
        text_of(pieces[start:last]),
        "group" if is_group else "body",
        (),
        frozenset({low}),
        gender,
        is_group,
    )


def _modifies(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.low in {"'s", "'"}:
        return True
    if piece.kind != "word" or is_function_word(piece.low, lexicon) or piece.low in lexicon.time_words | {"own"}:
        return False
    if piece.low.endswith("-based"):
        return False  # the Selva-based company
    if lexicon.language == "fr":
        return False
    return not is_finite(pieces, at, lexicon) and piece.low not in lexicon.verbs and not piece.low.endswith("ing")


def _over_followers(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """l'armée *malienne*; the government *of Mali*; le ministère *de la Défense*."""
    if (
        at < len(pieces)
        and lexicon.language == "fr"
        and pieces[at].low.endswith(ADJECTIVAL)
        and not pieces[at].is_capital
        and len(pieces[at].low) > 4
        and pieces[at].low not in lexicon.verbs
        and not _is_participle(pieces, at)
    ):
        at += 1
    if at < len(pieces) and pieces[at].low in {"of", "de", "du", "des", "d'"}:
        end = at + 1
        while end < len(pieces) and pieces[end].low in lexicon.articles and end - at < 3:
            end += 1
        stop = end
        if stop == at + 1 and pieces[at - 1].low in OFFICES and _is_field(pieces, stop, lexicon):
            return stop + 1
        while stop < len(pieces) and pieces[stop].is_capital and pieces[stop].kind == "word" and stop - end < 4:
            stop += 1
        return stop if stop > end else at
    is_abroad = (
        at + 1 < len(pieces) and pieces[at].low == "in" and pieces[at - 1].low in {"mission", "embassy", "office"}
    )
    if is_abroad and pieces[at + 1].is_capital:
        return at + 2
    return at


def _is_participle(pieces: Sequence[Token], at: int) -> bool:
    """L'agence *chargée* de l'accueil: what it does, and no part of its name."""
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return pieces[at].low.endswith(("é", "ée", "és", "ées")) and following in {
        "de",
        "d'",
        "du",
        "des",
        "par",
        "à",
        "au",
    }


def _is_field(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The ministry of *defence*: what an office is for."""
    piece = pieces[at] if at < len(pieces) else None
    return (
        piece is not None and piece.kind == "word" and not piece.is_capital and not is_function_word(piece.low, lexicon)
    )


def is_modifier(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """An *army* convoy, *police* stations: the noun only describes another one."""
    if lexicon.language == "fr" or at + 1 >= len(pieces):
        return False
    following = pieces[at + 1]
    if _is_plural_subject(pieces[at], following, lexicon):
        return False
    plain = following.kind == "word" and not following.is_capital and following.low not in {"'s", "'"}
    if (
        not plain
        or is_function_word(following.low, lexicon)
        or following.low in lexicon.verbs
        or following.low in lexicon.time_words
    ):
        return False
    return not is_finite(pieces, at + 1, lexicon) and not following.low.endswith(("ing", "ed"))


def _is_plural_subject(piece: Token, following: Token, lexicon: Lexicon) -> bool:
    """*Lawmakers* tore up copies: a plural describes only another noun for people or bodies, as in "teachers union"."""
    nouns = lexicon.group_nouns | lexicon.body_nouns | lexicon.person_nouns | lexicon.unnamed_nouns
    return piece.low in lexicon.group_nouns and piece.low.endswith("s") and following.low not in nouns


def of_whom(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> int:
    """Where the name of a body begins with whose it is: "*Gaza's* Health Ministry", "the *777* Brigade"."""
    if start and pieces[start - 1].kind == "number" and pieces[start].low in lexicon.body_nouns:
        return start - 1
    start -= ordinal_before(pieces, start)
    if lexicon.language != "en" or pieces[last - 1].low not in lexicon.body_nouns:
        return start
    at = start - 1
    while at > 0 and start - at < 3 and pieces[at].kind == "word" and not pieces[at].low.startswith(("'", "’")):
        if pieces[at].is_capital or "-" in pieces[at].low or is_function_word(pieces[at].low, lexicon):
            return start
        at -= 1
    if at <= 0 or pieces[at].low not in {"'s", "'"} or not pieces[at - 1].is_capital:
        return start
    first = at - 1
    while first > 0 and pieces[first - 1].is_capital and pieces[first - 1].kind == "word":
        if is_function_word(pieces[first - 1].low, lexicon) or pieces[first - 1].low in lexicon.time_words:
            break
        first -= 1
    return first
