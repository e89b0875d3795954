"""Tells ages: Diop, 45, said; a 45-year-old; children under five; une fillette de 8 ans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.french_people import FRENCH_PEOPLE
from claims.extraction.lexicon.numerals import SMALL_NUMBERS
from claims.extraction.lexicon.quantities import PEOPLE
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

FRENCH_BRIDGE = words("de d' à plus moins entre et âgé âgés âgée âgées environ dès jusqu' jusqu'à les au")
UNDER = words("under over below above aged between and from to ages age of the")
ANYBODY = words("all those anyone everyone anybody everybody nobody none one them")
WHOM = words(
    "whom them who people children they half third thirds quarter quarters most many women men patients victims"
)
YOUNGEST = words("youngest oldest eldest")  # the *youngest* of them 14
ONE_PERSON = words("boy girl man woman child son daughter youth baby toddler infant")
AGED = words("aged age ages âge âgé âgés âgée âgées")
HAVING = words("a ai as ont avait avais avaient aura")
JOINED = words("et ou à")
YOUNG = words(
    "fillette garçonnet gamin gamine adolescente adolescent nourrisson collégien collégienne lycéen lycéenne étudiante "
    "mineur mineure quinquagénaire chauffeur jeune-homme"
)
LASTING = words("years months weeks days hours minutes")
NEAR = 6  # pieces between "children" and the age
OLDEST = 120
LEAST_AGE = 11
AGE_REACH = 9  # pieces between "average age" and the number
AGE_ENDS = words("ans years and to from but while et mais contre à when")


def is_age(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Whether these words say how old somebody is."""
    if amount.is_share or (amount.high or amount.low or 0) > OLDEST:
        return False
    after = [piece.low for piece in pieces[amount.last : amount.last + 3]]
    if _is_year_old(after) or _is_aged_before(pieces, amount.first) or _is_named_age(pieces, amount, after):
        return True
    if lexicon.language == "fr":
        return _is_before_age(pieces, amount, after) or _is_french(pieces, amount, after, lexicon)
    return (
        _is_between_commas(pieces, amount, after)
        or _is_of_person(pieces, amount, after, lexicon)
        or _is_english(pieces, amount, after, lexicon)
    )


def _is_aged_before(pieces: Sequence[Token], first: int) -> bool:
    """Volontaires *âgés* de 2 à 59 ans: both numbers; I *am* twenty-two."""
    before = [piece.low for piece in pieces[max(0, first - NEAR) : first]]
    if before[-2:] in (["i", "am"], ["i", "'m"]) or before[-1:] in (["turn"], ["turned"], ["turns"], ["turning"]):
        return True
    for low in reversed(before):
        if low in AGED and low not in {"age", "ages", "âge"}:
            return True
        is_number = low.isdecimal() or low in SMALL_NUMBERS["en"] or low in SMALL_NUMBERS["fr"]
        if low not in FRENCH_BRIDGE and not is_number and low not in UNDER and low != ",":
            return False
    return False


def _is_named_age(pieces: Sequence[Token], amount: Amount, after: list[str]) -> bool:
    """The average *age* of the victims was *23*; la moyenne d'*âge* est de *31 ans*; the age limit to 21."""
    if after and after[0].isalpha() and after[0] not in AGE_ENDS:
        return False
    for piece in reversed(pieces[max(0, amount.first - AGE_REACH) : amount.first]):
        if piece.low in {"age", "ages", "âge"}:
            return True
        if piece.text in ",;.:!?" or piece.kind == "number":
            return False
    return False


def _is_year_old(after: list[str]) -> bool:
    """A 45-year-old; 12 years old; 12 years of age."""
    tied = after[1:2] if after[:1] == ["-"] else after[:1]
    if tied and tied[0].startswith(("year-old", "month-old", "day-old", "week-old")):
        return True
    return after[:2] in (["years", "old"], ["months", "old"], ["weeks", "old"]) or after == ["years", "of", "age"]


def _is_between_commas(pieces: Sequence[Token], amount: Amount, after: list[str]) -> bool:
    """Diop, 45, said."""
    first, single = amount.first, amount.last - amount.first == 1
    if not single or first < 2 or pieces[first - 1].text != "," or pieces[first].kind != "number":
        return False
    return pieces[first - 2].is_capital and (not after or after[0] in {",", ".", ";", ")"})


def _is_of_person(pieces: Sequence[Token], amount: Amount, after: list[str], lexicon: Lexicon) -> bool:
    """She was *62* when she died; the minister, *58*, had left."""
    first = amount.first
    if first < 2 or amount.last - first != 1:
        return False
    before, opening = pieces[first - 1].low, pieces[first - 2].low
    known = (PEOPLE | lexicon.person_nouns | lexicon.titles) - {"people", "others", "troops", "police", "men", "women"}
    pronoun = opening in {"he", "she", "who"}
    person = pronoun or (opening in known and not opening.endswith("s"))
    if before in {"was", "is", "turned"} or (before == "'s" and pronoun):
        months = after[:1] in (["months"], ["weeks"]) and (len(after) < 2 or not after[1].isalpha())
        return person and (months or not after or not after[0].isalpha() or after[0] in {"when", "at", "and"})
    return before == "," and person and after[:1] == [","] and pieces[first].kind == "number"


