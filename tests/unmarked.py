"""Words of templates that no translator can reach: text and attributes that people read, outside of any mark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

READ_ALOUD: Final = {
    "title",
    "alt",
    "placeholder",
    "aria-label",
    "aria-description",
    "data-label",
    "data-says",
    "data-done",
    "data-words",
}
SILENT: Final = {"script", "style", "kbd", "code"}
WORD: Final = re.compile(r"[^\W\d_]{2,}")
MARKED: Final = re.compile(
    r"{%\s*blocktrans(?:late)?\b.*?{%\s*endblocktrans(?:late)?\s*%}|{%\s*comment\b.*?{%\s*endcomment\s*%}|{#.*?#}",
    re.DOTALL,
)
# Words given to another template or to a filter: {% include "x.html" with heading="..." %}, {{ x|default:"..." }}.
GIVEN: Final = re.compile(r'\b(?:heading|sentence|words|things|says)="([^"]*)"|\|(?:default|yesno):"([^"]*)"')
TAG: Final = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
HOLDS_NOTHING: Final = "\N{OBJECT REPLACEMENT CHARACTER}"


@dataclass(frozen=True)
class Unmarked:
    """Words that stay English whatever language the page is in."""

    template: str
    words: str


def unmarked_in(path: Path, name: str) -> list[Unmarked]:
    """The words of one template that are not marked, in their order."""
    return [
        Unmarked(name, words) for words in words_in(path.read_text(encoding="utf-8"), is_html=path.suffix == ".html")
    ]


def words_in(source: str, *, is_html: bool = True) -> list[str]:
    """The words of a template's source that are not marked.

    >>> words_in('<p title="Shown">{% translate "Marked" %} left {{ n }} <kbd>Esc</kbd></p>')
    ['Shown', 'left']
    """
    bare = MARKED.sub(HOLDS_NOTHING, source)
    given = [one or other for tag in TAG.findall(bare) for one, other in GIVEN.findall(tag)]
    plain = TAG.sub(HOLDS_NOTHING, bare)
    found = [*given, *(_texts(plain) if is_html else [plain])]
    return [tidy for words in found if WORD.search(tidy := " ".join(words.replace(HOLDS_NOTHING, " ").split()))]


def _texts(plain: str) -> list[str]:
    reader = _Reader()
    reader.feed(plain)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    """Collects what is read on a page: its text, and the attributes that are shown or heard."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in SILENT
        self.found += [value or "" for name, value in attrs if name in READ_ALOUD]

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in SILENT

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.found.append(data)
