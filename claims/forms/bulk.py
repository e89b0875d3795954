"""The form by which one decision is made on many claims."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.actions.together import Decision, Tick
from claims.choices import UnverifiableReason
from tracker.accounts.models import User

DOINGS = {
    "accept": gettext_lazy("Accept"),
    "reject": gettext_lazy("Reject"),
    "take": gettext_lazy("Take"),
    "assign": gettext_lazy("Assign"),
    "unverifiable": gettext_lazy("Unverifiable"),
}
TICK = re.compile(r"([1-9]\d{0,17})\.([1-9]\d{0,8})", re.ASCII)
MOST_AT_ONCE = 100  # rows that one request changes
MOST_SELECTED = 1000  # rows that one may choose


class Ticks(forms.Field):
    """Claims with the version that was seen: "12.3"."""

    widget = forms.MultipleHiddenInput

    def __init__(self, *, most: int, **options: Any) -> None:
        super().__init__(**options)
        self.most = most

    def clean(self, value: list[str] | None) -> list[Tick]:
        given = dict.fromkeys(value or ())
        if not given:
            raise ValidationError(_("Choose at least one claim."))
        if len(given) > self.most:
            raise ValidationError(_("Choose at most %(most)s claims at once.") % {"most": self.most})
        found = [TICK.fullmatch(text) for text in given]
        if None in found:
            raise ValidationError(_("The page did not say which claims you chose. Load it again."))
        return [Tick(int(match[1]), int(match[2])) for match in found if match]


class SelectionForm(forms.Form):
    """The claims that were chosen."""

    claim = Ticks(most=MOST_SELECTED)


class BulkForm(forms.Form):
    """`sure`: what it will do has been shown."""

    claim = Ticks(most=MOST_AT_ONCE)
    do = forms.ChoiceField(choices=list(DOINGS.items()))
    why = forms.CharField(label=gettext_lazy("Why"), required=False, max_length=5000)
    reason = forms.ChoiceField(
        label=gettext_lazy("Reason"), required=False, choices=[("", "–"), *UnverifiableReason.choices]
    )
    to = forms.ModelChoiceField(
        label=gettext_lazy("Who checks it"),
        queryset=User.objects.none(),
        required=False,
        empty_label=gettext_lazy("Nobody"),
    )
    due_on = forms.DateField(
        label=gettext_lazy("Due on"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    sure = forms.BooleanField(required=False)
    next = forms.CharField(required=False, max_length=2000)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["to"].queryset = User.objects.checkers()  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if given.get("sure") and given.get("do") == "reject" and not given.get("why"):
            self.add_error("why", _("Say why, in a sentence that others will read."))
        if given.get("sure") and given.get("do") == "unverifiable" and not given.get("reason"):
            self.add_error("reason", _("Say why nobody can verify it: choose a reason."))
        return given

    @property
    def decision(self) -> Decision:
        given = self.cleaned_data
        reason = given["reason"] if given["do"] == "unverifiable" else ""
        return Decision(given["do"], given["why"], reason, given["to"], given["due_on"])
