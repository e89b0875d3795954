"""The letters in which people are mailed what they were told, in their language and their time."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from smtplib import SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from claims.actions.owed import DIGEST_AT, owed_to, settle
from claims.controls import in_line
from claims.models import Notice
from claims.telling import due_on, remark, sentence
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User

logger = logging.getLogger(__name__)

MOST_IN_A_LETTER = 50
REFUSED_FOR_GOOD = 500  # replies from 500 on are permanent (RFC 5321, 4.2.1)


@dataclass(frozen=True)
class Told:
    """One notice as the letter prints it; `link` is empty where the site does not know its own address."""

    what: str
    at: datetime
    due_on: date | None
    said: str
    quote: str
    where: str
    link: str


def mail_notices(person_id: int, now: datetime) -> None:
    """Mail the person what they are owed by now. Killed at any line it loses nothing: at worst it mails twice."""
    person = User.objects.active().filter(pk=person_id).first()
    notices = owed_to(person, now) if person else None
    if person is None or notices is None:
        return
    # Nothing is settled before the letter is out: a day on which something was would count as one with a letter.
    if not notices or _sent(person, notices):
        settle(person, notices)


def _sent(person: User, notices: Sequence[Notice]) -> bool:
    try:
        _letter(person, notices).send()
    except OSError as error:  # the server does not answer, or refuses: SMTPException is an OSError too
        if _is_for_good(error):
            logger.error("No mail to %s: the mail server knows no such address. %s", person.email, error)  # noqa: TRY400 - its reply says all
            return True  # what the letter would have said stands in the page
        logger.warning("No mail to %s, it is tried again: %s", person.email, error)
        return False
    return True


def _is_for_good(error: OSError) -> bool:
    codes = [code for code, _said in error.recipients.values()] if isinstance(error, SMTPRecipientsRefused) else []
    return bool(codes) and min(codes) >= REFUSED_FOR_GOOD


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
            body=render_to_string("claims/mail/notices.txt", context).strip() + "\n",
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
        due_on=due_on(notice),
        said=_one_line(remark(notice), 500),
        quote=_("“%(words)s”") % {"words": _one_line(notice.claim.quote, 300)},
        where=_one_line(f"{article.outlet.name}, {article.title}", 200),
        link=_link(reverse("notices:open", args=[notice.pk])),
    )


def _link(path: str) -> str:
    return f"{settings.SITE_ADDRESS}{path}" if settings.SITE_ADDRESS else ""


def _one_line(text: str, length: int) -> str:
    """On one line, with names for what nobody sees: a letter cannot keep the direction of words to themselves."""
    return Truncator(in_line(text)).chars(length)
