"""Knows French clauses that leave something unverified by their grammar, whatever they leave unverified."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from claims.extraction.disclaimers.own_house import Doer, Read, doer_of
from claims.extraction.lexicon.disclaiming import (
    ABLE,
    ALONE,
    CLAIMS,
    INDEPENDENT,
    KNOWING,
    NOBODYS,
    NOT,
    OFFICIAL,
    OWN,
    REMAINS,
)
from claims.extraction.lexicon.french_scopes import NAMED
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import has_finite

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

CONFIRMING = ("confirm", "infirm", "attest", "expertis", "étay", "éclairci", "départag", "élucid")
SETTLING = ("établi", "détermin", "prouv", "démontr", "précis")
ASKING = words("où quand si qui comment combien quel quelle quels quelles lequel laquelle lesquels lesquelles pourquoi")
ASKED_BY = words("d' à de par ni avec quand")
NO_BY = words("aucun aucune nul nulle")
NEAR = 16  # pieces after the verb in which stands who did not
SUBJECT = 40  # pieces before the verb that may be its subject
REMARK = 3  # pieces before "confirmée" in "une information non confirmée"
OPENERS = words("un une des ces cette ce le la les l'")
TRIED = words("tenté essayé cherché tâché tentait")
UNVERIFIED = ("vérifi", "corrobor", "authentifi", "recoup")
MARKS = frozenset(";:—–()")


class Clause(Protocol):
    """Where the verb of checking stands, and where "n'a pas pu" begins before it."""

    @property
    def at(self) -> int: ...
    @property
    def first(self) -> int: ...
    @property
    def between(self) -> frozenset[str]: ...


class Lows(Read, Protocol):
    """A sentence with the article around it, and its words in small letters."""

    @property
    def lows(self) -> Sequence[str]: ...


def leaves_open(read: Lows, clause: Clause, *, passive: bool) -> bool:
    """Whether the clause says that the article could not find something out."""
    if _is_vain(read, clause.at):
        return True
    if not clause.between & NOT["fr"]:
        return False
    able = bool(clause.between & ABLE["fr"])
    if passive:
        return _is_left(read, clause, able=able)
    nobody = clause.between & NOBODYS and read.lows[clause.at].startswith(CONFIRMING)
    return able and bool(nobody or _asks(read, clause) or _has_no_means(read.lows, clause))


def _is_vain(read: Lows, at: int) -> bool:
    """La rédaction *a tenté, sans succès, de vérifier* ces chiffres; notre journal *a cherché en vain à* le faire."""
    near = read.lows[max(0, at - 10) : at + 10]
    failed = "vain" in near or "succès" in near[near.index("sans") :] if "sans" in near else "vain" in near
    tried = next((one for one in range(at - 1, max(-1, at - 10), -1) if read.lows[one] in TRIED), None)
    if not failed or tried is None or not read.lows[at].startswith((*UNVERIFIED, *CONFIRMING)):
        return False
    return read.lows[at].endswith("er") and doer_of(read, tried) is Doer.HOUSE


def is_unverified(lows: Sequence[str], at: int) -> bool:
    """Demeurent à ce stade *non vérifiées*; restent *non confirmés* de source indépendante."""
    if not at or lows[at - 1] != "non":
        return False
    near = lows[max(0, at - 8) : at - 1]
    sure = lows[at].startswith(UNVERIFIED) or set(lows[at + 1 : at + 6]) & INDEPENDENT["fr"]
    return bool(sure and set(near) & REMAINS and not set(near) & MARKS)


def is_remark(read: Lows, at: int) -> bool:
    """Des accusations *invérifiables*; information non *confirmée*: where no verb follows, the article's own remark."""
    lows = read.lows
    if not 0 < at <= REMARK or at + 1 >= len(lows) or has_finite(read.pieces, read.lexicon):
        return False
    is_end = read.pieces[at + 1].kind == "mark" or lows[at + 1] in read.lexicon.prepositions
    is_open = lows[at - 1] == "non" and lows[at].startswith((*UNVERIFIED, *CONFIRMING))
    noun = at - 2 if is_open else at - 1
    is_told = is_open or lows[at] in ALONE["fr"]
    return is_end and is_told and 0 <= noun <= 1 and lows[noun] in CLAIMS["fr"] and (noun == 0 or lows[0] in OPENERS)


