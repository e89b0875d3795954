"""The record of what left the site."""

import pgtrigger
from django.conf import settings
from django.db import models


class Export(models.Model):
    """One claim report: who asked for it, with which filters, and how many rows it had. Written by `claims.exports`."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exports")
    format = models.CharField(max_length=10)
    filters = models.CharField(max_length=2000, blank=True, help_text="The query string of the filters.")
    asked_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, help_text="Empty: the download was broken off.")
    row_count = models.PositiveIntegerField(null=True)

    class Meta:
        ordering = ["-pk"]
        triggers = [pgtrigger.Protect(name="kept", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.format} of {self.asked_at:%Y-%m-%d %H:%M}"
