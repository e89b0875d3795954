"""What an editor changed of a suggestion: the record as the engine made it against the record as it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from claims.choices import LinkRole, Match
from sources.choices import SourceKind
from sources.names import folded


class Part(Enum):
    """What of a suggestion may turn out to be wrong."""

    WORDS = "words"
    SPEAKER = "speaker"
    CHAIN = "chain"
    FIGURES = "figures"
    SPEECH_ACT = "speech act"
    OTHER = "other"


@dataclass(frozen=True)
class Source:
    """One link of a chain; `names` are all those of its source, folded."""

    role: str
    medium: str
    match: str
    sure: bool
    source: int | None
    name: str
    kind: str
    names: frozenset[str] = frozenset()

    @property
    def is_settled(self) -> bool:
        known = bool(self.source or self.name) or self.kind == SourceKind.UNNAMED
        return self.match != Match.PROPOSED or (self.sure and known)

    def became(self, now: "Source") -> bool:
        """Whether this is who it stands for now: the same source, by whichever of its names."""
        if now.match == Match.UNNAMED:
            return self.source is None and not self.name
        same = self.source is not None and self.source == now.source
        return same or (bool(self.name) and folded(self.name) in {*now.names, folded(now.name)})


# Wording, low, high, bound, unit, what is counted, of whom, as of when.
Figure: TypeAlias = tuple[object, ...]


@dataclass(frozen=True)
class Record:
    """What a claim says was said, by whom, through whom."""

    quote: str
    speech_act: str
    other: tuple[object, ...]
    links: Sequence[Source]
    figures: Sequence[Figure]

    @property
    def speakers(self) -> list[Source]:
        return [link for link in self.links if link.role == LinkRole.SPEAKER]

    @property
    def relays(self) -> list[Source]:
        return [link for link in self.links if link.role == LinkRole.RELAY]

    @property
    def is_sure(self) -> bool:
        """Whether everybody who spoke was named without a question."""
        return bool(self.speakers) and all(link.is_settled for link in self.speakers)


def differences(before: Record, now: Record) -> frozenset[Part]:
    """The parts that were changed. An answer to a question that the engine asked is no change."""
    changed = {
        Part.WORDS: before.quote != now.quote,
        Part.SPEAKER: before.is_sure and not _same(before.speakers, now.speakers),
        Part.CHAIN: not _same(before.relays, now.relays) or _media(before) != _media(now),
        Part.FIGURES: list(before.figures) != list(now.figures),
        Part.SPEECH_ACT: before.speech_act != now.speech_act,
        Part.OTHER: before.other != now.other,
    }
    return frozenset(part for part, is_changed in changed.items() if is_changed)


def _same(before: Sequence[Source], now: Sequence[Source]) -> bool:
    pairs = zip(before, now, strict=False)
    return len(before) == len(now) and all(not one.is_settled or one.became(other) for one, other in pairs)


def _media(record: Record) -> tuple[set[str], list[str]]:
    """On what media the words travelled; all speakers of a joint statement share theirs."""
    return {link.medium for link in record.speakers}, [link.medium for link in record.relays]
