"""Reads whose quantity a number is from the words behind it: 30 *Wagner fighters*, 11 of the 14 *schools*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.numbers import number_at
from claims.extraction.lexicon.french_people import FRENCH_PEOPLE
from claims.extraction.lexicon.quantities import (
    BEFORE_NOUN,
    CASUALTY_ADJECTIVES,
    CASUALTY_NOUNS,
    FRENCH_DOERS,
    NO_DOERS,
    NO_NOUNS,
    NO_PEOPLE,
    NO_PEOPLE_SUFFIXES,
    PEOPLE,
    PEOPLE_ENDINGS,
    PEOPLE_SUFFIXES,
    PREPOSED,
    THINGS,
    UNITS,
)
from claims.extraction.lexicon.words import words as _words
from claims.extraction.phrases.finiteness import is_finite, is_function_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

LONGEST = 5  # words of a noun phrase
SKIPPED = 7  # pieces between the number and its noun: "of its own", "of the 14"
NATIONS = _words(
    "Afghans Kurds Turks Poles Greeks Danes Swedes Finns Czechs Slovaks Arabs Serbs Croats Filipinos Germans "
    "Yemenis Emiratis Saudis "
    "Kuwaitis Qataris Omanis Israelis Pakistanis Tamils Uyghurs Rohingya Rohingyas Hutus Tutsis Yazidis Jews "
    "Muslims Christians "
    "Britons Scots Welsh Irish French Dutch Swiss Spaniards Basques Catalans Icelanders Haitians Cubans "
    "Mexicans Chileans "
    "Africans Europeans Asians Fulani Tuareg Tuaregs Masai Kosovars Bosniaks Roma Copts Druze Bengalis Punjabis Nepalis"
)
QUOTES = frozenset("«»“”\"'‘")
OF = frozenset(["of", "de", "des", "du", "d'", "sur", "out", "parmi", "among"])
ABSTRACT = ("tions", "sions", "ments", "ities", "isms", "ings", "nesses", "ages", "ures", "ances", "ences", "ships")
ADJECTIVES = (
    "iens", "iennes", "ais", "aises", "ains", "aines", "iques", "ires", "aux", "ales", "armés", "étrangers", "elles",
    "els", "ifs", "ives", "publics", "publiques", "électorales", "supplémentaires",
)  # fmt: skip


def noun_after(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[int, str]:
    """Where the noun phrase behind a number ends, and its words; an empty one where there is none."""
    first = _over_small_words(pieces, at, lexicon)
    return noun_phrase(pieces, first, lexicon)


def is_people(of: str, lexicon: Lexicon) -> bool:
    """Fighters, trade union leaders, candidates: not families, not vehicles."""
    words = of.lower().split(" ")
    heads = {next((word for word in words if word not in PREPOSED), words[0])}
    if lexicon.language == "en":
        heads = {words[-1]} if words[-1] in THINGS else set(words)
    if lexicon.language == "en" and _is_demonym(of):
        return True
    if heads & THINGS and not heads & PEOPLE:
        return False
    singular = {word.removesuffix("s") for word in heads}
    known = PEOPLE | lexicon.group_nouns | lexicon.unnamed_nouns
    if lexicon.language == "fr" and heads & FRENCH_PEOPLE:
        return True
    return bool(heads & known or singular & lexicon.person_nouns or _ends_like_people(words, lexicon))


def _is_demonym(of: str) -> bool:
    """Somalis, Syrians, Sudanese: not Tomahawks."""
    return (
        of[:1].isupper()
        and " " not in of
        and (of.endswith(("ians", "cans", "ese", "anis", "alis", "aqis")) or of in NATIONS)
    )


def is_thing(of: str, lexicon: Lexicon) -> bool:
    """Vehicles, towns, infections: what is known to be no people."""
    words = of.lower().split(" ")
    if lexicon.language == "fr":
        return words[0] in THINGS
    return words[-1] in THINGS or words[-1] in NO_PEOPLE or _is_abstract(words[-1])


def _is_abstract(low: str) -> bool:
    """Infections, settlements, buildings: not executions, not killings."""
    return low.endswith(ABSTRACT) and low not in CASUALTY_NOUNS and low not in PEOPLE


def _ends_like_people(words: list[str], lexicon: Lexicon) -> bool:
    head = words[0] if lexicon.language == "fr" else words[-1]
    if lexicon.language == "fr" and head.endswith(FRENCH_DOERS):
        return len(head) > 6 and head not in THINGS and head not in NO_DOERS
    if lexicon.language == "en" and head.endswith(PEOPLE_SUFFIXES) and len(head) > 5:
        return not (head in NO_PEOPLE or head in THINGS or head in UNITS or head.endswith(NO_PEOPLE_SUFFIXES))
    return len(head) > 6 and head.endswith(PEOPLE_ENDINGS) and head not in THINGS


def _over_small_words(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    first = at
    while first < min(at + SKIPPED, len(pieces)):
        piece = pieces[first]
        after_of = any(before.low in OF for before in pieces[at:first])
        small = piece.low in BEFORE_NOUN or piece.text in QUOTES
        counts = piece.kind == "number" or number_at(pieces, first, lexicon.language) is not None
        if not (small or (after_of and (counts or _is_own(piece, lexicon)))):
            break
        first += 1
    return first


def _is_own(piece: Token, lexicon: Lexicon) -> bool:
    """*Of* its own fighters; *of* the 14 schools."""
    return piece.low in lexicon.determiners or piece.low in {"own", "more", "than", "about", "some", "propres"}


def noun_phrase(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, str]:
    """The words up to the noun that is counted: "Wagner fighters" of "30 Wagner fighters were killed"."""
    last = first
    while last < len(pieces) and last - first < LONGEST and _counts_as_noun(pieces, last, lexicon):
        last += 1
        if _is_owner(pieces, last):
            last += 1
            continue
        if _is_head(pieces, first, last, lexicon):
            break
    while last > first + 1 and pieces[last - 1].low in CASUALTY_ADJECTIVES:
        last -= 1
    if last == first + 1 and pieces[first].low in CASUALTY_ADJECTIVES - CASUALTY_NOUNS:
        return first, ""
    last = _with_adjective(pieces, last, lexicon) if last > first else last
    if last > first and pieces[last - 1].low == "têtes" and last + 1 < len(pieces) and pieces[last].low in {"de", "d'"}:
        last += 2  # têtes *de bétail*
    return last, spelled(pieces, first, last)


def spelled(pieces: Sequence[Token], first: int, last: int) -> str:
    """The words as they are written, with their blanks."""
    named, end = "", pieces[first].start if first < len(pieces) else 0
    for piece in pieces[first:last]:
        named += (" " if piece.start > end else "") + piece.text
        end = piece.end
    return named


def _is_head(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    low = pieces[last - 1].low
    if low in CASUALTY_NOUNS and last - 1 == first and lexicon.language == "fr":
        return True
    if low not in PEOPLE and low not in THINGS:
        is_noun = low.endswith(("s", "x")) and low not in PREPOSED
        return lexicon.language == "fr" and is_noun and not _is_before_noun(pieces, last)
    if lexicon.language == "fr":
        return low != "jeunes" or not _is_before_noun(pieces, last)
    after = pieces[last].low if last < len(pieces) else ""
    return after not in PEOPLE and after not in THINGS and not (low in {"police", "trade"} and after.endswith("s"))


def _is_owner(pieces: Sequence[Token], at: int) -> bool:
    """Two herders*'* camps."""
    owns = at + 1 < len(pieces) and pieces[at].low in {"'", "’", "'s"} and pieces[at].start == pieces[at - 1].end
    return owns and pieces[at + 1].kind == "word" and pieces[at + 1].start > pieces[at].end


