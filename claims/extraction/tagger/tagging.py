"""Tags the words of a passage, window by window, and gives the attributions found."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Protocol, TypeAlias

import numpy as np

from claims.extraction.tagger.barren import is_barren
from claims.extraction.tagger.decoding import Found, decoded, runs_of
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

Key: TypeAlias = "tuple[tuple[str, tuple[int, ...]], ...]"
BLANK = (0,) * len(SIZES)
TOGETHER = 16  # windows that are decoded side by side
REMEMBERED = 64  # windows whose words are not read again where they come again


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
        worth = (window for window in windows_of(words, self.pieces) if not is_barren(words[window.own : window.last]))
        for window, read in self._read(words, worth):
            likely[window.own : window.last] = read.likely[window.own - window.first :]
            for one in _own(read.links, window):
                key = one.cue.first if one.cue else -1 - one.content[0].first
                found[key] = _joined(found[key], one) if key in found else one
        return Tags(sorted(found.values(), key=lambda one: one.content[0].first), likely)

    def _read(self, words: Sequence[Word], windows: Iterator[Window]) -> Iterator[tuple[Window, Tags]]:
        """Each window with what is found in it; one that holds the same words as another is read once."""
        known: dict[Key, Tags] = {}
        while together := list(islice(windows, TOGETHER)):
            keys = [_key(words[window.first : window.last]) for window in together]
            new = {key: window for key, window in zip(keys, together, strict=True) if key not in known}
            known |= zip(new, self._scored([words[one.first : one.last] for one in new.values()]), strict=True)
            yield from ((window, known[key]) for key, window in zip(keys, together, strict=True))
            for key in list(known)[:-REMEMBERED]:
                del known[key]

    def _scored(self, windows: Sequence[Sequence[Word]]) -> Iterator[Tags]:
        if not windows:
            return
        scored = [self._scores(words) for words in windows]
        both = decoded([scores for scores, _, _ in scored], self.chain)
        for (_, ends, heads), (tags, likely) in zip(scored, both, strict=True):
            yield Tags(Linker(runs_of(tags, likely), likely, ends, heads).links(), likely)

    def _scores(self, words: Sequence[Word]) -> tuple[Floats, Floats, Floats]:
        """Of each word, as its first piece has them."""
        numbers, features, firsts = self._rows(words)
        scores, ends, heads = self.score(numbers, features)
        return scores[firsts], ends[firsts], heads[firsts]

    def _rows(self, words: Sequence[Word]) -> tuple[Numbers, Numbers, list[int]]:
        numbers, features, firsts = [self.pieces.first], [BLANK], []
        for word in words:
            own = self.pieces.of(word.text)
            firsts.append(len(numbers))
            numbers += own
            features += [word.features] * len(own)
        return np.array([*numbers, self.pieces.last]), np.array([*features, BLANK]), firsts


def _key(words: Sequence[Word]) -> Key:
    return tuple((word.text, word.features) for word in words)


def _own(links: Sequence[Link], window: Window) -> Iterator[Link]:
    """Those with words beyond what the window before has tagged."""
    for one in links:
        own = tuple(run for run in one.content if run.last + window.first > window.own)
        if own:
            yield _moved(replace(one, content=own), window.first)


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
