"""One decision on many rows of the queue: said before, done in one request after the other, undone again."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import Any

from django.core import signing
from django.core.exceptions import BadRequest
from django.http import HttpResponse, HttpResponseBase, JsonResponse, StreamingHttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from claims.actions.together import Forecast, Outcome, Tick, Trace, decide, forecast
from claims.actions.together import undo as undo_all
from claims.exports.records import begun
from claims.exports.spreadsheet import csv_of
from claims.filters import ClaimFilters
from claims.forms.bulk import DOINGS, MOST_SELECTED, BulkForm, SelectionForm
from claims.models import Claim
from claims.views.step import safe
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused
from tracker.roles import CHECKERS, READERS, named

OLDEST_UNDO = 24 * 60 * 60


@dataclass(frozen=True)
class Left:
    """A claim that was left as it is, by its words, and why."""

    claim: int
    words: str
    sentence: str


@require_POST
@only(READERS)
def before(request: SignedInRequest) -> HttpResponse:
    """What each decision would do to the chosen claims, by the rules (JSON): its number, and a sentence."""
    form = SelectionForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"problem": _problems(form)}, status=HTTPStatus.BAD_REQUEST)
    claims = _chosen(request.user, form.cleaned_data["claim"])
    told = {do: forecast(claims, do, request.user) for do in DOINGS}
    return JsonResponse({do: {"changes": one.changes, "says": said_before(do, one)} for do, one in told.items()})


@require_POST
@only(READERS)
def bulk(request: SignedInRequest) -> HttpResponseBase:
    """Do it to the chosen claims; first say what it will do, unless that was shown."""
    if request.POST.get("do") == "export":
        return _exported(request)
    form = BulkForm(request.POST)
    if not form.is_valid():
        return _asked_again(request, form, HTTPStatus.BAD_REQUEST)
    if not form.cleaned_data["sure"]:
        return _asked_again(request, BulkForm(initial=_given(form)), HTTPStatus.OK)
    outcome = decide(form.cleaned_data["claim"], form.decision, request.user)
    return _answer(request, form.cleaned_data["do"], outcome, form.cleaned_data["next"])


@require_POST
@only(READERS)
def undo(request: SignedInRequest) -> HttpResponse:
    """Undo what was done together, as far as nothing followed."""
    try:
        kept = signing.loads(request.POST.get("undo", ""), salt=_salt(request.user), max_age=OLDEST_UNDO)
    except signing.BadSignature as bad:
        raise BadRequest(_("This cannot be undone any more: undo it claim by claim.")) from bad
    outcome = undo_all([Trace(**one) for one in kept], request.user)
    return _answer(request, "undo", outcome, request.POST.get("next", ""))


@require_safe
@only(READERS)
def everything(request: SignedInRequest) -> HttpResponse:
    """All claims that fit the filters, as the rows' boxes send them (JSON), up to what one may choose."""
    filters = ClaimFilters(request.GET, Claim.objects.visible_to(request.user), request=request)
    if not filters.is_valid():
        return JsonResponse({"problem": " ".join(filters.problems)}, status=HTTPStatus.BAD_REQUEST)
    rows = filters.qs.ranked().values_list("pk", "version")[:MOST_SELECTED]
    return JsonResponse({"claims": [f"{pk}.{version}" for pk, version in rows], "most": MOST_SELECTED})


def said_before(do: str, told: Forecast) -> str:
    """Say it so: Take will change 2. 1 not: It is yours already."""
    will = ngettext("%(do)s will change %(count)s claim.", "%(do)s will change %(count)s claims.", told.changes)
    left = [_("%(count)s not: %(why)s") % {"count": count, "why": why} for why, count in told.refused]
    return " ".join([will % {"do": DOINGS[do], "count": told.changes}, *left])


