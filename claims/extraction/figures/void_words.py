"""Tells words that say nothing of those who are counted: sentenced to *death*, handed to the *crowd*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.charges import is_charge
from claims.extraction.figures.clause_words import is_amount
from claims.extraction.figures.french_voice import tells_of
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS, NO_PLACES
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.clause_words import Told
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

SENTENCED = ("sentenc", "condemn", "condamn")
SENTENCE = 8  # pieces between "sentenced" and "to death"
DONE_TO_OTHERS = words(
    "killed wounded injured captured kidnapped abducted arrested detained seized murdered executed beheaded "
    "massacred slaughtered"
)
PASSIVE = words('been being be get got gets dead reported feared confirmed presumed and or , " “')
COUNTED_NEXT = words("dozens scores hundreds several two three four five six seven eight nine ten eleven twelve")
BEING_IN = frozenset(["are in", "were in", "is in", "was in", "were on", "were at"])
NOWHERE = NO_PLACES - words("detention prison hospital custody")  # "are in *need*"
SENT_HOME = words(
    "diplomats diplomat ambassadors envoys mps lawmakers senators members students players party chamber "
    "parliament school assembly"
)
# A crowd *of 400*; le déploiement *de 1.000* policiers: not "handed to the crowd".
ONLY_BEFORE = words(
    "turnout crowd foule attendance affluence patrol patrols deployment déploiement vigil arrival arrivée envoi "
    "presence assistance"
)
TREATING = ("hospitali", "soign", "treated")
DISEASES = tuple(
    words(
        "malnutri malnourish cholera choléra malaria paludisme covid coronavirus measles rougeole dengue ebola mpox "
        "diarrh fever fièvre flu gripp bronchiolit diphtéri diphtheria mening méning typho pneumoni symptom symptôm "
        "virus infect maladi disease illness variant epidemic épidémi outbreak"
    )
)
RUINS = words("décombres gravats ruines flammes eaux glaces neige neiges boue")
LOTS = words(
    "poverty hunger hiv aids diabetes disability disabilities dementia less below misery fear "
    "pauvreté misère seuil vih sida handicap moins euros dollars diabète peur agriculture pêche"
)
LOT = 6  # pieces between "live" and "poverty"
AILING = 12  # pieces between "hospital" and the disease
PARTITIVE = words("of the its their des les sur ses leurs")
RIGHT_BEFORE = 6  # how far off such a word may be


def is_void(pieces: Sequence[Token], amount: Amount, counted: Counted, told: Told, lexicon: Lexicon) -> bool:
    """Whether this word of the clause, which would tell who is `counted`, tells it of nobody or of others."""
    if (counted == "wounded" and _is_for_disease(pieces, told)) or _is_counted_itself(pieces, amount, told):
        return True
    if counted != "present" and told.at < amount.first and _is_doer(pieces, amount, lexicon):
        return True
    if told.said in ONLY_BEFORE and (told.at >= amount.first or not told.is_own or told.distance > RIGHT_BEFORE):
        return True
    return (
        (told.said.startswith("prisonni") and " " not in told.said and _is_buried(pieces, told.at + 2))
        or (counted == "present" and _is_lot(pieces, told))
        or _is_sentence(pieces, told)
        or is_charge(pieces, told.at, amount.last, lexicon.language)
        or not _is_of(pieces, amount, told, lexicon)
    )


def _is_lot(pieces: Sequence[Token], told: Told) -> bool:
    """*Living* in poverty, on less than $2 a day, with HIV; *vivent* sous le seuil de pauvreté: how, and not where."""
    near = {piece.low for piece in pieces[told.at + 1 : told.at + 1 + LOT]}
    return told.said.split(" ")[0].startswith(("liv", "viv")) and bool(near & LOTS)


def _is_buried(pieces: Sequence[Token], at: int) -> bool:
    """Prisonniers *des décombres*: nobody holds them."""
    return at < len(pieces) and pieces[at - 1].low in {"des", "de", "du"} and pieces[at].low in RUINS


def _is_counted_itself(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """1,200 officers took part, which led to *27 arrests*: the noun has a number of its own."""
    if told.at <= amount.last + 1 or told.said not in CASUALTY_NOUNS or pieces[told.at - 1].kind != "number":
        return False
    return pieces[told.at - 2].low not in PARTITIVE  # eleven of the 13 bodies


def _is_of(pieces: Sequence[Token], amount: Amount, told: Told, lexicon: Lexicon) -> bool:
    if lexicon.language == "fr":
        return tells_of(pieces, amount, told)
    if _is_of_others(pieces, amount, told, lexicon) or _is_done_to_others(pieces, amount, told, lexicon):
        return False
    if told.said == "expelled" and any(piece.low in SENT_HOME for piece in pieces[amount.last : told.at + 5]):
        return False
    return told.said not in BEING_IN or not any(piece.low in NOWHERE for piece in pieces[told.at + 2 : told.at + 5])


def _is_doer(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> bool:
    """Killed *by* five gunmen; wounded in an ambush *by* some of the 200 rebels."""
    at = amount.first - 1
    while at > 0 and pieces[at].low in lexicon.determiners:
        at -= 1
    return at >= 0 and pieces[at].low == "by"


def _is_of_others(pieces: Sequence[Token], amount: Amount, told: Told, lexicon: Lexicon) -> bool:
    """400 relatives *of the missing*: other people; "nine of the missing" are they themselves."""
    of = told.at - 2
    if of <= amount.last or " " in told.said or pieces[of].low not in {"of", "for"}:
        return False
    after = told.at + 1
    ends = after >= len(pieces) or pieces[after].kind == "mark" or is_finite(pieces, after, lexicon)
    return pieces[told.at - 1].low in lexicon.determiners and ends and pieces[of - 1].kind == "word"


def _is_done_to_others(pieces: Sequence[Token], amount: Amount, told: Told, lexicon: Lexicon) -> bool:
    """A strike on a school with 60 people *killed 31*; twelve gunmen *killed the mayor*: not "12 men killed in May"."""
    if (
        told.at <= amount.last
        or told.said not in DONE_TO_OTHERS
        or not told.said.endswith("ed")
        or told.at + 1 >= len(pieces)
    ):
        return False
    before, after = pieces[told.at - 1].low, pieces[told.at + 1]
    named = after.is_capital and after.low not in WEEKDAYS and after.low not in MONTHS
    is_object = after.low in lexicon.determiners or after.low in COUNTED_NEXT or named
    is_many = is_amount(pieces, told.at + 1, lexicon)
    passive = before in lexicon.be or (before in PASSIVE and not (is_many and before in {"and", "or"}))
    return (is_object or is_many) and not passive and after.low not in {"that", "this", "last"}


def _is_for_disease(pieces: Sequence[Token], told: Told) -> bool:
    """Taken to hospital with *cholera*; 1.200 enfants *malnutris* hospitalisés: ill and not hurt."""
    if not told.said.startswith(TREATING) and "hospital" not in told.said:
        return False
    near = pieces[max(0, told.at - AILING) : told.at + AILING]
    return any(piece.low.startswith(DISEASES) for piece in near)


def _is_sentence(pieces: Sequence[Token], told: Told) -> bool:
    """Sentenced to *death*, peine de *mort*: nobody died."""
    if told.said not in {"death", "mort"}:
        return False
    before = [piece.low for piece in pieces[max(0, told.at - SENTENCE) : told.at]]
    after = pieces[told.at + 1].low if told.at + 1 < len(pieces) else ""
    if after in {"penalty", "sentence", "sentences", "row", "threats"} or before[-2:] == ["peine", "de"]:
        return True
    return before[-1:] in (["to"], ["à"]) and any(low.startswith(SENTENCED) for low in before)
