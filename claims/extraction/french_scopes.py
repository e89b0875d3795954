"""Says in French what could not be verified: the words that the verb of checking has as its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.french_scopes import FIGURES, NAMED, OPEN, PEOPLE_COUNTED
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
            return set(self._named(self._subject(first)))
        if self.lows[at - 1] == "le":
            return set()
        if self.lows[at - 1] in PRONOUNS and at - 1 > first:
            return set(self._named(list(self.lows[max(0, first - LONGEST) : first])))
        behind = self._behind(at)
        if self._has_object(behind):
            return set(self._named(behind)) | self._asked(behind)
        return set(self._named(self._before_relative(first)))

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
            first = max(0, self._phrase_start(first - 1) - 1)
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
        begin = self._phrase_start(first)
        relative = next((at for at in range(begin, first) if self.lows[at] in RELATIVES), first)
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
        for low in phrase:
            if low in LINKS:
                named = False
                continue
            scope = self._scope_of(low) if not named else None
            opened |= low in OPEN
            if scope:
                named, opened = True, False
                yield scope
        if opened and not named:
            yield "events"

    def _scope_of(self, low: str) -> Scope | None:
        if low in FIGURES:
            return "casualties" if self.counts_people else None
        return next((scope for scope, listed in NAMED.items() if low in listed), None)
