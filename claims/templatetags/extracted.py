"""Prints what the engine found in a text: its words with their marks, and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from claims.controls import Shown, in_line, shown
from claims.exports.extraction_page import RELAY, printable
from claims.marks import Closing, Kind, Opening, Words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.exports.extraction_page import Block, MarkedExtraction
    from claims.marks import Piece

register = template.Library()

TAGS = {Kind.QUOTE: "mark"}
CLASSES = {Kind.QUOTE: "q", Kind.DISCLAIMER: "dis", Kind.MENTION: "src", Kind.CUE: "cue", Kind.FIGURE: "n"}
WRAPPERS = {"title": "h2", "aside": "p", "body": "p"}


@register.simple_tag
def marked_text(text: MarkedExtraction) -> SafeString:
    """The paragraphs with their marks, everything escaped."""
    return _joined(_block(block, text) for block in text.blocks)


@register.filter
def plain(words: str) -> SafeString:
    """Words of the text, with the characters that cannot be seen named in their place."""
    words = printable(words)
    found, done = [], 0
    for control in shown(words, 0, len(words)):
        found += [conditional_escape(words[done : control.at]), _control(control)]
        done = control.at + 1
    return _joined([*found, conditional_escape(words[done:])])


@register.filter
def hundredths(share: float) -> str:
    """A chance with two places."""
    return f"{share:.2f}"


@register.filter
def per_cent(share: float) -> str:
    """A chance as the width of a bar that is 100 wide."""
    return f"{100 * share:.0f}"


@register.filter
def signed(weight: float) -> str:
    """What a fact adds, with its sign."""
    return f"{weight:+.2f}".replace("-", "−")


def _block(block: Block, text: MarkedExtraction) -> SafeString:
    body = _joined(_piece(piece, text) for piece in block.paragraph.pieces)
    return format_html('<{0} class="{1}" dir="auto">{2}</{0}>\n', WRAPPERS[block.kind], block.kind, body)


def _piece(piece: Piece, text: MarkedExtraction) -> str:
    if isinstance(piece, Words):
        return conditional_escape(piece.text)
    if isinstance(piece, Shown):
        return _control(piece)
    return _opening(piece, text) if isinstance(piece, Opening) else _closing(piece)


def _control(control: Shown) -> SafeString:
    """A joiner that does its work in a script stays; any other character that cannot be seen is only named."""
    return format_html('<span class="control">{}</span>', control.name)


def _opening(piece: Opening, text: MarkedExtraction) -> SafeString:
    part = piece.part
    name = "relay" if part.kind is Kind.MENTION and part.of == (RELAY,) else CLASSES[part.kind]
    owners = format_html(' data-of="{}"', " ".join(map(str, part.owners))) if part.owners else ""
    turned = SafeString("<bdi>") if piece.turned else ""
    return format_html('<{} class="{}"{}>{}{}', TAGS.get(part.kind, "span"), name, owners, turned, _tag(piece, text))


def _tag(piece: Opening, text: MarkedExtraction) -> SafeString:
    """The number in front of a statement's first words; the label in front of a disclaimer."""
    part = piece.part
    if not piece.is_first or part.kind not in {Kind.QUOTE, Kind.DISCLAIMER}:
        return SafeString("")
    if part.kind is Kind.DISCLAIMER:
        return format_html('<span class="dis-tag">Not verified: {}</span> ', text.scopes(part.of[0]))
    card = text.card(part.of[0])
    says = f"Statement {card.number}, {in_line(printable(card.who))}, {card.surety}"
    return format_html(
        '<a class="tag {}" id="t{}" href="#s{}" aria-label="{}">{}{}</a>',
        card.surety, card.number, card.number, says, card.number, "" if card.statement.sure else "?",
    )  # fmt: skip


def _closing(piece: Closing) -> SafeString:
    turned = SafeString("</bdi>") if piece.turned else ""
    return format_html("{}</{}>", turned, TAGS.get(piece.part.kind, "span"))


def _joined(pieces: Iterator[str] | list[str]) -> SafeString:
    return mark_safe("".join(pieces))  # noqa: S308 - each of them was escaped
