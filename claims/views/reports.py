"""Reports: choosing claims by the filters of the queue, seeing the first of them, and taking them away as CSV."""

from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseBase, QueryDict, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_safe
from django_htmx.http import push_url

from claims.exports.records import begun, past
from claims.exports.spreadsheet import csv_of
from claims.filters import LISTS, ClaimFilters
from claims.models import Claim
from claims.parameters import YesNo
from claims.views.filter_panels import panel, panels
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import CHECKERS, EDITORS
from tracker.web.counting import counted
from tracker.web.paging import page_after

FIRST_ROWS = 10
EXPORTS_A_PAGE = 20


class ReportFilters(ClaimFilters):
    """The filters of a report: `after` pages through past exports, `bom` asks for a byte order mark."""

    beside = frozenset({"after", "bom"})


@require_safe
@only(CHECKERS)
def reports(request: SignedInRequest) -> HttpResponse:
    """The report that the filters describe, and the exports made before (an editor sees everybody's)."""
    filters = ReportFilters(_asked(request), Claim.objects.visible_to(request.user), request=request)
    context = {
        "filters": filters,
        "panels": panels(filters),
        "search": panel(filters, "search"),
        "article": panel(filters, "article"),
        "lists": LISTS.items(),
    }
    template = "claims/_report.html" if request.htmx else "claims/reports.html"
    if not filters.is_valid():
        return render(request, template, context, status=400)
    first = filters.qs.ranked().values("pk")[:FIRST_ROWS]  # first, so that what is shown is joined to these alone
    context |= {"rows": Claim.objects.filter(pk__in=first).for_list().ranked(), "count": counted(filters.qs)}
    context["past"] = page_after(past(request.user), ["-pk"], request.GET.get("after", ""), EXPORTS_A_PAGE)
    context["is_everybodys"] = bool(EDITORS & request.user.roles)
    response = render(request, template, context)
    return push_url(response, f"{request.path}?{filters.query}") if request.htmx else response


@require_GET
@only(CHECKERS)
def claims_csv(request: SignedInRequest) -> HttpResponseBase:
    """The claims that fit the filters, all pages of them in the order of the queue, as CSV."""
    claims = Claim.objects.visible_to(request.user)
    filters = ReportFilters(request.GET, claims, request=request)
    byte_order_mark, problem = _byte_order_mark(request.GET)
    if not filters.is_valid() or problem:
        problems = [*filters.problems, *problem]
        return render(request, "claims/not_exported.html", {"problems": problems}, status=400)
    export = begun(by=request.user, file_format="csv", filters=filters.query)
    link = request.build_absolute_uri(reverse("claims:detail", args=[0])).removesuffix("0/")
    rows = csv_of(filters.qs, export, link=link, byte_order_mark=byte_order_mark)
    response = StreamingHttpResponse(rows, content_type="text/csv; charset=utf-8; header=present")
    response["Content-Disposition"] = f'attachment; filename="claims-{timezone.localdate():%Y-%m-%d}.csv"'
    response["Cache-Control"] = "no-store"
    return response


def _asked(request: SignedInRequest) -> QueryDict:
    """What the address asks for; a report begins with the claims that editors have accepted."""
    return request.GET if set(request.GET) - {"after"} else QueryDict("triage=accepted")


def _byte_order_mark(data: QueryDict) -> tuple[bool, list[str]]:
    given = [value for value in data.getlist("bom") if value.strip()]
    try:
        picked = YesNo(required=False).clean(given)
    except ValidationError as error:
        return False, [_("Byte order mark: %(problem)s") % {"problem": message} for message in error.messages]
    return bool(picked) and picked[0].value == "yes", []
