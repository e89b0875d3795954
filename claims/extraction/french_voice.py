"""Says in French of whom a word tells: "ont tué 12 hommes", "12 hommes ont été tués", "tués par 12 hommes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.french_counted import DONE, FIGURATIVE
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.clause_words import Told
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token

TO_OTHERS = frozenset[str]().union(*DONE.values())
AGREED = ("é", "és", "ée", "ées", "u", "us", "ue", "ues", "i", "is", "ie", "ies")
HAVING = words("a ont avait avaient ayant aurait auraient aura auront avoir eu ai avons avez eut eurent")
BEING = words(
    "été est sont était étaient être fut furent sera seront serait seraient soit soient étant portés portées porté"
)
DETERMINERS = words("des les de d' du un une la le l' ces ses leurs aux au nos plusieurs quelques")
AMONG = words("parmi partie nombre liste entre")
OF = words("de d' des du")
JOINING = words("et puis ou , ainsi sur sont au")
OPENING = words("où dont lequel laquelle lesquels lesquelles duquel quoi quand lorsque que qu'")
ADVERBS = 3  # pieces between an auxiliary and its participle
SUBJECT = 8  # pieces in which the subject of a passive verb stands
MARKS = frozenset(",;:.!?—–()«»\"“”")


def tells_of(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """Whether what this word tells happened to those whom the number counts."""
    if pieces[told.at - 1].low in FIGURATIVE.get(told.said, ()):
        return False
    if told.at >= amount.last:
        return _tells_of_subject(pieces, amount, told)
    return _tells_of_object(pieces, amount, told)


def _tells_of_subject(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """12 hommes *tués*, *ont péri*, *ont été tués*: not "ont tué", "tuant", "abritent des déplacés"."""
    if told.said not in TO_OTHERS:
        return told.at == amount.last or not _is_of_others(pieces, told)
    if not told.said.endswith(AGREED):
        return _has_object_relative(pieces, amount, told)
    if _auxiliary(pieces, told.at, amount.last) in HAVING:
        return _has_object_relative(pieces, amount, told)
    return True


def _is_of_others(pieces: Sequence[Token], told: Told) -> bool:
    """Abritent *des déplacés*: other people; "parmi les blessés": they themselves."""
    if told.at < 1 or " " in told.said or pieces[told.at - 1].low not in DETERMINERS:
        return False
    before = {piece.low for piece in pieces[max(0, told.at - 3) : told.at - 1]}
    after = pieces[told.at + 1].low if told.at + 1 < len(pieces) else ""
    return not before & AMONG and (told.said in CASUALTY_NOUNS or after in OF)


def _has_object_relative(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """12 hommes *que* les rebelles ont enlevés."""
    return any(piece.low in {"que", "qu'"} for piece in pieces[amount.last : told.at])


def _auxiliary(pieces: Sequence[Token], at: int, floor: int = 0) -> str:
    """The auxiliary before a participle: "ont *aussi* tué"; empty where there is none."""
    for near in range(at - 1, max(floor - 1, at - 1 - ADVERBS), -1):
        low = pieces[near].low
        if low in HAVING or low in BEING:
            return low
        if pieces[near].kind != "word" or low in DETERMINERS - {"au", "plusieurs"}:
            return ""
    return ""


def _tells_of_object(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """A *tué* 12 hommes, la *mort* de 12 hommes: not "tués par 12 hommes", "ont été tués lors de 12 attaques"."""
    if _is_doer(pieces, amount):
        return False
    if not told.said.endswith(AGREED) or " " in told.said or told.said in {"otages", "otage"}:
        return True
    before = pieces[told.at - 1] if told.at else None
    if before is None or before.low in JOINING or before.low in DETERMINERS or before.low in AMONG:
        return before is None or before.low != "sont" or _is_inverted(pieces, told.at)
    if pieces[amount.first - 1].low == "à" and told.at >= amount.first - 2:
        return True  # sont arrivés à une cinquantaine
    auxiliary = _auxiliary(pieces, told.at)
    if auxiliary in HAVING:
        return told.said in TO_OTHERS
    return auxiliary in BEING and _is_inverted(pieces, told.at)


def _is_doer(pieces: Sequence[Token], amount: Amount) -> bool:
    """Attaqués *par* une vingtaine d'hommes."""
    return amount.first > 0 and pieces[amount.first - 1].low == "par"


def _is_inverted(pieces: Sequence[Token], at: int) -> bool:
    """Où *ont été tués* 12 civils: no subject stands before the verb."""
    for near in range(at - 1, max(-1, at - 1 - SUBJECT), -1):
        low = pieces[near].low
        if low in HAVING or low in BEING or low.endswith("ment"):
            continue
        return pieces[near].text in MARKS or low in OPENING
    return True
