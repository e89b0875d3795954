"""What the engine found in a text as one HTML page that needs nothing but itself."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter, defaultdict, deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from claims.choices import Bound, Counted, Medium, Scope, SpeechAct
from claims.controls import Shown
from claims.marks import Kind, Paragraph, Part, Words, marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from decimal import Decimal

    from claims.extraction.page.layout import Part as LayoutPart
    from claims.extraction.reasons import Explanation, Reasons
    from claims.extraction.types import Disclaimer, Extraction, Figure, Relay, Speaker, Statement

STYLES = ("css/tokens.css", "css/base.css", "css/extraction.css")
SCRIPTS = ("js/extraction.js",)
LANGUAGES = {"en": "English", "fr": "French"}
REPORT = frozenset({"title", "dateline", "body"})
LONG = 200  # statements from which on a browser should not lay out what is out of view
SOURCE, RELAY = 0, 1  # what a mention is of
HEAVIEST = 6  # facts named for one chance
# Each becomes one other character, so that every place stays where it is: line ends that HTML would count anew, and
# the code points that it forbids.
LINE_ENDS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n"})
FORBIDDEN = re.compile("[\ufdd0-\ufdef" + "".join(chr(plane + last) for plane in range(0, 0x110000, 0x10000)
                                                  for last in (0xFFFE, 0xFFFF)) + "]")  # fmt: skip


@dataclass(frozen=True)
class Block:
    """A paragraph: the text's title, its body, or what stands beside the report ("aside": date, caption, notice)."""

    kind: str
    paragraph: Paragraph


@dataclass(frozen=True)
class Quantity:
    """A figure as a card shows it."""

    figure: Figure

    @property
    def amount(self) -> str:
        return amount(self.figure)

    @property
    def counted(self) -> str:
        figure = self.figure
        what = Counted(figure.counted).label.lower() if figure.counted != "other" else ""
        return ", ".join(words for words in (what, figure.unit) if words)


@dataclass(frozen=True)
class Chain:
    """Who passed a statement on."""

    relay: Relay

    @property
    def name(self) -> str:
        return self.relay.name or self.relay.mention.text

    @property
    def medium(self) -> str:
        return medium(self.relay.medium)


@dataclass(frozen=True)
class Card:
    """One statement as the list shows it."""

    number: int
    statement: Statement
    reasons: Reasons
    cue: str

    @property
    def who(self) -> str:
        return "; ".join(name_of(speaker) for speaker in self.statement.speakers) or "Nobody is named"

    @property
    def surety(self) -> str:
        return "sure" if self.statement.sure else "asks"

    @property
    def act(self) -> str:
        return str(SpeechAct(self.statement.speech_act).label)

    @property
    def medium(self) -> str:
        return medium(self.statement.medium)

    @property
    def sources(self) -> list[tuple[Speaker, str]]:
        return list(zip(self.statement.speakers, self.reasons.sources, strict=True))

    @property
    def relays(self) -> list[Chain]:
        return [Chain(relay) for relay in self.statement.relays]

    @property
    def figures(self) -> list[Quantity]:
        return [Quantity(figure) for figure in self.statement.figures]


@dataclass(frozen=True)
class Page:
    """All that the page shows."""

    title: str
    text: str
    explanation: Explanation
    blocks: Sequence[Block]
    cards: Sequence[Card]

    @property
    def extraction(self) -> Extraction:
        return self.explanation.extraction

    @property
    def language(self) -> str:
        return LANGUAGES.get(self.extraction.language, "Neither English nor French")

    @property
    def is_long(self) -> bool:
        return len(self.cards) > LONG or len(self.blocks) > LONG

    @property
    def asks(self) -> int:
        return sum(not card.statement.sure for card in self.cards)

    @property
    def speakers(self) -> list[tuple[str, int]]:
        """Who speaks, the most often first."""
        return Counter(name_of(one) for card in self.cards for one in card.statement.speakers).most_common(20)

    @property
    def marked_text(self) -> MarkedExtraction:
        return MarkedExtraction(self.blocks, self.cards, self.extraction.disclaimers)


@dataclass(frozen=True)
class MarkedExtraction:
    """The text with its marks, and what their tags say."""

    blocks: Sequence[Block]
    cards: Sequence[Card]
    disclaimers: Sequence[Disclaimer]

    def card(self, number: int) -> Card:
        return self.cards[number - 1]

    def scopes(self, index: int) -> str:
        return ", ".join(Scope(scope).label.lower() for scope in self.disclaimers[index].scopes)


