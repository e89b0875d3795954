"""What people gather on a claim's page: evidence and enquiries. What is refused stands beside what was typed."""

from dataclasses import replace
from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.forms import Form
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.actions.evidence import add_evidence, answer_enquiry, ask_enquiry, retract_evidence
from claims.actions.files import Kept, keep_file, too_large
from claims.forms.evidence import AnswerForm, EnquiryForm, EvidenceForm, RetractForm
from claims.models import Claim
from claims.views.claim import claim_answer
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import READERS


@require_POST
@only(READERS)
def add(request: SignedInRequest, claim_id: int) -> HttpResponse:
    form = EvidenceForm(request.POST, request.FILES, claim=_claim(request, claim_id))
    try:
        if getattr(request, "too_large", False):
            form.is_valid()
            raise too_large()
        if form.is_valid():
            finding = replace(form.finding, file=_kept(request, claim_id, form))
            piece = add_evidence(claim_id=claim_id, finding=finding, by=request.user)
            return done(request, claim_id, _("Evidence added: %(title)s") % {"title": piece.title})
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, evidence_form=form)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, evidence_form=form)


@require_POST
@only(READERS)
def retract(request: SignedInRequest, claim_id: int, evidence_id: int) -> HttpResponse:
    piece = get_object_or_404(_claim(request, claim_id).evidence, pk=evidence_id)
    form = RetractForm(request.POST)
    here: dict[str, Any] = {"retract_form": form, "retracting": piece}
    try:
        if form.is_valid():
            retract_evidence(evidence_id=piece.pk, why=form.cleaned_data["why"], by=request.user)
            return done(request, claim_id, _("Evidence retracted: %(title)s") % {"title": piece.title})
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, **here)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, **here)


@require_POST
@only(READERS)
def ask(request: SignedInRequest, claim_id: int) -> HttpResponse:
    _claim(request, claim_id)
    form = EnquiryForm(request.POST)
    try:
        if form.is_valid():
            enquiry = ask_enquiry(claim_id=claim_id, question=form.asked, by=request.user)
            return done(request, claim_id, _("Enquiry added: %(to)s") % {"to": enquiry.to})
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, enquiry_form=form)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, enquiry_form=form)


@require_POST
@only(READERS)
def answer(request: SignedInRequest, claim_id: int, enquiry_id: int) -> HttpResponse:
    enquiry = get_object_or_404(_claim(request, claim_id).enquiries, pk=enquiry_id)
    form = AnswerForm(request.POST)
    here: dict[str, Any] = {"answer_form": form, "answering": enquiry}
    try:
        if form.is_valid():
            given = form.cleaned_data
            answer_enquiry(enquiry_id=enquiry.pk, answer=given["answer"], seen=given["seen"], by=request.user)
            return done(request, claim_id, _("Answer kept: %(to)s") % {"to": enquiry.to})
    except Stale as stale:
        return refused_in(request, claim_id, form, stale, **here, seen_now=stale.version)
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, **here)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, **here)


def _kept(request: SignedInRequest, claim_id: int, form: EvidenceForm) -> Kept | None:
    upload = form.cleaned_data["file"]
    return keep_file(claim_id=claim_id, upload=upload, by=request.user) if upload else None


def _claim(request: SignedInRequest, claim_id: int) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)


def done(request: SignedInRequest, claim_id: int, words: str) -> HttpResponse:
    messages.success(request, words)
    return claim_answer(request, claim_id) if request.htmx else redirect("claims:detail", claim_id)


def refused_in(request: SignedInRequest, claim_id: int, form: Form, refused: Refused, **here: Any) -> HttpResponse:
    form.add_error(None, refused.sentence)
    status = HTTPStatus.FORBIDDEN if refused.code == "wrong_role" else HTTPStatus.CONFLICT
    return claim_answer(request, claim_id, status=status, **here)
