"""Puts runs of words together: which words belong to which cue, and which source to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.tagger.activation import shares_of
from claims.extraction.tagger.decoding import Found
from claims.extraction.tagger.tags import ROLES, begin_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

SOURCE, CUE, CONTENT = range(3)
LEAST = 0.12  # how likely a word that a link points to must have the role, where the best tags do not give it
GOES_ON = 0.4  # and the words after it
FEWEST = 0.02  # readings of who spoke that are less likely are not worth a question


@dataclass(frozen=True, slots=True)
class Link:
    """Runs that make one attribution; `sources` are the readings of who spoke, the likeliest first, with scores."""

    cue: Found | None
    content: tuple[Found, ...]
    source: Found | None
    sources: tuple[tuple[Found | None, float], ...]
    likely: float


@dataclass(frozen=True, slots=True)
class Linker:
    """Links the runs of one window; `ends` and `heads` are the two ends of links, [words, width]."""

    runs: Sequence[Found]
    likely: Floats  # [words, tags]
    ends: Floats
    heads: Floats

    def links(self) -> list[Link]:
        words_of: dict[int, list[tuple[Found, float]]] = {}
        cues: dict[int, Found] = {}
        found = []
        for run in self._of(CONTENT):
            cue, share = self._belongs(run, CUE)[0]
            if cue is None:
                found.append(Link(None, (run,), None, ((None, share),), share))
            else:
                cues[cue.first] = cue
                words_of.setdefault(cue.first, []).append((run, share))
        for first, words in words_of.items():
            sources = tuple(self._belongs(cues[first], SOURCE))
            content = tuple(run for run, _ in words)
            found.append(Link(cues[first], content, sources[0][0], sources, min(share for _, share in words)))
        return sorted(found, key=lambda one: one.content[0].first)

    def _of(self, role: int) -> list[Found]:
        return [run for run in self.runs if run.role == role]

    def _belongs(self, run: Found, role: int) -> list[tuple[Found | None, float]]:
        """What the run belongs to, the likeliest first; None is nothing."""
        scores = self.heads @ self.ends[run.first]
        shares = shares_of(scores)
        found: list[tuple[Found | None, float]] = [(None, float(shares[run.first]))]
        taken = set(range(run.first, run.last))
        for other in self._of(role):
            found.append((other, float(shares[other.first : other.last].sum())))
            taken |= set(range(other.first, other.last))
        best = max(share for _, share in found)
        pointed = int(shares.argmax())
        if pointed not in taken and shares[pointed] > best:
            hidden = self._hidden(pointed, role)
            if hidden is not None:
                found.append((hidden, float(shares[pointed])))
        ranked = sorted(found, key=lambda one: -one[1])
        return [ranked[0], *(one for one in ranked[1:4] if one[1] >= FEWEST)]

    def _hidden(self, at: int, role: int) -> Found | None:
        """A run that the best tags leave out, though a link points to its first word."""
        begin = begin_of(ROLES[role])
        of_role = self.likely[:, begin : begin + 2].sum(axis=1)
        if of_role[at] < LEAST:
            return None
        last = at + 1
        while last < len(of_role) and self.likely[last, begin + 1] >= GOES_ON:
            last += 1
        return Found(role, at, last, float(of_role[at:last].mean()))
