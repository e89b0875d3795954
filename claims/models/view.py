"""How people look at the queue: views that they keep, and the columns that each wants to see."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from claims.choices import Density
from claims.models.standing import one_of
from tracker.audit import tracked


@tracked()
class SavedView(models.Model):
    """Filters of the queue under a name: the owner's own, or shared with everybody.

    Written by `claims.actions.views` alone.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="saved_views")
    name = models.CharField(max_length=100)
    query = models.CharField(max_length=2000, blank=True, help_text="The query string of the filters.")
    is_shared = models.BooleanField("shared with everybody", default=False)
    added_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"],
                name="view_once_a_person",
                violation_error_message="You have a view of this name already.",
            ),
            models.CheckConstraint(condition=~Q(name=""), name="view_has_name"),
        ]

    def __str__(self) -> str:
        return self.name


class QueueLayout(models.Model):
    """The columns and the density of one person's queue. Written by `claims.actions.views` alone."""

    person = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="queue_layout")
    hidden = ArrayField(models.CharField(max_length=20), default=list, help_text="The columns left out.")
    density = models.CharField(max_length=10, choices=Density, default=Density.DENSE)

    class Meta:
        constraints = [one_of("density", Density, "density_is_known")]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.density}"
