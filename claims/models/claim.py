"""Claims, the chain they came by, their figures, and the disclaimers of their article."""

from decimal import Decimal
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from claims.choices import (
    AttributionType,
    Bound,
    Counted,
    LinkRole,
    Match,
    Medium,
    Scope,
    SpeechAct,
    Triage,
)
from claims.models.standing import (
    AttributionStanding,
    VerificationStanding,
    attribution_constraints,
    one_of,
    verification_constraints,
)
from claims.querysets import RANKED, TO_CHECK, ClaimQuerySet
from sources.choices import SourceKind
from tracker.audit import tracked
from tracker.web.search import words_of

if TYPE_CHECKING:
    from django.db.models.fields.related_descriptors import RelatedManager

    from claims.models import Placement


@tracked()
class Claim(AttributionStanding, VerificationStanding):
    """One attributed statement of one article.

    States change by `claims.actions.steps.take_step` alone; words, speakers and figures by `claims.actions.correct`.
    """

    article = models.ForeignKey("sources.Article", on_delete=models.PROTECT, related_name="claims")
    triage = models.CharField(max_length=10, choices=Triage, default=Triage.SUGGESTED)
    # The words of the quote's and the cue's fragments as they stand in the article, for lists and exports; kept by the
    # actions together with the spans.
    quote = models.TextField()
    cue = models.TextField(blank=True)
    attribution_type = models.CharField(max_length=10, choices=AttributionType, default=AttributionType.INDIRECT)
    speech_act = models.CharField(max_length=10, choices=SpeechAct, default=SpeechAct.STATES)
    language = models.CharField(max_length=10)
    said_on = models.DateField(null=True, blank=True)
    place = models.CharField(max_length=200, blank=True)
    summary = models.CharField(max_length=500, blank=True)
    disclaimers = models.ManyToManyField(
        "claims.Disclaimer", through="claims.ClaimDisclaimer", related_name="claims", blank=True
    )
    successors = models.ManyToManyField(
        "self",
        through="claims.Succession",
        through_fields=("claim", "successor"),
        symmetrical=False,
        related_name="predecessors",
        blank=True,
    )

    run = models.ForeignKey("claims.ExtractionRun", on_delete=models.PROTECT, null=True, related_name="claims")
    confidence = models.DecimalField(max_digits=4, decimal_places=3, null=True)
    rank = models.SmallIntegerField(default=0, help_text="How early it comes in the queue: claims.rules.rank.")
    added_at = models.DateTimeField(default=timezone.now, editable=False)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    changed_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    # Who is asked to check it, by when; an assignment changes nothing of the record, so the version stays.
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="assigned_claims"
    )
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    due_on = models.DateField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    # The version that last changed words, speaker or figures: older judgements are on an earlier record.
    record_version = models.PositiveIntegerField(default=1)

    objects = ClaimQuerySet.as_manager()
    if TYPE_CHECKING:
        links: RelatedManager["Link"]
        figures: RelatedManager["Figure"]
        placements: RelatedManager["Placement"]

    class Meta:
        ordering = RANKED
        constraints = [
            *attribution_constraints(),
            *verification_constraints("claim"),
            one_of("triage", Triage, "claim_triage_is_known"),
            one_of("attribution_type", AttributionType, "claim_type_is_known"),
            one_of("speech_act", SpeechAct, "claim_speech_act_is_known"),
            models.CheckConstraint(condition=~Q(quote=""), name="claim_has_quote"),
            models.CheckConstraint(
                condition=Q(confidence__isnull=True) | Q(confidence__range=(0, 1)), name="claim_confidence_is_share"
            ),
            models.CheckConstraint(
                condition=Q(assigned_to=None, assigned_by=None, due_on=None)
                | Q(assigned_to__isnull=False, assigned_by__isnull=False),
                name="assignment_is_signed",
            ),
        ]
        indexes = [
            # the queue's lists, each read by (rank, id) from the top
            models.Index(fields=["-rank", "id"], name="queue_all"),
            models.Index(fields=["-rank", "id"], name="queue_to_decide", condition=Q(triage=Triage.SUGGESTED)),
            models.Index(fields=["-rank", "id"], name="queue_accepted", condition=Q(triage=Triage.ACCEPTED)),
            models.Index(fields=["-rank", "id"], name="queue_to_check", condition=TO_CHECK),
            # the best rank among an article's suggested claims, for the list to decide
            models.Index(fields=["article", "-rank"], name="queue_by_article", condition=Q(triage=Triage.SUGGESTED)),
            # the queue's rare lists and filters
            models.Index(fields=["id"], name="claim_to_uphold", condition=Q(verification_on_earlier_record=True)),
            models.Index(fields=["id"], name="claim_said_to_uphold", condition=Q(attribution_on_earlier_record=True)),
            models.Index(fields=["unverifiable_reason"], name="claim_reasons", condition=~Q(unverifiable_reason="")),
            # the lists of what is assigned and what is late
            models.Index(fields=["assigned_to"], name="claim_assigned", condition=Q(assigned_to__isnull=False)),
            models.Index(fields=["due_on"], name="claim_due", condition=Q(due_on__isnull=False)),
            # the newsroom's week
            models.Index(fields=["added_at"], name="claims_suggested_by_day", condition=Q(added_by=None)),
            GinIndex(words_of("quote"), name="claim_words"),
        ]

    def __str__(self) -> str:
        return self.quote

    def get_absolute_url(self) -> str:
        return reverse("claims:detail", args=[self.pk])

    @property
    def sureness(self) -> str:
        """How sure the engine is of its suggestion, in words: "93 % sure"; empty once a person has decided."""
        if self.confidence is None or self.added_by_id or self.triage != Triage.SUGGESTED:
            return ""
        return _("%(percent)s sure") % {"percent": percent(self.confidence)}


