"""Saying who spoke, on the page of the article."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.views.decorators.http import require_http_methods

from claims.actions.chain import choose_speaker
from claims.choices import LinkRole
from claims.forms.record import SpeakerForm
from claims.models import Claim, Link
from claims.views.article import number
from claims.views.corrections import asked, claim_of, tried
from sources.models import Source
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS

MOST_FOUND = 12


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def source(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Choose the source of a mention; `q` searches the register, `link` names a link other than the first speaker."""
    claim = claim_of(request, claim_id)
    given = request.POST if request.method == "POST" else request.GET
    link = _link(claim, number(given.get("link", "")))
    words = given.get("q", "").strip() or link.name or link.label
    more: dict[str, Any] = {
        "link": link,
        "links": claim.links.all(),
        "words": words,
        "found": _found(request, words, link),
    }
    if request.method != "POST":
        form = SpeakerForm(
            initial={"link": link.pk, "seen": claim.version, "name": link.name, "kind": link.kind or "body"}
        )
        return asked(request, claim, "source", form, **more)
    form = SpeakerForm(request.POST)
    if not form.is_valid():
        return asked(request, claim, "source", form, HTTPStatus.BAD_REQUEST, **more)
    choice = form.choice()
    chosen = Source.objects.filter(pk=choice.source_id).first() if choice.source_id else None
    mine = "Not named" if choice.unnamed else chosen.name if chosen else choice.name
    return tried(
        request,
        claim,
        "source",
        form,
        lambda seen: choose_speaker(
            claim_id=claim.pk, seen=seen, by=request.user, link_id=form.cleaned_data["link"], choice=choice
        ),
        lambda now: [("Words", claim.quote, now.quote), ("Source", mine, _link(now, link.pk).label)],
        **more,
    )


def _link(claim: Claim, link_id: int | None) -> Link:
    """The link asked for, or the first speaker who is not settled, or the first."""
    links = list(claim.links.all())
    named = next((link for link in links if link.pk == link_id), None)
    speakers = [link for link in links if link.role == LinkRole.SPEAKER]
    unsettled = next((link for link in speakers if not link.is_settled), None)
    return named or unsettled or links[0]


def _found(request: SignedInRequest, words: str, link: Link) -> list[Source]:
    """Sources of the register that have these words in a name; the one that is chosen now comes first."""
    found = list(Source.objects.visible_to(request.user).matching(words).select_related("affiliation")[:MOST_FOUND])
    chosen = [link.source] if link.source else []
    return [*chosen, *(source for source in found if source not in chosen)]
