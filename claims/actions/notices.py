"""Telling people what happens to the claims that concern them, and what they do with what they were told."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from claims.choices import NoticeKind, StepName
from claims.models import Claim, Comment, Judgement, Notice
from tracker.accounts.choices import NoticesByMail
from tracker.accounts.models import User
from tracker.roles import READERS
from tracker.tasks import enqueue, names

ANSWERS = {StepName.CONFIRM: NoticeKind.CONFIRMED, StepName.RETURN: NoticeKind.RETURNED}


@transaction.atomic
def tell(*, kind: NoticeKind, to: Iterable[User | int], claim: Claim, by: User, comment: Comment | None = None) -> None:
    """Tell each of these people (themselves or their numbers), once.

    Nobody is told of their own doing, nor whoever cannot sign in or read claims. About one comment a person has one
    notice: being named in it is more than that somebody commented.
    """
    people = _people(to, by)
    known = _told_already(kind, people, comment) if comment else set()
    told = [person for person in people if person.pk not in known]
    now = timezone.now()
    Notice.objects.bulk_create(
        [
            Notice(to=person, kind=kind, claim=claim, comment=comment, by=by, at=now, mailed_at=_settled(person, now))
            for person in told
        ],
        ignore_conflicts=True,  # somebody told them of this comment a moment ago
    )
    for person in told:
        if person.notices_by_mail == NoticesByMail.AT_ONCE:
            ask_for_mail(person.pk)


@transaction.atomic
def tell_of_comment(comment: Comment, *, by: User) -> None:
    """Tell whom a comment names, and those in whose hands the claim is. Again after a change, it tells the new ones."""
    claim = comment.claim
    tell(kind=NoticeKind.MENTIONED, to=comment.mentioned.all(), claim=claim, by=by, comment=comment)
    tell(kind=NoticeKind.COMMENTED, to=in_hands_of(claim), claim=claim, by=by, comment=comment)


def tell_proposer(entry: Judgement) -> None:
    """Tell who proposed it that a second person has confirmed or returned the proposal; any other step tells nobody."""
    kind = ANSWERS.get(StepName(entry.step))
    if kind and entry.proposer_id:
        tell(kind=kind, to=[entry.proposer_id], claim=entry.claim, by=entry.by)


def tell_no_more(undone: Judgement) -> None:
    """The answer to a proposal is undone: whoever has neither read nor been mailed that it was given is not told."""
    kind = ANSWERS.get(StepName(undone.step))
    if kind and undone.proposer_id:
        told = Notice.objects.filter(to=undone.proposer_id, kind=kind, claim=undone.claim_id, by=undone.by_id)
        not_mailed = Q(mailed_at=None) | Q(mailed_at=F("at"))  # the latter: who wants no letters
        told.filter(not_mailed, at__gte=undone.at, read_at=None).delete()


def in_hands_of(claim: Claim) -> set[int]:
    """Who holds the claim or one of its figures, and to whom it is assigned (one query)."""
    hands = {claim.assigned_to_id, claim.taken_by_id, *claim.figures.values_list("taken_by", flat=True)}
    return {person for person in hands if person is not None}


@transaction.atomic
def mark_read(*, by: User, notice_ids: Iterable[int] | None = None) -> datetime:
    """Mark these notices of one's own as read, or all; the moment given back is by what it is undone."""
    now = timezone.now()
    unread = Notice.objects.filter(to=by, read_at=None)
    (unread if notice_ids is None else unread.filter(pk__in=notice_ids)).update(read_at=now)
    return now


@transaction.atomic
def mark_unread(*, by: User, notice_id: int | None = None, read_at: datetime | None = None) -> int:
    """Mark one notice of one's own as unread, or all that were marked at that moment; gives their number."""
    wanted = Q(pk=notice_id) if read_at is None else Q(read_at=read_at)
    return Notice.objects.filter(wanted, to=by).exclude(read_at=None).update(read_at=None)


def ask_for_mail(person_id: int, *, priority: int = 0) -> None:
    """Have a worker mail what this person is owed; asked several times before it does, it is one letter."""
    one_by_one = f"{names.MAIL_NOTICES} {person_id}"
    enqueue(names.MAIL_NOTICES, lock=one_by_one, queueing_lock=one_by_one, priority=priority, person_id=person_id)


def _people(to: Iterable[User | int], by: User) -> list[User]:
    numbers = {person.pk if isinstance(person, User) else person for person in to} - {by.pk}
    readers = Q(pk__in=numbers, grants__role__in=sorted(READERS))
    return list(User.objects.active().filter(readers).distinct().order_by("pk"))


def _told_already(kind: NoticeKind, people: Iterable[User], comment: Comment) -> set[int]:
    """Who knows of the comment; a notice that says less than this one is taken away, and is none."""
    known = Notice.objects.select_for_update().filter(to__in=people, comment=comment)
    if kind == NoticeKind.MENTIONED:
        known.exclude(kind=kind).delete()
    return set(known.values_list("to", flat=True))


def _settled(person: User, now: datetime) -> datetime | None:
    """No e-mail is owed to whoever wants none."""
    return now if person.notices_by_mail == NoticesByMail.NEVER else None
