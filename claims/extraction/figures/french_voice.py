"""Says in French of whom a word tells: "ont tué 12 hommes", "12 hommes ont été tués", "tués par 12 hommes"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.lexicon.french_counted import DONE, FIGURATIVE
from claims.extraction.lexicon.numerals import SMALL_NUMBERS
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS, NUMBER_OF
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.clause_words import Told
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

TO_OTHERS = frozenset[str]().union(*DONE.values())
AGREED = ("é", "és", "ée", "ées", "u", "us", "ue", "ues", "i", "is", "ie", "ies")
HAVING = words("a ont avait avaient ayant aurait auraient aura auront avoir eu ai avons avez eut eurent")
BEING = words(
    "été est sont était étaient être fut furent sera seront serait seraient soit soient étant portés portées porté"
)
DETERMINERS = words("des les de d' du un une la le l' ces ses leurs aux au nos plusieurs quelques")
OWNED = words("notre votre mon ma mes sa son ses leur leurs nos vos")
AMONG = words("parmi partie nombre liste entre")
OF = words("de d' des du")
LOSING = words("perdu perd perdent perdre perdant perdait perdaient perdra")
LOST = words("perte pertes")
# What a party, a club or a house loses without anybody's death.
NOT_DEAD = words(
    "députés sénateurs élus conseillers maires clients abonnés électeurs adhérents membres joueurs salariés voyageurs "
    "habitants supporters lecteurs auditeurs emplois partisans élèves étudiants points"
)
# Who does these is somewhere; to whom they are done need not be: les organisateurs *attendaient* 10.000 personnes.
TRANSITIVE = words(
    "bloquent bloquaient attendent attendaient gardent gardaient occupent occupaient surveillent surveillaient "
    "encerclent "
    "encerclaient assiègent "
    "assiégeaient quadrillent sifflé hué applaudi acclamé surveillé encerclé assiégé opéré opérer opèrent"
)
FALLEN = words(
    "et sous lors pendant hier ce cette mardi lundi mercredi jeudi vendredi samedi dimanche au alors durant en depuis"
)
OURS = words("nôtres leurs siens miens")
OWN = words("ses leurs mes nos tes vos")  # perdu *ses* deux frères
BETWEEN = words("que qu' n' ne déjà aussi au moins également officiellement les")
JOINING = words("et puis ou , ainsi sur")
OPENING = words("où dont lequel laquelle lesquels lesquelles duquel quoi quand lorsque que qu'")
ADVERBS = 3  # pieces between an auxiliary and its participle
SUBJECT = 8  # pieces in which the subject of a passive verb stands
QUOTES = frozenset("«»\"“”'‘’")
MARKS = frozenset(',;:.!?—–()«»"“”')


def tells_of(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """Whether what this word tells happened to those whom the number counts."""
    if told.said.startswith("sont tombé") and not _has_fallen(pieces, told.at + 2):
        return False
    if told.at < amount.first and told.said in TRANSITIVE:
        return False
    if pieces[told.at - 1].low in FIGURATIVE.get(told.said, ()) or _has_moved(pieces, told):
        return False
    if told.at >= amount.last:
        return _tells_of_subject(pieces, amount, told)
    return _tells_of_object(pieces, amount, told)


def _has_fallen(pieces: Sequence[Token], at: int) -> bool:
    """Trois soldats sont tombés *lors de l'assaut*: not "tombés malades", "tombés dans un ravin"."""
    after = pieces[at] if at < len(pieces) else None
    return after is None or after.kind == "mark" or after.low in FALLEN


def _has_moved(pieces: Sequence[Token], told: Told) -> bool:
    """Les électeurs *se sont déplacés*: they went to vote."""
    if not told.said.startswith(("déplac", "mobilis", "manifest")):
        return False
    return any(piece.low in {"se", "s'"} for piece in pieces[max(0, told.at - 4) : told.at])


