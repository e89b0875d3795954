"""Tags the words of a passage, window by window, and gives the attributions found."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

import numpy as np

from claims.extraction.tagger.barren import is_barren
from claims.extraction.tagger.decoding import Found, decoded, runs_of
from claims.extraction.tagger.doubts import doubts_in
from claims.extraction.tagger.features import SIZES
from claims.extraction.tagger.linking import Link, Linker
from claims.extraction.tagger.tags import TAGS
from claims.extraction.tagger.windows import windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from claims.extraction.tagger.decoding import Steps
    from claims.extraction.tagger.doubts import Doubter
    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.windows import Window
    from claims.extraction.tagger.wordpieces import WordPieces
    from claims.extraction.types import Scope

    Floats = NDArray[np.float32]
    Numbers = NDArray[np.int64]

Key: TypeAlias = "tuple[tuple[str, tuple[int, ...]], ...]"
BLANK = (0,) * len(SIZES)
TOGETHER = 16  # windows that are decoded side by side
REMEMBERED = 64  # windows whose words are not read again where they come again


class Scores(NamedTuple):
    """What the network gives of each piece or word."""

    tags: Floats  # [length, tags]
    ends: Floats  # of links [length, width]
    heads: Floats  # of links [length, width]
    states: Floats  # of the encoder [length, states]


class Seen(NamedTuple):
    """What is kept of one window's scores until all windows beside it are scored."""

    tags: Floats
    ends: Floats
    heads: Floats
    kept: Floats  # for whoever is asked for disclaimers


class Scorer(Protocol):
    """Scores the pieces of one window."""

    def __call__(self, pieces: Numbers, features: Numbers) -> Scores: ...


@dataclass(frozen=True, slots=True)
class Tags:
    """What was found in some words: attributions in their order, and how likely each word has each tag."""

    links: list[Link]
    likely: Floats  # [words, tags]
    doubts: dict[int, tuple[Scope, ...]] = field(default_factory=dict)  # by their sentence, what disclaimers are about


@dataclass(frozen=True, slots=True)
class Tagger:
    """What is needed to tag: the network, its chain and its vocabulary; and who is asked for disclaimers."""

    score: Scorer
    chain: Steps
    pieces: WordPieces
    doubter: Doubter | None = None

    def tag(self, words: Sequence[Word]) -> Tags:
        """The attributions in the words of one passage; runs count words."""
        found: dict[int, Link] = {}
        doubts: dict[int, tuple[Scope, ...]] = {}
        likely = np.zeros((len(words), len(TAGS)), dtype=np.float32)
        worth = (window for window in windows_of(words, self.pieces) if not is_barren(words[window.own : window.last]))
        for window, read in self._read(words, worth):
            likely[window.own : window.last] = read.likely[window.own - window.first :]
            opening = words[window.first].sentence
            doubts |= {
                opening + at: one for at, one in read.doubts.items() if opening + at >= words[window.own].sentence
            }
            for one in _own(read.links, window):
                key = one.cue.first if one.cue else -1 - one.content[0].first
                found[key] = _joined(found[key], one) if key in found else one
        return Tags(sorted(found.values(), key=lambda one: one.content[0].first), likely, doubts)

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
        both = decoded([one.tags for one in scored], self.chain)
        for words, seen, (tags, likely) in zip(windows, scored, both, strict=True):
            links = Linker(runs_of(tags, likely), likely, seen.ends, seen.heads).links()
            doubts = dict(doubts_in(self.doubter, words, seen.kept, likely)) if self.doubter else {}
            yield Tags(links, likely, doubts)

    def _scores(self, words: Sequence[Word]) -> Seen:
        """Of each word, as its first piece has them."""
        numbers, features, firsts = self._rows(words)
        tags, ends, heads, states = (of_pieces[firsts] for of_pieces in self.score(numbers, features))
        return Seen(tags, ends, heads, self.doubter.kept(states) if self.doubter else states[:, :0])

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
