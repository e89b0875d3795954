"""Which parts of an article's text the claims on it mark, and what each part shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from claims.cards import Card
from claims.choices import SpanRole, Verification
from claims.marks import Kind, Paragraph, Part, marked
from claims.models import Claim, Disclaimer, Figure, Link, Span
from sources.models import Revision

KINDS = {
    SpanRole.QUOTE: Kind.QUOTE,
    SpanRole.CUE: Kind.CUE,
    SpanRole.MENTION: Kind.MENTION,
    SpanRole.FIGURE: Kind.FIGURE,
}


@dataclass(frozen=True)
class MarkedText:
    """The text of a revision in paragraphs, with what its marks show."""

    paragraphs: Sequence[Paragraph]
    cards: dict[int, Card] = field(repr=False)
    figures: dict[int, Figure] = field(repr=False)
    links: dict[int, Link] = field(repr=False)
    disclaimers: dict[int, Disclaimer] = field(repr=False)

    def flagged(self, part: Part) -> Figure | None:
        """The figure of this mark that has a state of its own."""
        figures = (self.figures[pk] for pk in part.of)
        return next((f for f in figures if f.verification != Verification.UNCHECKED or f.verification_proposed), None)

    def is_unsure(self, part: Part) -> bool:
        return any(not self.links[pk].is_settled for pk in part.of)


def marked_text(revision: Revision, cards: Sequence[Card], disclaimers: Iterable[Disclaimer]) -> MarkedText:
    """The text with the marks of its claims; rejected and withdrawn ones have none."""
    drawn = [card for card in cards if not card.is_gone]
    claims = [card.claim for card in drawn]
    stated = list(disclaimers)
    parts = [*_claim_parts(claims, revision.pk), *_disclaimer_parts(stated, revision.pk)]
    return MarkedText(
        paragraphs=marked(revision.text, parts),
        cards={card.claim.pk: card for card in drawn},
        figures={figure.pk: figure for claim in claims for figure in claim.figures.all()},
        links={link.pk: link for claim in claims for link in claim.links.all()},
        disclaimers={disclaimer.pk: disclaimer for disclaimer in stated},
    )


def spans_of(claim: Claim, revision_id: int, role: SpanRole) -> list[Span]:
    """The claim's spans of this role in the revision, in order; loaded by `for_article`."""
    placements = [placement for placement in claim.placements.all() if placement.revision_id == revision_id]
    spans = (span for placement in placements for span in placement.spans.all() if span.role == role)
    return sorted(spans, key=lambda span: span.start)


def _claim_parts(claims: Iterable[Claim], revision_id: int) -> Iterator[Part]:
    for claim in claims:
        for role, kind in KINDS.items():
            for place, span in enumerate(spans_of(claim, revision_id, role)):
                of = span.figure_id or span.link_id or claim.pk
                yield Part(kind, span.start, span.end, (claim.pk,), (of,), leads=kind is not Kind.QUOTE or place == 0)


def _disclaimer_parts(disclaimers: Iterable[Disclaimer], revision_id: int) -> Iterator[Part]:
    for disclaimer in disclaimers:
        spans = [span for span in disclaimer.spans.all() if span.revision_id == revision_id]
        for place, span in enumerate(sorted(spans, key=lambda span: span.start)):
            yield Part(Kind.DISCLAIMER, span.start, span.end, (), (disclaimer.pk,), leads=place == 0)
