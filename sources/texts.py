"""Words that people paste: which may be stored, and as what."""

import re

from tracker.refusal import Refused

LARGEST = 10_000_000  # bytes of UTF-8
LONGEST_TITLE = 500
SURROGATES = re.compile("[\ud800-\udfff]")


def checked_text(text: str) -> str:
    """The text exactly as given, but for line ends, which become line feeds; Refused where it cannot be stored."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _must_be_storable(text, "The text")
    if not text.strip():
        raise Refused("no_text", "Paste the text of the article.")
    if len(text.encode()) > LARGEST:
        raise Refused("text_too_long", "The text is longer than 10 MB: paste one article at a time.")
    return text


def checked_title(title: str) -> str:
    """The title as one line."""
    _must_be_storable(title, "The title")
    title = " ".join(title.split())
    if not title:
        raise Refused("no_title", "Give the article's title.")
    if len(title) > LONGEST_TITLE:
        raise Refused("title_too_long", f"A title may have at most {LONGEST_TITLE} characters.")
    return title


def _must_be_storable(words: str, what: str) -> None:
    if "\x00" in words:
        raise Refused("nul", f"{what} holds a NUL byte, which cannot be stored. Copy the words again.")
    if SURROGATES.search(words):
        raise Refused("surrogate", f"{what} holds half a character (a lone surrogate). Copy the words again.")
