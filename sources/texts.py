"""Words that people paste: which may be stored, and as what."""

import re

from django.utils.translation import gettext as _

from tracker.refusal import Refused

LARGEST = 10_000_000  # bytes of UTF-8
LONGEST_TITLE = 500
SURROGATES = re.compile("[\ud800-\udfff]")


def checked_text(text: str) -> str:
    """The text exactly as given, but for line ends, which become line feeds; Refused where it cannot be stored."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    _must_be_storable(text)
    if not text.strip():
        raise Refused("no_text", _("Paste the text of the article."))
    if len(text.encode()) > LARGEST:
        raise Refused("text_too_long", _("The text is longer than 10 MB: paste one article at a time."))
    return text


def checked_title(title: str) -> str:
    """The title as one line."""
    _must_be_storable(title)
    title = " ".join(title.split())
    if not title:
        raise Refused("no_title", _("Give the article's title."))
    if len(title) > LONGEST_TITLE:
        raise Refused("title_too_long", _("A title may have at most %(most)s characters.") % {"most": LONGEST_TITLE})
    return title


def _must_be_storable(words: str) -> None:
    if "\x00" in words:
        raise Refused("nul", _("These words hold a NUL byte, which cannot be stored. Copy them again."))
    if SURROGATES.search(words):
        raise Refused("surrogate", _("These words hold half a character (a lone surrogate). Copy them again."))
