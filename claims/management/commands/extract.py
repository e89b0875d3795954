"""Reads one text with the engine and prints who said what in it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from claims.extraction import LANGUAGES, UnknownLanguageError, extract
from claims.extraction.as_json import extraction_as_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction import Extraction
    from claims.extraction.types import Figure, Speaker, Statement

STDIN = "-"


class Command(BaseCommand):
    help = "Find who said what in a text (UTF-8), and print it as a listing or as one JSON object."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", help="the text, or - to read it from standard input")
        parser.add_argument(
            "--language", help=f"one of {', '.join(LANGUAGES)}; found from the text where it is left out"
        )
        parser.add_argument("--json", action="store_true", help="print one JSON object, as docs/engine.md describes it")

    def handle(self, *args: Any, **options: Any) -> None:
        text = _decoded(_read(options["file"]), options["file"])
        try:
            extraction = extract(text, options["language"])
        except UnknownLanguageError as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            self.stdout.write(json.dumps(extraction_as_json(extraction), ensure_ascii=False, indent=2))
            return
        for line in _listing(extraction):
            self.stdout.write(line)


def _read(file: str) -> bytes:
    if file == STDIN:
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except FileNotFoundError:
        raise CommandError(f"There is no file {file}.") from None
    except IsADirectoryError:
        raise CommandError(f"{file} is a folder; name one text file.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise CommandError(f"{file} could not be read: {reason}.") from None


def _decoded(content: bytes, file: str) -> str:
    name = "Standard input" if file == STDIN else file
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CommandError(f"{name} is not UTF-8 text: byte {error.start} fits no character.") from None
    if "\0" in text:
        raise CommandError(f"{name} holds a NUL byte, which no text does.")
    return text


def _listing(extraction: Extraction) -> Iterator[str]:
    yield f"Language: {extraction.language}. Engine: {extraction.engine_version}."
    yield f"Statements: {len(extraction.statements)}. Disclaimers: {len(extraction.disclaimers)}."
    for number, statement in enumerate(extraction.statements, 1):
        yield ""
        yield from _statement(number, statement)
    for disclaimer in extraction.disclaimers:
        yield ""
        yield f"Disclaimer ({', '.join(disclaimer.scopes)}): {disclaimer.text}"


def _statement(number: int, statement: Statement) -> Iterator[str]:
    speakers = "; ".join(_speaker(speaker) for speaker in statement.speakers) or "nobody is named"
    yield f"{number}. {speakers}{'' if statement.sure else ' (not sure)'}"
    yield f"   {statement.speech_act}, {statement.type}: {statement.text}"
    chain = [relay.name or relay.mention.text for relay in statement.relays]
    if statement.medium != "unknown" or chain:
        yield f"   medium {statement.medium}{''.join(f', through {name}' for name in chain)}"
    if statement.said_on:
        yield f"   said on {statement.said_on}"
    for figure in statement.figures:
        yield f"   figure {_figure(figure)}"


def _speaker(speaker: Speaker) -> str:
    called = f"{speaker.name} ({speaker.mention.text})" if speaker.name else f"{speaker.kind}: {speaker.mention.text}"
    others = [f"{reading.name} {reading.score}" for reading in speaker.alternatives]
    return f"{called} [or: {', '.join(others)}]" if others else called


def _figure(figure: Figure) -> str:
    ends = " to ".join(str(end) if end is not None else "open" for end in (figure.low, figure.high))
    return f'"{figure.text}": {figure.bound}, {ends}, {figure.counted}{", " + figure.unit if figure.unit else ""}'
