"""Counts for the eye: exact up to a bound, so that no page gets slower with the size of the archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.utils.formats import number_format
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db import models

MOST = 10_000


@dataclass(frozen=True)
class Count:
    """How many there are; beyond the bound, only that there are more.

    >>> str(Count(1234)), str(Count(MOST + 1))
    ('1,234', 'more than 10,000')
    """

    number: int
    most: int = MOST

    def __str__(self) -> str:
        return grouped(self.number) if self.number <= self.most else _("more than %s") % grouped(self.most)

    @property
    def short(self) -> str:
        return grouped(self.number) if self.number <= self.most else f"{grouped(self.most)}+"


def grouped(number: int) -> str:
    """1,234, or as the language of the page groups it."""
    return number_format(number, force_grouping=True)


def counted(rows: models.QuerySet[Any], most: int = MOST) -> Count:
    """Count the rows, and stop at the bound (one query)."""
    return Count(rows.order_by()[: most + 1].count(), most)


def counted_together(lists: Sequence[models.QuerySet[Any]], most: int = MOST) -> list[Count]:
    """Count each of these lists, and stop at the bound: one query for all of them."""
    parts, parameters = [], list[Any]()
    for rows in lists:
        try:
            sql, given = rows.order_by()[: most + 1].values("pk").query.sql_with_params()
        except EmptyResultSet:
            sql, given = "SELECT 1 WHERE false", ()
        # written by the ORM; the values stand beside it
        parts.append(f"(SELECT count(*) FROM ({sql}) AS part)")  # noqa: S608
        parameters += given
    if not parts:
        return []
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", parameters)
        return [Count(number, most) for number in cursor.fetchone() or ()]
