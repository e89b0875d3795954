"""Names whose quantity a figure is where no noun follows it: put *the damage* at $5m; of these, 12 are *children*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.amounts import before_currency
from claims.extraction.figures.belonging import is_part
from claims.extraction.figures.counted_nouns import is_people, noun_phrase, spelled
from claims.extraction.figures.measures import measure_after
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure

MEASURED = frozenset(["share", "money", "distance", "duration"])
ARTICLES = words("a an the its their his her this that these those our my another each")
PUTTING = words("put puts putting estimated estimate estimates valued value values assessed raised brought set")
FRENCH_OBJECTS = words("le la les l' son sa ses leur leurs")
FEMININE = words("tuées tuée blessées blessée mortes morte disparues disparue noyées enlevées arrêtées interpellées")
HURT = words("blessés tués morts disparus")
REACH = 9  # pieces between "put" and "at"
BRACKETED = 6  # pieces of "(18,3 millions d'euros)"
LONGEST = 5  # words of a name


def owner_of(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None, lexicon: Lexicon) -> str:
    """The words for those, or that, whose quantity this figure is."""
    if figure.of.lower() in FEMININE and before is not None and before.unit == "people" and before.of:
        return before.of  # six personnes tuées et 17 *blessées*
    if before is not None and before.of and _is_of_others(pieces, amount, figure, before):
        return before.of
    if amount.first and pieces[amount.first - 1].low == "magnitude":
        return pieces[amount.first - 1].text
    inherited = not figure.of or (before is not None and figure.of == before.of)
    predicate = _predicate(pieces, amount, lexicon) if inherited and figure.counted not in MEASURED else ""
    if predicate or figure.of:
        return predicate or figure.of
    if figure.counted not in MEASURED:
        return ""
    return (
        _object(pieces, amount, lexicon)
        or _behind(pieces, amount, figure, lexicon)
        or _shared(pieces, amount, figure, before)
    )


def _is_of_others(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure) -> bool:
    """Half *of them* children; 21 soldats tués et une trentaine *d'autres blessés*."""
    after = [piece.low for piece in pieces[amount.last : amount.last + 3]]
    if figure.counted == "share" and after[:2] == ["of", "them"]:
        return before.counted not in MEASURED
    return "autres" in after[:2] and figure.of.lower() in HURT and before.unit == "people"


def _predicate(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """Of these, 12 were *children*; 36 étaient des *mineurs*."""
    at = amount.last
    if at + 1 >= len(pieces) or pieces[at].low not in lexicon.be:
        return ""
    at += 1 + (pieces[at + 1].low in {"des", "de"})
    of = noun_phrase(pieces, at, lexicon)[1] if at < len(pieces) else ""
    return of if of and is_people(of, lexicon) else ""


def _object(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    """*Put the damage at* $140 million; chiffre *à 85.000 euros les dégâts*."""
    first = before_currency(pieces, amount.first)
    link = pieces[first - 1].low if first else ""
    if lexicon.language == "fr":
        return _object_behind(pieces, amount, lexicon) if link in {"à", "de", "d'"} else ""
    if link != "at":
        return ""
    put = next((at for at in range(first - 2, max(-1, first - REACH), -1) if pieces[at].low in PUTTING), None)
    return _named(pieces, put + 1, first - 1, lexicon) if put is not None else ""


def _object_behind(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> str:
    at = measure_after(pieces, amount, lexicon).last
    if at < len(pieces) and pieces[at].text == "(":
        at = next((end + 1 for end in range(at, min(at + BRACKETED, len(pieces))) if pieces[end].text == ")"), at)
    if at + 1 >= len(pieces) or pieces[at].low not in FRENCH_OBJECTS:
        return ""
    return noun_phrase(pieces, at + 1, lexicon)[1]


def _named(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> str:
    """The words of this noun phrase, without its article; no more than its head and what stands before it."""
    while first < last and pieces[first].low in lexicon.determiners:
        first += 1
    end = next((at for at in range(first, last) if pieces[at].low in lexicon.prepositions), last)
    return spelled(pieces, first, end) if first < end <= first + LONGEST else ""


def _behind(pieces: Sequence[Token], amount: Amount, figure: Figure, lexicon: Lexicon) -> str:
    """A £22bn *hole*; an 8% *rise*; the $48m *appeal*: not "$5m last year"."""
    first = before_currency(pieces, amount.first)
    if lexicon.language != "en" or figure.counted not in {"money", "share"} or not first:
        return ""
    last = measure_after(pieces, amount, lexicon).last
    owned = pieces[first - 1].low in ARTICLES and last < len(pieces) and not pieces[last].is_capital
    return noun_phrase(pieces, last, lexicon)[1] if owned else ""


def _shared(pieces: Sequence[Token], amount: Amount, figure: Figure, before: Figure | None) -> str:
    """46 civils tués, *la moitié* chez eux; 62,000 refugees, *four-fifths of whom* are children."""
    if figure.counted != "share" or before is None or before.counted in MEASURED or not before.of:
        return ""
    after = [piece.low for piece in pieces[amount.last : amount.last + 4]]
    pronoun = "whom" in after or ("of" in after and bool({"them", "these", "those"} & set(after)))
    linked = amount.first > 0 and pieces[amount.first - 1].text == "," and amount.is_share
    return before.of if pronoun or linked or is_part(pieces, amount) else ""
