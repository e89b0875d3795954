"""Joins the parts of the engine into one extraction."""

from __future__ import annotations

from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from claims.extraction.confidence import weights
from claims.extraction.coreference.ranker import ranker
from claims.extraction.page.passages import passages_of
from claims.extraction.passage_reader import By, PassageReader
from claims.extraction.tagger.network import tagger
from claims.extraction.text.languages import UNDETERMINED, find_language
from claims.extraction.types import ENGINE_VERSION, LANGUAGES, Extraction, UnknownLanguageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from claims.extraction.statements import Judged
    from claims.extraction.types import Disclaimer, Span, Statement


MOST = 30_000  # statements and disclaimers of one text; what stands behind them is not read

Found = TypeVar("Found")


def extract(text: str, language: str | None = None, *, by: By | None = None) -> Extraction:
    """Who said what in the text; a text in neither language gives an empty extraction marked `und`.

    `by` takes the place of the trained parts that are kept with the code; benchmarks compare with it.
    """
    language = _language_of(text, language)
    statements, disclaimers = _collected(text, language, by or trained(), attrgetter("statement"))
    statements.sort(key=_place)
    return Extraction(language, ENGINE_VERSION, tuple(statements), tuple(disclaimers))


def read(text: str, language: str | None = None, *, by: By | None = None) -> tuple[Extraction, list[Judged]]:
    """The extraction, and for each of its statements what its confidence was made of."""
    language = _language_of(text, language)
    judged, disclaimers = judge(text, language, by or trained())
    judged.sort(key=lambda one: _place(one.statement))
    statements = tuple(one.statement for one in judged)
    return Extraction(language, ENGINE_VERSION, statements, tuple(disclaimers)), judged


def _language_of(text: str, language: str | None) -> str:
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguageError(language)
    return language or find_language(text)


def _place(statement: Statement) -> tuple[Span, tuple[Span, ...]]:
    return statement.quote[0], statement.cue


@cache
def trained() -> By:
    """The parts that are kept with the code."""
    return By(tagger(), weights(), ranker())


def judge(text: str, language: str, by: By) -> tuple[list[Judged], list[Disclaimer]]:
    """Every statement with what its confidence was made of, and the disclaimers."""
    return _collected(text, language, by, _whole)


def _whole(judged: Judged) -> Judged:
    return judged


def _collected(
    text: str, language: str, by: By, wanted: Callable[[Judged], Found]
) -> tuple[list[Found], list[Disclaimer]]:
    """What is wanted of every statement, and the disclaimers; nothing in a language that is not read."""
    found: list[Found] = []
    disclaimers: list[Disclaimer] = []
    for passage in passages_of(text, language) if language != UNDETERMINED else ():
        reader = PassageReader(text, passage, by)
        reader.read()
        found += map(wanted, reader.judged)
        disclaimers += reader.disclaimers
        if len(found) + len(disclaimers) > MOST:
            break
        del passage, reader  # before the next is made: a huge text is never in memory twice
    return found, disclaimers
