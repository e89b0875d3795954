"""English that is left on a page which should speak another language; words that people published do not count."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Final

from tests import messages
from tests.unmarked import READ_ALOUD, SILENT

# What people wrote stands in these, or in elements that name a language of their own.
QUOTING: Final = {"bdi", "q", "mark", "blockquote", "textarea", "option"}
VOID: Final = {
    "area",
    "base",
    "br",
    "col",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
    "use",
    "rect",
    "path",
}
# Small words that no French sentence has.
SMALL: Final = re.compile(
    r"\b(the|and|of|is|are|was|were|with|this|that|these|who|what|your|you|here|has|have|been|by|it|from|yet|nobody)\b",
    re.IGNORECASE,
)


def english_left(page: str, language: str = "fr") -> list[str]:
    """The texts and spoken attributes of a page that say something in English."""
    reader = _Reader(language)
    reader.feed(page)
    reader.close()
    english = _messages()
    return [words for words in reader.found if words.lower() in english or SMALL.search(words)]


def _messages() -> set[str]:
    """What the site says in English, in small letters, where French says it otherwise."""
    entries = [entry for domain in messages.DOMAINS for entry in messages.committed(domain)]
    french = {words.lower() for entry in entries for words in (entry.msgstr, *entry.msgstr_plural.values())}
    english = {words.lower() for entry in entries for words in (entry.msgid, entry.msgid_plural) if words}
    return english - french


class _Reader(HTMLParser):
    """Reads a page aloud, without what is quoted on it."""

    def __init__(self, language: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._language = language
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        lang = named.get("lang")
        silent = self._is_silent or tag in SILENT | QUOTING or lang not in {None, self._language}
        if not self._is_silent and lang in {None, self._language}:
            self.found += [value.strip() for name, value in attrs if name in READ_ALOUD and value]
        if tag not in VOID:
            self._open.append((tag, silent))

    def handle_startendtag(
        self,
        tag: str,  # noqa: ARG002 - the parser names it
        attrs: list[tuple[str, str | None]],
    ) -> None:
        if not self._is_silent:
            self.found += [value.strip() for name, value in attrs if name in READ_ALOUD and value]

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if words := " ".join(data.split()):
            self.found += [] if self._is_silent else [words]

    @property
    def _is_silent(self) -> bool:
        return bool(self._open) and self._open[-1][1]
