"""Finds the likeliest tags of a window's words, and how likely each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from claims.extraction.tagger.tags import OUTSIDE, TAGS, may_begin, may_follow

if TYPE_CHECKING:
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


def likeliest(scores: Floats, chain: Steps) -> list[int]:
    """The tags with the highest score (Viterbi); scores [words, tags]."""
    total = scores[0] + chain.opening
    back = np.zeros(scores.shape, dtype=np.int64)
    for at in range(1, len(scores)):
        grown = total[:, None] + chain.steps
        back[at] = grown.argmax(axis=0)
        total = grown.max(axis=0) + scores[at]
    tags = [int(total.argmax())]
    for at in range(len(scores) - 1, 0, -1):
        tags.append(int(back[at, tags[-1]]))
    return tags[::-1]


def marginals(scores: Floats, chain: Steps) -> Floats:
    """How likely each tag is for each word (forward and backward sums); [words, tags]."""
    forward, backward = np.empty_like(scores), np.zeros_like(scores)
    forward[0] = scores[0] + chain.opening
    for at in range(1, len(scores)):
        forward[at] = _sum(forward[at - 1][:, None] + chain.steps) + scores[at]
    for at in range(len(scores) - 2, -1, -1):
        backward[at] = _sum((chain.steps + scores[at + 1] + backward[at + 1]).T)
    total = forward + backward
    shifted: Floats = np.exp(total - total.max(axis=1, keepdims=True))
    shifted /= shifted.sum(axis=1, keepdims=True)
    return shifted


def _sum(scores: Floats) -> Floats:
    """The logarithm of the sum over the first axis."""
    most: Floats = scores.max(axis=0)
    most += np.log(np.exp(scores - most).sum(axis=0))
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