def said_after(do: str, outcome: Outcome) -> str:
    count = len(outcome.done)
    if do == "undo":
        return ngettext("%(count)s claim is as it was.", "%(count)s claims are as they were.", count) % {"count": count}
    words = ngettext("%(do)s changed %(count)s claim.", "%(do)s changed %(count)s claims.", count)
    return words % {"do": DOINGS[do], "count": count}


def _answer(request: SignedInRequest, do: str, outcome: Outcome, onward: str) -> HttpResponse:
    left = _left(outcome)
    traces = [asdict(trace) for trace in outcome.done]
    token = signing.dumps(traces, salt=_salt(request.user), compress=True) if traces and do != "undo" else ""
    says = said_after(do, outcome)
    if _wants_json(request):
        done = [trace.claim_id for trace in outcome.done]
        refused = [asdict(one) for one in left]
        return JsonResponse({"done": done, "refused": refused, "undo": token, "says": says})
    context = {"says": says, "left": left, "undo": token, "next": safe(request, onward)}
    return render(request, "claims/bulk_done.html", context)


def _asked_again(request: SignedInRequest, form: BulkForm, status: int) -> HttpResponse:
    """The page that says what will be done, and asks for what it needs."""
    if _wants_json(request):
        return JsonResponse({"problem": _problems(form)}, status=status)
    do = request.POST.get("do", "")
    ticks = request.POST.getlist("claim")
    chosen = SelectionForm(request.POST)
    told = ""
    if do in DOINGS and chosen.is_valid():
        told = said_before(do, forecast(_chosen(request.user, chosen.cleaned_data["claim"]), do, request.user))
    context = {"form": form, "do": do, "label": DOINGS.get(do, ""), "ticks": ticks, "told": told,
               "next": safe(request, request.POST.get("next", "")) or reverse("claims:queue"),
               "fields": [form[name] for name in FIELDS.get(do, ())]}  # fmt: skip
    return render(request, "claims/bulk.html", context, status=status)


FIELDS = {"reject": ("why",), "assign": ("to", "due_on"), "unverifiable": ("reason", "why")}


def _exported(request: SignedInRequest) -> HttpResponseBase:
    if not CHECKERS & request.user.roles:
        raise Refused("wrong_role", _("Only %(who)s may export.") % {"who": named(CHECKERS)})
    form = SelectionForm(request.POST)
    if not form.is_valid():
        return _asked_again(request, BulkForm(request.POST), HTTPStatus.BAD_REQUEST)
    ids = [tick.claim_id for tick in form.cleaned_data["claim"]]
    claims = Claim.objects.visible_to(request.user).filter(pk__in=ids)
    export = begun(by=request.user, file_format="csv", filters=f"selected={len(ids)}")
    link = request.build_absolute_uri(reverse("claims:detail", args=[0])).removesuffix("0/")
    rows = csv_of(claims, export, link=link, byte_order_mark=False)
    response = StreamingHttpResponse(rows, content_type="text/csv; charset=utf-8; header=present")
    response["Content-Disposition"] = f'attachment; filename="claims-{timezone.localdate():%Y-%m-%d}.csv"'
    response["Cache-Control"] = "no-store"
    return response


def _chosen(user: User, ticks: Iterable[Tick]) -> Sequence[Claim]:
    return list(Claim.objects.visible_to(user).filter(pk__in=[tick.claim_id for tick in ticks]).for_list())


def _left(outcome: Outcome) -> list[Left]:
    words = dict(Claim.objects.filter(pk__in=[no.claim_id for no in outcome.refused]).values_list("pk", "quote"))
    return [Left(no.claim_id, words.get(no.claim_id, ""), no.sentence) for no in outcome.refused]


def _given(form: BulkForm) -> dict[str, Any]:
    return {name: form.cleaned_data[name] for name in ("why", "reason", "to", "due_on")}


def _problems(form: Any) -> str:
    return " ".join(str(error) for errors in form.errors.values() for error in errors)


def _wants_json(request: SignedInRequest) -> bool:
    return "application/json" in request.headers.get("Accept", "")


def _salt(user: User) -> str:
    return f"bulk:{user.pk}"
