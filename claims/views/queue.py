"""The queue: claims by what is to be done with them, narrowed by filters."""

from dataclasses import dataclass

from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django_htmx.http import push_url

from claims.filters import LISTS, ClaimFilters
from claims.models import Claim
from claims.querysets import RANKED
from claims.views.filter_panels import panel, panels
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import CHECKERS, EDITORS, READERS
from tracker.web.counting import Count, counted
from tracker.web.paging import page_after

PAGE_SIZE = 30


class QueueFilters(ClaimFilters):
    """The filters of the queue, which has pages."""

    beside = frozenset({"after"})


@dataclass(frozen=True)
class WorkList:
    name: str
    label: str
    count: Count
    is_current: bool


@require_safe
@only(READERS)
def queue(request: SignedInRequest) -> HttpResponse:
    """A page of the claims that fit; htmx gets the part of the page that the filters change."""
    claims = Claim.objects.visible_to(request.user)
    filters = QueueFilters(asked(request), claims, request=request)
    context = {
        "filters": filters,
        "panels": panels(filters),
        "search": panel(filters, "search"),
        "article": panel(filters, "article"),
        "lists": work_lists(request, filters.work_list),
        "list_label": LISTS[filters.work_list],
    }
    template = "claims/_queue.html" if request.htmx else "claims/queue.html"
    if not filters.is_valid():
        return render(request, template, context, status=400)
    page = page_after(filters.qs.for_list(), RANKED, request.GET.get("after", ""), PAGE_SIZE)
    context |= {"page": page, "count": counted(filters.qs), "may_export": bool(CHECKERS & request.user.roles)}
    response = render(request, template, context)
    return push_url(response, f"{request.path}?{filters.query}") if request.htmx else response


def asked(request: SignedInRequest) -> QueryDict:
    """What the address asks for; where it asks for nothing, the list on which this person's work begins."""
    if set(request.GET) - {"after"}:
        return request.GET
    start = QueryDict(mutable=True)
    start.update(request.GET)
    start["list"] = first_list(request.user)
    return start


def first_list(user: User) -> str:
    if EDITORS & user.roles:
        return "to_decide"
    return "to_check" if CHECKERS & user.roles else "all"


def work_lists(request: SignedInRequest, current: str) -> list[WorkList]:
    """The lists with their counts: one query each, which stops at the bound."""
    claims = Claim.objects.visible_to(request.user)
    found = []
    for name, label in LISTS.items():
        data = QueryDict(f"list={name}")
        rows = ClaimFilters(data, claims, request=request).qs
        found.append(WorkList(name, label, counted(rows), is_current=name == current))
    return found
