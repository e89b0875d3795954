"""Puts runs of words together: which words belong to which cue, and which source to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from claims.extraction.tagger.decoding import Found

    Floats = NDArray[np.float32]

SOURCE, CUE, CONTENT = range(3)


@dataclass(frozen=True, slots=True)
class Link:
    """Runs that make one attribution; `sources` are the readings of who spoke, the likeliest first, with scores."""

    cue: Found | None
    content: tuple[Found, ...]
    source: Found | None
    sources: tuple[tuple[Found | None, float], ...]
    likely: float


def link(runs: Sequence[Found], ends: Floats, heads: Floats) -> list[Link]:
    """The attributions of one window; `ends` and `heads` are the two ends of links, [words, width]."""
    by_role = [[run for run in runs if run.role == role] for role in (SOURCE, CUE, CONTENT)]
    words_of: dict[int, list[tuple[Found, float]]] = {}
    alone = []
    for run in by_role[CONTENT]:
        best, share = _belongs(run, by_role[CUE], ends, heads)[0]
        if best is None:
            alone.append((run, share))
        else:
            words_of.setdefault(best.first, []).append((run, share))
    found = [Link(None, (run,), None, ((None, share),), share) for run, share in alone]
    for cue in by_role[CUE]:
        words = words_of.get(cue.first)
        if words:
            sources = tuple(_belongs(cue, by_role[SOURCE], ends, heads)[:4])
            likely = min(share for _, share in words)
            found.append(Link(cue, tuple(run for run, _ in words), sources[0][0], sources, likely))
    return sorted(found, key=lambda one: one.content[0].first)


def _belongs(run: Found, others: Sequence[Found], ends: Floats, heads: Floats) -> list[tuple[Found | None, float]]:
    """What the run belongs to, the likeliest first, with shares that add up to one; None is nothing."""
    places = [run.first, *(other.first for other in others)]
    scores = heads[places] @ ends[run.first]
    shifted = np.exp(scores - scores.max())
    shares = shifted / shifted.sum()
    ranked = sorted(zip([None, *others], shares.tolist(), strict=True), key=lambda one: -one[1])
    return ranked