@tracked()
class Link(models.Model):
    """One link of a claim's chain: a speaker (position 0; a joint statement has several), or a relay (1, 2, ...).

    The source is empty until an editor accepts the match: until then `name` and `kind` are a proposal.
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="links")
    position = models.PositiveSmallIntegerField()
    role = models.CharField(max_length=10, choices=LinkRole)
    mention = models.TextField(blank=True, help_text="The words that stand for the source in the text.")
    source = models.ForeignKey("sources.Source", on_delete=models.PROTECT, null=True, blank=True, related_name="links")
    name = models.CharField(max_length=300, blank=True, help_text="Who it seems to be, as text.")
    kind = models.CharField(max_length=10, choices=SourceKind, blank=True)
    # [{"name": ..., "score": "0.42", "source": id or null}], best first; empty where nothing is in doubt
    alternatives = models.JSONField(default=list, blank=True)
    medium = models.CharField(max_length=20, choices=Medium, default=Medium.UNKNOWN)
    match = models.CharField(max_length=10, choices=Match, default=Match.PROPOSED)
    sure = models.BooleanField(default=True)

    class Meta:
        ordering = ["claim", "position", "pk"]
        constraints = [
            one_of("role", LinkRole, "link_role_is_known"),
            one_of("medium", Medium, "link_medium_is_known"),
            one_of("match", Match, "link_match_is_known"),
            one_of("kind", SourceKind, "link_kind_is_known", blank=True),
            models.CheckConstraint(
                condition=Q(role=LinkRole.SPEAKER, position=0) | Q(role=LinkRole.RELAY, position__gt=0),
                name="speakers_come_first",
            ),
            models.CheckConstraint(
                condition=~Q(match=Match.CONFIRMED) | Q(source__isnull=False), name="confirmed_match_has_source"
            ),
            models.CheckConstraint(condition=~Q(match=Match.UNNAMED) | Q(source=None), name="unnamed_has_no_source"),
            models.UniqueConstraint(
                fields=["claim", "position"], condition=Q(role=LinkRole.RELAY), name="one_relay_a_position"
            ),
        ]
        indexes = [
            models.Index(fields=["name"], name="proposed_names", condition=Q(source=None)),  # filter by source
            GinIndex(words_of("name"), name="link_name_words"),  # search
            GinIndex(words_of("mention"), name="link_mention_words"),
        ]

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The source's name, or the name proposed, or the words of the text (the source must be loaded)."""
        nobody = _("Not named") if self.is_settled else _("Nobody named yet")
        return self.source.name if self.source else self.name or self.mention or nobody

    @property
    def is_settled(self) -> bool:
        """Whether an editor or the engine is sure who this is; a description without a name is an answer too."""
        known = bool(self.source_id or self.name) or self.kind == SourceKind.UNNAMED
        return self.match != Match.PROPOSED or (self.sure and known)


