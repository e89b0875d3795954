"""What reading one sentence gives: attributions, as places among its pieces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.cues import Cue
    from claims.extraction.types import Span, Type

Pieces: TypeAlias = tuple[int, int]  # [first, last)


@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure the tagger is of a reading: shares between 0 and 1.

    `words`, `cue` and `source` are the mean shares of their words, `link` how surely the words belong to the cue,
    `owner` how surely the source does.
    """

    words: float
    cue: float
    source: float
    link: float = 0.0
    owner: float = 0.0
    by_rules: bool = True
    by_tagger: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One attribution as it stands in the sentence; relays nearest to the speaker first."""

    cue: Cue
    source: Phrase | None
    content: tuple[Pieces, ...]
    shape: str
    hearer: Phrase | None = None
    relays: tuple[Phrase, ...] = ()
    is_open: bool = False  # its words reach to the end of the sentence unless something else begins
    is_doubtful: bool = False
    starts: int = 0  # where the sentence's part begins that this reading accounts for
    spans: tuple[Span, ...] = ()  # the words' exact places, where pieces do not tell them
    type: Type | None = None  # where `spans` are given
    source_in: int | None = None  # the sentence of the passage that holds the source, where it is another one
    rival: Phrase | None = None  # another reading of who spoke, in the same sentence
    evidence: Evidence | None = None
    outer: Reading | None = None  # what its relay told, where the sentence tells that too

    @property
    def end(self) -> int:
        return max((last for _, last in self.content), default=self.cue.last)
