"""Correcting what a claim says was said: its words, its cue, how and when it was said."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import Enum
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from claims.actions.placing import Fragment, agreeing, agreeing_quote, joined, move, place_again, placement_of
from claims.actions.ranking import refresh_rank
from claims.actions.steps import locked_to_correct, mark_corrected, touch
from claims.choices import SpanRole
from claims.models import Claim
from tracker.accounts.models import User
from tracker.audit import acting
from tracker.refusal import Refused


class Unchanged(Enum):
    """Stands for a value that is left as it is, where None means "none"."""

    UNCHANGED = "unchanged"


UNCHANGED = Unchanged.UNCHANGED


@transaction.atomic
def correct_claim(
    *,
    claim_id: int,
    seen: int,
    by: User,
    quote: Sequence[Fragment] | None = None,
    cue: Sequence[Fragment] | None = None,
    said_on: date | Unchanged | None = UNCHANGED,
    disclaimers: Collection[int] | None = None,
    **fields: str,
) -> Claim:
    """Correct the record. `fields`: speech_act, attribution_type, place, summary; what is left out stays.

    Where the words or the speech act change, judgements are marked as made on an earlier record.
    """
    with acting(by):
        claim = locked_to_correct(claim_id, seen=seen, by=by)
        said = {} if said_on is UNCHANGED else {"said_on": said_on}
        columns = {*_set_fields(claim, fields | said), *_set_words(claim, quote, cue)}
        if disclaimers is not None:
            columns |= _attach(claim, disclaimers)
        if columns & {"quote", "speech_act"}:
            columns |= set(mark_corrected(claim, figures=list(claim.figures.all()), attribution=True))
        touch(claim, by=by, columns=sorted(columns))
    return claim


def _set_fields(claim: Claim, fields: dict[str, Any]) -> set[str]:
    """Set what differs and give its columns; Refused where a value is not one of the field's words."""
    unknown = set(fields) - {"speech_act", "attribution_type", "place", "summary", "said_on"}
    if unknown:
        raise TypeError(f"correct_claim has no field {', '.join(sorted(unknown))}")
    changed = {name for name, value in fields.items() if getattr(claim, name) != value}
    for name in changed:
        setattr(claim, name, fields[name])
    try:
        claim.clean_fields(exclude=[field.name for field in claim._meta.fields if field.name not in changed])
    except ValidationError as error:
        raise Refused("bad_value", " ".join(error.messages)) from error
    return changed


def _set_words(claim: Claim, quote: Sequence[Fragment] | None, cue: Sequence[Fragment] | None) -> set[str]:
    """Place quote and cue again; gives the columns of those whose words or place changed."""
    placement = placement_of(claim)
    text = placement.revision.text
    if cue is not None:
        fragments = agreeing(text, cue)
        place_again(placement, SpanRole.CUE, fragments)
        claim.cue = joined(fragments)
    changed = {"cue"} if cue is not None else set()
    if quote is None:
        return changed
    fragments = agreeing_quote(text, quote)
    before = [(span.start, span.end) for span in placement.spans.filter(role=SpanRole.QUOTE).order_by("position")]
    if before == [(fragment.start, fragment.end) for fragment in fragments]:
        return changed
    place_again(placement, SpanRole.QUOTE, fragments)
    move(placement, fragments).save(update_fields=["start", "context"])
    claim.quote = joined(fragments)
    return changed | {"quote"}


def _attach(claim: Claim, disclaimers: Collection[int]) -> set[str]:
    found = list(claim.article.disclaimers.filter(pk__in=disclaimers))
    if len(found) != len(set(disclaimers)):
        raise Refused("unknown_disclaimer", _("The article has no such disclaimer."))
    claim.disclaimers.set(found)
    return set(refresh_rank(claim))
