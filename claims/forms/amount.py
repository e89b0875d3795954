"""A number as people write it: with the signs of the page's language for thousands and decimals, or with spaces."""

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _

SPACES = " \u00a0\u202f\u2009"
UNCLEAR = re.compile(r"([+-]?[1-9]\d{0,2}),(\d{3})")


class AmountField(forms.DecimalField):
    """What a form shows can be sent back: "25,000" in English, "25 000" in French.

    A comma before three digits is refused where it is the decimal sign: an English text means thousands by it.
    """

    def __init__(self, **options: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "decimal"})
        super().__init__(max_digits=24, decimal_places=4, localize=True, widget=widget, **options)

    def to_python(self, value: Any) -> Any:
        text = str(value).strip() if value is not None else ""
        decimal = str(get_format("DECIMAL_SEPARATOR"))
        if decimal == "," and (unclear := UNCLEAR.fullmatch(text)):
            one, other = unclear[1], f"{unclear[1]} {unclear[2]}"
            words = _("“%(text)s” may be %(one)s or %(other)s: write which.")
            raise ValidationError(words % {"text": text, "one": one, "other": other})
        return super().to_python(_ungrouped(text, decimal))


def _ungrouped(text: str, decimal: str) -> str:
    """The number without the signs between groups of three digits; anything else as it is."""
    signs = re.escape(SPACES + str(get_format("THOUSAND_SEPARATOR")))
    grouped = re.compile(rf"[+-]?\d{{1,3}}([{signs}])\d{{3}}(?:\1\d{{3}})*(?:[.{re.escape(decimal)}]\d+)?")
    found = grouped.fullmatch(text)
    return text.replace(found[1], "") if found else text
