"""Where the words of a claim stand in one revision of its article: code points, checked by the database."""

import pgtrigger
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length

from claims.choices import SpanRole
from claims.models.standing import one_of
from tracker.audit import tracked

# A span must say exactly what the text says at its place, whoever writes it; so must its surroundings.
AGREES = """
    SELECT text INTO STRICT words FROM sources_revision WHERE id = {revision};
    IF substr(words, NEW.start + 1, NEW."end" - NEW.start) IS DISTINCT FROM NEW.exact
       OR substr(words, GREATEST(NEW.start - length(NEW.prefix), 0) + 1, length(NEW.prefix)) IS DISTINCT FROM NEW.prefix
       OR substr(words, NEW."end" + 1, length(NEW.suffix)) IS DISTINCT FROM NEW.suffix THEN
        RAISE EXCEPTION 'The span % to % does not agree with the text of revision %', NEW.start, NEW."end", {revision}
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
"""


def agrees_with_text(revision: str) -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name="agrees_with_text",
        when=pgtrigger.Before,
        level=pgtrigger.Row,
        operation=pgtrigger.Insert | pgtrigger.Update,
        declare=[("words", "text")],
        func=AGREES.format(revision=revision),
    )


class Placement(models.Model):
    """Where a claim stands in one revision. `start` is its first quoted code point, for the order of claims."""

    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, related_name="placements")
    revision = models.ForeignKey("sources.Revision", on_delete=models.PROTECT, related_name="placements")
    start = models.PositiveIntegerField()

    class Meta:
        ordering = ["revision", "start", "pk"]
        constraints = [models.UniqueConstraint(fields=["claim", "revision"], name="claim_placed_once")]
        indexes = [models.Index(fields=["revision", "start"], name="claims_of_revision")]  # the article page

    def __str__(self) -> str:
        return f"{self.claim_id} in {self.revision_id} at {self.start}"


class TextSpan(models.Model):
    """One fragment: code points from `start` up to `end`, the exact words, and up to 32 code points around them."""

    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    exact = models.TextField()
    prefix = models.CharField(max_length=32, blank=True)
    suffix = models.CharField(max_length=32, blank=True)

    class Meta:
        abstract = True


@tracked()
class Span(TextSpan):
    """A fragment of a claim's quote or cue, a mention of a link, or the words of a figure."""

    placement = models.ForeignKey(Placement, on_delete=models.CASCADE, related_name="spans")
    role = models.CharField(max_length=10, choices=SpanRole)
    position = models.PositiveSmallIntegerField()
    link = models.ForeignKey("claims.Link", on_delete=models.CASCADE, null=True, related_name="spans")
    figure = models.ForeignKey("claims.Figure", on_delete=models.CASCADE, null=True, related_name="spans")

    class Meta:
        ordering = ["placement", "role", "position"]
        constraints = [
            one_of("role", SpanRole, "span_role_is_known"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="span_not_empty"),
            models.CheckConstraint(condition=Q(end=F("start") + Length("exact")), name="span_length_is_of_words"),
            models.CheckConstraint(
                condition=Q(role=SpanRole.MENTION, link__isnull=False, figure=None)
                | Q(role=SpanRole.FIGURE, figure__isnull=False, link=None)
                | Q(role__in=[SpanRole.QUOTE, SpanRole.CUE], link=None, figure=None),
                name="span_belongs_to_its_role",
            ),
        ]
        triggers = [agrees_with_text("(SELECT revision_id FROM claims_placement WHERE id = NEW.placement_id)")]

    def __str__(self) -> str:
        return f"{self.role} {self.start}-{self.end}"


class DisclaimerSpan(TextSpan):
    """Where a disclaimer stands in one revision."""

    disclaimer = models.ForeignKey("claims.Disclaimer", on_delete=models.CASCADE, related_name="spans")
    revision = models.ForeignKey("sources.Revision", on_delete=models.PROTECT, related_name="disclaimer_spans")

    class Meta:
        ordering = ["revision", "start"]
        constraints = [
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="disclaimer_span_not_empty"),
            models.CheckConstraint(
                condition=Q(end=F("start") + Length("exact")), name="disclaimer_span_length_is_of_words"
            ),
        ]
        triggers = [agrees_with_text("NEW.revision_id")]

    def __str__(self) -> str:
        return f"{self.disclaimer_id} {self.start}-{self.end}"