def _is_before_noun(pieces: Sequence[Token], at: int) -> bool:
    """As in "jeunes *gens*", "hauts *responsables*"."""
    return at < len(pieces) and (pieces[at].low in PEOPLE or pieces[at].low in {"gens", "responsables"})


def _with_adjective(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    if lexicon.language != "fr" or last >= len(pieces) or pieces[last].is_capital:
        return last
    low = pieces[last].low
    return last + 1 if low.endswith(ADJECTIVES) and not is_function_word(low, lexicon) else last


def _counts_as_noun(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    low = piece.low
    if piece.kind != "word" or low in NO_NOUNS:
        return False
    if low in PEOPLE or low in THINGS or low in CASUALTY_NOUNS:
        return True
    if is_function_word(low, lexicon) or low in lexicon.time_words:
        return False
    if low in CASUALTY_ADJECTIVES or low.endswith(("ed", "ing", "ant")):
        return _modifies(pieces, at, lexicon)
    if lexicon.language == "fr" and _is_french_verb(pieces, at):
        return False
    return not is_finite(pieces, at, lexicon) and not (low.endswith("ly") and len(low) > 5)


def _is_french_verb(pieces: Sequence[Token], at: int) -> bool:
    """Fonctionnent, irait; grièvement: not "un signalement"."""
    low = pieces[at].low
    if low.endswith(("rait", "raient", "aient", "èrent")):
        return True
    return low.endswith("ent") and len(low) > 4 and not (at and pieces[at - 1].low in {"un", "une", "seul"})


def _modifies(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Polling *stations*; wounded *people*; armed *men*."""
    after = pieces[at + 1] if at + 1 < len(pieces) else None
    if lexicon.language == "en" and at and pieces[at - 1].low in lexicon.determiners and pieces[at - 2].low == "of":
        return after is None or after.kind != "number"  # 29% of the *planted* area, a third of the *seed*
    if after is None or after.kind != "word" or lexicon.language != "en" or is_function_word(after.low, lexicon):
        return False
    if after.is_capital and not pieces[at].is_capital:
        return True
    return after.low in PEOPLE or after.low in THINGS or (after.low.endswith("s") and after.low not in lexicon.finite)
