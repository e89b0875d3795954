"""The people of the newsroom and what they may do: for administrators."""

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from tracker.accounts.actions.people import add_person, change_person, grant_roles, set_password
from tracker.accounts.forms import AddPersonForm, NewPasswordForm, PersonForm, RolesForm
from tracker.accounts.models import User
from tracker.accounts.passwords import new_password
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused, Stale
from tracker.roles import ADMINISTRATORS, Role
from tracker.web.paging import page_after

A_PAGE = 100


@require_safe
@only(ADMINISTRATORS)
def people(request: SignedInRequest) -> HttpResponse:
    page = page_after(User.objects.for_list(), ("name", "pk"), request.GET.get("after", ""), A_PAGE)
    return render(request, "accounts/people.html", {"page": page})


@sensitive_post_parameters("password")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@only(ADMINISTRATORS)
def add(request: SignedInRequest) -> HttpResponse:
    form = AddPersonForm(request.POST or None)
    if request.method != "POST":
        return render(request, "accounts/add_person.html", {"form": form})
    if not form.is_valid():
        return render(request, "accounts/add_person.html", {"form": form}, status=400)
    given = form.cleaned_data
    secret = given["password"] or new_password()
    roles = [Role(role) for role in given["roles"]]
    try:
        made = add_person(email=given["email"], name=given["name"], password=secret, roles=roles, by=request.user)
    except Refused as refused:
        form.add_error("email" if refused.code == "email_taken" else None, refused.sentence)
        return render(request, "accounts/add_person.html", {"form": form}, status=409)
    except ValidationError as weak:  # too like the name or the e-mail
        form.add_error("password", weak)
        return render(request, "accounts/add_person.html", {"form": form}, status=400)
    return render(request, "accounts/password_shown.html", {"person": made, "secret": secret, "is_new": True})


@require_http_methods(["GET", "HEAD", "POST"])
@only(ADMINISTRATORS)
def person(request: SignedInRequest, user_id: int) -> HttpResponse:
    user = get_object_or_404(User.objects.for_list(), pk=user_id)
    if request.method != "POST":
        return _page(request, user)
    form = PersonForm(request.POST)
    if not form.is_valid():
        return _page(request, user, status=400, form=form)
    given = form.cleaned_data
    try:
        change_person(
            user_id=user.pk,
            seen=given["version"],
            by=request.user,
            name=given["name"],
            is_active=given["is_active"],
        )
    except Refused as refused:
        return _refused(request, user, PersonForm(_again(form, refused)), refused, "form")
    messages.success(request, _("%(name)s: saved.") % {"name": given["name"]})
    return redirect("accounts:person", user.pk)


@require_POST
@only(ADMINISTRATORS)
def roles(request: SignedInRequest, user_id: int) -> HttpResponse:
    user = get_object_or_404(User.objects.for_list(), pk=user_id)
    form = RolesForm(request.POST)
    if not form.is_valid():
        return _page(request, user, status=400, roles_form=form)
    chosen = [Role(role) for role in form.cleaned_data["roles"]]
    try:
        grant_roles(user_id=user.pk, roles=chosen, by=request.user, seen=form.cleaned_data["version"])
    except Refused as refused:
        return _refused(request, user, RolesForm(_again(form, refused)), refused, "roles_form")
    messages.success(request, _("%(name)s: roles saved.") % {"name": user.name})
    return redirect("accounts:person", user.pk)


@sensitive_post_parameters("password")
@never_cache
@require_POST
@only(ADMINISTRATORS)
def password(request: SignedInRequest, user_id: int) -> HttpResponse:
    user = get_object_or_404(User.objects.for_list(), pk=user_id)
    form = NewPasswordForm(request.POST, user=user)
    if not form.is_valid():
        return _page(request, user, status=400, password_form=form)
    secret = form.cleaned_data["password"] or new_password()
    set_password(user_id=user.pk, password=secret, by=request.user)
    return render(request, "accounts/password_shown.html", {"person": user, "secret": secret, "is_new": False})


def _page(request: SignedInRequest, user: User, *, status: int = 200, **given: Any) -> HttpResponse:
    start = {"name": user.name, "is_active": user.is_active, "version": user.version}
    held = {"roles": sorted(user.granted), "version": user.version}
    context = {
        "person": user,
        "form": PersonForm(initial=start),
        "roles_form": RolesForm(initial=held),
        "password_form": NewPasswordForm(),
    }
    return render(request, "accounts/person.html", context | given, status=status)


def _refused(request: SignedInRequest, user: User, form: forms.Form, refused: Refused, name: str) -> HttpResponse:
    form.add_error(None, refused.sentence)
    return _page(request, user, status=409, stale=isinstance(refused, Stale), **{name: form})


def _again(form: forms.Form, refused: Refused) -> Any:
    """What was typed, for the version that stands now: sending it again keeps it."""
    again = cast("QueryDict", form.data).copy()
    if isinstance(refused, Stale):
        again["version"] = str(refused.version)
    return again
