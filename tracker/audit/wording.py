"""Values of the trail in words, as the pages say them."""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext

from tracker.web.dates import written


def in_words(column: Any, value: Any) -> str:
    """The value of a column as a person reads it; nothing for nothing."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, list | dict):
        return _several(column, value)
    choices = dict(getattr(column, "flatchoices", ()))
    return str(choices[value]) if value in choices else _plain(value)


def _several(column: Any, value: Any) -> str:
    choices = dict(getattr(getattr(column, "base_field", None), "flatchoices", ()))
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(str(choices.get(one, one)) for one in value)
    return json.dumps(value, ensure_ascii=False)


def _plain(value: Any) -> str:
    match value:
        case bool():
            return gettext("yes") if value else gettext("no")
        case datetime():
            return written(timezone.localtime(value), "j F Y, H:i:s")
        case date():
            return written(value, "j F Y")
        case Decimal():
            text = format(value, "f")
            return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)
