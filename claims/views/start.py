"""Where the site begins: what waits for this person, what they were told, and the newsroom's week."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from claims.charts import drawn, in_words
from claims.models import Notice
from claims.waiting import due_to, lists_for
from claims.week import week_until
from sources.models import Article
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest
from tracker.accounts.views.home import home
from tracker.roles import EDITORS, READERS

NOTICES = 5


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """For whoever may read; others begin where their roles lead them."""
    roles = request.user.roles if isinstance(request.user, User) else frozenset()
    return _page(cast("SignedInRequest", request)) if READERS & roles else home(request)


def _page(request: SignedInRequest) -> HttpResponse:
    person = request.user
    context = {"today": timezone.localdate(), "may_add": bool(EDITORS & person.roles)}
    if not Article.objects.visible_to(person).exists():
        return render(request, "claims/start.html", context | {"is_empty": True})
    week = week_until(timezone.now(), timezone.get_current_timezone())
    context |= {
        "lists": lists_for(request, person),
        "due": due_to(person),
        "notices": Notice.objects.visible_to(person).for_list().order_by("-pk")[:NOTICES],
        "week": week,
        "week_in_words": in_words(week),
        "drawings": drawn(week),
    }
    return render(request, "claims/start.html", context)
