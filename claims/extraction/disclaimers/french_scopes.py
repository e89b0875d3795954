"""Says in French what could not be verified: the words that the verb of checking has as its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.disclaiming import ALONE, CLAIMS, TRUTH
from claims.extraction.lexicon.french_scopes import (
    EVENT_ENDINGS,
    FIGURES,
    NAMED,
    NO_EVENTS,
    OPEN,
    PEOPLE_COUNTED,
)
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.types import Scope

HARD = frozenset(";:—–().!?…")
LINKS = words("et ou ni , comme")
TOUGH = words("impossible impossibles difficile difficiles reste restent restait restaient demeure demeurent facile")
PRONOUNS = words("les le la l' en y")
RELATIVES = words("qui que qu'")
CONTROLLING = ("contrôl", "tien", "tena", "occup", "détien")
PREPOSED = words("de d' par dans à auprès")  # after "vérifier" no object: "de source indépendante"
QUESTION = words("savoir déterminer établir confirmer vérifier dire identifier préciser")
LONGEST = 60  # pieces that one object may hold
NOUN = 6  # pieces before "vérification" that belong to it
POSSESSIVES = words("leur leurs son sa ses")
UNKNOWN = words("inconnu inconnue inconnus inconnues incertain incertaine incertains incertaines")
KNOWING = words("sait savons savait")
IGNORING = words("ignore ignorait ignorons ignorions")
COMING = ("proven", "provien")  # whence it came is whose it was
CLAUSES = words("que qu' si s'")
DETERMINERS = words("le la l' les un une ce cet cette ces du des aux au leur son sa ses")
BEFORE = 400  # characters before the sentence in which people are counted


class Objects:
    """The sentence, in which the object of the verb at one place is looked for."""

    def __init__(self, lows: Sequence[str], before: str) -> None:
        self.lows = lows
        self.counts_people = bool((set(lows[:BEFORE]) | set(before[-BEFORE:].lower().split())) & PEOPLE_COUNTED)

    def scopes(self, at: int, first: int, *, passive: bool) -> set[Scope]:
        """What could not be verified where the verb stands at one place and "could not" begins at another."""
        tough = self.lows[at - 1] == "à" and bool(set(self.lows[first : at - 1]) & TOUGH)
        if passive or tough:
            return set(self._named(self._subject(first))) or self._of_another(first)
        if self.lows[at - 1] == "le":
            return self._asked(list(self.lows[:first]))
        if self.lows[at - 1] in PRONOUNS and at - 1 > first:
            return set(self._named(list(self.lows[max(0, first - LONGEST) : first])))
        behind = self._behind(at)
        if self._has_object(behind):
            return self._scopes_behind(behind, first)
        return set(self._named(self._before_relative(first)))

    def scopes_unknown(self) -> set[Scope]:
        """*On ignore* combien ils sont, and the tale could not be checked: what the same sentence leaves open too."""
        found: set[Scope] = set()
        for at, low in enumerate(self.lows[:BEFORE]):
            if low in IGNORING or (low in KNOWING and self.lows[at - 1] in {"ne", "n'"}):
                found |= self._scopes_behind(self._behind(at), at)
            elif low in UNKNOWN and at and set(self.lows[max(0, at - 4) : at]) & TOUGH:
                verb = next(near for near in range(at, -1, -1) if self.lows[near] in TOUGH)
                found |= set(self._named(self._subject(verb)))
        return found

    def _scopes_behind(self, behind: list[str], first: int) -> set[Scope]:
        """What the object names; of "dont nous n'avons pu vérifier la date" the word before "dont" as well."""
        begin = self._phrase_start(first)
        if self.lows[begin : begin + 1] == ["dont"] and begin:
            behind = [*self.lows[self._phrase_start(begin - 1) : begin - 1], *behind]
        clause = next((at for at, low in enumerate(behind) if low in CLAUSES), len(behind))
        if any(low.startswith(COMING) for low in behind[clause:]) and behind[clause : clause + 1] != ["si"]:
            return {"identities"}
        found = set(self._named(behind)) | self._asked(behind)
        told = clause < len(behind) and not (set(behind) & (TRUTH | CLAIMS["fr"] - {"ce", "ces"}))
        return found or ({"events"} if told else set())

    def _of_another(self, first: int) -> set[Scope]:
        """Quant aux drones, *leur* présence: the thing whose it is stands before."""
        begin = self._phrase_start(first)
        if not set(self.lows[begin : begin + 2]) & POSSESSIVES:
            return set()
        return set(self._named(list(self.lows[max(0, begin - LONGEST) : begin])))

    def scopes_of_noun(self, at: int) -> set[Scope]:
        """Aucune confirmation *des frappes*; aucun *bilan* indépendant; *ces chiffres* n'ont fait l'objet d'aucune."""
        opening = list(self.lows[max(0, at - NOUN) : at])
        if "objet" in opening:
            verb = next((near for near in range(at, max(-1, at - LONGEST), -1) if self.lows[near] in {"n'", "ne"}), 0)
            return set(self._named(self._subject(verb)))
        behind = self._behind(at)
        return set(self._named(behind)) or set(self._named(opening))

    def _subject(self, first: int) -> list[str]:
        """Ces chiffres*, qui concernent les morts,*: without what stands between two commas."""
        if first and self.lows[first - 1] in RELATIVES:
            return self._before_relative(first)
        if first > 1 and self.lows[first - 1] == ",":
            before = self._phrase_start(first - 1)
            first = first - 1 if self.lows[first] in ALONE["fr"] else max(0, before - 1)
        begin = self._phrase_start(first)
        phrase = list(self.lows[begin:first])
        if phrase[:1] == ["dont"] and begin:
            return [*self.lows[self._phrase_start(begin - 1) : begin - 1], *phrase]
        return phrase

    def _phrase_start(self, end: int) -> int:
        begin = end
        while begin > max(0, end - LONGEST) and self.lows[begin - 1] != "," and self.lows[begin - 1] not in HARD:
            begin -= 1
        return begin

    def _before_relative(self, first: int) -> list[str]:
        """Un bilan *que* l'AFP n'a pas pu vérifier: the words before the relative; none for "ce que"."""
        if first > 1 and self.lows[first - 1] == ",":
            first = max(0, self._phrase_start(first - 1) - 1)
        begin = self._phrase_start(first)
        relative = next((at for at in range(begin, first) if self.lows[at] in RELATIVES), first)
        if begin > 1 and relative == begin:
            return list(self.lows[self._phrase_start(begin - 1) : begin - 1])  # les images*, que* l'AFP n'a pas pu
        return [] if relative and self.lows[relative - 1] == "ce" else list(self.lows[begin:relative])

    def _behind(self, at: int) -> list[str]:
        end = at + 1
        while end < min(at + LONGEST, len(self.lows)) and self.lows[end] not in HARD:
            if self.lows[end] == "," and self.lows[end + 1 : end + 2] != ["ni"]:
                break
            end += 1
        return list(self.lows[at + 1 : end])

    def _has_object(self, behind: list[str]) -> bool:
        """Whether more follows than "de manière indépendante", "dans l'immédiat"."""
        return bool(behind) and (behind[0] not in PREPOSED or any(self._scope_of(low) for low in behind))

    def _asked(self, behind: list[str]) -> set[Scope]:
        """Vérifier *qui* contrôle la ville; savoir *à quel groupe* ils appartenaient."""
        for at, low in enumerate(behind[:-1]):
            if low == "qui" and (at == 0 or behind[at - 1] in QUESTION):
                return {"tactics" if behind[at + 1].startswith(CONTROLLING) else "identities"}
        return set()

    def _named(self, phrase: list[str]) -> Iterator[Scope]:
        """One scope for each of the things that are joined."""
        named, opened = False, False
        for at, low in enumerate(phrase):
            if low in LINKS:
                named = False
                continue
            scope = self._scope_of(low) if not named else None
            if not (named or scope) and at and phrase[at - 1] in DETERMINERS and _is_event(low):
                scope = "events"
            opened |= low in OPEN
            if scope:
                named, opened = True, False
                yield scope
        if opened and not named:
            yield "events"

    def _scope_of(self, low: str) -> Scope | None:
        if low == "prise" and {"otage", "otages"} & set(self.lows):
            return "events"
        if low == "combien" or (low in FIGURES and self.counts_people):
            return "casualties"
        return next((scope for scope, listed in NAMED.items() if low in listed), None)


def _is_event(low: str) -> bool:
    """La *fermeture* de la frontière: nouns made of verbs."""
    return low.endswith(EVENT_ENDINGS) and low not in NO_EVENTS and low not in CLAIMS["fr"]
