"""What the engine hands out: frozen values whose offsets count code points of the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

ENGINE_VERSION = "tagger-6"
LANGUAGES = ("en", "fr")

Type = Literal["direct", "indirect", "mixed"]
SpeechAct = Literal["states", "denies", "accuses", "pledges", "warns", "doubts"]
Bound = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about", "vague", "unquantified"]
Counted = Literal[
    "killed",
    "wounded",
    "captured",
    "missing",
    "displaced",
    "present",
    "distance",
    "duration",
    "money",
    "share",
    "other",
]
SourceKind = Literal["person", "body", "group", "outlet", "document", "unnamed"]
Medium = Literal[
    "social_media",
    "statement",
    "communique",
    "press_conference",
    "interview",
    "broadcast",
    "press",
    "letter",
    "report",
    "court_filing",
    "speech",
    "phone",
    "website",
    "unknown",
]
Scope = Literal["everything", "casualties", "tactics", "events", "identities", "images"]


class UnknownLanguageError(ValueError):
    """The engine reads English (en) and French (fr) only."""

    def __init__(self, language: str) -> None:
        super().__init__(f"The engine reads English (en) and French (fr), not {language!r}.")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The words from `start` up to, and not including, `end`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for a source; without spans where the text names nobody."""

    spans: tuple[Span, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """One reading of whom a mention stands for; the scores of all readings add up to at most one."""

    name: str
    score: float


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who spoke: `name` is the fullest name that the article gives, or None."""

    mention: Mention
    name: str | None
    kind: SourceKind
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Relay:
    """Who passed the statement on, nearest to the speaker first.

    `cue` and `quote` are its own where it is quoted as telling what another said: "the minister *said* that *the army
    had claimed ...*".
    """

    mention: Mention
    name: str | None
    medium: Medium
    cue: tuple[Span, ...] = ()
    quote: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """One quantity; `low` and `high` are None where that end is open or no number is given."""

    start: int
    end: int
    text: str
    low: Decimal | None
    high: Decimal | None
    bound: Bound
    unit: str
    counted: Counted
    of: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """One attributed statement.

    `sure` is False where a person should be asked who spoke; `sure_of_mention` says only that the words beside the cue
    are surely the speaker's, whoever they stand for.
    """

    quote: tuple[Span, ...]
    cue: tuple[Span, ...]
    text: str
    type: Type
    language: str
    speech_act: SpeechAct
    speakers: tuple[Speaker, ...]
    medium: Medium
    relays: tuple[Relay, ...]
    figures: tuple[Figure, ...]
    said_on: date | None
    confidence: float
    sure: bool
    sure_of_mention: bool = False


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """A sentence in which the article says that something could not be verified."""

    start: int
    end: int
    text: str
    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one text."""

    language: str
    engine_version: str
    statements: tuple[Statement, ...]
    disclaimers: tuple[Disclaimer, ...]
