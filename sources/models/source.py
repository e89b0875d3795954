"""The register: who speaks, and under which names."""

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.urls import reverse

from sources.choices import Language, SourceKind
from sources.querysets import SourceQuerySet
from tracker.audit import tracked

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

    from sources.models import Article


# What the register can hold: a source that is not named has no row.
REGISTERED = [kind.value for kind in SourceKind if kind is not SourceKind.UNNAMED]


@tracked()
class Source(models.Model):
    """One person, body, document, outlet or kind of people. Written by `sources.actions.register` alone."""

    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, editable=False)
    kind = models.CharField(max_length=10, choices=[choice for choice in SourceKind.choices if choice[0] in REGISTERED])
    affiliation = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="affiliates", verbose_name="speaks for"
    )
    country = models.CharField(max_length=2, blank=True, help_text="Two letters of ISO 3166, such as ML.")
    note = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(auto_now_add=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")

    objects = SourceQuerySet.as_manager()
    if TYPE_CHECKING:
        names: RelatedManager["SourceName"]
        articles: RelatedManager["Article"]
        affiliates: RelatedManager["Source"]

    class Meta:
        ordering = ["folded", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["folded", "kind"],
                name="source_name_once_per_kind",
                violation_error_message="The register has a source of this kind with this name.",
            ),
            models.CheckConstraint(condition=~models.Q(folded=""), name="source_has_name"),
            models.CheckConstraint(condition=models.Q(kind__in=REGISTERED), name="source_kind_is_known"),
            models.CheckConstraint(
                condition=~models.Q(affiliation=models.F("pk")), name="source_not_its_own_affiliate"
            ),
            models.CheckConstraint(condition=models.Q(country__regex=r"^([A-Z]{2})?$"), name="source_country_is_code"),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("sources:detail", args=[self.pk])


@tracked()
class SourceName(models.Model):
    """A further name of a source: an alias, a short form, the name in another language."""

    source = models.ForeignKey(Source, on_delete=models.CASCADE, related_name="names")
    name = models.CharField(max_length=300)
    folded = models.CharField(max_length=300, editable=False, db_index=True)
    language = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["source", "folded"],
                name="alias_once",
                violation_error_message="The source has this name already.",
            ),
            models.CheckConstraint(condition=~models.Q(folded=""), name="alias_not_empty"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def language_label(self) -> str:
        return str(dict(Language.choices).get(self.language, self.language))
