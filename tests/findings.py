"""What tests ask of an extraction, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction import extract

if TYPE_CHECKING:
    from claims.extraction.types import Statement


def statements(text: str, language: str = "en") -> tuple[Statement, ...]:
    return extract(text, language).statements


def only(text: str, language: str = "en") -> Statement:
    """The one statement of the text."""
    found = statements(text, language)
    assert len(found) == 1, [statement.text for statement in found]
    return found[0]


def mentions(statement: Statement) -> list[str]:
    return [speaker.mention.text for speaker in statement.speakers]


def names(statement: Statement) -> list[str | None]:
    return [speaker.name for speaker in statement.speakers]


def chain(statement: Statement) -> list[str]:
    """Who passed it on, by name or by mention, nearest to the speaker first."""
    return [relay.name or relay.mention.text for relay in statement.relays]


def cue(text: str, statement: Statement) -> str:
    return " … ".join(text[span.start : span.end] for span in statement.cue)
