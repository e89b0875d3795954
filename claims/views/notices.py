"""What a person is told: the list, the number in the page bar, marking as read."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from claims.actions.notices import mark_read, mark_unread
from claims.models import Notice
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import READERS
from tracker.web.paging import page_after

A_PAGE = 30


class MarkForm(forms.Form):
    """Which notice is marked (none: all of them), or when those were marked that are unread again."""

    notice = forms.IntegerField(required=False, min_value=1, max_value=2**63 - 1)
    at = forms.DateTimeField(required=False, input_formats=["%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z"])
    after = forms.CharField(required=False, max_length=500)


@require_safe
@only(READERS)
def notices(request: SignedInRequest) -> HttpResponse:
    """Newest first; `read` names the moment at which some were marked, so that it can be undone."""
    given = _given(request.GET.dict() | {"at": request.GET.get("read", "")})
    own = Notice.objects.visible_to(request.user)
    page = page_after(own.for_list(), ("-pk",), given["after"], A_PAGE)
    marked = own.filter(read_at=given["at"]).count() if given["at"] else 0
    context = {"page": page, "marked": marked, "at": given["at"], "after": given["after"]}
    context["unread"] = own.unread().exists()
    return render(request, "claims/notices.html", context)


@never_cache
@require_safe
@only(READERS)
def new(request: SignedInRequest) -> HttpResponse:
    """What stands in the page bar, asked for every minute by a page that is looked at."""
    return render(
        request, "claims/_new_notices.html", {"new": Notice.objects.visible_to(request.user).unread().number()}
    )


@require_safe
@only(READERS)
def opened(request: SignedInRequest, notice_id: int) -> HttpResponse:
    """To the claim, or the comment; the notice is read then.

    A link, so that it opens in a tab of its own like any other; that the notice counts as read changes no record.
    """
    notice = get_object_or_404(Notice.objects.visible_to(request.user).select_related("claim"), pk=notice_id)
    if request.method == "GET":
        mark_read(by=request.user, notice_ids=[notice.pk])
    return redirect(notice.place)


@require_POST
@only(READERS)
def read(request: SignedInRequest) -> HttpResponse:
    given = _given(request.POST.dict())
    at = mark_read(by=request.user, notice_ids=[given["notice"]] if given["notice"] else None)
    if request.htmx and given["notice"]:
        return _row(request, given)
    return _list(given["after"], at)


@require_POST
@only(READERS)
def unread(request: SignedInRequest) -> HttpResponse:
    given = _given(request.POST.dict())
    if not given["notice"] and not given["at"]:
        raise BadRequest(_("Nothing was named that could be marked as unread."))
    mark_unread(by=request.user, notice_id=given["notice"], read_at=given["at"])
    return _row(request, given) if request.htmx and given["notice"] else _list(given["after"])


def _given(values: dict[str, Any]) -> dict[str, Any]:
    form = MarkForm(values)
    if not form.is_valid():
        raise BadRequest(_("This link is not one that the site made: begin at the list of notices."))
    return form.cleaned_data


def _row(request: SignedInRequest, given: dict[str, Any]) -> HttpResponse:
    own = Notice.objects.visible_to(request.user)
    notice = get_object_or_404(own.for_list(), pk=given["notice"])
    context = {"notice": notice, "after": given["after"], "new": own.unread().number()}
    return render(request, "claims/_notice_answer.html", context)


def _list(after: str, read_at: datetime | None = None) -> HttpResponse:
    query = {"after": after, "read": read_at.isoformat() if read_at else ""}
    asked = urlencode({name: value for name, value in query.items() if value})
    return redirect(f"{reverse('notices:list')}?{asked}" if asked else "notices:list")
