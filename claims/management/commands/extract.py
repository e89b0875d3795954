"""Reads one text with the engine and prints who said what in it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError

from claims.exports.extraction_page import extraction_page
from claims.extraction import LANGUAGES, UnknownLanguageError
from claims.extraction.as_json import extraction_as_json
from claims.extraction.page.layout import find_parts
from claims.extraction.reasons import explain
from claims.management.listing import explained_listing, listing

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claims.extraction.reasons import Explanation

STDIN = "-"


class Command(BaseCommand):
    help = "Find who said what in a text (UTF-8): a listing, with reasons, one JSON object, or a page to read."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", help="the text, or - to read it from standard input")
        parser.add_argument(
            "--language", help=f"one of {', '.join(LANGUAGES)}; found from the text where it is left out"
        )
        forms = parser.add_mutually_exclusive_group()
        forms.add_argument("--json", action="store_true", help="print one JSON object, as docs/engine.md describes it")
        forms.add_argument("--explain", action="store_true", help="print places, scores and the reasons for them too")
        forms.add_argument("--html", metavar="OUT", help="write a page to read instead: the text with its statements")

    def handle(self, *args: Any, **options: Any) -> None:
        file = options["file"]
        text = _decoded(_read(file), file)
        try:
            explanation = explain(text, options["language"])
        except UnknownLanguageError as error:
            raise CommandError(str(error)) from error
        if options["html"]:
            layout = find_parts(text)
            page = extraction_page("standard input" if file == STDIN else Path(file).name, text, explanation, layout)
            self._write(page, file, options["html"])
        else:
            for line in _lines(text, explanation, options):
                self.stdout.write(line)

    def _write(self, page: str, file: str, out: str) -> None:
        if file != STDIN and Path(out).exists() and Path(out).samefile(file):
            raise CommandError(f"{out} is the text itself; name another file to write to.")
        try:
            Path(out).write_text(page, encoding="utf-8", newline="\n")
        except OSError as error:
            raise CommandError(f"{out} could not be written: {error.strerror}.") from None
        self.stdout.write(f"Written: {out}.")


def _lines(text: str, explanation: Explanation, options: dict[str, Any]) -> Iterable[str]:
    if options["json"]:
        return [json.dumps(extraction_as_json(explanation.extraction), ensure_ascii=False, indent=2)]
    return explained_listing(text, explanation) if options["explain"] else listing(explanation.extraction)


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
