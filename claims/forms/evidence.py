"""Forms for evidence and enquiries."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.actions.evidence import Finding, Question
from claims.choices import Channel, Stance, Target
from claims.corrections import quoted
from claims.models import Claim

TEXT_LENGTH = 5000
DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def _moment() -> forms.DateTimeInput:
    return forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class EvidenceForm(forms.Form):
    """What was found, and what it bears on."""

    about = forms.ChoiceField(label=_("It bears on"), widget=forms.RadioSelect)
    stance = forms.ChoiceField(label=_("It is"), choices=Stance.choices, widget=forms.RadioSelect)
    is_original = forms.BooleanField(
        label=_("This is the original statement"), required=False, help_text=_("Only for whether they said it.")
    )
    title = forms.CharField(label=_("What it is"), max_length=300, required=False)
    file = forms.FileField(label=_("File"), required=False, allow_empty_file=True, max_length=1000)
    url = forms.URLField(label=_("URL"), required=False, max_length=2000, assume_scheme="https")
    archived_url = forms.URLField(label=_("Archived address"), required=False, max_length=2000, assume_scheme="https")
    note = forms.CharField(
        label=_("What it shows"), required=False, max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 2})
    )
    seen_on = forms.DateField(label=_("Seen on"), required=False, widget=DAY)

    prefix = "evidence"

    def __init__(self, *args: Any, claim: Claim, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        figures = [
            (f"figure-{figure.pk}", gettext("Figure %(words)s") % {"words": quoted(figure.wording)})
            for figure in claim.figures.all()
        ]
        about = self.fields["about"]
        assert isinstance(about, forms.ChoiceField)  # noqa: S101 - for the type checker
        about.choices = [("attribution", gettext("Did they say it?")), ("verification", gettext("Is it so?")), *figures]
        self.fields["about"].initial, self.fields["stance"].initial = "verification", Stance.FOR
        self.fields["seen_on"].initial = timezone.localdate

    @property
    def finding(self) -> Finding:
        given = self.cleaned_data
        target, _, figure = given["about"].partition("-")
        return Finding(
            target=Target(target),
            figure_id=int(figure) if figure else None,
            stance=Stance(given["stance"]),
            title=given["title"],
            url=given["url"],
            archived_url=given["archived_url"],
            note=_plain(given["note"]),
            is_original=given["is_original"],
            seen_on=given["seen_on"],
        )


class RetractForm(forms.Form):
    why = forms.CharField(
        max_length=TEXT_LENGTH,
        error_messages={"required": _("Say why it is retracted, in a sentence that others will read.")},
    )

    def clean_why(self) -> str:
        return _plain(self.cleaned_data["why"])


class EnquiryForm(forms.Form):
    """A question that was put to somebody."""

    to = forms.CharField(label=_("Asked whom"), max_length=200)
    channel = forms.ChoiceField(label=_("How"), choices=Channel.choices)
    question = forms.CharField(
        label=_("What was asked"), max_length=TEXT_LENGTH, widget=forms.Textarea(attrs={"rows": 2})
    )
    asked_at = forms.DateTimeField(label=_("Asked at"), required=False, widget=_moment())
    deadline = forms.DateTimeField(label=_("Answer wanted by"), required=False, widget=_moment())

    prefix = "enquiry"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["asked_at"].initial = _this_minute

    @property
    def asked(self) -> Question:
        given = self.cleaned_data
        return Question(given["to"], given["channel"], _plain(given["question"]), given["deadline"], given["asked_at"])


class AnswerForm(forms.Form):
    answer = forms.CharField(
        label=_("The answer"),
        max_length=TEXT_LENGTH,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Write down what the answer was.")},
    )
    seen = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)

    def clean_answer(self) -> str:
        return _plain(self.cleaned_data["answer"])


def _plain(text: str) -> str:
    """As it was typed; browsers send line ends of their own."""
    return text.replace("\r\n", "\n")


def _this_minute() -> datetime:
    return timezone.localtime().replace(second=0, microsecond=0)
