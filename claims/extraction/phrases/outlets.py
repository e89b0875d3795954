"""Finds a newspaper, station or agency that is named, or only described, among the words of a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

from claims.extraction.lexicon.outlets import (
    AGENCIES,
    BROADCASTS,
    EVERYDAY_PAPERS,
    EVERYDAY_STATIONS,
    NAME_BEGINS,
    NAME_ENDS,
    NAME_GOES_ON,
    NEWSROOMS,
    NO_NEWSROOMS,
    OUTLETS,
    PROGRAMMES,
    STATIONS,
)
from claims.extraction.text.tokens import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.types import Medium

LONGEST = 6  # words of a known name
BEFORE = 4  # words before "newspaper": "a local Chinese business newspaper"
NAME = 4  # words of a name that is not known
ARTICLES = frozenset({"the", "a", "an", "le", "la", "les", "l'", "un", "une", "du", "au", "aux", "des", "this", "its"})
INSIDE = frozenset({"&", "of", "de", "du", "la", "le", "l'", "d'", "el", "al", "'s"})
AFTER_NOUN = frozenset(
    {"publique", "public", "officielle", "officiel", "nationale", "national", "privée", "privé", "locale", "local",
     "d'état", "d'", "état", "russe", "de", "langue", "station", "station,", "agency", "newspaper", "outlet"}
)  # fmt: skip
AFTER_NAME = frozenset(
    {"that", "on", "in", "he", "she", "they", "it", "the", "this", "his", "her", "its", "their", "there", "and", "by"}
)
# Names of papers that may also stand before a noun.
OFFICES = frozenset({"director", "minister", "ministry", "council", "commission", "commissioner", "secretary", "head"})
ADJECTIVES = frozenset({"the australian", "the national", "the independent", "the citizen", "the express"})
AFFILIATES = frozenset({"affiliate", "affiliates", "partner"})
REGIONAL = frozenset({"france bleu", "france 3", "france télévisions", "ici radio-canada"})
CONTRACTED = frozenset({"au", "du"})
QUOTED = 40  # characters of a name in quotation marks
MARKS = "«»“”\"„' \u00a0\u202f"
NO_OUTLETS = frozenset({"conference", "briefing", "release", "statement", "officer", "office", "secretary", "event"})


@dataclass(frozen=True, slots=True)
class Outlet:
    """Where its words stand, from `first` up to `last`; `is_named` where it has a name."""

    first: int
    last: int
    medium: Medium
    is_named: bool


def outlet_at(pieces: Sequence[Token], at: int, lexicon: Lexicon, *, spoken_to: bool) -> Outlet | None:
    """Reuters; the daily Kola Times; state television. `spoken_to` allows names that are everyday words as well."""
    if at >= len(pieces):
        return None
    found = _known(pieces, at, spoken_to=spoken_to) or _by_its_words(pieces, at)
    if found or not spoken_to:
        return found
    return _quoted(pieces, at, lexicon) or _described(pieces, at, lexicon)


def heard_at(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Outlet | None:
    """The outlet to which somebody speaks; "au *Monde*" is told to Le Monde."""
    found = outlet_at(pieces, at, lexicon, spoken_to=True)
    if found or not at or pieces[at - 1].low not in CONTRACTED:
        return found
    return _known(pieces, at - 1, spoken_to=True) or _quoted(pieces, at - 1, lexicon)


def unquoted(word: Token) -> Token:
    """The name alone: 24 heures for "« 24 heures »"."""
    inner = word.text.strip(MARKS)
    start = word.start + word.text.index(inner)
    return Token(start, start + len(inner), inner, inner.lower(), "word")


def _quoted(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Outlet | None:
    """Au « Monde »; par «24 heures»: a known name in quotation marks."""
    place = at + 1 if pieces[at].low in ARTICLES and at + 1 < len(pieces) else at
    if not _may_be_name(pieces[place]):
        return None
    name = unquoted(pieces[place])
    words = tokenize(name.text, 0, len(name.text), lexicon.language)
    known = _known(words, 0, spoken_to=True) or _by_its_words(words, 0)
    if known is None and name.text[:1].isupper():
        known = _known([pieces[at], *words], 0, spoken_to=True) if pieces[at].low in ARTICLES else None
    return Outlet(place, place + 1, known.medium, is_named=True) if known else None


def _may_be_name(piece: Token) -> bool:
    inner = piece.text.strip(MARKS)
    return piece.kind == "quote" and len(inner) <= QUOTED and (inner[:1].isupper() or inner[:1].isdigit())


def _known(pieces: Sequence[Token], at: int, *, spoken_to: bool) -> Outlet | None:
    for start in (at, at + 1) if at < len(pieces) and pieces[at].low in ARTICLES else (at,):
        if start < len(pieces) and _plain_first(pieces[start].low) not in _first_words(spoken_to=spoken_to):
            continue
        contracted = start > at and pieces[at].low in CONTRACTED  # au Monde, au « Figaro »
        for length in range(min(LONGEST, len(pieces) - start), 0, -1):
            medium = _medium_of(pieces, start, length, spoken_to=spoken_to, contracted=contracted)
            if medium is not None:
                return _whole(pieces, start, start + length, medium)
    return None


def _medium_of(pieces: Sequence[Token], start: int, length: int, *, spoken_to: bool, contracted: bool) -> Medium | None:
    """What is said to the outlet whose known name these words are."""
    words = pieces[start : start + length]
    name = " ".join(map(_plain, words))
    names = known_names(spoken_to=spoken_to)
    medium = names.get(name) or (names.get(f"le {name}") if contracted else None)
    is_site = any("." in word.text.strip(".") for word in words)  # lefaso.net
    is_large = is_site or any(_is_large(word) for word in words if word.low not in ARTICLES)
    is_other = name in ADJECTIVES and not _closes(pieces, start + length)  # the Australian bourse
    return medium if is_large and not is_other else None


def _whole(pieces: Sequence[Token], start: int, end: int, medium: Medium) -> Outlet:
    if end + 1 < len(pieces) and pieces[end].low in AFFILIATES:  # CNN affiliate *WTLV*
        return Outlet(end + 1, max(_capitals(pieces, end + 1, NAME), end + 2), medium, is_named=True)
    last = _whole_name(pieces, end)
    more = {word.low for word in pieces[end:last]} & {*BROADCASTS, "'s"}  # the BBC's Newsday
    return Outlet(start, last, "broadcast" if more else medium, is_named=True)


@cache
def known_names(*, spoken_to: bool) -> dict[str, Medium]:
    """What is said to each known outlet, by its name as words of either language."""
    found: dict[str, Medium] = {}
    stations = (*STATIONS, *EVERYDAY_STATIONS) if spoken_to else STATIONS
    papers = (*AGENCIES - NO_NEWSROOMS, *EVERYDAY_PAPERS) if spoken_to else ()
    for names, medium in ((papers, "press"), (OUTLETS, "press"), (stations, "broadcast"), (NEWSROOMS, "press")):
        for name in names:
            found |= dict.fromkeys(_as_words(name), cast("Medium", medium))
    return found


@cache
def _first_words(*, spoken_to: bool) -> frozenset[str]:
    names = known_names(spoken_to=spoken_to)
    return frozenset(_plain_first(name.removeprefix("le ")) for name in names) | {"le"}


def _plain_first(words: str) -> str:
    return words.partition(" ")[0].removesuffix(".")


def _plain(word: Token) -> str:
    return word.low.removesuffix(".") or word.low


def _as_words(name: str) -> set[str]:
    return {" ".join(token.low for token in tokenize(name, 0, len(name), language)) for language in ("en", "fr")}


def is_known(words: Sequence[Token]) -> bool:
    return " ".join(word.low for word in words) in known_names(spoken_to=False)


def _closes(pieces: Sequence[Token], at: int) -> bool:
    """Whether a name ends here: no noun of its own follows."""
    return at >= len(pieces) or pieces[at].kind != "word" or pieces[at].low in AFTER_NAME


def _is_large(word: Token) -> bool:
    return word.text != word.low or word.low == "dpa" or word.kind == "number"


def _whole_name(pieces: Sequence[Token], last: int) -> int:
    """To the end of "BBC *Radio 4's Today*", "Skai *television*", "France Bleu *Occitanie*"."""
    if " ".join(piece.low for piece in pieces[last - 2 : last]) in REGIONAL:
        last = max(last, _capitals(pieces, last, NAME))
    while last < len(pieces):
        word = pieces[last]
        follows = word.low == "'s" and _is_capital_at(pieces, last + 1)
        numbered = word.text.isdecimal() and len(word.text) == 1 and pieces[last - 1].low in BROADCASTS
        if not follows and not numbered and word.low not in {"radio", "television", "tv"}:
            return last
        last = _capitals(pieces, last + 1, NAME) if follows else last + 1
    return last


def _by_its_words(pieces: Sequence[Token], at: int) -> Outlet | None:
    """Radio Kola; Kola FM; The Kola Times: capital words of which one is an outlet's."""
    start = at + 1 if pieces[at].low in ARTICLES and pieces[at].low != "la" else at
    last = _capitals(pieces, start, NAME)
    words = [piece.low.removesuffix(".") for piece in pieces[start:last]]
    if len(words) > 1 and words[0] in NAME_BEGINS:
        return Outlet(start, last, _medium(words), is_named=True)
    ends = [step for step in range(1, len(words)) if words[step] in NAME_ENDS]
    if ends and not OFFICES.intersection(words):
        length = ends[-1] + 1 + (words[ends[-1] + 1 : ends[-1] + 2] != [] and words[ends[-1] + 1] in NAME_GOES_ON)
        return Outlet(start, start + length, _medium(words[:length]), is_named=True)
    if last == start or last == len(pieces):
        return None
    if pieces[last].low in PROGRAMMES and start > at and not pieces[last].is_capital:  # the Wake Up programme
        return Outlet(start, last, "broadcast", is_named=True)
    return Outlet(start, last + 1, "broadcast", is_named=True) if pieces[last].low in BROADCASTS & NAME_ENDS else None


