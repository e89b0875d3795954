"""What the engine might find in a text, named by its words: for tests of what is made of it."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from claims.extraction.types import (
    ENGINE_VERSION,
    Alternative,
    Disclaimer,
    Extraction,
    Figure,
    Mention,
    Relay,
    Span,
    Speaker,
    Statement,
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def mention(text: str, words: str) -> Mention:
    return Mention((span(text, words),) if words else (), words)


def speaker(text: str, words: str, name: str | None, kind: Any = "body", **readings: float) -> Speaker:
    """A speaker; `readings` are names with underscores and their scores."""
    others = tuple(Alternative(other.replace("_", " "), score) for other, score in readings.items())
    return Speaker(mention(text, words), name, kind, others)


def relay(text: str, words: str, name: str | None, medium: Any = "unknown") -> Relay:
    return Relay(mention(text, words), name, medium)


def figure(text: str, words: str, low: object, high: object, bound: Any = "exact", counted: Any = "killed") -> Figure:
    place = span(text, words)
    ends = [None if end is None else Decimal(str(end)) for end in (low, high)]
    return Figure(place.start, place.end, words, ends[0], ends[1], bound, "people", counted, "soldiers")


def statement(text: str, *quote: str, speakers: Sequence[Speaker] = (), cue: str = "", **given: Any) -> Statement:
    values: dict[str, Any] = {
        "type": "indirect",
        "language": "en",
        "speech_act": "states",
        "medium": "unknown",
        "relays": (),
        "figures": (),
        "said_on": None,
        "confidence": 0.8,
        "sure": True,
    }
    return Statement(
        quote=tuple(span(text, words) for words in quote),
        cue=(span(text, cue),) if cue else (),
        text=" ".join(quote),
        speakers=tuple(speakers),
        **{**values, **given},
    )


def disclaimer(text: str, words: str, *scopes: Any) -> Disclaimer:
    place = span(text, words)
    return Disclaimer(place.start, place.end, words, scopes)


def extraction(*statements: Statement, disclaimers: Sequence[Disclaimer] = ()) -> Extraction:
    return Extraction("en", ENGINE_VERSION, tuple(statements), tuple(disclaimers))
