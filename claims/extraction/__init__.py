"""The attribution engine: `extract` finds who said what in a text, in English and in French."""

from __future__ import annotations

from claims.extraction.assemble import extract
from claims.extraction.types import ENGINE_VERSION, LANGUAGES, Extraction, UnknownLanguageError

__all__ = ["ENGINE_VERSION", "LANGUAGES", "Extraction", "UnknownLanguageError", "extract"]
