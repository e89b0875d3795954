"""Tells people from bodies by how they speak: whoever says "I" is a person."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.text.tokens import tokenize

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.extraction.coreference.register import Register
    from claims.extraction.types import Speaker, Statement

FIRST_PERSON = {
    "en": words("i i'm i've i'll i'd my me myself"),
    "fr": words("je j' mon ma mes moi m'"),
}


def people_among(statements: Iterable[Statement], register: Register) -> frozenset[str]:
    """Names of one word that might be a body's, and by their words are people's."""
    return frozenset(
        speaker.name
        for statement in statements
        for speaker in statement.speakers
        if speaker.name and _may_be_either(speaker, register) and _says_i(statement)
    )


def with_people(statement: Statement, names: frozenset[str]) -> Statement:
    """The statement with those of its speakers as persons who have one of these names."""
    if not any(speaker.kind == "body" and speaker.name in names for speaker in statement.speakers):
        return statement
    speakers = tuple(
        replace(speaker, kind="person") if speaker.kind == "body" and speaker.name in names else speaker
        for speaker in statement.speakers
    )
    return replace(statement, speakers=speakers)


def _may_be_either(speaker: Speaker, register: Register) -> bool:
    """Lahcen: not UNHCR, nor what the article calls a group."""
    name = speaker.name or ""
    if speaker.kind != "body" or " " in name or not name[:1].isupper() or name.isupper():
        return False
    return not any(entity.nouns or entity.kind not in {"name", "body"} for entity in register.called(name))


def _says_i(statement: Statement) -> bool:
    if statement.type != "direct":
        return False
    own = FIRST_PERSON[statement.language]
    return any(token.low in own for token in tokenize(statement.text, 0, len(statement.text), statement.language))
