"""Who else is here, and what changed meanwhile: what an open page asks now and then."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import QuerySet
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.formats import time_format
from django.views.decorators.http import require_POST

from claims.actions.presence import be_here, forget_before, leave
from claims.choices import Triage
from claims.models import Claim, Presence
from claims.views.article import number
from sources.models import Article
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import READERS

HERE = timedelta(seconds=45)  # a page says so every 15 seconds while it is looked at


@require_POST
@only(READERS)
def here(request: SignedInRequest, article_id: int) -> JsonResponse:
    """Say that one is here (`claim` in focus), or that one leaves; the answer tells of others, and of what changed."""
    article = get_object_or_404(Article.objects.visible_to(request.user), pk=article_id)
    if request.POST.get("leave"):
        leave(article=article, by=request.user)
        return JsonResponse({})
    claims = Claim.objects.visible_to(request.user).of_article(article.pk)
    now = timezone.now()
    be_here(article=article, claim=_focus(claims, request.POST.get("claim", "")), by=request.user, now=now)
    forget_before(now - timedelta(days=1))
    return JsonResponse({"others": _others(article, request.user, now), "claims": _claims(claims, request.user)})


def _focus(claims: QuerySet[Claim], asked: str) -> Claim | None:
    pk = number(asked)
    return claims.filter(pk=pk).first() if pk else None


def _others(article: Article, user: User, now: datetime) -> list[dict[str, Any]]:
    """The others with the article open: name, initials, and which claim they look at."""
    present = Presence.objects.filter(article=article, at__gt=now - HERE).exclude(person=user).select_related("person")
    return [
        {"name": one.person.name, "initials": one.person.initials, "claim": one.claim_id}
        for one in present.order_by("person__name", "person")
    ]


def _claims(claims: QuerySet[Claim], user: User) -> dict[str, dict[str, Any]]:
    """Each claim's version; where somebody else made it, who and at what time."""
    shown = claims.exclude(triage=Triage.WITHDRAWN, successors__isnull=False)
    rows = shown.order_by().values_list("pk", "version", "changed_by", "changed_by__name", "changed_at")
    return {
        str(pk): {"version": version}
        | ({"by": name, "at": time_format(timezone.localtime(at), "H:i")} if by not in {user.pk, None} else {})
        for pk, version, by, name, at in rows
    }
