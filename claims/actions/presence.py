"""Saying that one has an article or a claim open, and that one has left."""

from datetime import datetime

from django.db import transaction

from claims.models import Claim, Presence
from sources.models import Article
from tracker.accounts.models import User


@transaction.atomic
def be_here(*, article: Article, claim: Claim | None, by: User, now: datetime) -> None:
    """Keep that this person has the article open with this claim in focus: one place an article, the newest."""
    kept = Presence.objects.filter(person=by, article=article).update(claim=claim, at=now)
    if not kept:
        Presence.objects.bulk_create([Presence(person=by, article=article, claim=claim, at=now)], ignore_conflicts=True)


def leave(*, article: Article, by: User) -> None:
    Presence.objects.filter(person=by, article=article).delete()


def forget_before(moment: datetime) -> None:
    """Forget whoever said nothing since."""
    Presence.objects.filter(at__lt=moment).delete()