def _tells_of_subject(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """12 hommes *tués*, *ont péri*, *ont été tués*: not "ont tué", "tuant", "abritent des déplacés"."""
    if told.said.startswith("sans nouvelle") and _has_others_behind(pieces, told.at + 2):
        return False
    if told.said not in TO_OTHERS:
        return _is_counted(pieces, amount, told) or not _is_of_others(pieces, amount, told)
    if not told.said.endswith(AGREED):
        reflexive = pieces[told.at - 1].low in {"se", "s'"}
        return reflexive or _has_object_relative(pieces, amount, told)
    if _auxiliary(pieces, told.at, amount.last) in HAVING:
        return _has_object_relative(pieces, amount, told)
    return True


def _has_others_behind(pieces: Sequence[Token], at: int) -> bool:
    """12 familles sont sans nouvelles *d'un proche*: it is he who is missing."""
    return at < len(pieces) and pieces[at].low in OF


def _is_counted(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """Plusieurs milliers *de réfugiés*: the counted themselves."""
    between = pieces[amount.last : told.at]
    partitive = bool(between) and between[0].low in OF
    return all(
        piece.low in OF or piece.text in QUOTES or (partitive and _is_numbered(pieces, at))
        for at, piece in enumerate(between, amount.last)
    )


def _is_numbered(pieces: Sequence[Token], at: int) -> bool:
    """Cinq personnes et *neuf* corps: the corpses are others."""
    return pieces[at].kind == "number" or pieces[at].low in SMALL_NUMBERS["fr"]


def _is_of_others(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """Abritent *des déplacés*: other people; "parmi les blessés": they themselves."""
    if told.said in CASUALTY_NOUNS and told.at > amount.last and _is_numbered(pieces, told.at - 1):
        return True
    if told.at < 1 or " " in told.said or pieces[told.at - 1].low not in DETERMINERS:
        return told.at > 0 and " " not in told.said and pieces[told.at - 1].low in OWNED
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
        if pieces[near].text in QUOTES:
            continue
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
    if any(piece.low in NUMBER_OF for piece in pieces[max(0, told.at - 5) : told.at]):
        return True  # le nombre de civils tués s'élève à 170
    if before is None or before.low in JOINING or before.low in DETERMINERS or before.low in AMONG:
        return True
    if pieces[amount.first - 1].low == "à" and told.at >= amount.first - 2:
        return True  # sont arrivés à une cinquantaine
    return _is_done(pieces, amount, told)


def _is_done(pieces: Sequence[Token], amount: Amount, told: Told) -> bool:
    """Ont *abattu* 12 hommes; où ont été *tués* 12 hommes."""
    auxiliary = _auxiliary(pieces, told.at)
    if auxiliary in BEING:
        return _is_inverted(pieces, told.at)
    return told.said in TO_OTHERS and (auxiliary in HAVING or told.at == amount.first - 1)


def _is_doer(pieces: Sequence[Token], amount: Amount) -> bool:
    """Attaqués *par* une vingtaine d'hommes."""
    return amount.first > 0 and pieces[amount.first - 1].low == "par"


def _is_inverted(pieces: Sequence[Token], at: int) -> bool:
    """Où *ont été tués* 12 civils: no subject stands before the verb."""
    for near in range(at - 1, max(-1, at - 1 - SUBJECT), -1):
        low = pieces[near].low
        if low in HAVING or low in BEING or low.endswith("ment") or pieces[near].text in "«“":
            continue
        return pieces[near].text in MARKS or low in OPENING
    return True


def is_lost(pieces: Sequence[Token], amount: Amount, of: str, lexicon: Lexicon) -> bool:
    """L'armée a *perdu* 12 hommes, la *perte* de quatre des siens: they are dead."""
    at = amount.first - 1
    while at > 0 and (pieces[at].low in BETWEEN or pieces[at].low in OWN or pieces[at].text in QUOTES):
        at -= 1
    lost = pieces[at].low in LOSING or (at > 0 and pieces[at].low in OF and pieces[at - 1].low in LOST)
    after = {piece.low for piece in pieces[amount.last : amount.last + 2]}
    people = of and is_people(of, lexicon) and of.lower().split(" ")[0] not in NOT_DEAD
    return lost and amount.first > 0 and bool(people or after & OURS)
