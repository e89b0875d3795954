"""The forms by which a view of the queue is kept, and its rows are laid out."""

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.choices import Density

COLUMNS = {
    "why": _("Why it is here"),
    "fig": _("Figures"),
    "state": _("State"),
    "age": _("Age"),
    "who": _("Assigned"),
    "steps": _("Steps"),
}


class ViewForm(forms.Form):
    """A name for the filters, and whether others see the view."""

    name = forms.CharField(label=_("Name of the view"), max_length=100)
    is_shared = forms.BooleanField(label=_("Shared with everybody"), required=False)
    query = forms.CharField(required=False, max_length=2000, widget=forms.HiddenInput)


class LayoutForm(forms.Form):
    """The columns to show, and the density; `next` is where one came from."""

    columns = forms.MultipleChoiceField(choices=list(COLUMNS.items()), required=False)
    density = forms.ChoiceField(choices=Density.choices, required=False)
    next = forms.CharField(required=False, max_length=2000)

    @property
    def hidden(self) -> list[str]:
        return [name for name in COLUMNS if name not in self.cleaned_data["columns"]]
