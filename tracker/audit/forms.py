"""What of the trail is to be shown."""

import re
from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from tracker.audit.trail import BY_THE_SITE, OUTSIDE_THE_SITE, Record, Wanted

RECORD = re.compile(r"([a-z.]{3,60}):([0-9]{1,18})", re.ASCII)


class TrailForm(forms.Form):
    """`kinds`: kind and label of each table; `people`: id and name of each account."""

    person = forms.ChoiceField(label=_("Person"), required=False)
    kind = forms.ChoiceField(label=_("Kind of record"), required=False)
    record = forms.CharField(
        label=_("One record"),
        required=False,
        max_length=80,
        widget=forms.TextInput(attrs={"placeholder": "claims.claim:12"}),
        error_messages={"max_length": _("Name a record by its kind and number, such as claims.claim:12.")},
    )

    def __init__(self, *, kinds: Sequence[tuple[str, str]], people: Sequence[tuple[int, str]], **options: Any) -> None:
        super().__init__(**options)
        site = [(BY_THE_SITE, _("The site itself")), (OUTSIDE_THE_SITE, _("Outside the site"))]
        accounts = [(str(pk), name) for pk, name in people]
        self.fields["person"].choices = [("", _("Everybody")), *accounts, *site]  # type: ignore[attr-defined]
        self.fields["kind"].choices = [("", _("All kinds")), *kinds]  # type: ignore[attr-defined]
        self._kinds = {kind for kind, _label in kinds}

    def clean_record(self) -> Record | None:
        written = self.cleaned_data["record"]
        if not written:
            return None
        parts = RECORD.fullmatch(written)
        if not parts or parts[1] not in self._kinds:
            raise forms.ValidationError(_("Name a record by its kind and number, such as claims.claim:12."))
        return Record(parts[1], int(parts[2]))

    @property
    def wanted(self) -> Wanted:
        """What a valid form asks for."""
        given = self.cleaned_data
        return Wanted(given["person"], given["kind"], given["record"])
