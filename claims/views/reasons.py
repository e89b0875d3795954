"""Why a claim stands where it stands in the queue, in words: what its rank rests on, and when it is due."""

from collections.abc import Iterator
from datetime import date, datetime

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from claims.choices import LinkRole, Match, Triage
from claims.models import Claim
from claims.rules import OPEN
from sources.choices import Language, SourceKind

WAITS_FROM = 2  # days; before, everything is new
DUE_SOON = 7


def due_words(claim: Claim, today: date) -> str:
    """Say due today, due in 2 days, or 1 day late; empty where no day is set, or the claim is judged."""
    if claim.due_on is None or not is_open(claim):
        return ""
    days = (claim.due_on - today).days
    if days < 0:
        return ngettext("%(days)s day late", "%(days)s days late", -days) % {"days": -days}
    if days == 0:
        return _("due today")
    return ngettext("due in %(days)s day", "due in %(days)s days", days) % {"days": days}


def is_open(claim: Claim) -> bool:
    return claim.verification in OPEN and not claim.verification_proposed


def is_late(claim: Claim, today: date) -> bool:
    return is_open(claim) and claim.due_on is not None and claim.due_on < today


def reasons(claim: Claim, now: datetime) -> Iterator[str]:
    """The reasons, the strongest first: it is due, then what its rank counts, then what else is to be known."""
    today = timezone.localdate(now)
    if claim.due_on and (claim.due_on - today).days <= DUE_SOON and (words := due_words(claim, today)):
        yield words
    yield from _ranked(claim)
    yield from _beside(claim, now)


def _ranked(claim: Claim) -> Iterator[str]:
    """What `claims.rules.rank` counts."""
    if count := len(claim.figures.all()):
        yield ngettext("carries %(count)s figure", "carries %(count)s figures", count) % {"count": count}
    if claim.disclaimers.all():
        yield _("disclaimer")
    speakers = [link for link in claim.links.all() if link.role == LinkRole.SPEAKER]
    if any(not link.is_settled for link in speakers):
        yield _("speaker unsure")
    elif any(link.match == Match.UNNAMED or (not link.source_id and _has_no_name(link)) for link in speakers):
        yield _("not named")


def _has_no_name(link: "object") -> bool:
    return not getattr(link, "name", "") or getattr(link, "kind", "") == SourceKind.UNNAMED


def _beside(claim: Claim, now: datetime) -> Iterator[str]:
    days = (now - claim.added_at).days
    waits = claim.triage == Triage.SUGGESTED or (claim.triage == Triage.ACCEPTED and is_open(claim))
    if waits and days >= WAITS_FROM:
        yield ngettext("waits %(days)s day", "waits %(days)s days", days) % {"days": days}
    if claim.sureness:
        yield claim.sureness
    if claim.language != Language.ENGLISH:
        yield str(dict(Language.choices).get(claim.language, claim.language))
