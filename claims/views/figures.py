"""Adding, correcting and removing the figures of a claim on the page of its article."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.actions.figures import add_figure, change_figure, remove_figure
from claims.actions.placing import occurrences
from claims.choices import SpanRole
from claims.forms.fragments import Place, places_of
from claims.forms.record import FigureForm
from claims.models import Claim, Figure
from claims.parts import spans_of
from claims.views.corrections import Back, Difference, asked, claim_of, tried
from tracker.accounts.requests import SignedInRequest, only
from tracker.roles import EDITORS


@require_http_methods(["GET", "HEAD", "POST"])
@only(EDITORS)
def figures(request: SignedInRequest, claim_id: int) -> HttpResponse:
    """The claim's figures, each in a form of its own, and one for a new figure."""
    claim = claim_of(request, claim_id)
    if request.method != "POST":
        return asked(request, claim, "figures", FigureForm(initial={"seen": claim.version}), forms=_forms(claim))
    form = FigureForm(request.POST)
    before = _before(claim, form.data.get("figure", ""))
    more: dict[str, Any] = {
        "forms": _forms(claim),
        "blank": FigureForm(initial={"seen": claim.version}),
        "places": _places(claim, request.POST.get("wording", "")),
    }
    if request.POST.get("do") == "remove":
        for name in set(form.fields) - {"seen", "figure"}:
            form.fields[name].required = False
    if not form.is_valid():
        return asked(request, claim, "figures", form, HTTPStatus.BAD_REQUEST, **more)
    return tried(
        request,
        claim,
        "figures",
        form,
        lambda seen: _written(request, claim, form, seen),
        lambda now: _differences(form, now),
        back=lambda now: _back(before, now),
        **more,
    )


def _written(request: SignedInRequest, claim: Claim, form: FigureForm, seen: int) -> Claim:
    figure = form.cleaned_data["figure"]
    known: dict[str, Any] = {"claim_id": claim.pk, "seen": seen, "by": request.user}
    if figure and request.POST.get("do") == "remove":
        return remove_figure(**known, figure_id=figure)
    start = form.cleaned_data["start"]
    if figure:
        return change_figure(**known, figure_id=figure, values=form.values(), start=start)
    return add_figure(**known, values=form.values(), start=start)


def _before(claim: Claim, figure_id: str) -> list[tuple[str, str]]:
    """The fields that say what this figure was; none for a figure that is added."""
    figure = next((one for one in claim.figures.all() if str(one.pk) == figure_id), None)
    if figure is None:
        return []
    fields = FigureForm.showing(figure, claim.version).initial
    spans = spans_of(claim, claim.article.revision.pk, SpanRole.FIGURE)
    start = next((str(span.start) for span in spans if span.figure_id == figure.pk), "")
    return [(name, str(value or "")) for name, value in fields.items() if name != "seen"] + [("start", start)]


def _back(before: list[tuple[str, str]], now: Claim) -> Back:
    """A figure that was added is removed, one that was removed is added, one that was changed is changed back."""
    there = {str(pk) for pk in Figure.objects.filter(claim=now).values_list("pk", flat=True)}
    known = dict(before)
    if not before:
        newest = max(there, key=int)
        return Back("figures", _("The figure is added."), [("figure", newest), ("do", "remove")])
    if known["figure"] in there:
        return Back("figures", _("The figure is saved."), before)
    return Back("figures", _("The figure is removed."), [pair for pair in before if pair[0] != "figure"])


def _forms(claim: Claim) -> list[tuple[Figure, FigureForm]]:
    return [(figure, FigureForm.showing(figure, claim.version)) for figure in claim.figures.all()]


def _places(claim: Claim, wording: str) -> list[Place]:
    """Where these words stand inside the claim, where they do so more than once."""
    revision = claim.article.revision
    quote = spans_of(claim, revision.pk, SpanRole.QUOTE)
    found = [
        one
        for one in occurrences(revision.text, wording)
        if any(span.start <= one.start and one.end <= span.end for span in quote)
    ]
    return places_of(revision.text, found) if len(found) > 1 else []


def _differences(form: FigureForm, now: Claim) -> list[Difference]:
    """The figure as it was typed against the figure as it stands now."""
    figure = next((one for one in now.figures.all() if one.pk == form.cleaned_data["figure"]), None)
    if figure is None:
        return [(_("Figure"), str(form.cleaned_data["wording"]), _("not there any more"))]
    theirs = FigureForm.showing(figure, now.version).initial
    rows = [
        (str(form.fields[name].label or name.capitalize()), str(form[name].data or ""), str(theirs[name] or ""))
        for name in ("wording", "bound", "low", "high", "unit", "counted", "of", "as_of")
    ]
    return [row for row in rows if row[1] != row[2]]
