"""Published texts and their revisions."""

import hashlib
from typing import TYPE_CHECKING

import pgtrigger
from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.urls import reverse
from django.utils import timezone

from sources.choices import Language, SourceKind
from sources.querysets import ArticleQuerySet, RevisionQuerySet
from tracker.audit import tracked
from tracker.web.search import words_of

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager


@tracked()
class Article(models.Model):
    """One published text. Written by `sources.actions.articles` alone; its words are in its revisions."""

    title = models.CharField(max_length=500)
    outlet = models.ForeignKey(
        "sources.Source",
        on_delete=models.PROTECT,
        related_name="articles",
        limit_choices_to={"kind": SourceKind.OUTLET},
    )
    url = models.URLField("URL", max_length=2000, blank=True)
    # The URL under which two spellings of one address are the same; null where there is no URL.
    url_key = models.CharField(max_length=2000, null=True, editable=False)  # noqa: DJ001 - null keeps "none" out of the unique index
    language = models.CharField(max_length=10, default=Language.ENGLISH)
    published_on = models.DateField("date")
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    version = models.PositiveIntegerField(default=1)

    objects = ArticleQuerySet.as_manager()
    if TYPE_CHECKING:
        revisions: RelatedManager["Revision"]

    class Meta:
        ordering = ["-published_on", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["url_key"],
                name="article_url_once",
                violation_error_message="An article with this URL is here already.",
            ),
            models.CheckConstraint(condition=~models.Q(title=""), name="article_has_title"),
            models.CheckConstraint(
                condition=models.Q(language__regex=r"^[a-z]{2,3}$"), name="article_language_is_code"
            ),
        ]
        indexes = [
            models.Index(fields=["-published_on", "-id"], name="article_newest"),  # the list of articles
            GinIndex(words_of("title"), name="article_words"),  # the search of the queue
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("articles:detail", args=[self.pk])

    @property
    def revision(self) -> "Revision":
        """The newest text (one query unless the newest revisions were prefetched by `for_detail`)."""
        kept = getattr(self, "newest_revisions", None)
        return kept[0] if kept else self.revisions.latest("number")

    @property
    def language_label(self) -> str:
        return str(dict(Language.choices).get(self.language, self.language))


@tracked(exclude=["text"])
class Revision(models.Model):
    """The words of an article at one time: stored exactly as given apart from line ends, and never changed."""

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField(default=1)
    text = models.TextField()
    digest = models.CharField(max_length=64, editable=False, help_text="SHA-256 of the text in UTF-8.")
    length = models.PositiveIntegerField(editable=False, help_text="Code points.")
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    objects = RevisionQuerySet.as_manager()

    class Meta:
        ordering = ["article", "number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="revision_number_once"),
            models.UniqueConstraint(
                fields=["digest"],
                condition=models.Q(number=1),
                name="text_once",
                violation_error_message="An article with this text is here already.",
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="revision_has_text"),
            models.CheckConstraint(
                condition=models.Q(length=models.functions.Length("text")), name="revision_length_is_of_text"
            ),
        ]
        triggers = [
            pgtrigger.Protect(name="text_is_kept", operation=pgtrigger.Update | pgtrigger.Delete),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}, revision {self.number}"

    @staticmethod
    def digest_of(text: str) -> str:
        return hashlib.sha256(text.encode()).hexdigest()
