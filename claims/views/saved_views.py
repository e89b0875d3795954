"""Views of the queue that people keep: /queue/views/, and the layout of the queue's rows: /queue/layout/."""

from http import HTTPStatus

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from claims.actions.views import change_view, delete_view, keep_view, lay_out
from claims.choices import Density
from claims.filters import ClaimFilters
from claims.forms.saved_view import LayoutForm, ViewForm
from claims.models import Claim, SavedView
from claims.views.step import safe
from tracker.accounts.models import User
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused
from tracker.roles import READERS


def views_of(user: User) -> QuerySet[SavedView]:
    """One's own views and those that others share."""
    return SavedView.objects.filter(Q(owner=user) | Q(is_shared=True)).select_related("owner").order_by("name", "pk")


@require_safe
@only(READERS)
def opened(request: SignedInRequest, view_id: int) -> HttpResponse:
    """The queue as the view keeps it."""
    view = get_object_or_404(views_of(request.user), pk=view_id)
    return redirect(f"{reverse('claims:queue')}?{view.query or 'list=all'}")


@require_http_methods(["GET", "HEAD", "POST"])
@only(READERS)
def add(request: SignedInRequest) -> HttpResponse:
    """Keep the filters of the address (or of the form) under a name."""
    form = ViewForm(request.POST or None, initial={"query": request.GET.urlencode()})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        filters = ClaimFilters(QueryDict(given["query"]), Claim.objects.none(), request=request)
        for problem in () if filters.is_valid() else filters.problems:
            form.add_error(None, problem)
        try:
            if form.is_valid():
                kept = keep_view(name=given["name"], query=filters.query, is_shared=given["is_shared"], by=request.user)
                messages.success(request, _("The view “%(name)s” is kept.") % {"name": kept.name})
                return redirect("claims:view", kept.pk)
        except Refused as refused:
            form.add_error("name", refused.sentence)
    status = HTTPStatus.BAD_REQUEST if form.errors else HTTPStatus.OK
    return render(request, "claims/view.html", {"form": form}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@only(READERS)
def edit(request: SignedInRequest, view_id: int) -> HttpResponse:
    """Give a view another name, share it, or delete it."""
    view = get_object_or_404(views_of(request.user), pk=view_id, owner=request.user)
    form = ViewForm(request.POST or None, initial={"name": view.name, "is_shared": view.is_shared})
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            change_view(view_id=view.pk, name=given["name"], is_shared=given["is_shared"], by=request.user)
            messages.success(request, _("Saved."))
            return redirect("claims:view", view.pk)
        except Refused as refused:
            form.add_error("name", refused.sentence)
    status = HTTPStatus.BAD_REQUEST if form.errors else HTTPStatus.OK
    return render(request, "claims/view.html", {"form": form, "view": view}, status=status)


@require_POST
@only(READERS)
def delete(request: SignedInRequest, view_id: int) -> HttpResponse:
    """Delete a view (its page asks first)."""
    get_object_or_404(views_of(request.user), pk=view_id, owner=request.user)
    view = delete_view(view_id=view_id, by=request.user)
    messages.success(request, _("The view “%(name)s” is deleted.") % {"name": view.name})
    return redirect("claims:queue")


@require_POST
@only(READERS)
def layout(request: SignedInRequest) -> HttpResponse:
    """Remember the columns and the density; without a density, it stays."""
    form = LayoutForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("There is no such column or density."))
        return redirect("claims:queue")
    lay_out(hidden=form.hidden, density=Density(form.cleaned_data["density"] or Density.DENSE), by=request.user)
    return redirect(safe(request, form.cleaned_data["next"]) or "claims:queue")
