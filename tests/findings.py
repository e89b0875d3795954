"""What tests ask of an extraction, in few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction import extract
from claims.extraction.passage_reader import RULES_ALONE

if TYPE_CHECKING:
    from claims.extraction.types import Extraction, Statement


def read_by_rules(text: str, language: str | None = None) -> Extraction:
    """What the rules find without the tagger: their tests must not depend on what it was trained on."""
    return extract(text, language, by=RULES_ALONE)


def statements(text: str, language: str = "en") -> tuple[Statement, ...]:
    return read_by_rules(text, language).statements


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
