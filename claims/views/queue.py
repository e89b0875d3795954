"""The queue: claims by what is to be done with them, narrowed by filters."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe
from django_htmx.http import push_url

from claims.choices import Density, UnverifiableReason
from claims.filters import LISTS, ClaimFilters
from claims.forms.saved_view import COLUMNS
from claims.models import Claim, QueueLayout, SavedView
from claims.querysets import BY_ARTICLE, BY_DUE_DATE, RANKED
from claims.views.facets import facets
from claims.views.filter_panels import panel, panels
from claims.views.saved_views import views_of
from sources.models import Article
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import CHECKERS, EDITORS, READERS
from tracker.web.counting import Count, counted_together
from tracker.web.paging import Page, page_after, place_of

PAGE_SIZE = 30


class QueueFilters(ClaimFilters):
    """The filters of the queue, which has pages."""

    beside = frozenset({"after"})


@dataclass(frozen=True)
class WorkList:
    """A list at the left with its count; `view` is the saved view that it is, if any."""

    name: str
    label: str
    query: str
    count: Count
    is_current: bool
    view: SavedView | None = None


@dataclass(frozen=True)
class Group:
    """Rows that stand together: one article's, or all of them under no heading."""

    claims: Sequence[Claim]
    article: Article | None = None
    suggested: int = 0


@require_safe
@only(READERS)
def queue(request: SignedInRequest) -> HttpResponse:
    """A page of the claims that fit; htmx gets the part of the page that the filters change."""
    filters = QueueFilters(asked(request), Claim.objects.visible_to(request.user), request=request)
    is_valid = filters.is_valid()
    lists, views, count = counted_lists(request, filters)
    context = {
        "filters": filters,
        "panels": panels(filters, facets(filters) if is_valid else None),
        "search": panel(filters, "search"),
        "article": panel(filters, "article"),
        "lists": lists,
        "views": views,
        "list_label": LISTS[filters.work_list],
        **layout_of(request.user),
    }
    template = "claims/_queue.html" if request.htmx else "claims/queue.html"
    if not is_valid:
        return render(request, template, context, status=400)
    page = page_of(filters, request.GET.get("after", ""))
    context |= {"page": page, "groups": groups_of(filters, page.rows), "count": count}
    context |= {"reason_choices": UnverifiableReason.choices}
    context |= {"may_export": bool(CHECKERS & request.user.roles), "may_edit": bool(EDITORS & request.user.roles)}
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


def page_of(filters: ClaimFilters, after: str) -> Page[Claim]:
    """A page in the order of the work list: by article, by due date, or by rank."""
    claims = filters.qs.for_list()
    if filters.work_list == "to_decide":
        place = place_of(claims.by_article({}), BY_ARTICLE, after)
        articles = filters.qs.first_articles(place, PAGE_SIZE + 1)  # a page can hold no more
        return page_after(claims.by_article(articles), BY_ARTICLE, after, PAGE_SIZE)
    if filters.work_list in {"mine", "overdue"}:
        return page_after(claims.by_due_date(), BY_DUE_DATE, after, PAGE_SIZE)
    return page_after(filters.qs, RANKED, after, PAGE_SIZE, loaded=_with_what_is_shown)


def _with_what_is_shown(rows: QuerySet[Claim]) -> QuerySet[Claim]:
    return Claim.objects.filter(pk__in=rows.values("pk")).for_list()


def groups_of(filters: ClaimFilters, claims: Sequence[Claim]) -> list[Group]:
    """The rows of the list to decide under the headings of their articles (one query); other lists have none."""
    if filters.work_list != "to_decide":
        return [Group(claims)]
    counts = Claim.objects.counts_by_article({claim.article_id for claim in claims})
    grouped = [(article, list(rows)) for article, rows in groupby(claims, key=lambda claim: claim.article)]
    return [Group(rows, article, counts[article.pk].suggested) for article, rows in grouped]


def counted_lists(request: SignedInRequest, filters: ClaimFilters) -> tuple[list[WorkList], list[WorkList], Count]:
    """The work lists, the saved views and what the filters leave, each with its count (one query for all counts)."""
    views = list(views_of(request.user))
    queries = [f"list={name}" for name in LISTS] + [view.query for view in views]
    asked_for = [ClaimFilters(QueryDict(query), filters.queryset, request=request) for query in queries]
    found = [one.qs if one.is_valid() else filters.queryset.none() for one in asked_for]
    *counts, count = counted_together([*found, filters.qs if filters.is_valid() else filters.queryset.none()])
    here = filters.query or "list=all"
    lists = [
        WorkList(name, str(label), f"list={name}", one, is_current=name == filters.work_list)
        for (name, label), one in zip(LISTS.items(), counts, strict=False)
    ]
    kept = [
        WorkList(view.name, view.name, view.query, one, is_current=(view.query or "list=all") == here, view=view)
        for view, one in zip(views, counts[len(LISTS) :], strict=True)
    ]
    return lists, kept, count


def layout_of(user: User) -> dict[str, Any]:
    """The columns of this person's queue, and its density (one query)."""
    layout = QueueLayout.objects.filter(person=user).first()
    hidden = layout.hidden if layout else []
    may_work = bool(CHECKERS & user.roles)
    shown = [name for name in COLUMNS if name not in hidden and (may_work or name != "steps")]
    return {
        "density": layout.density if layout else Density.DENSE,
        "hidden": hidden,
        "width": 1 + may_work + len(shown),
        "columns": [(name, label, name not in hidden) for name, label in COLUMNS.items()],
    }
