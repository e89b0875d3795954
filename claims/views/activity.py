"""Activity: the audit trail, for administrators."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.trail import JudgementStream
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.audit import events, trail
from tracker.audit.forms import TrailForm
from tracker.roles import ADMINISTRATORS

PAGE = 50

# Which rows belong to a greater record, and through which of their columns.
PARTS = {
    "accounts.rolegrant": {"accounts.user": "user"},
    "accounts.apitoken": {"accounts.user": "user"},
    "sources.revision": {"sources.article": "article"},
    "sources.sourcename": {"sources.source": "source"},
    "claims.disclaimer": {"sources.article": "article"},
    "claims.link": {"claims.claim": "claim"},
    "claims.figure": {"claims.claim": "claim"},
    "claims.placement": {"claims.claim": "claim"},
    "claims.span": {"claims.claim": "placement__claim"},
    "claims.claimdisclaimer": {"claims.claim": "claim"},
    "claims.succession": {"claims.claim": "claim"},
    "claims.evidence": {"claims.claim": "claim"},
    "claims.enquiry": {"claims.claim": "claim"},
}
# By which of its columns a row is known.
NAMES = {
    "accounts.user": "name",
    "accounts.apitoken": "name",
    "sources.source": "name",
    "sources.sourcename": "name",
    "sources.article": "title",
    "claims.claim": "quote",
    "claims.link": "mention",
    "claims.figure": "wording",
    "claims.span": "exact",
    "claims.disclaimer": "text",
    "claims.evidence": "title",
    "claims.enquiry": "to",
}


@require_safe
@only(ADMINISTRATORS)
def activity(request: SignedInRequest) -> HttpResponse:
    streams = streams_of_the_site()
    kinds = sorted(((stream.kind, stream.label.capitalize()) for stream in streams), key=lambda kind: kind[1])
    form = TrailForm(data=request.GET, kinds=kinds, people=list(User.objects.values_list("pk", "name")))
    if not form.is_valid():
        return render(request, "claims/activity.html", {"form": form}, status=400)
    page = trail.page_of(streams, form.wanted, size=PAGE, after=request.GET.get("after", ""))
    return render(request, "claims/activity.html", {"form": form, "page": page})


def streams_of_the_site() -> list[trail.Stream]:
    """The events of every tracked model, and the judgements, which are a trail of their own."""
    tracked = [events.Events(model, PARTS.get(model._meta.label_lower, {}), NAMES) for model in events.tracked_models()]
    return [*tracked, JudgementStream()]
