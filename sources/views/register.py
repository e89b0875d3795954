"""Adding to the register."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from sources.actions import register
from sources.forms import AddSourceForm
from sources.models import Source
from tracker.accounts.requests import SignedInRequest, only
from tracker.refusal import Refused
from tracker.roles import EDITORS


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def add(request: SignedInRequest) -> HttpResponse:
    if request.method != "POST":
        return _add_page(request, AddSourceForm(initial={"name": request.GET.get("name", "")}))
    form = AddSourceForm(request.POST)
    if not form.is_valid():
        return _add_page(request, form, status=400)
    given = form.cleaned_data
    try:
        source = register.add_source(
            name=given["name"],
            kind=given["kind"],
            affiliation_id=form.affiliation_id,
            country=given["country"],
            note=given["note"],
            by=request.user,
        )
    except Refused as refused:
        return _add_page(request, form, refused, status=409)
    messages.success(request, _("%(name)s is in the register.") % {"name": source.name})
    return redirect(source)


def _add_page(
    request: SignedInRequest, form: AddSourceForm, refused: Refused | None = None, *, status: int = 200
) -> HttpResponse:
    context = {"form": form, "refused": refused, "register": Source.objects.suggested()}
    return render(request, "sources/add.html", context, status=status)
