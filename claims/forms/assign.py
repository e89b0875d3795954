"""The form by which a claim is assigned: to whom, due when."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tracker.accounts.models import User

UNKNOWN = _("Choose one of the people who may check claims.")


class AssignForm(forms.Form):
    """Without a person, the assignment is taken away."""

    to = forms.ModelChoiceField(
        label=_("Who checks it"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("Nobody"),
        error_messages={"invalid_choice": UNKNOWN},
    )
    due_on = forms.DateField(
        label=_("Due on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    next = forms.CharField(required=False, max_length=2000)
    fragment = forms.CharField(required=False, max_length=20)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = User.objects.checkers()  # type: ignore[attr-defined]
