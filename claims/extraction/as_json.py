"""The JSON form of an extraction, as docs/engine.md promises it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from claims.extraction.types import Disclaimer, Extraction, Figure, Relay, Span, Speaker, Statement


def extraction_as_json(extraction: Extraction) -> dict[str, Any]:
    return {
        "language": extraction.language,
        "engine_version": extraction.engine_version,
        "statements": [_statement(statement) for statement in extraction.statements],
        "disclaimers": [_disclaimer(disclaimer) for disclaimer in extraction.disclaimers],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "quote": _spans(statement.quote),
        "cue": _spans(statement.cue),
        "text": statement.text,
        "type": statement.type,
        "language": statement.language,
        "speech_act": statement.speech_act,
        "speakers": [_speaker(speaker) for speaker in statement.speakers],
        "medium": statement.medium,
        "relays": [_relay(relay) for relay in statement.relays],
        "figures": [_figure(figure) for figure in statement.figures],
        "said_on": _day(statement.said_on),
        "confidence": statement.confidence,
        "sure": statement.sure,
        "sure_of_mention": statement.sure_of_mention,
    }


def _speaker(speaker: Speaker) -> dict[str, Any]:
    return {
        "mention": _spans(speaker.mention.spans),
        "name": speaker.name,
        "kind": speaker.kind,
        "alternatives": [{"name": reading.name, "score": reading.score} for reading in speaker.alternatives],
    }


def _relay(relay: Relay) -> dict[str, Any]:
    return {
        "mention": _spans(relay.mention.spans),
        "name": relay.name,
        "medium": relay.medium,
        "cue": _spans(relay.cue),
        "quote": _spans(relay.quote),
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "low": _number(figure.low),
        "high": _number(figure.high),
        "bound": figure.bound,
        "unit": figure.unit,
        "counted": figure.counted,
        "of": figure.of,
        "as_of": _day(figure.as_of),
    }


def _disclaimer(disclaimer: Disclaimer) -> dict[str, Any]:
    return {
        "start": disclaimer.start,
        "end": disclaimer.end,
        "text": disclaimer.text,
        "scopes": list(disclaimer.scopes),
    }


def _spans(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _number(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _day(value: date | None) -> str | None:
    return None if value is None else value.isoformat()
