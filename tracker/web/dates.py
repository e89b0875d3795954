"""Days and times written out in the language of the page."""

from datetime import date

from django.utils.dateformat import format as formatted
from django.utils.translation import get_language

# How a language writes the first of a month.
FIRST = {"fr": "j\\e\\r"}


def written(moment: date, shape: str) -> str:
    """The day or moment in this shape of Django's, such as "j F Y".

    >>> written(date(2026, 3, 5), "j F Y")
    '5 March 2026'
    """
    first = FIRST.get(get_language() or "")
    return str(formatted(moment, shape.replace("j", first) if first and moment.day == 1 else shape))
