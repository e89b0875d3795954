"""Tells "one" and "un" that only point or open a noun from those that count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS, COUNTED
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.measures import Measure
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

ONES = words("one un une zero")
HAPPENED = words("dead wounded killed injured missing was died critically seriously badly slightly gravely")
HARMED = words("grièvement gravement sérieusement légèrement mortellement grave en dans mineur mineure")
HARMING = words("killing injuring wounding killed injured wounded")
POINTING = words(
    "day time thing way reason side hand point another other example morning evening night part more of step such "
    "exception final last question moment word kind sort man woman person people voice stop stage"
)
QUOTES = frozenset("\"“«'‘")
# The *second* one, the *new* one: a pronoun.
BEHIND = words("the this that first second third fourth last next new old other another same right wrong big small")
COMING_FIRST = words("premier première second seconde deuxième troisième dernier dernière nouveau nouvelle autre")
# Under one roof, près d'un village: no bounds.
PLACED = frozenset([("less_than", "one"), ("about", "un"), ("about", "une")])
FOR_A_TIME = words("for within in after least only pendant durant en seul seule just every last")


def is_bare_one(pieces: Sequence[Token], amount: Amount, measure: Measure, counted: Counted, lexicon: Lexicon) -> bool:
    """As in "one of them", "one day", "un convoi": a quantity only where somebody is counted or it is measured."""
    word = pieces[amount.last - 1].low
    if measure.counted is None and (amount.bound, word) in PLACED:
        return True
    if word not in ONES or amount.bound != "exact" or amount.low != (word != "zero"):
        return False
    if amount.last - amount.first > 1:
        return False
    before = pieces[amount.first - 1].low if amount.first else ""
    if lexicon.language == "en":
        return _is_pointing(pieces, amount, measure, counted, before, lexicon)
    is_toll = measure.of.lower() in CASUALTY_NOUNS
    if measure.counted is None and before == "d'" and not is_toll and not _is_told(pieces, amount.first - 2):
        return True
    return _is_article(measure, counted, before, pieces[amount.last : amount.last + 2], lexicon)


def _is_told(pieces: Sequence[Token], at: int) -> bool:
    """La *mort* d'un soldat; not "les employés d'une ONG"."""
    return at >= 0 and any(pieces[at].low in listed for listed in COUNTED["fr"].values())


def _is_pointing(
    pieces: Sequence[Token], amount: Amount, measure: Measure, counted: Counted, before: str, lexicon: Lexicon
) -> bool:
    after = pieces[amount.last].low if amount.last < len(pieces) else ""
    if measure.counted is not None:
        return measure.counted == "duration" and before not in FOR_A_TIME
    named = amount.last < len(pieces) and (pieces[amount.last].is_capital or pieces[amount.last].text in QUOTES)
    if named and not is_people(measure.of, lexicon):
        return True
    if not measure.of and before in BEHIND:
        return True
    if counted not in {"other", "present"}:
        return not measure.of and after not in HAPPENED and before not in HARMING  # killing *one* and injuring six
    return not measure.of or after in POINTING or is_people(measure.of, lexicon)


def _is_article(measure: Measure, counted: Counted, before: str, after: Sequence[Token], lexicon: Lexicon) -> bool:
    if after and after[0].low in {"seul", "seule"}:
        return not measure.of or before in {"dans", "sur", "en"}
    if measure.counted is not None:
        timed = measure.counted == "duration" and before == "en"  # trois villages repris en *une* semaine
        return not timed and (measure.counted not in {"money", "share"} or before in {"d'", "de"})
    if before == "dont" and after and after[0].low in HARMED:
        return False  # trois blessés, dont *un grièvement*
    if counted in {"other", "present"} or not after or measure.of.lower().split(" ")[0] in COMING_FIRST:
        return True  # un *premier* bilan
    people = is_people(measure.of, lexicon) or (measure.of[:1].isupper() and before in {"et", ","})  # et un Suisse
    people = people or (measure.of[:1].isupper() and is_people(f"{measure.of}s", lexicon))  # un Palestinien
    return not (measure.of and (people or measure.of.lower() in CASUALTY_NOUNS))
