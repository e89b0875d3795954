"""Keyset paging: the next page begins after a row, however deep, at the cost of the first."""

from django.db import models
from django.db.models import Func


class Row(Func):
    """A PostgreSQL row value, compared as a whole: `LessThan(Row(F("a"), F("id")), Row(Value(x), Value(y)))`."""

    function = "ROW"
    output_field = models.TextField()
