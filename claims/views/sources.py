"""The register with the claims of its sources: its list, and the page of one source."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext, pgettext_lazy
from django.views.decorators.http import require_safe

from claims.charts import record_bar
from claims.models import Claim
from claims.record import record_of, records_of
from sources.choices import SourceKind
from sources.countries import COUNTRIES
from sources.forms import ListForm
from sources.models import Article, Source
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS, READERS
from tracker.web.paging import Page, page_after

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

SOURCES_A_PAGE = 50
CLAIMS_A_PAGE = 25
ON_ITS_PAGE, IN_A_ROW = (560, 24), (160, 14)  # width and height of the bar of a record
NEWEST = ("-published_on", "-pk")
SAID, RELAYED, PUBLISHED = "said", "relayed", "published"


@dataclass(frozen=True)
class Tab:
    """One of the lists on the page of a source."""

    key: str
    label: "StrPromise"


TABS = (
    Tab(PUBLISHED, pgettext_lazy("list of a source", "Published")),
    Tab(SAID, pgettext_lazy("list of a source", "Said")),
    Tab(RELAYED, pgettext_lazy("list of a source", "Passed on")),
)


@require_safe
@only(READERS)
def source_list(request: SignedInRequest) -> HttpResponse:
    form = ListForm(request.GET)
    context: dict[str, Any] = {"form": form, "may_edit": bool(EDITORS & request.user.roles)}
    if not form.is_valid():
        return render(request, "sources/list.html", context, status=400)
    given = form.cleaned_data
    sources = Source.objects.visible_to(request.user).matching(given["search"]).of_kind(given["kind"])
    page = page_after(sources.for_list(), ("folded", "pk"), request.GET.get("after", ""), SOURCES_A_PAGE)
    records = records_of([source.pk for source in page.rows], request.user)
    rows = [(source, records[source.pk], record_bar(records[source.pk], *IN_A_ROW)) for source in page.rows]
    context |= {"page": page, "rows": rows, "is_narrowed": any(given.values())}
    return render(request, "sources/list.html", context)


@require_safe
@only(READERS)
def source(request: SignedInRequest, source_id: int) -> HttpResponse:
    found = get_object_or_404(Source.objects.visible_to(request.user).for_detail(), pk=source_id)
    tabs = TABS if found.kind == SourceKind.OUTLET else TABS[1:]
    shown = request.GET.get("show", tabs[0].key)
    if shown not in {tab.key for tab in tabs}:
        raise BadRequest(gettext("This source has no such list."))
    record = record_of(found.pk, request.user)
    context = {
        "source": found,
        "country": COUNTRIES.get(found.country, found.country),
        "record": record,
        "bar": record_bar(record, *ON_ITS_PAGE),
        "tabs": tabs,
        "shown": shown,
        "page": _page(shown, found, request.user, request.GET.get("after", "")),
        "may_edit": bool(EDITORS & request.user.roles),
    }
    return render(request, "claims/source.html", context)


def _page(shown: str, source: Source, user: User, after: str) -> Page[Any]:
    if shown == PUBLISHED:
        return page_after(Article.objects.visible_to(user).of_outlet(source.pk), NEWEST, after, CLAIMS_A_PAGE)
    claims = Claim.objects.visible_to(user).for_list()
    chosen = claims.relayed_by(source.pk) if shown == RELAYED else claims.said_by(source.pk)
    return page_after(chosen, ("-pk",), after, CLAIMS_A_PAGE)