def _is_english(pieces: Sequence[Token], amount: Amount, after: list[str], lexicon: Lexicon) -> bool:
    """Children under five; aged between 5 and 10; a boy of 12."""
    if after and (after[0] in PEOPLE or after[0] in {"%", "per", "percent", "km", "million"}):
        return False
    before = [piece.low for piece in pieces[max(0, amount.first - NEAR) : amount.first]]
    if set(before[-2:]) & AGED:
        return True
    lasting = after[:1] and after[0] in LASTING and after[1:2] not in (["old"], ["of"])  # heard over three years
    over = {"under", "above"} if lasting else {"under", "over", "above"}
    bounded = amount.bound in {"less_than", "more_than"} and pieces[amount.first].low in over
    if bounded and before and (before[-1] in PEOPLE or before[-1] in ANYBODY or _is_being(before, after)):
        return True
    if set(before[-4:]) & YOUNGEST and _ends(after):
        return True
    known = PEOPLE | lexicon.person_nouns
    after = after[1:] if after[:1] and after[0] in LASTING else after  # a girl of four *months*
    return before[-1:] == ["of"] and len(before) > 1 and before[-2] in known and _is_singular(before) and _ends(after)


def _is_being(before: list[str], after: list[str]) -> bool:
    """Most of them *are* under 18: not "the costs are under 18 million"."""
    return before[-1] in {"are", "were", "is", "was"} and _ends(after) and bool(set(before) & WHOM)


def _is_singular(before: list[str]) -> bool:
    return before[-2] in ONE_PERSON


def _ends(after: list[str]) -> bool:
    return not after or not after[0].isalpha() or after[0] in {"who", "was", "and", "had", "has", "is", "from", "in"}


def _is_told_of_person(pieces: Sequence[Token], first: int, after: list[str]) -> bool:
    """Diop, *45 ans*; elle a *12 ans*: not "il y a 12 ans"."""
    opening = pieces[first - 2] if first > 1 else None
    if pieces[first - 1].text == ",":
        named = opening is not None and (opening.is_capital or f"{opening.low}s" in FRENCH_PEOPLE)
        return named and after[1:2] not in (["de"], ["d'"])  # l'ancien maire, *67 ans*,
    ago = opening is not None and opening.low == "y"
    return not ago and (
        len(after) < 2 or not after[1].isalpha() or after[1] in {"et", "mais", "au", "quand", "lorsque", "lors"}
    )


def _is_before_age(pieces: Sequence[Token], amount: Amount, after: list[str]) -> bool:
    """Quittent l'école *avant 12 ans*: not "avant deux ans", "avant 12 ans de prison"."""
    if not amount.first or pieces[amount.first - 1].low != "avant" or after[:1] != ["ans"]:
        return False
    grown = amount.low is not None and amount.low == amount.high and amount.low >= LEAST_AGE
    return grown and after[1:2] not in (["de"], ["d'"])


def _over_second(after: list[str]) -> list[str]:
    """De 6 *et 9* ans: the age behind the first number is the second one's."""
    return after[2:] if after[:1] and after[0] in JOINED and after[1:2] and after[1].isdecimal() else after


def _is_french(pieces: Sequence[Token], amount: Amount, after: list[str], lexicon: Lexicon) -> bool:
    """Une fillette de 8 ans; les enfants de moins de 2 ans; Diop, 45 ans."""
    after = _over_second(after)
    if after[:1] != ["ans"] and after[:1] != ["mois"] and after[:1] != ["an"]:
        return _is_between_commas(pieces, amount, after)
    first = amount.first
    while first > max(0, amount.first - NEAR) and (
        pieces[first - 1].low in FRENCH_BRIDGE or (pieces[first - 1].text.isdecimal() and pieces[first].low in JOINED)
    ):
        first -= 1
    before = pieces[first - 1] if first else None
    bridge = {piece.low for piece in pieces[first : amount.first + 2]}
    if bridge & AGED or (before is not None and before.low in AGED and amount.first - first < 3):
        return True
    if pieces[amount.first - 1].low in {"les", "des", "aux"} and bridge & {"moins", "plus", "-"}:
        return after[1:2] != ["de"]  # les *18-25 ans*, les moins de 40 ans
    if before is None:
        return False
    if first == amount.first and (before.text == "," or before.low in HAVING):
        return _is_told_of_person(pieces, first, after)
    known = PEOPLE | lexicon.person_nouns | lexicon.group_nouns | YOUNG
    return before.low in known and bool(bridge & {"de", "d'", "entre", "dès"})
