"""A role that somebody was granted."""

from django.conf import settings
from django.db import models

from tracker.audit import tracked
from tracker.roles import LABELS, Role


@tracked()
class RoleGrant(models.Model):
    """One role of one user. Written by `tracker.accounts.actions.grant_roles` alone."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="grants")
    role = models.CharField(max_length=20, choices=[(role.value, label) for role, label in LABELS.items()])
    granted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    granted_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "role"], name="role_granted_once"),
            models.CheckConstraint(condition=models.Q(role__in=[role.value for role in Role]), name="role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {Role(self.role).label}"
