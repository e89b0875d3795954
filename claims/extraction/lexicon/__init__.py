"""Word lists of each language, as one value."""

from __future__ import annotations

from claims.extraction.lexicon import english, french
from claims.extraction.lexicon.lexicon import Lexicon

LEXICONS = {"en": Lexicon.of("en", english), "fr": Lexicon.of("fr", french)}

__all__ = ["LEXICONS", "Lexicon"]
