"""Counts for the eye: exact up to a bound, so that no page gets slower with the size of the archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db import models

MOST = 10_000


@dataclass(frozen=True)
class Count:
    """How many there are; beyond the bound, only that there are more.

    >>> str(Count(1234)), str(Count(MOST + 1))
    ('1,234', 'more than 10,000')
    """

    number: int

    def __str__(self) -> str:
        return f"{self.number:,}" if self.number <= MOST else f"more than {MOST:,}"

    @property
    def short(self) -> str:
        return f"{self.number:,}" if self.number <= MOST else f"{MOST:,}+"


def counted(rows: models.QuerySet[Any]) -> Count:
    """Count the rows, and stop at the bound (one query)."""
    return Count(rows.order_by()[: MOST + 1].count())
