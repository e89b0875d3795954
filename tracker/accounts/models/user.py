"""The person who signs in."""

import zoneinfo
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, Self, cast

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone

from tracker.accounts.choices import Language, NoticesByMail
from tracker.audit import tracked
from tracker.roles import CHECKERS, Role

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

    from tracker.accounts.models import RoleGrant


class UserQuerySet(models.QuerySet["User"]):
    def active(self) -> Self:
        return self.filter(is_active=True)

    def administrators(self) -> Self:
        """Who may give roles."""
        return self.active().filter(grants__role=Role.ADMINISTRATOR)

    def checkers(self) -> Self:
        """Who may be asked to check claims."""
        return self.active().filter(grants__role__in=sorted(CHECKERS)).distinct()

    def for_list(self) -> Self:
        """People with their roles: two queries."""
        return self.prefetch_related("grants")


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):  # type: ignore[misc]
    def create_user(self, email: str, name: str, password: str | None = None) -> "User":
        user: User = self.model(email=self.normalize_email(email).lower(), name=name)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def get_by_natural_key(self, username: str | None) -> "User":
        return cast("User", self.get(email__iexact=username))


@tracked(exclude=["password", "last_login"])
class User(AbstractBaseUser):
    """A person with an account. Written by `tracker.accounts.actions` alone; never deleted, only deactivated."""

    email = models.EmailField("e-mail", unique=True)
    name = models.CharField(max_length=150)
    is_active = models.BooleanField("may sign in", default=True)
    time_zone = models.CharField(max_length=64, blank=True)
    language = models.CharField(max_length=5, choices=Language, default=Language.ENGLISH)
    notices_by_mail = models.CharField(
        "notices by e-mail", max_length=10, choices=NoticesByMail, default=NoticesByMail.DIGEST
    )
    joined_at = models.DateTimeField(default=timezone.now, editable=False)
    version = models.PositiveIntegerField(default=1)

    objects = UserManager()
    if TYPE_CHECKING:
        grants: RelatedManager[RoleGrant]

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name"]

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                Lower("email"), name="user_email_once", violation_error_message="Somebody has this e-mail already."
            ),
            models.CheckConstraint(condition=~models.Q(name=""), name="user_has_name"),
            models.CheckConstraint(condition=models.Q(language__in=Language.values), name="user_language_is_known"),
            models.CheckConstraint(
                condition=models.Q(notices_by_mail__in=NoticesByMail.values), name="user_notices_are_known"
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @cached_property
    def roles(self) -> frozenset[Role]:
        """The roles held now (one query unless `for_list` loaded them, then kept on this instance)."""
        return self.granted if self.is_active else frozenset()

    @cached_property
    def granted(self) -> frozenset[Role]:
        """The roles given, which rest while the account is closed (kept like `roles`)."""
        return frozenset(Role(grant.role) for grant in self.grants.all())

    @property
    def zone(self) -> zoneinfo.ZoneInfo | None:
        """The zone that this person chose; None for the newsroom's own."""
        if not self.time_zone:
            return None
        try:
            return zoneinfo.ZoneInfo(self.time_zone)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):  # a zone that the system's tables dropped
            return None

    @property
    def role_labels(self) -> list[str]:
        return [role.label for role in Role if role in self.granted]

    @property
    def initials(self) -> str:
        words = self.name.split()
        return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()
