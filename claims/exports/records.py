"""The record of every export: who took what away, when, and how much of it arrived."""

from django.db.models import QuerySet
from django.utils import timezone

from claims.models import Export
from tracker.accounts.models import User
from tracker.roles import EDITORS


def begun(*, by: User, file_format: str, filters: str) -> Export:
    """Record that an export begins; `ended` completes it, also where the download is broken off."""
    return Export.objects.create(by=by, format=file_format, filters=filters)


def ended(export: Export, row_count: int | None) -> None:
    """Complete the record in a transaction of its own; without a number of rows, the download was broken off."""
    Export.objects.filter(pk=export.pk).update(ended_at=timezone.now(), row_count=row_count)


def past(user: User) -> QuerySet[Export]:
    """A person's exports, newest first; an editor sees everybody's."""
    exports = Export.objects.select_related("by").order_by("-pk")
    return exports if EDITORS & user.roles else exports.filter(by=user)
