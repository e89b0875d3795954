"""Rows of claims, for the queue, for reports, and for the fragment that answers a step taken from the queue."""

from functools import cache
from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from claims.cases import offers_of
from claims.choices import UnverifiableReason
from claims.models import Claim, Figure
from claims.views.rows import Row, row_of
from tracker.accounts.models import User
from tracker.web.states import Look, look
from tracker.web.templatetags.marks import glyph

register = template.Library()

REASON_KEYS = "1234567890"


@register.simple_tag
def claim_row(claim: Claim, user: User, offers: Any = None) -> Row:
    """The claim as a row; what may be done with it is asked of the rules unless it is known (no query)."""
    return row_of(claim, offers or offers_of(claim, user))


@register.simple_tag
def figure_glyph(figure: Figure) -> SafeString:
    return glyph(_look(figure).glyph)


@register.simple_tag
def figure_state(figure: Figure) -> str:
    """The state in words, for whoever hears it."""
    return _look(figure).words.lower()


@register.simple_tag
@cache
def reason_buttons() -> SafeString:
    """The reasons for "unverifiable" with their keys: the same in every row, so written once."""
    reasons = zip(REASON_KEYS, UnverifiableReason.values, UnverifiableReason.labels, strict=True)
    return render_to_string("claims/_reasons.html", {"reasons": list(reasons)})


def _look(figure: Figure) -> Look:
    proposed = figure.verification_proposed
    return look("figure", proposed or figure.verification, is_proposed=bool(proposed))