def is_by_house(read: Lows, at: int) -> bool:
    """N'a pas été établi *par l'AFP*: the article speaks, whatever stands before."""
    lows = read.lows
    by = next((near for near in range(at + 1, min(at + 4, len(lows) - 1)) if lows[near] == "par"), None)
    return by is not None and doer_of(read, min(by + 5, len(lows)), by + 1) is Doer.HOUSE


def _is_left(read: Lows, clause: Clause, *, able: bool) -> bool:
    """N'a pas pu être confirmé; n'a pas été établi *par notre rédaction*; n'a été confirmé *par aucune source*."""
    low = read.lows[clause.at]
    doer = _doer_behind(read, clause.at)
    if doer is Doer.HOUSE:
        return low.startswith(CONFIRMING + SETTLING)
    near = read.lows[max(0, clause.first - 3) : clause.at + 6]
    if doer is Doer.PARTY or set(near) & OFFICIAL:
        return False
    if not able:
        return False
    return low.startswith(CONFIRMING) or (low.startswith(SETTLING) and _is_known_thing(read.lows, clause.first))


def _doer_behind(read: Lows, at: int) -> Doer:
    """Who stands behind "par" or "auprès de": "par aucune source" is as much as the article itself."""
    lows = read.lows
    for near in range(at + 1, min(at + NEAR, len(lows) - 1)):
        if lows[near] == "par":
            rest = set(lows[near + 1 : near + NEAR])
            if lows[near + 1] in NO_BY and (not rest & OFFICIAL or rest & OWN["fr"]):
                return Doer.HOUSE
            return doer_of(read, min(near + 6, len(lows)), near + 1)
        if lows[near] in MARKS or lows[near] == ",":
            break
    return Doer.NOBODY


def _is_known_thing(lows: Sequence[str], first: int) -> bool:
    """Whether the subject is what reports tell: a deed, a toll, a film, somebody's side."""
    begin = max(0, first - SUBJECT)
    return not {"contact", "dialogue", "liaison"} & set(lows[begin:first]) and _names(lows[begin:first])


def _names(lows: Collection[str]) -> bool:
    return bool(set(lows) & CLAIMS["fr"]) or any(set(lows) & listed for listed in NAMED.values())


def _asks(read: Lows, clause: Clause) -> bool:
    """Nous n'avons pas pu dire *où* c'était; rien ne permet d'établir *qui* a tiré."""
    lows, at = read.lows, clause.at
    behind = lows[at + 1 : at + 3]
    asked = behind[:1] if set(behind[:1]) & ASKING else behind[1:2] if set(behind[:1]) & ASKED_BY else []
    if not set(asked) & ASKING:
        return False
    if doer_of(read, clause.first) is Doer.HOUSE:
        return True
    nobody = {"permet", "permettent", "permettait"} & clause.between and {"rien", "élément"} & set(
        lows[max(0, clause.first - 8) : clause.first]
    )
    return bool(nobody) and asked[0] != "si" and lows[at] not in KNOWING


def _has_no_means(lows: Sequence[str], clause: Clause) -> bool:
    """*Il n'existe aucun moyen* de vérifier."""
    opening = list(lows[max(0, clause.first - 1) : clause.first + 3])
    existing = {"existe", "existait", "y", "dispose", "disposait", "disposent", "disposons"} & set(opening[2:3])
    return bool(existing and {"moyen", "moyens"} & clause.between and lows[clause.at].startswith(UNVERIFIED))
