"""Where words stand: fragments named by offsets and exact words, refused where the text says something else."""

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from claims.choices import AttributionType, SpanRole
from claims.models import Claim, Figure, Link, Placement, Span
from sources.models import Revision
from tracker.refusal import Refused

CONTEXT = 32
SEARCHED = 400
BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
OPENING, CLOSING = "\"“«‘„'", "\"”»’“'"


@dataclass(frozen=True, order=True)
class Fragment:
    """Words of a text: code points from `start` up to `end`, and what stands there as far as the sender knows."""

    start: int
    end: int
    exact: str

    def holds(self, other: "Fragment") -> bool:
        return self.start <= other.start and other.end <= self.end


def agreeing(text: str, fragments: Iterable[Fragment]) -> list[Fragment]:
    """The fragments in the order of the text, or Refused where one is empty, out of place or overlaps another."""
    ordered = sorted(fragments)
    for fragment in ordered:
        if not 0 <= fragment.start < fragment.end <= len(text):
            raise Refused("out_of_text", _("The words chosen lie outside the article's text. Select them again."))
        if text[fragment.start : fragment.end] != fragment.exact:
            raise Refused("words_differ", _("The text does not say this at that place. Select the words again."))
        if not fragment.exact.strip():
            raise Refused("only_space", _("Select words, not only blank space."))
    for one, next_one in itertools.pairwise(ordered):
        if next_one.start < one.end:
            raise Refused("overlap", _("Two of the fragments overlap. Select them again."))
    return ordered


def agreeing_quote(text: str, fragments: Iterable[Fragment]) -> list[Fragment]:
    """The fragments of a quote, of which there must be at least one."""
    ordered = agreeing(text, fragments)
    if not ordered:
        raise Refused("no_words", _("Select the words of the claim first."))
    return ordered


def occurrences(text: str, words: str) -> list[Fragment]:
    """Every place where the text has exactly these words: for people who paste words instead of selecting them."""
    found, start = [], text.find(words) if words else -1
    while start >= 0:
        found.append(Fragment(start, start + len(words), words))
        start = text.find(words, start + len(words))
    return found


def joined(fragments: Sequence[Fragment]) -> str:
    """The words of several fragments as one line of reading."""
    return " … ".join(fragment.exact for fragment in fragments)


def attribution_type_of(text: str, fragments: Sequence[Fragment]) -> AttributionType:
    """Direct where every fragment stands in quotation marks as a whole, indirect where no mark is in or around it."""
    whole = [_is_quoted(text, fragment) for fragment in fragments]
    if all(whole):
        return AttributionType.DIRECT
    marked = any(mark in fragment.exact for fragment in fragments for mark in '"“”«»„')
    return AttributionType.MIXED if marked or any(whole) else AttributionType.INDIRECT


def _is_quoted(text: str, fragment: Fragment) -> bool:
    words = fragment.exact.strip()
    if len(words) > 1 and words[0] in OPENING and words[-1] in CLOSING:
        return not any(mark in words[1:-1] for mark in '"“”«»')
    before, after = text[: fragment.start].rstrip()[-1:], text[fragment.end :].lstrip(" ,.!?")[:1]
    return bool(before) and before in OPENING and bool(after) and after in CLOSING


def placement_at(claim: Claim, revision: Revision, quote: Sequence[Fragment]) -> Placement:
    """An unsaved placement of the claim where these fragments stand."""
    return move(Placement(claim=claim, revision=revision), quote)


def move(placement: Placement, quote: Sequence[Fragment]) -> Placement:
    """Let the placement (not saved here) be where these fragments of its revision stand."""
    placement.start = quote[0].start
    placement.context = context_of(placement.revision.text, quote[0].start, quote[-1].end)
    return placement


def context_of(text: str, start: int, end: int) -> str:
    r"""What a search reads around a quote: the words before and behind it in its paragraph, up to 400 code points each.

    >>> context_of("One.\n\nThe army said it held the pass. Nobody was hurt.\n\nTwo.", 20, 37)
    'The army said … Nobody was hurt.'
    """
    before = BLANK_LINE.split(text[max(start - SEARCHED, 0) : start])[-1]
    behind = BLANK_LINE.split(text[end : end + SEARCHED])[0]
    return f"{before.strip()} … {behind.strip()}"


def place(
    placement: Placement,
    role: SpanRole,
    fragments: Sequence[Fragment],
    *,
    text: str,
    link: Link | None = None,
    figure: Figure | None = None,
) -> list[Span]:
    """Unsaved spans of these fragments; the text is the placement's revision's."""
    return [
        Span(
            placement=placement,
            role=role,
            position=position,
            link=link,
            figure=figure,
            start=fragment.start,
            end=fragment.end,
            exact=fragment.exact,
            prefix=text[max(fragment.start - CONTEXT, 0) : fragment.start],
            suffix=text[fragment.end : fragment.end + CONTEXT],
        )
        for position, fragment in enumerate(fragments)
    ]


def placement_of(claim: Claim) -> Placement:
    """Where the claim stands in the newest text that it was placed in (one query)."""
    return claim.placements.select_related("revision").latest("revision__number")


def fragments_of(placement: Placement, role: SpanRole, **owner: Link | Figure) -> list[Fragment]:
    """The fragments of one role as they are stored (one query)."""
    spans = placement.spans.filter(role=role, **owner).order_by("position")
    return [Fragment(span.start, span.end, span.exact) for span in spans]


def place_again(
    placement: Placement,
    role: SpanRole,
    fragments: Sequence[Fragment],
    *,
    link: Link | None = None,
    figure: Figure | None = None,
) -> None:
    """Let these fragments take the place of those stored for the role (and its link or figure)."""
    placement.spans.filter(role=role, link=link, figure=figure).delete()
    Span.objects.bulk_create(place(placement, role, fragments, text=placement.revision.text, link=link, figure=figure))
