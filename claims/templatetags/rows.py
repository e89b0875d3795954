"""Rows of claims, for the queue, for reports, and for the fragment that answers a step taken from the queue."""

from functools import cache
from typing import Any

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from claims.cases import actor, case_of, offers_of
from claims.choices import Target, UnverifiableReason
from claims.models import Claim
from claims.rejections import REJECTIONS, Rejection
from claims.rules import may_assign
from claims.views.place import query_of
from claims.views.rows import Row, row_of
from tracker.accounts.models import User

register = template.Library()

REASON_KEYS = "1234567890"


@register.simple_tag
def claim_row(claim: Claim, user: User, offers: Any = None) -> Row:
    """The claim as a row; what may be done with it is asked of the rules unless it is known (no query)."""
    return row_of(claim, offers or offers_of(claim, user), user)


# What the answer takes the place of, by the part of a page that sends the form.
TARGETS = {"row": "closest tr", "article": "#work", "claim": "#main"}


@register.simple_tag(takes_context=True)
def people_who_check(context: Context) -> list[User]:
    """Who may be asked to check claims (one query a page)."""
    request = context["request"]
    if not hasattr(request, "checkers"):
        request.checkers = list(User.objects.checkers())
    people: list[User] = request.checkers
    return people


@register.inclusion_tag("claims/_assign.html", takes_context=True)
def assign_form(context: Context, claim: Claim, fragment: str = "") -> dict[str, Any]:
    """The form that assigns the claim, for whoever may (the people who may check are asked for once a page)."""
    request = context["request"]
    onward = request.POST.get("next") or request.get_full_path()
    may = may_assign(case_of(claim, Target.VERIFICATION), actor(context["user"]))
    return {
        "claim": claim,
        "may_assign": may,
        "people": people_who_check(context) if may else [],
        "fragment": fragment,
        "target": TARGETS.get(fragment, ""),
        "next": onward,
        "today": timezone.localdate(),
        "user": context["user"],
        "csrf_token": context.get("csrf_token"),
    }


@register.simple_tag(takes_context=True)
def row_address(context: Context, claim: Claim) -> str:
    """The claim's page, which knows the list that the row stands in: so that one can go on through it from there."""
    filters, htmx = context.get("filters"), context["request"].htmx
    query = filters.query if filters is not None else query_of(htmx.current_url or "") if htmx else ""
    return f"{claim.get_absolute_url()}?{query}" if query else claim.get_absolute_url()


@register.simple_tag
def reason_buttons() -> SafeString:
    """The reasons for "unverifiable" with their keys: the same in every row, so written once a language."""
    return _reason_buttons(get_language() or "")


@cache
def _reason_buttons(language: str) -> SafeString:  # noqa: ARG001 - what is kept is in it
    reasons = zip(REASON_KEYS, UnverifiableReason.values, UnverifiableReason.labels, strict=True)
    return render_to_string("claims/_reasons.html", {"name": "reason", "reasons": list(reasons)})


@register.simple_tag
def rejections() -> tuple[Rejection, ...]:
    """The usual reasons why a suggestion is no claim."""
    return REJECTIONS


@register.simple_tag
def rejection_buttons() -> SafeString:
    """The usual reasons to reject with their keys: the same in every row, so written once a language."""
    return _rejection_buttons(get_language() or "")


@cache
def _rejection_buttons(language: str) -> SafeString:  # noqa: ARG001 - what is kept is in it
    reasons = [(one.key, one.why, one.why) for one in REJECTIONS]
    return render_to_string("claims/_reasons.html", {"name": "why", "reasons": reasons})
