"""The history of a claim's states: one row a step, added and never changed."""

import pgtrigger
from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.choices import StepName, Target, UnverifiableReason
from claims.models.standing import one_of
from claims.querysets import JudgementQuerySet
from tracker.audit.tracking import NO_TRUNCATE

NEEDS_WHY = [
    StepName.REJECT,
    StepName.WITHDRAW,
    StepName.REINSTATE,
    StepName.RETURN,
    StepName.REOPEN,
    StepName.UPHOLD,
    StepName.PROPOSE,
]

APPEND_ONLY = pgtrigger.Protect(name="append_only", operation=pgtrigger.Update | pgtrigger.Delete)
KEPT = [APPEND_ONLY, NO_TRUNCATE]


class Judgement(models.Model):
    """One step on one target: who took it, from which state to which, and why. Written by `claims.actions.steps` alone.

    `before` holds the target's whole standing before the step (claims.rules.Standing), so that the step can be undone.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.PROTECT, related_name="judgements")
    target = models.CharField(max_length=15, choices=Target)
    figure = models.ForeignKey("claims.Figure", on_delete=models.PROTECT, null=True, related_name="judgements")
    step = models.CharField(max_length=10, choices=StepName)
    start = models.CharField(max_length=15)
    end = models.CharField(max_length=15)
    proposed = models.CharField(max_length=15, blank=True, help_text="What waits for a second person after this step.")
    reason = models.CharField(max_length=30, choices=UnverifiableReason, blank=True)
    why = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="judgements")
    at = models.DateTimeField(auto_now_add=True)
    claim_version = models.PositiveIntegerField(help_text="The record that was judged.")
    before = models.JSONField()
    undoes = models.OneToOneField("self", on_delete=models.PROTECT, null=True, related_name="undone_by")
    answers = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="answered_by")
    proposer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    evidence = models.ManyToManyField("claims.Evidence", through="claims.JudgementEvidence", related_name="judgements")
    # What the page called its request: asked again with the same key, the step was taken already.
    key = models.UUIDField(null=True, editable=False)

    objects = JudgementQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        constraints = [
            one_of("target", Target, "judgement_target_is_known"),
            one_of("step", StepName, "judgement_step_is_known"),
            models.CheckConstraint(
                condition=Q(target=Target.FIGURE, figure__isnull=False) | (~Q(target=Target.FIGURE) & Q(figure=None)),
                name="figure_judgement_names_figure",
            ),
            models.CheckConstraint(condition=~Q(step__in=NEEDS_WHY) | ~Q(why=""), name="judgement_says_why"),
            models.CheckConstraint(
                condition=~Q(step__in=[StepName.CONFIRM, StepName.RETURN]) | Q(proposer=None) | ~Q(proposer=F("by")),
                name="second_person_is_another",
            ),
            models.UniqueConstraint(fields=["by", "key"], name="request_once"),
        ]
        indexes = [
            models.Index(fields=["claim", "-id"], name="history_of_claim"),  # the claim page, undo
            models.Index(fields=["at"], include=["step", "answers"], name="judgements_by_day"),  # the newsroom's week
        ]
        triggers = KEPT

    def __str__(self) -> str:
        return f"{self.claim_id} {self.target}: {self.step} {self.start} -> {self.end}"


class JudgementEvidence(models.Model):
    """Evidence that a judgement rests on."""

    judgement = models.ForeignKey(Judgement, on_delete=models.PROTECT, related_name="+")
    evidence = models.ForeignKey("claims.Evidence", on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["judgement", "evidence"], name="evidence_once_a_judgement")]
        triggers = KEPT

    def __str__(self) -> str:
        return f"{self.judgement_id} on {self.evidence_id}"
