"""Joins the parts of the engine into one extraction."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from claims.extraction.confidence import weights
from claims.extraction.coreference.ranker import ranker
from claims.extraction.languages import UNDETERMINED, find_language
from claims.extraction.passage_reader import By, PassageReader
from claims.extraction.passages import passages_of
from claims.extraction.tagger.network import tagger
from claims.extraction.types import ENGINE_VERSION, LANGUAGES, Extraction, UnknownLanguageError

if TYPE_CHECKING:
    from claims.extraction.statements import Judged
    from claims.extraction.types import Disclaimer


def extract(text: str, language: str | None = None, *, by: By | None = None) -> Extraction:
    """Who said what in the text; a text in neither language gives an empty extraction marked `und`.

    `by` takes the place of the trained parts that are kept with the code; benchmarks compare with it.
    """
    return read(text, language, by=by)[0]


def read(text: str, language: str | None = None, *, by: By | None = None) -> tuple[Extraction, list[Judged]]:
    """The extraction, and for each of its statements what its confidence was made of."""
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguageError(language)
    language = language or find_language(text)
    if language == UNDETERMINED:
        return Extraction(language, ENGINE_VERSION, (), ()), []
    judged, disclaimers = judge(text, language, by or trained())
    judged.sort(key=lambda one: (one.statement.quote[0], one.statement.cue))
    statements = tuple(one.statement for one in judged)
    return Extraction(language, ENGINE_VERSION, statements, tuple(disclaimers)), judged


@cache
def trained() -> By:
    """The parts that are kept with the code."""
    return By(tagger(), weights(), ranker())


def judge(text: str, language: str, by: By) -> tuple[list[Judged], list[Disclaimer]]:
    """Every statement with what its confidence was made of, and the disclaimers."""
    judged: list[Judged] = []
    disclaimers: list[Disclaimer] = []
    for passage in passages_of(text, language):
        reader = PassageReader(text, passage, by)
        reader.read()
        judged += reader.judged
        disclaimers += reader.disclaimers
    return judged, disclaimers
