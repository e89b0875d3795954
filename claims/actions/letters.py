"""Mailing people what they were told: at once, or once a day together, as each of them chose."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from claims.actions.notices import ask_for_mail
from claims.models import Notice
from claims.telling import remark, sentence
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.roles import READERS

logger = logging.getLogger(__name__)

DIGEST_AT = time(7)  # in each person's own time zone
MOST_IN_A_LETTER = 50
BEHIND = -10  # an article that somebody has just saved goes first


@dataclass(frozen=True)
class Told:
    """One notice as the letter prints it; `link` is empty where the site does not know its own address."""

    what: str
    at: datetime
    said: str
    quote: str
    where: str
    link: str


def ask_for_owed_mail(now: datetime) -> None:
    """Put down a letter for everybody who is owed one: after a failure, after a night, at the hour of the day."""
    owed = Notice.objects.owed().order_by().values("to")
    for person in User.objects.active().filter(pk__in=owed):
        if _is_due(person, now):
            ask_for_mail(person.pk, priority=BEHIND)


def mail_notices(person_id: int, now: datetime) -> None:
    """Mail the person what they are owed by now. Killed at any line it loses nothing: at worst it mails twice."""
    person = User.objects.active().filter(pk=person_id).first()
    if person is None or not READERS & person.roles or not _is_due(person, now):
        return
    owed = Notice.objects.visible_to(person).owed()
    if person.notices_by_mail == NoticesByMail.NEVER:
        owed.update(mailed_at=now)
        return
    owed.exclude(read_at=None).update(mailed_at=now)  # what was read in the page needs no letter
    notices = list(owed.for_list().order_by("-pk"))
    if notices and _sent(person, notices):
        Notice.objects.filter(pk__in=[notice.pk for notice in notices]).update(mailed_at=timezone.now())


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


def _sent(person: User, notices: Sequence[Notice]) -> bool:
    try:
        _letter(person, notices).send()
    except OSError as error:  # the server does not answer, or refuses: SMTPException is an OSError too
        logger.warning("No mail to %s, it is tried again: %s", person.email, error)
        return False
    return True


def _letter(person: User, notices: Sequence[Notice]) -> EmailMessage:
    with translation.override(person.language), timezone.override(person.zone):
        context = {
            "told": [_told(notice) for notice in notices[:MOST_IN_A_LETTER]],
            "more": max(len(notices) - MOST_IN_A_LETTER, 0),
            "is_digest": person.notices_by_mail == NoticesByMail.DIGEST,
            "hour": DIGEST_AT,
            "list": _link(reverse("notices:list")),
            "account": _link(reverse("accounts:own")),
            "newsroom": settings.NEWSROOM,
        }
        return EmailMessage(
            subject=_subject(notices),
            body=render_to_string("claims/mail/notices.txt", context),
            to=[person.email],
            headers={"Auto-Submitted": "auto-generated"},
        )


def _subject(notices: Sequence[Notice]) -> str:
    what = sentence(notices[0]) if len(notices) == 1 else _("%(number)d notices") % {"number": len(notices)}
    return _one_line(f"[{settings.NEWSROOM}] {what}", 150)


def _told(notice: Notice) -> Told:
    article = notice.claim.article
    return Told(
        what=sentence(notice),
        at=notice.at,
        said=_one_line(remark(notice), 500),
        quote=_one_line(notice.claim.quote, 300),
        where=_one_line(f"{article.outlet.name}, {article.title}", 200),
        link=_link(reverse("notices:open", args=[notice.pk])),
    )


def _link(path: str) -> str:
    return f"{settings.SITE_ADDRESS}{path}" if settings.SITE_ADDRESS else ""


def _one_line(text: str, length: int) -> str:
    return Truncator(" ".join(text.split())).chars(length)
