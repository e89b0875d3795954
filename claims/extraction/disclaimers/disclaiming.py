"""Finds the sentences in which the article says that something could not be verified, and of what that is said."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from claims.extraction.disclaimers.french_checking import is_unverified
from claims.extraction.disclaimers.french_scopes import BEFORE, Objects
from claims.extraction.disclaimers.scopes import (
    LEANING,
    is_bare,
    names_nothing,
    people_are_counted,
    refers_back,
    scopes_before,
    scopes_in,
    until_reason,
    without_reason,
)
from claims.extraction.disclaimers.unverified import Checking, Looked
from claims.extraction.lexicon.disclaiming import (
    ALONE,
    CLAIMS,
    DENIED_ALONE,
    INDEPENDENT,
    NOUNS,
)
from claims.extraction.types import Disclaimer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Scope

IDENTIFYING = "identif"
MOST = 4  # verbs of one sentence that are asked what could not be verified
OWNER = 8  # pieces from "whose" to "could not"
ORDER: tuple[Scope, ...] = ("casualties", "tactics", "events", "identities", "images")


def find_disclaimer(
    text: str, pieces: Sequence[Token], language: str, said: Sequence[tuple[int, int]] = ()
) -> Disclaimer | None:
    """The sentence as a disclaimer, where it is one; `said` are the pieces that somebody else is said to have said."""
    reader = _Sentence(text, pieces, language)
    places = (
        (at, first)
        for at, first in reader.disclaiming()
        if not any(begin <= at < end and reader.is_said(at, begin, end, first) for begin, end in said)
    )
    own = list(islice(places, MOST))
    if not own:
        return None
    start, end = pieces[0].start, pieces[-1].end
    found = (
        reader.french_scopes(own)
        if language == "fr"
        else {one for at, first in own for one in reader.english_scopes(at, first)}
    )
    return Disclaimer(start, end, text[start:end], tuple(sorted(found, key=ORDER.index)) or ("everything",))


class _Sentence(Looked):
    """One sentence, with what it says could not be verified."""

    def english_scopes(self, at: int, first: int) -> Sequence[Scope]:
        if self.lows[at].startswith(IDENTIFYING):
            return ("identities",)
        between = set(self.lows[first:at])
        passive = self._is_passive(Checking(at, first, frozenset(between)))
        lows = self._without_names()
        before = without_reason(lows[self._subject_start(first) : first])
        after = until_reason(lows[at + 1 : self._clause_end(at)])
        told_before = (passive and bool(set(before) - {"it"})) or self.lows[at] in ALONE["en"]
        if "whose" in lows[max(0, first - OWNER) : first]:
            told_before = True
        bare = is_bare(before if passive else after)
        if after[:1] in (["it"], ["them"]) and len(after) < 4:
            before, after = lows[:first], []
        what = before if told_before or names_nothing(after) else after
        if "nor" in self.lows[at:]:
            what = [*what, "nor", *self.lows[at + self.lows[at:].index("nor") :]]
        counted = people_are_counted(self.text, self.pieces[0].start, self.pieces[-1].end)
        found = scopes_in(what, counts_people=counted)
        if not found and refers_back(what, told_before=told_before):
            found = scopes_in(lows[:first], counts_people=counted)
        if not found and bare and not set(lows[:first]) & (CLAIMS["en"] - LEANING):
            found = scopes_before(self.text, self.pieces[0].start)
        return tuple(found)

    def _without_names(self) -> list[str]:
        """The words, but for capitals: "the *Front's* claims" are no claims about the front."""
        return [
            "" if at and piece.is_capital and piece.kind == "word" else low
            for at, (piece, low) in enumerate(zip(self.pieces, self.lows, strict=True))
        ]

    def _subject_start(self, first: int) -> int:
        """Where the clause begins; back over "The clip, *which circulated on Telegram,* has not been verified"."""
        start = self._clause_start(first)
        if start > 1 and self.lows[start] in {"which", "who", "where", "whose"} and "," in self.lows[start : first + 1]:
            return self._clause_start(start - 1)
        return start

    def french_scopes(self, places: Sequence[tuple[int, int]]) -> set[Scope]:
        """All that one or the other verb of the sentence says could not be verified."""
        start = self.pieces[0].start
        objects = Objects(self.lows, self.text[max(0, start - 2 * BEFORE) : start])
        return objects.scopes_unknown() | {
            scope
            for at, first in places
            for scope in (
                objects.scopes(at, first, passive=self._is_told_of_subject(at, first))
                if self.lows[at] not in NOUNS["fr"] | INDEPENDENT["fr"]
                else objects.scopes_of_noun(at)
            )
        }

    def _is_told_of_subject(self, at: int, first: int) -> bool:
        """Whether what could not be verified stands before the verb."""
        alone = self.lows[at] in ALONE["fr"] | DENIED_ALONE or is_unverified(self.lows, at)
        return alone or self._is_passive(self._between(at, first))

    def _between(self, at: int, first: int) -> Checking:
        return Checking(at, first, frozenset(self.lows[first:at]))
