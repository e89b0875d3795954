"""What people say to each other on a claim's page. What is refused stands beside what was typed."""

from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from claims.actions.comments import Said, add_comment, change_comment, remove_comment, restore_comment
from claims.forms.comments import ChangeCommentForm, CommentForm
from claims.models import Claim, Comment
from claims.views.claim import claim_answer
from claims.views.evidence import done, refused_in
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused
from tracker.roles import READERS


@require_POST
@only(READERS)
def add(request: SignedInRequest, claim_id: int) -> HttpResponse:
    _claim(request, claim_id)
    form = CommentForm(request.POST)
    try:
        if form.is_valid():
            said = add_comment(claim_id=claim_id, text=form.cleaned_data["text"], by=request.user)
            return _said(request, claim_id, said, _("Comment added."))
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, comment_form=form)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, comment_form=form)


@require_POST
@only(READERS)
def change(request: SignedInRequest, claim_id: int, comment_id: int) -> HttpResponse:
    comment = _comment(request, claim_id, comment_id)
    form = ChangeCommentForm(request.POST)
    here: dict[str, Any] = {"change_form": form, "changing": comment}
    try:
        if form.is_valid():
            given = form.cleaned_data
            said = change_comment(comment_id=comment.pk, text=given["text"], seen=given["seen"], by=request.user)
            return _said(request, claim_id, said, _("Comment changed."))
    except Refused as refused:
        return refused_in(request, claim_id, form, refused, **here)
    return claim_answer(request, claim_id, status=HTTPStatus.BAD_REQUEST, **here)


@require_POST
@only(READERS)
def remove(request: SignedInRequest, claim_id: int, comment_id: int) -> HttpResponse:
    remove_comment(comment_id=_comment(request, claim_id, comment_id).pk, by=request.user)
    return done(request, claim_id, _("Comment removed. It can be brought back."))


@require_POST
@only(READERS)
def restore(request: SignedInRequest, claim_id: int, comment_id: int) -> HttpResponse:
    restore_comment(comment_id=_comment(request, claim_id, comment_id).pk, by=request.user)
    return done(request, claim_id, _("Comment brought back."))


def _said(request: SignedInRequest, claim_id: int, said: Said, words: str) -> HttpResponse:
    for sentence in said.unclear:
        messages.warning(request, sentence)
    return done(request, claim_id, words)


def _claim(request: SignedInRequest, claim_id: int) -> Claim:
    return get_object_or_404(Claim.objects.visible_to(request.user), pk=claim_id)


def _comment(request: SignedInRequest, claim_id: int, comment_id: int) -> Comment:
    return get_object_or_404(_claim(request, claim_id).comments, pk=comment_id)
