"""The one door through which pages take steps: POST /claims/<id>/steps/."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRedirect

from claims.actions.steps import take_step
from claims.choices import Target
from claims.forms.step import StepForm
from claims.history import entry_of, since
from claims.models import Claim
from claims.views.answer import Answer
from claims.views.claim import claim_answer
from claims.views.fragments import FRAGMENTS
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import READERS


@require_POST
@only(READERS)
def step(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Take a step; the rules say who may. Done: on to `next`. Refused: the same part again, with what was typed."""
    get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)
    form = StepForm(request.POST)
    if not form.is_valid():
        return shown(request, claim_id, Answer(form), HTTPStatus.BAD_REQUEST)
    try:
        claim = _take(request, claim_id, form)
    except Stale as stale:
        theirs = tuple(since(claim_id, form.cleaned_data["seen"]))
        return shown(request, claim_id, Answer(form, stale, theirs), HTTPStatus.CONFLICT)
    except Refused as refused:
        status = HTTPStatus.FORBIDDEN if refused.code == "wrong_role" else HTTPStatus.CONFLICT
        return shown(request, claim_id, Answer(form, refused), status)
    return _done(request, claim, form)


def _take(request: SignedInRequest, claim_id: int, form: StepForm) -> Claim:
    given = form.cleaned_data
    return take_step(
        claim_id=claim_id,
        target=Target(given["target"]),
        figure_id=given["figure"],
        step=given["step"],
        to=given["to"],
        why=given["why"],
        reason=given["reason"],
        evidence=given["evidence"],
        seen=given["seen"],
        key=given["key"],
        by=request.user,
    )


def _done(request: SignedInRequest, claim: Claim, form: StepForm) -> HttpResponse:
    part = form.cleaned_data["fragment"]
    if request.htmx and part in FRAGMENTS and part != "claim":
        return shown(request, claim.pk, Answer(form, done=True), HTTPStatus.OK)
    messages.success(request, entry_of(claim.judgements.for_history().latest("pk")).what)
    if request.htmx and part == "claim":
        return shown(request, claim.pk, Answer(form, done=True), HTTPStatus.OK)
    onward = safe(request, form.cleaned_data["next"]) or claim.get_absolute_url()
    return HttpResponseClientRedirect(onward) if request.htmx else redirect(onward)


def shown(request: SignedInRequest, claim_id: int, answer: Answer, status: int) -> HttpResponse:
    """The part that sent the step, with the answer in it; without htmx the claim's page."""
    if not request.htmx:
        return claim_answer(request, claim_id, answer, status=status)
    fragment = FRAGMENTS.get(request.POST.get("fragment", ""))
    if fragment is None:
        return render(request, "_refused.html", {"sentence": " ".join(answer.sentences)}, status=status)
    return render(request, fragment.template, fragment.load(request, claim_id, answer), status=status)


def safe(request: SignedInRequest, onward: str) -> str:
    """The address to go on to, where it is one of this site: a path, or a whole address."""
    hosts = {request.get_host()}
    is_ours = url_has_allowed_host_and_scheme(onward, hosts, require_https=request.is_secure())
    return onward if is_ours and "/" in onward else ""
