"""A claim's words in their paragraph, as HTML."""

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from claims.controls import OVERRIDES, Shown, in_line, shown
from claims.file_types import SUFFIXES
from claims.marks import Kind, Opening, Piece, Words
from claims.models import Claim
from claims.passage import Passage
from tracker.web.states import look

register = template.Library()

CLASSES = {Kind.MENTION: "src on", Kind.CUE: "cue on", Kind.FIGURE: "n"}


@register.filter
def in_text(passage: Passage, claim: Claim) -> SafeString:
    """The passage with quote, cue, mentions and figures marked, everything escaped."""
    pieces = format_html_join("", "{}", ((_html(piece, claim),) for piece in passage.pieces))
    before, after = "… " if passage.cut_before else "", " …" if passage.cut_after else ""
    return format_html("{}{}{}", before, pieces, after)


@register.filter
def show_controls(words: str) -> SafeString:
    """The words, escaped, with a boxed name in front of every character that cannot be seen.

    A character that turns the words round is shown by its name alone, so that they can be read in their order.
    """
    found, done = [], 0
    for control in shown(words, 0, len(words)):
        found.append(format_html("{}{}", words[done : control.at], _named(control)))
        done = control.at + len(control.text)
    return SafeString("".join([*found, format_html("{}", words[done:])]))


@register.filter
def isolated(words: str) -> SafeString:
    """The words as `show_controls` shows them, so that their direction of writing reaches nothing beside them."""
    return format_html("<bdi>{}</bdi>", show_controls(words)) if words else SafeString()


register.filter("in_line", in_line)


@register.filter
def file_kind(content_type: str) -> str:
    """What a kept file is, in one short word: PDF, DOCX, JPG."""
    return SUFFIXES.get(content_type, (".?",))[0].removeprefix(".").upper()


def _named(control: Shown) -> SafeString:
    character = "" if control.text in OVERRIDES else control.text
    return format_html('<span class="control">{}</span>{}', control.name, character)


def _html(piece: Piece, claim: Claim) -> SafeString:
    if isinstance(piece, Words):
        return format_html("{}", piece.text)
    if isinstance(piece, Shown):
        return _named(piece)
    is_quote = piece.part.kind is Kind.QUOTE
    if not isinstance(piece, Opening):
        return SafeString("</mark>" if is_quote else "</span>")
    if not is_quote:
        return format_html('<span class="{}">', CLASSES[piece.part.kind])
    ink = look("verification", claim.verification_proposed or claim.verification).ink
    return format_html('<mark class="q here st-{}">', ink)