def _capitals(pieces: Sequence[Token], start: int, limit: int) -> int:
    """Where the capital words that begin here end."""
    last = at = start
    while at < len(pieces) and at - start < limit:
        word = pieces[at]
        begins_name = word.is_capital or (word.kind == "number" and _goes_on_large(pieces, at, start))
        if begins_name:
            last = at + 1
        elif not (at > start and word.low in INSIDE and _is_capital_at(pieces, at + 1)):
            return last
        at += 1
    return last


def _goes_on_large(pieces: Sequence[Token], at: int, start: int) -> bool:
    """Channel *4* News; *21*Jingji; Rustavi *2* television: a small number that belongs to the name."""
    more = pieces[at + 1] if at + 1 < len(pieces) else None
    if more is None or not pieces[at].text.isdecimal() or int(pieces[at].text) > 99:
        return False
    return (more.is_capital and (at > start or more.start == pieces[at].end)) or more.low in BROADCASTS


def _is_capital_at(pieces: Sequence[Token], at: int) -> bool:
    return at < len(pieces) and pieces[at].is_capital


def _described(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Outlet | None:
    """State television; local media; the daily Kola; la chaîne publique Kola."""
    start = at + 1 if pieces[at].low in ARTICLES else at
    noun = next(
        (step for step in range(start, min(start + BEFORE, len(pieces))) if _is_noun(pieces, step, lexicon)), -1
    )
    if noun < 0 or not all(_may_precede(pieces[step], lexicon) for step in range(start, noun)):
        return None
    end = _end_of_nouns(pieces, noun, lexicon)
    if end < len(pieces) and pieces[end].low in NO_OUTLETS:
        return None
    medium = _medium([piece.low for piece in pieces[start:end]])
    known = _known(pieces, end, spoken_to=True) or _apposed(pieces, end)
    if known:
        return Outlet(known.first, known.last, medium if medium != "press" else known.medium, is_named=True)
    begin = end + 1 if _is_one_adjective(pieces, end, lexicon) else end
    last = _end_of_name(pieces, begin)
    if last > begin and pieces[begin].low not in lexicon.titles:
        return Outlet(begin, last, medium, is_named=True)
    low = pieces[noun].low
    is_bare = low in PROGRAMMES or (low in {"agency", "agence", "network", "site"} and noun == start)
    return None if is_bare else Outlet(start, end, medium, is_named=False)


def _end_of_nouns(pieces: Sequence[Token], noun: int, lexicon: Lexicon) -> int:
    end = noun + 1
    while end < len(pieces) and (_is_noun(pieces, end, lexicon) or pieces[end].low in AFTER_NOUN):
        end += 1
    while end > noun + 1 and pieces[end - 1].low in {"de", "d'"}:
        end -= 1
    return end


def _apposed(pieces: Sequence[Token], end: int) -> Outlet | None:
    """A local radio station, *Kola FM*, ..."""
    if end + 1 >= len(pieces) or pieces[end].text != ",":
        return None
    return _known(pieces, end + 1, spoken_to=True) or _by_its_words(pieces, end + 1)


def _end_of_name(pieces: Sequence[Token], begin: int) -> int:
    """Of the name behind "the daily": capital words, or what stands in quotation marks."""
    if begin < len(pieces) and _may_be_name(pieces[begin]):
        return begin + 1
    last = _capitals(pieces, begin, NAME)
    return _until_mark(pieces, begin) if last == begin + 1 and pieces[begin].low in ARTICLES else last


def _until_mark(pieces: Sequence[Token], begin: int) -> int:
    """L'émission *Les matins d'ici*, ...: a name in small letters, if a mark closes it soon."""
    near = range(begin + 1, min(begin + LONGEST, len(pieces)))
    return next((at for at in near if pieces[at].kind != "word"), begin)


def _is_noun(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    low = pieces[at].low
    return low in lexicon.outlet_nouns | PROGRAMMES and not pieces[at].is_capital and low != "times"


def _may_precede(word: Token, lexicon: Lexicon) -> bool:
    """An adjective before the noun: no small word, and no verb of saying."""
    small = lexicon.prepositions | lexicon.that | lexicon.relatives | lexicon.coordinators | lexicon.finite
    return word.kind == "word" and word.low not in small and word.low not in lexicon.pronouns


def _is_one_adjective(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Le quotidien *burkinabè* L'Observateur."""
    if lexicon.language != "fr" or at + 1 >= len(pieces) or not pieces[at + 1].is_capital:
        return False
    word = pieces[at]
    return _may_precede(word, lexicon) and not word.is_capital and word.low not in lexicon.verbs


def _medium(words: Sequence[str]) -> Medium:
    return "broadcast" if (BROADCASTS | PROGRAMMES).intersection(words) else "press"
