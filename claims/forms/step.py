"""The form behind every button that takes a step."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from claims.choices import StepName, Target, UnverifiableReason, Verification
from claims.rules import step_leading_to

LARGEST_ID = 2**63 - 1
WHY_LENGTH = 5000


class IdListField(forms.TypedMultipleChoiceField):
    """Ids of rows: whole numbers; whether there are such rows is for the action to say."""

    default_error_messages = {"invalid_choice": "“%(value)s” is not the number of a piece of evidence."}

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(coerce=int, empty_value=[], **kwargs)

    def valid_value(self, value: Any) -> bool:
        text = str(value)
        return text.isascii() and text.isdecimal() and 0 < int(text[:20]) <= LARGEST_ID


class StepForm(forms.Form):
    """`what` ("verification", "figure-12") may stand for target and figure; without `step`, `to` says which it is."""

    what = forms.CharField(required=False, max_length=40)
    target = forms.ChoiceField(
        required=False,
        choices=Target.choices,
        error_messages={"invalid_choice": _("“%(value)s” is not something that can be judged.")},
    )
    figure = forms.IntegerField(required=False, min_value=1, max_value=LARGEST_ID)
    step = forms.ChoiceField(
        required=False,
        choices=StepName.choices,
        error_messages={"invalid_choice": _("There is no step “%(value)s”.")},
    )
    to = forms.CharField(required=False, max_length=15)
    why = forms.CharField(required=False, max_length=WHY_LENGTH, widget=forms.Textarea)
    reason = forms.ChoiceField(
        required=False,
        choices=UnverifiableReason.choices,
        error_messages={"invalid_choice": _("“%(value)s” is not one of the reasons.")},
    )
    evidence = IdListField(required=False)
    seen = forms.IntegerField(
        min_value=1,
        max_value=2**31 - 1,
        error_messages={"required": _("The page did not say which version you saw. Load it again.")},
    )
    next = forms.CharField(required=False, max_length=2000)
    fragment = forms.CharField(required=False, max_length=20)
    key = forms.UUIDField(
        required=False, error_messages={"invalid": _("The request has a key that is no key. Load the page again.")}
    )

    def clean_what(self) -> str:
        what: str = self.cleaned_data["what"]
        target, dash, figure = what.partition("-")
        if what and (target not in Target.values or (dash and not (figure.isascii() and figure.isdecimal()))):
            raise forms.ValidationError(_("Say what you judge: whether they said it, whether it is so, or a figure."))
        return what

    def clean_why(self) -> str:
        return str(self.cleaned_data["why"]).replace("\r\n", "\n")

    def clean(self) -> dict[str, Any]:
        given = super().clean() or self.cleaned_data
        if self.errors:
            return given
        if given["what"]:
            target, _sign, figure = given["what"].partition("-")
            given |= {"target": target, "figure": int(figure[:19]) if figure else None}
        if not given["target"]:
            self.add_error("what", _("Say what you judge: whether they said it, whether it is so, or a figure."))
            return given
        if not given["step"]:
            given["step"] = self._step(given)
        if given.get("to") != Verification.UNVERIFIABLE:
            # a reason left chosen beside another judgement, as happens without JavaScript, says nothing
            given["reason"] = ""
        return given

    def _step(self, given: dict[str, Any]) -> str:
        if not given["to"]:
            self.add_error("to", _("Choose a judgement."))
            return ""
        step = step_leading_to(Target(given["target"]), given["to"])
        if step is None:
            self.add_error("to", _("This judgement answers another question: choose one of those that belong to it."))
        return step or ""
