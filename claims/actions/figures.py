"""The figures of a claim: adding, correcting, removing."""

from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from claims.actions.placing import Fragment, fragments_of, occurrences, place_again, placement_of
from claims.actions.ranking import cover_by_disclaimers, refresh_rank
from claims.actions.steps import locked_to_correct, mark_corrected, touch
from claims.choices import OF_PEOPLE, Bound, Counted, SpanRole
from claims.models import Claim, Figure
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


@dataclass(frozen=True)
class FigureValues:
    """What a figure says. `wording` is the article's own words; an end that is None is open."""

    wording: str
    low: Decimal | None = None
    high: Decimal | None = None
    bound: str = Bound.EXACT
    unit: str = ""
    counted: str = Counted.OTHER
    of: str = ""
    as_of: date | None = None


@transaction.atomic
def add_figure(*, claim_id: int, seen: int, by: User, values: FigureValues, start: int | None = None) -> Claim:
    """Add a figure; `start` says which place is meant where the quote has its words more than once."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        last = claim.figures.aggregate(last=Max("position"))["last"]
        figure = Figure(claim=claim, position=0 if last is None else last + 1)
        _write(figure, values, start)
        _finish(claim, figure, by)
    return claim


@transaction.atomic
def change_figure(
    *, claim_id: int, seen: int, by: User, figure_id: int, values: FigureValues, start: int | None = None
) -> Claim:
    """Correct a figure; its judgement and the claim's are marked as made on an earlier record."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        figure = _figure(claim, figure_id)
        _write(figure, values, start)
        _finish(claim, figure, by)
    return claim


@transaction.atomic
def remove_figure(*, claim_id: int, seen: int, by: User, figure_id: int) -> Claim:
    """Remove a figure that nobody judged and no evidence names."""
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        figure = _figure(claim, figure_id)
        if figure.judgements.exists() or figure.evidence.exists():
            raise Refused(
                "judged", _("The figure was judged or has evidence: correct it instead, its history must stay.")
            )
        figure.delete()
        marked = mark_corrected(claim, figures=[], attribution=False)
        touch(claim, by=by, columns=[*marked, *refresh_rank(claim)])
    return claim


def _figure(claim: Claim, figure_id: int) -> Figure:
    figure = claim.figures.filter(pk=figure_id).first()
    if figure is None:
        raise Refused("unknown_figure", _("The claim has no such figure any more: look at it again."))
    return figure


def _write(figure: Figure, values: FigureValues, start: int | None) -> None:
    placement = placement_of(figure.claim)
    quote = fragments_of(placement, SpanRole.QUOTE)
    fragment = _standing_at(placement.revision.text, quote, values.wording, start)
    if values.counted in OF_PEOPLE and min(values.low or 0, values.high or 0) < 0:
        raise Refused("bad_figure", _("People are not counted below zero: give the number without its sign."))
    for name, value in asdict(values).items():
        setattr(figure, name, value)
    try:
        figure.full_clean(exclude=["claim"])
    except ValidationError as error:
        raise Refused("bad_figure", " ".join(error.messages)) from error
    figure.save()
    place_again(placement, SpanRole.FIGURE, [fragment], figure=figure)


def _standing_at(text: str, quote: list[Fragment], wording: str, start: int | None) -> Fragment:
    """Where the figure's words stand inside the quote; Refused where nowhere, or in several places."""
    inside = [found for found in occurrences(text, wording) if any(part.holds(found) for part in quote)]
    if not inside:
        raise Refused(
            "words_differ",
            _("The claim's words do not hold “%(wording)s”: give them as they stand there.") % {"wording": wording},
        )
    named = [found for found in inside if found.start == start]
    if start is not None and not named:
        raise Refused(
            "words_differ", _("The words “%(wording)s” do not stand at that place of the claim.") % {"wording": wording}
        )
    if len(inside) > 1 and not named:
        raise Refused(
            "several_places",
            _("“%(wording)s” stands %(number)s times in the claim: say which one is meant.")
            % {"wording": wording, "number": len(inside)},
        )
    return named[0] if named else inside[0]


def _finish(claim: Claim, figure: Figure, by: User) -> None:
    marked = mark_corrected(claim, figures=[figure], attribution=False)
    cover_by_disclaimers(claim)
    touch(claim, by=by, columns=[*marked, *refresh_rank(claim)])
