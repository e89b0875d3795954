"""One source of the register, as an editor keeps it: its names and its facts, each with a form of its own."""

from collections.abc import Callable
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from sources.actions import register
from sources.forms import ChangeForm, FurtherNameForm, RenameForm, SeenForm
from sources.models import Source
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import EDITORS


@require_safe
@only(EDITORS)
def edit(request: SignedInRequest, source_id: int) -> HttpResponse:
    return _page(request, _source(request, source_id))


@require_POST
@only(EDITORS)
def rename(request: SignedInRequest, source_id: int) -> HttpResponse:
    source = _source(request, source_id)

    def act(given: dict[str, Any]) -> Source:
        return register.rename_source(
            source.pk, name=given["name"], keep_old=given["keep_old"], by=request.user, seen=given["version"]
        )

    return _taken(request, source, "rename_form", RenameForm(request.POST), act)


@require_POST
@only(EDITORS)
def change(request: SignedInRequest, source_id: int) -> HttpResponse:
    source = _source(request, source_id)
    form = ChangeForm(request.POST)

    def act(given: dict[str, Any]) -> Source:
        return register.change_source(
            source.pk,
            kind=given["kind"],
            affiliation_id=form.affiliation_id,
            country=given["country"],
            note=given["note"],
            by=request.user,
            seen=given["version"],
        )

    return _taken(request, source, "facts_form", form, act)


@require_POST
@only(EDITORS)
def add_name(request: SignedInRequest, source_id: int) -> HttpResponse:
    source = _source(request, source_id)

    def act(given: dict[str, Any]) -> Source:
        return register.add_name(
            source.pk, name=given["name"], language=given["language"], by=request.user, seen=given["version"]
        )

    return _taken(request, source, "name_form", FurtherNameForm(request.POST), act)


@require_POST
@only(EDITORS)
def remove_name(request: SignedInRequest, source_id: int, name_id: int) -> HttpResponse:
    source = _source(request, source_id)

    def act(given: dict[str, Any]) -> Source:
        return register.remove_name(source.pk, name_id=name_id, by=request.user, seen=given["version"])

    return _taken(request, source, "remove_form", SeenForm(request.POST), act)


def _source(request: SignedInRequest, source_id: int) -> Source:
    return get_object_or_404(Source.objects.visible_to(request.user).for_detail(), pk=source_id)


def _taken(
    request: SignedInRequest, source: Source, name: str, form: forms.Form, act: Callable[[dict[str, Any]], Source]
) -> HttpResponse:
    """Do it and come back to the page; where it is refused, show what was typed beside what is saved."""
    if not form.is_valid():
        return _page(request, source, status=400, **{name: form})
    try:
        act(form.cleaned_data)
    except Refused as refused:
        now = _source(request, source.pk)
        return _page(request, now, status=409, refused=refused, refused_form=name, **{name: _again(form, refused)})
    messages.success(request, _("Saved."))
    return redirect("sources:edit", source.pk)


def _again(form: forms.Form, refused: Refused) -> forms.Form:
    """The form as it was typed; after a conflict for the version that stands now, so that sending it keeps it."""
    if not isinstance(refused, Stale):
        return form
    again = cast("QueryDict", form.data).copy()
    again["version"] = str(refused.version)
    return type(form)(again)


def _page(request: SignedInRequest, source: Source, *, status: int = 200, **given: Any) -> HttpResponse:
    facts = {"kind": source.kind, "affiliation": source.affiliation, "country": source.country, "note": source.note}
    seen = {"version": source.version}
    context = {
        "source": source,
        "register": Source.objects.suggested(),
        "rename_form": RenameForm(initial=seen | {"name": source.name}),
        "facts_form": ChangeForm(initial=seen | facts),
        "name_form": FurtherNameForm(initial=seen),
        "remove_form": SeenForm(initial=seen),
    }
    return render(request, "sources/edit.html", context | given, status=status)
