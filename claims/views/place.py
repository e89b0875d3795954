"""Where a claim stands in the list that somebody came from: "Mine, 2 of 7", with the claims before and after it."""

from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

from django.db.models import F, Value
from django.db.models.lookups import GreaterThan, LessThan
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from claims.filters import LISTS, ClaimFilters
from claims.models import Claim
from claims.querysets import BY_ARTICLE, BY_DUE_DATE, ClaimQuerySet
from tracker.accounts.requests import SignedInRequest
from tracker.web.counting import Count, counted
from tracker.web.paging import Row

OWN = ("what", "after", "columns")  # parameters of the pages themselves, which are no filters


@dataclass(frozen=True)
class Place:
    """The list by name and address, the claim's number in it (0: it is in it no more), and its neighbours."""

    label: str
    query: str
    number: int
    total: Count
    back: int | None
    onward: int | None
    claim_id: int

    @property
    def list_url(self) -> str:
        return f"{reverse('claims:queue')}?{self.query}"

    @property
    def here(self) -> str:
        return self._address(self.claim_id)

    @property
    def back_url(self) -> str:
        return self._address(self.back) if self.back else ""

    @property
    def next_url(self) -> str:
        return self._address(self.onward) if self.onward else ""

    def _address(self, claim_id: int) -> str:
        return f"{reverse('claims:detail', args=[claim_id])}?{self.query}"


def place_of(claim: Claim, request: SignedInRequest) -> Place | None:
    """Nothing where somebody came from no list, or from one that is none. Six queries, which stop at a bound."""
    asked = _asked(request)
    if not asked:
        return None
    filters = ClaimFilters(asked, Claim.objects.visible_to(request.user), request=request)
    if not filters.is_valid():
        return None
    rows, order = _ordered(filters.qs.order_by(), filters.work_list)
    own = _ordered(Claim.objects.filter(pk=claim.pk), filters.work_list)[0].values_list(*order).get()
    columns, here = Row(*(F(name) for name in order)), Row(*(Value(value) for value in own))
    before, after = rows.filter(LessThan(columns, here)), rows.filter(GreaterThan(columns, here))
    is_in = rows.filter(pk=claim.pk).exists()
    return Place(
        label=str(LISTS[filters.work_list]) if filters.work_list else _("Filtered"),
        query=urlencode([(name, value) for name, values in asked.lists() for value in values]),
        number=counted(before).number + 1 if is_in else 0,
        total=counted(rows),
        back=before.order_by(*(f"-{name}" for name in order)).values_list("pk", flat=True).first(),
        onward=after.order_by(*order).values_list("pk", flat=True).first(),
        claim_id=claim.pk,
    )


def query_of(address: str) -> str:
    """What stands after the question mark; nothing, where the text is no address."""
    try:
        return urlsplit(address).query
    except ValueError:
        return ""


def _ordered(claims: ClaimQuerySet, work_list: str) -> tuple[ClaimQuerySet, tuple[str, ...]]:
    """The claims in the order of their work list, every column of it upwards."""
    if work_list == "to_decide":
        return claims.by_best_of_article(), BY_ARTICLE
    if work_list in {"mine", "overdue"}:
        return claims.by_due_date(), BY_DUE_DATE
    return claims.annotate(after=0 - F("rank")), ("after", "pk")


def _asked(request: SignedInRequest) -> QueryDict:
    """The filters in the page's address; a part of the page is asked for from there, and a form leads back to it."""
    if request.htmx:
        address = request.htmx.current_url or ""
    else:
        address = request.POST.get("next", "") if request.method == "POST" else request.get_full_path()
    asked = QueryDict(query_of(address), mutable=True)
    for name in OWN:
        asked.pop(name, None)
    return asked