def extraction_page(title: str, text: str, explanation: Explanation, layout: Iterable[LayoutPart]) -> str:
    """The whole page; `layout` tells title, body and the rest of the text from each other."""
    style, script = _assets(STYLES), _assets(SCRIPTS)
    page = page_of(title, text, explanation, layout)
    policy = f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'"
    context = {"page": page, "style": style, "script": script, "policy": policy}
    return render_to_string("extraction/page.html", context)


def page_of(title: str, text: str, explanation: Explanation, layout: Iterable[LayoutPart]) -> Page:
    statements = explanation.extraction.statements
    cards = [
        Card(number, statement, reasons, " … ".join(text[span.start : span.end] for span in statement.cue))
        for number, (statement, reasons) in enumerate(zip(statements, explanation.reasons, strict=True), 1)
    ]
    return Page(title, text, explanation, list(_blocks(text, explanation.extraction, layout)), cards)


def printable(text: str) -> str:
    """The text, code point for code point, with nothing in it that HTML forbids or counts anew."""
    return FORBIDDEN.sub("\ufffd", text.replace("\r\n", " \n").translate(LINE_ENDS))


def parts_of(extraction: Extraction) -> list[Part]:
    """Every span of the extraction; what several statements share is one part of all of them."""
    owners: dict[tuple[Kind, int, int, int], list[int]] = defaultdict(list)
    parts = []
    for number, statement in enumerate(extraction.statements, 1):
        for index, span in enumerate(statement.quote):
            parts.append(Part(Kind.QUOTE, span.start, span.end, (number,), (number,), leads=index == 0))
        for kind, start, end, of in _spans(statement):
            owners[kind, start, end, of].append(number)
    for index, disclaimer in enumerate(extraction.disclaimers):
        parts.append(Part(Kind.DISCLAIMER, disclaimer.start, disclaimer.end, (), (index,)))
    for (kind, start, end, of), numbers in owners.items():
        parts.append(Part(kind, start, end, tuple(dict.fromkeys(numbers)), (of,)))
    return [part for part in parts if part.start < part.end]


def _spans(statement: Statement) -> Iterator[tuple[Kind, int, int, int]]:
    for span in statement.cue:
        yield Kind.CUE, span.start, span.end, 0
    for speaker in statement.speakers:
        for span in speaker.mention.spans:
            yield Kind.MENTION, span.start, span.end, SOURCE
    for relay in statement.relays:
        for span in relay.mention.spans:
            yield Kind.MENTION, span.start, span.end, RELAY
    for figure in statement.figures:
        yield Kind.FIGURE, figure.start, figure.end, 0


def _blocks(text: str, extraction: Extraction, layout: Iterable[LayoutPart]) -> Iterator[Block]:
    """Paragraphs with the kind that the engine's layout gives to all that stands in them."""
    waiting = deque(layout)
    for paragraph in marked(printable(text), parts_of(extraction)):
        end = paragraph.start + sum(len(one.text) for one in paragraph.pieces if isinstance(one, Words | Shown))
        kinds = set()
        while waiting and waiting[0].start < end:
            kinds.add(waiting.popleft().kind)
        yield Block("title" if kinds == {"title"} else "aside" if kinds and not kinds & REPORT else "body", paragraph)


# Words


def name_of(speaker: Speaker) -> str:
    return speaker.name or speaker.mention.text


def medium(value: str) -> str:
    return Medium(value).label.lower() if value != Medium.UNKNOWN else ""


AMOUNTS = {
    Bound.AT_LEAST: "at least {}",
    Bound.MORE_THAN: "more than {}",
    Bound.AT_MOST: "at most {}",
    Bound.LESS_THAN: "less than {}",
    Bound.ABOUT: "about {}",
    Bound.VAGUE: "{} or more, loosely",
}


def amount(figure: Figure) -> str:
    """The number with its bound: "at least 12", "20 to 30", "no number"."""
    ends = list(dict.fromkeys(_number(end) for end in (figure.low, figure.high) if end is not None))
    if not ends:
        return "no number"
    return AMOUNTS.get(Bound(figure.bound), "{}").format(" to ".join(ends))


def _number(value: Decimal) -> str:
    return f"{value:,f}"


# What the page is made of


def _assets(names: Sequence[str]) -> SafeString:
    """Our own files as they stand: they are part of the page, so that it needs no other."""
    found = (finders.find(name) for name in names)
    return mark_safe("\n".join(Path(path).read_text(encoding="utf-8") for path in found if path))  # noqa: S308


def _hash(content: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"
