"""Finds where a sentence tells that something could not be verified."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.disclaimers.asides import is_aside
from claims.extraction.disclaimers.french_checking import is_by_house, is_remark, is_unverified, leaves_open
from claims.extraction.disclaimers.french_denials import denial_before
from claims.extraction.disclaimers.inability import is_done_by_house, is_kept_away
from claims.extraction.disclaimers.own_house import Doer, doer_of
from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.disclaiming import (
    ABLE,
    ALONE,
    BETWEEN,
    CHECKING,
    CLAIMS,
    DECIDING,
    DENIED_ALONE,
    ESCAPING,
    EVIDENCE,
    HINDERING,
    INDEPENDENT,
    JOINTS,
    KNOWING,
    NOBODYS,
    NONE_OF,
    NOT,
    NOT_CHECKING,
    NOUNS,
    OFFICIAL,
    PASSIVE,
    PIECED,
    PLACES,
    REACHING,
    REMAINS,
    SCOPES,
    SEEING,
    TRUTH,
    UNCLEAR,
    UNCLEAR_ALONE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.text.tokens import Token

RUN = 14  # pieces from "not" to "verify"
SUBJECT = 22  # pieces in which "None of ..." stands before "could be verified"
NAMED = 7  # pieces from "figures" to ", unverified"
AFTER = 16  # pieces after "verify" that say what, or by whom
LEFT_OPEN = (
    {"yet", "to", "be"},
    {"still", "being"},
    {"reste", "à"},
    {"restent", "à"},
    {"demeure", "à"},
    {"demeurent", "à"},
)
WH = frozenset(["who", "how", "when", "where", "whether", "which", "what"])
ASKED = WH | frozenset(
    [
        "if",
        "combien",
        "si",
        "s'",
        "où",
        "quand",
        "comment",
        "qui",
        "lequel",
        "laquelle",
        "quel",
        "quelle",
        "quels",
        "quelles",
    ]
)
NO_SUBJECTS = frozenset(["it", "this", "that", "these", "those", "list", "where", "any", "message", "either", "both"])
OURSELVES = frozenset(["we", "nous", "on"])
ELSEWHERE = frozenset(["other", "another", "any", "a", "two", "second", "several"])  # confirmed *from other* sources
TRYING = frozenset(["efforts", "effort", "attempts", "attempt"])
FAILING = frozenset(["failed", "unsuccessful", "fruitless", "vain"])
CLAUSE_MARKS = frozenset(",;:—–()")


@dataclass(frozen=True, slots=True)
class Checking:
    """The word that stands for checking, and where "could not" begins before it."""

    at: int
    first: int
    between: frozenset[str]


class Looked:
    """One sentence, looked through for words of checking."""

    def __init__(self, text: str, pieces: Sequence[Token], language: str) -> None:
        self.text, self.pieces, self.language = text, pieces, language
        self.lexicon = LEXICONS[language]
        self.lows = [piece.low if piece.kind == "word" else piece.text for piece in pieces]

    def disclaiming(self) -> Iterator[tuple[int, int]]:
        """The places that make the sentence a disclaimer: of the telling word, and of where its verb begins."""
        for at, low in enumerate(self.lows):
            if self.pieces[at].kind != "word":
                continue
            first = self._first_of(at, low)
            if first is not None:
                yield at, first

    def _first_of(self, at: int, low: str) -> int | None:
        """Where "could not" begins before this word; None where it tells nothing."""
        language = self.language
        if language == "fr" and is_remark(self, at):
            return at
        if low in ALONE[language] | DENIED_ALONE:
            denied = low in ALONE[language] or set(self.lows[max(0, at - 4) : at]) & NOT[language]
            return at if denied and self._remains(at) else None
        if low in NOUNS[language]:
            return self._first_of_noun(at)
        if low in UNCLEAR[language] and self._is_unclear_truth(at, low):
            return at
        return self._first_of_checking(at, low)

    def _first_of_checking(self, at: int, low: str) -> int | None:
        """Before a word of checking, reaching or seeing."""
        language = self.language
        strong, weak = low.startswith(CHECKING[language]), low.startswith(DECIDING[language]) or low in PIECED
        reaches = low in REACHING[language] or low in SEEING[language]
        if not (strong or weak or reaches):
            return self._first_of_independent(at) or self._first_of_kept(at)
        checking = self._checking(at)
        if reaches:
            return checking.first if self._is_out_of_reach(checking) else self._first_of_kept(at)
        if low in NOT_CHECKING and not self._is_asked(checking):
            return self._first_of_independent(at) or self._first_of_kept(at)
        unable = self._is_unable(checking, strong=strong) or self._is_vain(checking, strong=strong)
        unable = unable or self._is_left_open(checking)
        return checking.first if unable else self._first_of_kept(at)

    def _is_left_open(self, checking: Checking) -> bool:
        if self.language == "en":
            return False
        unverified = is_unverified(self.lows, checking.at)
        return unverified or leaves_open(self, checking, passive=self._is_passive(checking))

    def _first_of_kept(self, at: int) -> int | None:
        """Where "was not" of "this newspaper *was not* shown the register" begins."""
        if self.language != "en":
            return None
        if is_done_by_house(self, self.lows, at):
            checking = self._checking(at)
            return checking.first if checking.between & NOT["en"] else None
        return is_kept_away(self, self.lows, at)

    def _remains(self, at: int) -> bool:
        """*Restent*, à ce jour, invérifiables; these figures, unverified so far, ..."""
        if at > 1 and self.lows[at - 1] == ",":
            return bool(set(self.lows[max(0, at - NAMED) : at]) & CLAIMS[self.language])
        if self._is_added(at):
            return True
        for near in range(at - 1, max(-1, at - 1 - (3 if self.language == "en" else 8)), -1):
            if self.lows[near] in REMAINS:
                return True
            if self.pieces[near].text in {";", ":", "—", "–", "(", ")"}:
                break
        return False

    def _is_added(self, at: int) -> bool:
        """..., *an unverifiable claim*; ..., *un chiffre invérifiable*: the article's own remark, behind a comma."""
        french = self.language == "fr"
        noun = at - 1 if french else at + 1
        begins = at - (3 if french else 2)
        if begins < 0 or noun >= len(self.lows) or self.lows[noun] not in CLAIMS[self.language]:
            return False
        return bool({*self.lows[begins : min(at, noun)]} & {",", "—", "–"})

    def is_said(self, at: int, begin: int, end: int, first: int) -> bool:
        """Whether a party says it: not in an aside, not without its subject, not by a "source indépendante"."""
        if first <= begin <= at and self._is_passive(self._checking(at)):
            return False
        if (begin == 0 or self.lows[begin - 1] == ",") and self._is_by_named_house(first):
            return False
        if self.language == "fr" and is_by_house(self, at):
            return False
        if self.lows[first] == "sans" and self.lows[first + 1] in {"que", "qu'"}:
            return False
        after = {piece.low for piece in self.pieces[end : end + 4]}
        return not (after & INDEPENDENT[self.language] or is_aside(self.pieces, begin, first, self.language))

    def _is_by_named_house(self, first: int) -> bool:
        """Whether *the Courier* could not: not "we", who may be anybody."""
        near = set(self.lows[max(0, first - 4) : first])
        return not near & OURSELVES and doer_of(self, first) is Doer.HOUSE

    # "could not be verified"

    def _checking(self, at: int) -> Checking:
        first, allowed = denial_before(self.lows, at) if self.language == "fr" else at, BETWEEN[self.language]
        while first > max(0, at - RUN) and self.lows[first] not in {"n'", "ne", "sans"}:
            if self.lows[first - 1] in allowed or self._is_adverb(first - 1):
                first -= 1
            elif "for" in self.lows[max(0, first - 4) : first] and self.lows[first] == "to":
                first -= 1  # "impossible *for reporters* to verify"
            else:
                break
        return Checking(at, first, frozenset(self.lows[first:at]))

    def _is_adverb(self, at: int) -> bool:
        low = self.lows[at]
        return low.endswith(("ly", "ment")) and low not in OFFICIAL and self.pieces[at].kind == "word"

    def _is_unable(self, checking: Checking, *, strong: bool) -> bool:
        left_open = any(said <= checking.between for said in LEFT_OPEN)
        able = left_open or bool(checking.between & ABLE[self.language])
        denied = left_open or bool(checking.between & NOT[self.language]) or self._none_before(checking)
        denied |= strong and {"yet", "to"} <= checking.between and bool(checking.between & {"have", "has", "had"})
        passive = self._is_passive(checking)
        if not denied or (passive and self._is_by_party(checking)):
            return False
        if not (strong or self._is_of_claims(checking)):
            return able and self._is_undecided(checking)
        nobodys = NOBODYS | {"reste", "restent", "demeure", "demeurent"} if left_open else NOBODYS
        if checking.between & nobodys or (passive and able):
            return True
        if passive:
            return (strong or self._is_independent(checking)) and not self._is_of_party(checking)
        return self._is_own_inability(checking, able=able, strong=strong)

    def _is_undecided(self, checking: Checking) -> bool:
        """*Whether it was poisoned* is something that the Courier could not determine."""
        asked = set(self.lows[checking.at + 1 : checking.at + AFTER]) & WH
        if checking.between & {"possible", "impossible"} and self.lows[checking.at + 1] in ASKED:
            return True  # it is not possible *to say what* struck the ship
        doer = doer_of(self, checking.first)
        if doer is Doer.NAME:
            return self.lows[0] in WH and self._is_deciding(checking)
        return doer is Doer.HOUSE and (self._is_deciding(checking) or bool(asked))

    def _is_asked(self, checking: Checking) -> bool:
        """*Who fired* could not be determined: not "the winner"."""
        begin = max(0, checking.first - RUN)
        able = bool(checking.between & ABLE[self.language])
        asked = WH | ((CLAIMS[self.language] | SCOPES[self.language]["images"]) - NO_SUBJECTS)
        return self.lows[checking.at] == "determined" and able and bool(set(self.lows[begin : checking.first]) & asked)

    def _is_vain(self, checking: Checking, *, strong: bool) -> bool:
        """*Efforts* to verify the account *failed*; unable to reach anyone *to confirm* it."""
        if self.language != "en" or "to" not in checking.between:
            return False
        before = self.lows[max(0, checking.first - RUN) : checking.first]
        after = set(self.lows[checking.at : checking.at + AFTER])
        if set(before) & TRYING and after & FAILING:
            return strong
        reach = next((near for near, low in enumerate(before) if low in REACHING["en"]), None)
        if reach is None or not (strong or self._is_of_claims(checking)):
            return False
        unable = set(before[:reach]) & NOT["en"] and set(before[:reach]) & ABLE["en"]
        started = max(0, checking.first - RUN) + reach
        return bool(unable) and doer_of(self, self._checking(started).first) in {Doer.HOUSE, Doer.NOBODY}

    def _is_own_inability(self, checking: Checking, *, able: bool, strong: bool) -> bool:
        doer = doer_of(self, checking.first)
        if doer is Doer.NOBODY and checking.between & NONE_OF[self.language]:
            return able and self._is_independent(checking)
        if doer is Doer.HOUSE:
            return able or bool(checking.between & {"not", "'t", "yet", "pas", "n'"})
        own = strong or self._is_independent(checking)
        if doer is Doer.NAME and strong and self._is_independent(checking):
            return True
        return doer is Doer.NAME and able and (own or self._is_deciding(checking))

    def _is_deciding(self, checking: Checking) -> bool:
        return self.lows[checking.at] not in KNOWING

    def _is_passive(self, checking: Checking) -> bool:
        low = self.lows[checking.at]
        if self.language == "en":
            return bool(checking.between & PASSIVE) and (low.endswith(("ed", "proven")) or low in PIECED)
        near = set(self.lows[max(checking.first, checking.at - 4) : checking.at])
        return bool(near & PASSIVE) and low.endswith(("é", "és", "ée", "ées", "i", "is", "ie", "ies"))

    def _none_before(self, checking: Checking) -> bool:
        """*None* of the figures could be checked; *neither* account; *aucun* de ces bilans."""
        begin = max(0, checking.first - SUBJECT)
        return bool(set(self.lows[begin : checking.first]) & NONE_OF[self.language]) and bool(
            checking.between & (PASSIVE | ABLE[self.language])
        )

    def _is_of_claims(self, checking: Checking) -> bool:
        """Whether what could not be confirmed is a claim, a toll, a film; "whether true" after "know"."""
        before = set(self.lows[max(0, checking.first - 10) : checking.first])
        after = set(self.lows[checking.at + 1 : checking.at + AFTER])
        if self.language == "en" and self.lows[checking.at + 1 : checking.at + 2] == ["when"]:
            return self.lows[checking.at] not in KNOWING
        if self.lows[checking.at] in KNOWING:
            asked = self.lows[checking.at + 1 : checking.at + 2] == ["qui"]
            return bool(after & TRUTH) or asked or (self.language == "fr" and self._is_independent(checking))
        return bool((before | after) & CLAIMS[self.language]) or self._is_independent(checking)

    def _is_independent(self, checking: Checking) -> bool:
        near = self.lows[checking.first : checking.at + AFTER]
        return bool(set(near) & INDEPENDENT[self.language])

    def _is_by_party(self, checking: Checking) -> bool:
        """As in "could not be confirmed *by the army*"."""
        for at in range(checking.at + 1, min(checking.at + AFTER, len(self.lows) - 1)):
            if self.lows[at] == "from" and self.lows[at + 1] in ELSEWHERE:
                return False
            if self.lows[at] in {"by", "par", "from"}:
                doer = doer_of(self, min(at + 6, len(self.lows)), at + 1)
                return doer is Doer.PARTY
            if self.pieces[at].text in CLAUSE_MARKS:
                return False
        return False

    def _is_of_party(self, checking: Checking) -> bool:
        """As in "has not been *officially* confirmed"."""
        near = self.lows[max(0, checking.first - 3) : checking.at + 6]
        return bool(set(near) & OFFICIAL)

    # "no independent confirmation", "unclear whether it is true", "could not reach the area"

    def _first_of_noun(self, at: int) -> int | None:
        reach = 5 if self.language == "en" else RUN
        before, after = self.lows[max(0, at - reach) : at], self.lows[at + 1 : at + 12]
        if set(before) & OFFICIAL or set(after[:3]) & OFFICIAL:
            return None
        independent = set(before + after[:4]) & INDEPENDENT[self.language]
        denied = set(before) & (NOT[self.language] | {"faute", "beyond"} | HINDERING | ESCAPING)
        if "beyond" in before or (set(before) & {"lends", "lend", "open"} and self._none_at(at)):
            return at
        if not independent:
            plain = denied & {"no"} and "immediate" in before and not set(after) & {"from", "by"}
            return at if plain or (denied & HINDERING and self.lows[at] in {"verification", "corroboration"}) else None
        if self.language == "en" and self._none_at(at) and set(before) & {"backed", "supported"}:
            return at
        absent = set(after) & NOT[self.language] and set(after) & {
            "available", "possible", "impossible", "obtained", "disponible", "obtenue", "obtenir", "found",
        }  # fmt: skip
        return at if denied or absent else None

    def _none_at(self, at: int) -> bool:
        return bool(set(self.lows[max(0, at - RUN) : at]) & (NONE_OF[self.language] | {"not"}))

    def _first_of_independent(self, at: int) -> int | None:
        """Aucun bilan *indépendant*; no *independent* toll was available."""
        if self.lows[at] not in INDEPENDENT[self.language] or self.lows[at].endswith(("ly", "ment", "journalists")):
            return None
        before = self.lows[max(0, at - 6) : at]
        near = set(self.lows[max(0, at - 6) : at + 4])
        counted = near & SCOPES[self.language]["casualties"] or near & {"account", "accounts", "récit", "version"}
        return at if set(before) & NONE_OF[self.language] and counted and not near & OFFICIAL else None

    def _is_unclear_truth(self, at: int, low: str) -> bool:
        denied = low in UNCLEAR_ALONE or set(self.lows[max(0, at - 4) : at]) & NOT[self.language]
        wide = set(self.lows[max(0, at - 14) : at + AFTER])
        asked = wide & {"whether", "if", "si", "how"} or wide & {
            "authenticity", "accuracy", "veracity", "authenticité", "véracité", "exactitude",
        }  # fmt: skip
        return bool(denied and asked and wide & TRUTH)

    def _is_out_of_reach(self, checking: Checking) -> bool:
        """As in "AFP could not reach the area", "has not seen the document": not "could not reach him"."""
        language, low = self.language, self.lows[checking.at]
        after = self.lows[checking.at + 1 : checking.at + 8]
        if not checking.between & NOT[language] or doer_of(self, checking.first) is not Doer.HOUSE:
            return False
        if low in SEEING[language]:
            return bool(
                set(after) & (CLAIMS[language] | EVIDENCE | {"copy", "copie", "letter", "lettre", "text", "texte"})
            )
        people = self.lexicon.person_nouns | self.lexicon.unnamed_nouns | self.lexicon.group_nouns | {"comment"}
        return bool(checking.between & ABLE[language] and set(after) & PLACES[language] and not set(after[:5]) & people)

    def _clause_start(self, first: int) -> int:
        at = first
        while at > 0 and not (
            self.pieces[at - 1].text in {";", "—", "–", "("}
            or (self.pieces[at - 1].text == "," and self.lows[at] in JOINTS[self.language] | {"a", "an", "une", "un"})
        ):
            at -= 1
        return at

    def _clause_end(self, at: int) -> int:
        end = at + 1
        while end < len(self.pieces) and not (
            self.pieces[end].text in {";", "—", "–", "("}
            or (self.pieces[end].text == "," and end + 1 < len(self.pieces) and self._begins_clause(end + 1))
        ):
            end += 1
        return end

    def _begins_clause(self, at: int) -> bool:
        return self.lows[at] in JOINTS[self.language] or self.lows[at] in {"l'", "who", "whose"}
