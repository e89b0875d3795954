"""The form under which an article is pasted or changed: it checks the shape; the action decides."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from sources.choices import Language
from sources.models import Article, Source
from tracker.refusal import Refused

MOST_OFFERED = 300  # outlets in the list that a browser offers while one types

# Which field a refusal belongs to; others stand above the form.
FIELDS = {
    "no_title": "title",
    "title_too_long": "title",
    "no_outlet": "outlet_name",
    "unknown_outlet": "outlet_name",
    "several_sources": "outlet_name",
    "name_taken": "outlet_name",
    "bad_name": "outlet_name",
    "name_too_long": "outlet_name",
    "bad_url": "url",
    "bad_language": "language",
    "no_text": "text",
    "text_too_long": "text",
    "surrogate": "text",
}


class ChangeArticleForm(forms.Form):
    """What is known of an article."""

    title = forms.CharField(label=_("Title"), max_length=500)
    outlet_name = forms.CharField(
        label=_("Outlet"),
        max_length=300,
        help_text=_("The newsroom that published it. A name that the register does not have is added to it."),
        widget=forms.TextInput(attrs={"list": "outlets", "autocomplete": "off"}),
    )
    url = forms.CharField(
        label=_("URL"), max_length=2000, required=False, widget=forms.TextInput(attrs={"inputmode": "url"})
    )
    published_on = forms.DateField(
        label=_("Published on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    )
    language = forms.ChoiceField(label=_("Language"))
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=1, max_value=2**31 - 1)

    def __init__(self, *args: Any, language: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices: list[tuple[str, Any]] = list(Language.choices)
        if language and language not in Language.values:
            choices.append((language, language))
        self.fields["language"] = forms.ChoiceField(label=_("Language"), choices=choices)

    @classmethod
    def of(cls, article: Article) -> "ChangeArticleForm":
        """The form filled with what is known now."""
        known = {
            "title": article.title,
            "outlet_name": article.outlet.name,
            "url": article.url,
            "published_on": article.published_on,
            "language": article.language,
            "seen": article.version,
        }
        return cls(initial=known, language=article.language)

    @staticmethod
    def outlets() -> list[str]:
        return list(Source.objects.outlets().values_list("name", flat=True)[:MOST_OFFERED])

    def refuse(self, refused: Refused) -> None:
        """Say the refusal beside the field it belongs to."""
        field = FIELDS.get(refused.code)
        self.add_error(field if field in self.fields else None, refused.sentence)

    def values(self) -> dict[str, Any]:
        """What the action takes."""
        return {name: value for name, value in self.cleaned_data.items() if name != "seen"}


class AddArticleForm(ChangeArticleForm):
    """An article that is pasted."""

    text = forms.CharField(
        label=_("Text"),
        strip=False,
        help_text=_("Pasted as it is: only line ends are changed."),
        widget=forms.Textarea(attrs={"class": "tall", "rows": 12}),
    )
    field_order = ("title", "outlet_name", "published_on", "url", "language", "text")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        del self.fields["seen"]
        self.fields["language"] = forms.ChoiceField(
            label=_("Language"), choices=[("", _("Find it in the text")), *Language.choices], required=False
        )
        self.order_fields(self.field_order)