@tracked()
class Figure(VerificationStanding):
    """One quantity inside a claim. An end that is null is open; `unquantified` has neither."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="figures")
    position = models.PositiveSmallIntegerField()
    wording = models.CharField(max_length=300)
    low = models.DecimalField(max_digits=24, decimal_places=4, null=True, blank=True)
    high = models.DecimalField(max_digits=24, decimal_places=4, null=True, blank=True)
    bound = models.CharField(max_length=15, choices=Bound, default=Bound.EXACT)
    unit = models.CharField(max_length=40, blank=True)
    counted = models.CharField(max_length=10, choices=Counted, default=Counted.OTHER)
    of = models.CharField(max_length=200, blank=True)
    as_of = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["claim", "position"]
        constraints = [
            *verification_constraints("figure"),
            one_of("bound", Bound, "figure_bound_is_known"),
            one_of("counted", Counted, "figure_counted_is_known"),
            models.CheckConstraint(condition=~Q(wording=""), name="figure_has_wording"),
            models.CheckConstraint(
                condition=Q(low=None) | Q(high=None) | Q(low__lte=F("high")),
                name="figure_low_below_high",
                violation_error_message="The lower end is above the upper end.",
            ),
            models.CheckConstraint(
                condition=Q(bound=Bound.UNQUANTIFIED, low=None, high=None)
                | (~Q(bound=Bound.UNQUANTIFIED) & (Q(low__isnull=False) | Q(high__isnull=False))),
                name="figure_has_number_or_says_so",
                violation_error_message="Give a number, or say that there is none.",
            ),
            models.UniqueConstraint(
                fields=["claim", "position"], name="figure_position_once", deferrable=models.Deferrable.DEFERRED
            ),
        ]
        indexes = [
            # as for claims
            models.Index(fields=["claim"], name="figure_to_uphold", condition=Q(verification_on_earlier_record=True)),
            models.Index(fields=["unverifiable_reason"], name="figure_reasons", condition=~Q(unverifiable_reason="")),
        ]

    def __str__(self) -> str:
        return self.wording

    @property
    def low_plain(self) -> str:
        return localized(self.low)

    @property
    def high_plain(self) -> str:
        return localized(self.high)


@tracked()
class Disclaimer(models.Model):
    """A sentence in which the article itself says that something could not be verified."""

    article = models.ForeignKey("sources.Article", on_delete=models.PROTECT, related_name="disclaimers")
    text = models.TextField()
    scopes = ArrayField(models.CharField(max_length=15, choices=Scope))
    run = models.ForeignKey("claims.ExtractionRun", on_delete=models.PROTECT, null=True, related_name="disclaimers")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["article", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(scopes__contained_by=Scope.values) & Q(scopes__len__gt=0),
                name="disclaimer_scopes_are_known",
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def scope_labels(self) -> str:
        return ", ".join(str(Scope(scope).label).lower() for scope in self.scopes)


@tracked()
class ClaimDisclaimer(models.Model):
    """A disclaimer that speaks of a claim."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    disclaimer = models.ForeignKey(Disclaimer, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["claim", "disclaimer"], name="disclaimer_once_a_claim")]

    def __str__(self) -> str:
        return f"{self.disclaimer_id} on {self.claim_id}"


@tracked()
class Succession(models.Model):
    """A claim that took another one's place, by a split or a merge."""

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")
    successor = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["claim", "successor"], name="successor_once_a_claim"),
            models.CheckConstraint(condition=~Q(claim=F("successor")), name="no_claim_succeeds_itself"),
        ]

    def __str__(self) -> str:
        return f"{self.successor_id} after {self.claim_id}"


def percent(share: Decimal) -> str:
    """A likelihood as people say it, never as a certainty: "93 %"."""
    return f"{min(max(round(100 * share), 1), 99)}\u00a0%"


def plain(number: Decimal | None) -> str:
    """A number without trailing zeros and never in scientific notation; empty for an open end."""
    if number is None:
        return ""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def localized(number: Decimal | None) -> str:
    """A number as `plain` says it, with the signs of the page's language for thousands and decimals."""
    return str(number_format(plain(number), force_grouping=True)) if number is not None else ""
