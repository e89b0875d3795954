"""A key to the API, kept as a hash."""

from django.conf import settings
from django.db import models

from tracker.audit import tracked


@tracked(exclude=["digest", "last_used_on"])
class ApiToken(models.Model):
    """A token that acts for its user over the API. The token itself is shown once; only its SHA-256 is stored."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="api_tokens")
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    last_used_on = models.DateField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.name
