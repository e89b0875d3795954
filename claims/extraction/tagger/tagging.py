"""Tags the words of a passage, window by window, and gives the attributions found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from claims.extraction.tagger.decoding import Found, likeliest, marginals, runs_of
from claims.extraction.tagger.features import SIZES
from claims.extraction.tagger.linking import Link, Linker
from claims.extraction.tagger.tags import TAGS
from claims.extraction.tagger.windows import windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from claims.extraction.tagger.decoding import Steps
    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.windows import Window
    from claims.extraction.tagger.wordpieces import WordPieces

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

BLANK = (0,) * len(SIZES)


class Scorer(Protocol):
    """Tag scores [length, tags] and both ends of links [length, width] for the pieces of one window."""

    def __call__(self, pieces: Numbers, features: Numbers) -> tuple[Floats, Floats, Floats]: ...


@dataclass(frozen=True, slots=True)
class Tags:
    """What was found in some words: attributions in their order, and how likely each word has each tag."""

    links: list[Link]
    likely: Floats  # [words, tags]


@dataclass(frozen=True, slots=True)
class Tagger:
    """What is needed to tag: the network, its chain and its vocabulary."""

    score: Scorer
    chain: Steps
    pieces: WordPieces

    def tag(self, words: Sequence[Word]) -> Tags:
        """The attributions in the words of one passage; runs count words."""
        found: dict[int, Link] = {}
        likely = np.zeros((len(words), len(TAGS)), dtype=np.float32)
        for window in windows_of(words, self.pieces):
            for one in self._window(words, window, likely):
                key = one.cue.first if one.cue else -1 - one.content[0].first
                found[key] = _joined(found[key], one) if key in found else one
        return Tags(sorted(found.values(), key=lambda one: one.content[0].first), likely)

    def _window(self, words: Sequence[Word], window: Window, likely: Floats) -> Iterator[Link]:
        """Those with words beyond what the window before has tagged."""
        numbers, features, firsts = self._rows(words[window.first : window.last])
        scores, ends, heads = (one[firsts] for one in self.score(numbers, features))
        tags = likeliest(scores, self.chain)
        shares = marginals(scores, self.chain)
        likely[window.own : window.last] = shares[window.own - window.first :]
        for one in Linker(runs_of(tags, shares), shares, ends, heads).links():
            own = tuple(run for run in one.content if run.last + window.first > window.own)
            if own:
                yield _moved(replace(one, content=own), window.first)

    def _rows(self, words: Sequence[Word]) -> tuple[Numbers, Numbers, list[int]]:
        numbers, features, firsts = [self.pieces.first], [BLANK], []
        for word in words:
            own = self.pieces.of(word.text)
            firsts.append(len(numbers))
            numbers += own
            features += [word.features] * len(own)
        return np.array([*numbers, self.pieces.last]), np.array([*features, BLANK]), firsts


def _moved(one: Link, by: int) -> Link:
    def moved(run: Found | None) -> Found | None:
        return None if run is None else replace(run, first=run.first + by, last=run.last + by)

    return replace(
        one,
        cue=moved(one.cue),
        content=tuple(replace(run, first=run.first + by, last=run.last + by) for run in one.content),
        source=moved(one.source),
        sources=tuple((moved(run), share) for run, share in one.sources),
    )


def _joined(one: Link, later: Link) -> Link:
    """With the words that only the later window holds."""
    end = one.content[-1].last
    return replace(one, content=(*one.content, *(run for run in later.content if run.first >= end)))
