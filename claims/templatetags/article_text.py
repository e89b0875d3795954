"""Prints an article's text with its marks."""

from collections.abc import Iterator

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from claims.controls import Shown
from claims.marks import Closing, Kind, Opening, Paragraph, Part, Piece, Words, direction_of
from claims.parts import MarkedText
from claims.templatetags.claim_marks import standing_glyph, standing_ink, standing_words
from tracker.web.states import look
from tracker.web.templatetags.marks import glyph

register = template.Library()

LONGEST_HEAD = 24  # a longer first word may break, so that it does not run out of a narrow column
TAGS = {Kind.QUOTE: "mark", Kind.DISCLAIMER: "span", Kind.MENTION: "span", Kind.CUE: "span", Kind.FIGURE: "span"}


@register.simple_tag
def article_text(text: MarkedText, focus: int | None = None) -> SafeString:
    """The paragraphs. What is no part of the text itself (tags, labels, names of characters) has `data-aside`."""
    return SafeString("".join(_paragraph(paragraph, text, focus) for paragraph in text.paragraphs))


def _paragraph(paragraph: Paragraph, text: MarkedText, focus: int | None) -> str:
    body = "".join(_pieces(paragraph.pieces, text, focus))
    return f'{conditional_escape(paragraph.gap)}<p dir="{direction_of(paragraph.pieces)}">{body}</p>'


def _pieces(pieces: tuple[Piece, ...], text: MarkedText, focus: int | None) -> Iterator[str]:
    head = ""
    for piece in pieces:
        if isinstance(piece, Words) and head:
            yield _head(head, piece.text)
            head = ""
            continue
        if head:
            yield f'<span class="head">{head}</span>'
            head = ""
        if isinstance(piece, Opening):
            yield _opening(piece, text, focus)
            head = _tag(piece.part, text) if piece.is_first and piece.part.kind is Kind.QUOTE else ""
        else:
            yield _other(piece, text)


def _other(piece: Words | Shown | Closing, text: MarkedText) -> str:
    if isinstance(piece, Words):
        return conditional_escape(piece.text)
    if isinstance(piece, Shown):
        return format_html('<span class="ctl" data-aside>{}</span>{}', piece.name, piece.text)
    return _closing(piece, text)


def _head(tag: str, words: str) -> str:
    """The tag and the first word, which stay on one line."""
    first = words.split(maxsplit=1)[0] if words.strip() and not words[0].isspace() else ""
    first = first if len(first) <= LONGEST_HEAD else ""
    rest = words[len(first) :]
    return f'<span class="head">{tag}{conditional_escape(first)}</span>{conditional_escape(rest)}'


def _opening(piece: Opening, text: MarkedText, focus: int | None) -> str:
    part = piece.part
    classes = " ".join(["on"] * (focus in part.owners) + _classes(part, text))
    owners = format_html(' data-claim="{}"', " ".join(map(str, part.owners))) if part.owners else ""
    # `piece.is_first` is true once only, so that the page has each id once.
    target = format_html(' id="{}"', _id(part)) if piece.is_first and part.kind in IDS else ""
    turned = "<bdi>" if piece.turned else ""
    label = _label(part, text) if piece.is_first and part.kind is Kind.DISCLAIMER else ""
    figures = format_html(' data-figure="{}"', " ".join(map(str, part.of))) if part.kind is Kind.FIGURE else ""
    return format_html(
        '<{} class="{}"{}{}{}>{}{}', TAGS[part.kind], classes, owners, figures, target, SafeString(turned), label
    )


IDS = {Kind.QUOTE: "q", Kind.DISCLAIMER: "d"}


def _id(part: Part) -> str:
    return f"{IDS[part.kind]}{part.of[0]}"


def _classes(part: Part, text: MarkedText) -> list[str]:
    if part.kind is Kind.QUOTE:
        return ["q", standing_ink(text.cards[part.of[0]].claim)]
    if part.kind is Kind.MENTION:
        return ["src", "unsure"] if text.is_unsure(part) else ["src"]
    if part.kind is Kind.FIGURE:
        figure = text.flagged(part)
        state = figure and (figure.verification_proposed or figure.verification)
        return ["n", f"st-{look('verification', state).ink}"] if state else ["n"]
    return ["cue"] if part.kind is Kind.CUE else ["dis"]


def _tag(part: Part, text: MarkedText) -> SafeString:
    card = text.cards[part.of[0]]
    return format_html(
        '<a class="tag {}" href="?claim={}#c{}" data-aside aria-label="{}">{}{}</a>',
        standing_ink(card.claim),
        card.claim.pk,
        card.claim.pk,
        _("Claim %(number)s, %(state)s") % {"number": card.number, "state": standing_words(card.claim)},
        card.number,
        glyph(standing_glyph(card.claim)),
    )


def _label(part: Part, text: MarkedText) -> SafeString:
    scopes = text.disclaimers[part.of[0]].scope_labels
    return format_html('<span class="dis-tag" data-aside>{}</span>', _("Disclaimer: %(scopes)s") % {"scopes": scopes})


def _closing(piece: Closing, text: MarkedText) -> SafeString:
    part = piece.part
    flag: str | SafeString = ""
    figure = text.flagged(part) if part.kind is Kind.FIGURE and piece.is_last else None
    if figure:
        seen = look(
            "verification",
            figure.verification_proposed or figure.verification,
            is_proposed=bool(figure.verification_proposed),
        )
        says = format_html('<span class="sr"> ({})</span>', _("figure: %(state)s") % {"state": seen.words.lower()})
        flag = format_html("<span data-aside>{}{}</span>", glyph(seen.glyph), says)
    turned = "</bdi>" if piece.turned else ""
    return format_html("{}{}</{}>", flag, SafeString(turned), TAGS[part.kind])
