"""What people say to each other about a claim, and what each is told of."""

from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from claims.choices import NoticeKind
from claims.models.standing import one_of
from tracker.accounts.models import User
from tracker.audit import tracked
from tracker.roles import READERS
from tracker.web.counting import Count, counted

MOST_NEW = 99


@tracked()
class Comment(models.Model):
    """A remark on a claim; whoever it names with @ is told. Removed by its author, kept in the trail.

    Written by `claims.actions.comments` alone.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.PROTECT, related_name="comments")
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(null=True, editable=False)
    removed_at = models.DateTimeField(null=True, editable=False)
    mentioned = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="+", blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["pk"]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="comment_has_text")]

    def __str__(self) -> str:
        return self.text


class NoticeQuerySet(models.QuerySet["Notice"]):
    def visible_to(self, user: User) -> Self:
        """One's own, for whoever may read the claims that they are about."""
        return self.filter(to=user) if READERS & user.roles else self.none()

    def unread(self) -> Self:
        return self.filter(read_at=None)

    def owed(self) -> Self:
        """An e-mail is to be sent about them."""
        return self.filter(mailed_at=None)

    def number(self) -> Count:
        """How many, counted up to a bound (one query)."""
        return counted(self, most=MOST_NEW)

    def for_list(self) -> Self:
        """With who did what, to which claim, and the comment: one query."""
        return self.select_related("by", "comment", "claim__article__outlet")


class Notice(models.Model):
    """Something that a person is told about a claim, in the page and by e-mail as they choose.

    Written by `claims.actions.notices` alone.
    """

    to = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="notices")
    kind = models.CharField(max_length=10, choices=NoticeKind)
    claim = models.ForeignKey("claims.Claim", on_delete=models.PROTECT, related_name="+")
    comment = models.ForeignKey(Comment, on_delete=models.PROTECT, null=True, related_name="+")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(default=timezone.now, editable=False)
    read_at = models.DateTimeField(null=True)
    # Empty while an e-mail is owed: set once it was sent, from the start for whoever wants none.
    mailed_at = models.DateTimeField(null=True)

    objects = NoticeQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            one_of("kind", NoticeKind, "notice_kind_is_known"),
            models.CheckConstraint(condition=~Q(to=F("by")), name="nobody_is_told_of_their_own"),
            models.UniqueConstraint(fields=["to", "comment"], name="told_once_of_a_comment"),
        ]
        indexes = [
            models.Index(fields=["to", "-id"], name="notices_of_person"),
            models.Index(fields=["to"], name="notices_unread", condition=Q(read_at=None)),
            models.Index(fields=["to"], name="notices_not_mailed", condition=Q(mailed_at=None)),
        ]

    def __str__(self) -> str:
        return f"{self.to_id}: {self.kind} {self.claim_id}"

    @property
    def place(self) -> str:
        """Where it happened: the claim, at the comment."""
        address = self.claim.get_absolute_url()
        return f"{address}#comment-{self.comment_id}" if self.comment_id else address
