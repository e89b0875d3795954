"""What people type into the register."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from sources import rules
from sources.choices import Language, SourceKind
from sources.countries import COUNTRIES
from sources.models import Source
from sources.names import folded

KINDS = [(kind.value, kind.label) for kind in SourceKind if kind in rules.KINDS]


def _countries() -> list[tuple[str, Any]]:
    """The countries in the order of their names, in the language of the page."""
    names = [(code, str(name)) for code, name in COUNTRIES.items()]
    return [("", _("Not said")), *sorted(names, key=lambda country: folded(country[1]))]


class SourceByName(forms.CharField):
    """A source of the register by one of its names, or by its number where several have the name (#12)."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_length=rules.LONGEST_NAME, **options)

    def clean(self, value: Any) -> Source | None:
        typed = super().clean(value)
        if not typed:
            return None
        found = list(Source.objects.numbered_or_called(typed)[:10])
        if not found:
            raise ValidationError(
                _("No source is called “%(typed)s”. Add it to the register first.") % {"typed": typed}
            )
        if len(found) > 1:
            numbers = ", ".join(
                f"#{source.pk} ({source.name}, {source.get_kind_display().lower()})" for source in found
            )
            raise ValidationError(
                _("Several sources are called “%(typed)s”. Give the number of one: %(numbers)s.")
                % {"typed": typed, "numbers": numbers}
            )
        return found[0]

    def prepare_value(self, value: Any) -> Any:
        return value.name if isinstance(value, Source) else value


class FactsForm(forms.Form):
    """What is known of a source, apart from its names."""

    kind = forms.ChoiceField(label=_("Kind"), choices=KINDS, widget=forms.RadioSelect)
    affiliation = SourceByName(
        label=_("Speaks for"),
        required=False,
        help_text=_("The name of another source: a spokesman speaks for his army, the army for its state."),
        widget=forms.TextInput(attrs={"list": "register"}),
    )
    country = forms.ChoiceField(label=_("Country"), choices=_countries, required=False)
    note = forms.CharField(
        label=_("Note"), max_length=rules.LONGEST_NOTE, required=False, widget=forms.Textarea(attrs={"rows": 4})
    )

    @property
    def affiliation_id(self) -> int | None:
        affiliation = self.cleaned_data["affiliation"]
        return affiliation.pk if affiliation else None


class AddSourceForm(FactsForm):
    """A new source. What a name may be is decided by the rules of the register."""

    name = forms.CharField(label=_("Name"), max_length=rules.LONGEST_NAME)

    field_order = ("name", "kind", "affiliation", "country", "note")


class SeenForm(forms.Form):
    """Names the version that the person looked at."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class RenameForm(SeenForm):
    """Beside other forms with the same fields on one page, so its ids are its own."""

    name = forms.CharField(label=_("Main name"), max_length=rules.LONGEST_NAME)
    keep_old = forms.BooleanField(label=_("Keep the old name as a further name"), required=False, initial=True)

    def __init__(self, data: Any = None, **options: Any) -> None:
        super().__init__(data, **({"auto_id": "rename_%s"} | options))


class ChangeForm(FactsForm, SeenForm):
    """Facts of a source that is there."""


class FurtherNameForm(SeenForm):
    """One more name; its ids are its own, as those of RenameForm."""

    name = forms.CharField(label=_("Another name"), max_length=rules.LONGEST_NAME)
    language = forms.ChoiceField(
        label=_("Language"), choices=[("", _("Any language")), *Language.choices], required=False
    )

    def __init__(self, data: Any = None, **options: Any) -> None:
        super().__init__(data, **({"auto_id": "further_%s"} | options))


class ListForm(forms.Form):
    """What of the register is to be listed."""

    search = forms.CharField(
        label=_("Search"),
        max_length=rules.LONGEST_NAME,
        required=False,
        widget=forms.SearchInput(attrs={"placeholder": _("Any of its names")}),
    )
    kind = forms.ChoiceField(label=_("Kind"), choices=[("", _("All kinds")), *KINDS], required=False)
