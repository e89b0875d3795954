"""Who has a page open: told to whoever opens the same one, and never in anybody's way."""

from django.conf import settings
from django.db import models


class Presence(models.Model):
    """A person has an article or a claim open; `at` is when their page said so last.

    Written by `claims.actions.presence` alone.
    """

    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    article = models.ForeignKey("sources.Article", on_delete=models.CASCADE, related_name="+")
    # The claim that is in focus there, or whose own page it is.
    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "article"], name="presence_once_an_article")]
        indexes = [models.Index(fields=["article", "at"], name="present_at_article")]

    def __str__(self) -> str:
        return f"{self.person_id} at article {self.article_id}"
