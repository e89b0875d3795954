"""Where the words of a claim stand in one revision of its article: code points, checked by the database."""

import pgtrigger
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.db.models.functions import Length

from claims.choices import SpanRole
from claims.models.standing import one_of
from tracker.audit import tracked
from tracker.web.search import words_of

# A span must say exactly what the text says at its place, whoever writes it; so must its surroundings. Checked once a
# statement, in pieces of the text that overlap: to find a place, PostgreSQL counts code points from the beginning,
# which thousands of spans in a long text must not each do anew. (The empty string has the text unpacked once.)
AGREES = """
    FOR whole IN SELECT DISTINCT {revision} AS id FROM new_spans LOOP
        SELECT text || '' INTO STRICT words FROM sources_revision WHERE id = whole.id;
        FOR span IN
            WITH piece AS MATERIALIZED (
                SELECT number, substr(words, number * 4096 + 1, 8192) AS part
                FROM generate_series(0, length(words) / 4096) AS number
            ), new_span AS (
                SELECT start, "end", start - length(prefix) AS first, prefix || exact || suffix AS said
                FROM new_spans WHERE {revision} = whole.id
            )
            SELECT start, "end" FROM new_span LEFT JOIN piece ON number = first / 4096
            WHERE first < 0 OR said IS DISTINCT FROM CASE
                WHEN length(said) <= 4096 THEN substr(part, first % 4096 + 1, length(said))
                ELSE substr(words, first + 1, length(said))
            END
        LOOP
            RAISE EXCEPTION 'The span % to % does not agree with the text of revision %',
                span.start, span."end", whole.id USING ERRCODE = 'check_violation';
        END LOOP;
    END LOOP;
    RETURN NULL;
"""


def agree_with_text(revision: str) -> list[pgtrigger.Trigger]:
    """Triggers that refuse spans which disagree with their text; `revision` is SQL for a new span's revision."""
    return [
        pgtrigger.Trigger(
            name=f"agrees_with_text_{str(operation).lower()}",
            when=pgtrigger.After,
            level=pgtrigger.Statement,
            operation=operation,
            referencing=pgtrigger.Referencing(new="new_spans"),  # type: ignore[no-untyped-call]
            declare=[("words", "text"), ("whole", "record"), ("span", "record")],
            func=AGREES.format(revision=revision),
        )
        for operation in (pgtrigger.Insert, pgtrigger.Update)
    ]


@tracked(exclude=["context"])
class Placement(models.Model):
    """Where a claim stands in one revision.

    `start` is its first quoted code point, for the order of claims; `context` is what stands around the quote in its
    paragraph, for the search: it follows from the revision's text.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.CASCADE, related_name="placements")
    revision = models.ForeignKey("sources.Revision", on_delete=models.PROTECT, related_name="placements")
    start = models.PositiveIntegerField()
    context = models.TextField(blank=True)

    class Meta:
        ordering = ["revision", "start", "pk"]
        constraints = [models.UniqueConstraint(fields=["claim", "revision"], name="claim_placed_once")]
        indexes = [
            models.Index(fields=["revision", "start"], name="claims_of_revision"),  # the article page
            GinIndex(words_of("context"), name="context_words"),  # the search of the queue
        ]

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
        triggers = agree_with_text("(SELECT revision_id FROM claims_placement WHERE id = placement_id)")

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
        triggers = agree_with_text("revision_id")

    def __str__(self) -> str:
        return f"{self.disclaimer_id} {self.start}-{self.end}"
