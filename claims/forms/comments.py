"""Forms for comments."""

from django import forms
from django.utils.translation import gettext_lazy as _

LONGEST = 5000


class CommentForm(forms.Form):
    text = forms.CharField(
        label=_("Write a comment"), max_length=LONGEST, error_messages={"required": _("Write the comment first.")}
    )

    prefix = "comment"

    def clean_text(self) -> str:
        """As it was typed; browsers send line ends of their own."""
        text: str = self.cleaned_data["text"]
        return text.replace("\r\n", "\n")


class ChangeCommentForm(CommentForm):
    seen = forms.IntegerField(min_value=1, max_value=2**31 - 1, widget=forms.HiddenInput)
