"""Finds the likeliest tags of each window's words, and how likely each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from claims.extraction.tagger.tags import OUTSIDE, TAGS, may_begin, may_follow

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

FORBIDDEN = -1e4


@dataclass(frozen=True, slots=True)
class Steps:
    """The chain's scores: `steps` [before, after] from tag to tag, `opening` [tags] for the first word."""

    steps: Floats
    opening: Floats

    @classmethod
    def of(cls, steps: Floats, opening: Floats) -> Steps:
        """With the moves barred that no sequence may hold."""
        tags = range(len(TAGS))
        barred = np.array([[not may_follow(after, before) for after in tags] for before in tags]) * FORBIDDEN
        unopened = np.array([not may_begin(tag) for tag in tags]) * FORBIDDEN
        return cls((steps + barred).astype(np.float32), (opening + unopened).astype(np.float32))


@dataclass(frozen=True, slots=True)
class Rows:
    """The scores of several windows side by side, the longest first: one step in time is one for all of them."""

    scores: Floats  # [windows, words, tags]
    lengths: list[int]
    reaching: list[int]  # for each place, how many windows have a word there

    @classmethod
    def of(cls, windows: Sequence[Floats]) -> Rows:
        """Of windows that are sorted, the longest first."""
        lengths = [len(window) for window in windows]
        scores = np.zeros((len(windows), lengths[0], len(TAGS)), dtype=np.float32)
        for number, window in enumerate(windows):
            scores[number, : lengths[number]] = window
        return cls(scores, lengths, [sum(at < length for length in lengths) for at in range(lengths[0])])


def decoded(windows: Sequence[Floats], chain: Steps) -> list[tuple[list[int], Floats]]:
    """For each window [words, tags] its likeliest tags, and how likely each tag is for each word."""
    order = sorted(range(len(windows)), key=lambda number: -len(windows[number]))
    rows = Rows.of([windows[number] for number in order])
    both = zip(_likeliest(rows, chain), _marginals(rows, chain), strict=True)
    found = dict(zip(order, both, strict=True))
    return [found[number] for number in range(len(windows))]


def _likeliest(rows: Rows, chain: Steps) -> Iterator[list[int]]:
    """The tags with the highest score (Viterbi)."""
    total = rows.scores[:, 0] + chain.opening
    back = np.zeros(rows.scores.shape, dtype=np.int8)
    for at in range(1, rows.lengths[0]):
        here = rows.reaching[at]
        grown = total[:here, :, None] + chain.steps
        back[:here, at] = grown.argmax(axis=1)
        total[:here] = grown.max(axis=1) + rows.scores[:here, at]
    ends: list[int] = total.argmax(axis=1).tolist()
    steps_back: Any = back.tolist()
    for length, last, its_back in zip(rows.lengths, ends, steps_back, strict=True):
        tags = [last]
        for at in range(length - 1, 0, -1):
            tags.append(its_back[at][tags[-1]])
        yield tags[::-1]


def _marginals(rows: Rows, chain: Steps) -> Iterator[Floats]:
    """Forward and backward sums."""
    scores, reaching = rows.scores, rows.reaching
    forward, backward = np.empty_like(scores), np.zeros_like(scores)
    forward[:, 0] = scores[:, 0] + chain.opening
    for at in range(1, rows.lengths[0]):
        here = reaching[at]
        forward[:here, at] = _sum(forward[:here, at - 1, :, None] + chain.steps, 1) + scores[:here, at]
    for at in range(rows.lengths[0] - 2, -1, -1):
        here = reaching[at + 1]
        grown = chain.steps + scores[:here, at + 1, None] + backward[:here, at + 1, None]
        backward[:here, at] = _sum(grown, 2)
    for number, length in enumerate(rows.lengths):
        total = forward[number, :length] + backward[number, :length]
        shifted: Floats = np.exp(total - total.max(axis=1, keepdims=True))
        shifted /= shifted.sum(axis=1, keepdims=True)
        yield shifted


def _sum(scores: Floats, axis: int) -> Floats:
    """The logarithm of the sum over one axis."""
    most: Floats = np.maximum.reduce(scores, axis, keepdims=True)
    scores -= most
    np.exp(scores, out=scores)
    most = most.squeeze(axis)
    most += np.log(np.add.reduce(scores, axis))
    return most


@dataclass(frozen=True, slots=True)
class Found:
    """A run of words of one role: [first, last), and how likely its words have this role, on average."""

    role: int
    first: int
    last: int
    likely: float


def runs_of(tags: list[int], likely: Floats) -> list[Found]:
    found = []
    at = 0
    while at < len(tags):
        tag = tags[at]
        if tag == OUTSIDE:
            at += 1
            continue
        last = at + 1
        inside = tag if tag % 2 == 0 else tag + 1
        while last < len(tags) and tags[last] == inside:
            last += 1
        share = float(likely[at:last, inside - 1 : inside + 1].sum(axis=1).mean())
        found.append(Found((inside - 2) // 2, at, last, share))
        at = last
    return found
