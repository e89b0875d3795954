"""Assigning a claim from wherever it is shown: POST /claims/<id>/assign/."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRedirect

from claims.actions.assign import assign_claim, unassign_claim
from claims.forms.assign import AssignForm
from claims.models import Claim
from claims.views.answer import Answer
from claims.views.fragments import FRAGMENTS
from claims.views.step import safe, shown
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused
from tracker.roles import READERS


@require_POST
@only(READERS)
def assign(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """Assign the claim, or take the assignment away; the rules say who may. Answers as a step does."""
    get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)
    form = AssignForm(request.POST)
    if not form.is_valid():
        sentences = [str(error) for errors in form.errors.values() for error in errors]
        return shown(request, claim_id, Answer(refused=Refused("bad_form", " ".join(sentences))), 400)
    try:
        claim = _assigned(request, claim_id, form)
    except Refused as refused:
        status = HTTPStatus.FORBIDDEN if refused.code == "wrong_role" else HTTPStatus.CONFLICT
        return shown(request, claim_id, Answer(refused=refused), status)
    part = form.cleaned_data["fragment"]
    if request.htmx and part in FRAGMENTS and part != "claim":
        return shown(request, claim_id, Answer(says=told(claim)), HTTPStatus.OK)
    messages.success(request, told(claim))
    if request.htmx and part == "claim":
        return shown(request, claim_id, Answer(), HTTPStatus.OK)
    onward = safe(request, form.cleaned_data["next"]) or claim.get_absolute_url()
    return HttpResponseClientRedirect(onward) if request.htmx else redirect(onward)


def told(claim: Claim) -> str:
    if claim.assigned_to is None:
        return _("Assigned to nobody.")
    return _("Assigned to %(name)s.") % {"name": claim.assigned_to.name}


def _assigned(request: SignedInRequest, claim_id: int, form: AssignForm) -> Claim:
    given = form.cleaned_data
    if given["to"] is None:
        return unassign_claim(claim_id=claim_id, by=request.user)
    return assign_claim(claim_id=claim_id, to=given["to"], due_on=given["due_on"], by=request.user)
