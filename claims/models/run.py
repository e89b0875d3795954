"""Runs of the engine over a text: so that what should have been read, and was not, can be asked of the table."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from claims.choices import RunState
from claims.models.standing import one_of


class ExtractionRun(models.Model):
    """One run of one version of the engine over one revision. Written by `claims.actions.extract` alone."""

    revision = models.ForeignKey("sources.Revision", on_delete=models.PROTECT, related_name="runs")
    engine_version = models.CharField(max_length=40)
    state = models.CharField(max_length=10, choices=RunState, default=RunState.WAITING)
    failure = models.TextField(blank=True)
    asked_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    found = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["pk"]
        constraints = [
            one_of("state", RunState, "run_state_is_known"),
            models.UniqueConstraint(fields=["revision", "engine_version"], name="run_once_a_version"),
            models.CheckConstraint(
                condition=(Q(state=RunState.FAILED) & ~Q(failure="")) | (~Q(state=RunState.FAILED) & Q(failure="")),
                name="failed_run_says_why",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.engine_version} on {self.revision_id}: {self.state}"
