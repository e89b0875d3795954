"""What reading one sentence gives: attributions, as places among its pieces."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from claims.extraction.cues import Cue
    from claims.extraction.noun_phrases import Phrase

Pieces: TypeAlias = tuple[int, int]  # [first, last)


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

    @property
    def end(self) -> int:
        return max((last for _, last in self.content), default=self.cue.last)
