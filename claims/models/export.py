"""The record of what left the site."""

from urllib.parse import parse_qsl

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from tracker.web.counting import grouped


class Export(models.Model):
    """One claim report: who asked for it, with which filters, and how many rows it had. Written by `claims.exports`."""

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="exports")
    format = models.CharField(max_length=10)
    filters = models.CharField(max_length=2000, blank=True, help_text="The query string of the filters.")
    asked_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, help_text="Empty: it is still running, or the server was stopped.")
    row_count = models.PositiveIntegerField(null=True, help_text="Empty although it ended: it was broken off.")

    class Meta:
        ordering = ["-pk"]
        triggers = [pgtrigger.Protect(name="kept", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return f"{self.format} of {self.asked_at:%Y-%m-%d %H:%M}"

    @property
    def filters_in_words(self) -> str:
        """The filters as they stand in the address, made readable: "list: to check · has figures: yes"."""
        pairs = parse_qsl(self.filters)
        return " · ".join(f"{name}: {value}".replace("_", " ") for name, value in pairs) or _("all claims")

    @property
    def outcome(self) -> str:
        """How it went, in words."""
        if self.row_count is not None:
            return ngettext("%(n)s claim", "%(n)s claims", self.row_count) % {"n": grouped(self.row_count)}
        return _("Broken off") if self.ended_at else _("Not finished")
