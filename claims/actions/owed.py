"""Which letters are owed by now, to whom, and what has been mailed."""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta

from django.db.models import Q
from django.utils import timezone

from claims.actions.notices import ask_for_mail
from claims.models import Notice
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.roles import READERS

DIGEST_AT = time(7)  # in each person's own time zone
BEHIND = -10  # an article that somebody has just saved goes first


def ask_for_owed_mail(now: datetime) -> None:
    """Put down a letter for everybody who is owed one: after a failure, after a night, at the hour of the day."""
    owed = Notice.objects.owed().order_by().values("to")
    for person in User.objects.active().filter(pk__in=owed):
        if _is_due(person, now):
            ask_for_mail(person.pk, priority=BEHIND)


def owed_to(person: User, now: datetime) -> Sequence[Notice] | None:
    """What is to be mailed to this person now, the newest first; None where it is not yet time."""
    if not _is_due(person, now):
        return None
    if person.notices_by_mail == NoticesByMail.NEVER:
        return []
    return list(Notice.objects.visible_to(person).owed().unread().for_list().order_by("-pk"))


def settle(person: User, mailed: Iterable[Notice]) -> None:
    """These are mailed. What was read in the page is owed no longer, nor all to whoever wants or may have no letter."""
    owed = Notice.objects.owed().filter(to=person)
    if person.notices_by_mail != NoticesByMail.NEVER and READERS & person.roles:
        owed = owed.filter(Q(pk__in=[notice.pk for notice in mailed]) | Q(read_at__isnull=False))
    owed.update(mailed_at=timezone.now())


def _is_due(person: User, now: datetime) -> bool:
    """Always, but for the daily letter: due once something waits since before the hour, unless it was sent after it."""
    if person.notices_by_mail != NoticesByMail.DIGEST:
        return True
    since = last_digest_hour(person, now)
    notices = Notice.objects.filter(to=person)
    return notices.owed().filter(at__lt=since).exists() and not notices.filter(mailed_at__gte=since).exists()


def last_digest_hour(person: User, now: datetime) -> datetime:
    """When the hour of the daily letter struck last where this person is."""
    local = now.astimezone(person.zone or timezone.get_default_timezone())
    today = datetime.combine(local.date(), DIGEST_AT, tzinfo=local.tzinfo)
    return today if today <= local else datetime.combine(local.date() - timedelta(1), DIGEST_AT, tzinfo=local.tzinfo)
