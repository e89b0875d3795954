"""How one target of a claim stands, as columns: the state that holds and the proposal that waits."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.choices import Attribution, UnverifiableReason, Verification
from claims.rules import MISSES, PROPOSALS, Standing


class VerificationStanding(models.Model):
    """Is it so? Mixed into claims and figures; changed by `claims.actions.steps` alone."""

    verification = models.CharField(max_length=15, choices=Verification, default=Verification.UNCHECKED)
    unverifiable_reason = models.CharField(max_length=30, choices=UnverifiableReason, blank=True)
    verification_proposed = models.CharField(max_length=15, choices=Verification, blank=True)
    verification_proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    verification_on_earlier_record = models.BooleanField(default=False)
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        abstract = True

    @property
    def verification_standing(self) -> Standing:
        return Standing(
            self.verification,
            self.unverifiable_reason,
            self.verification_proposed,
            self.verification_proposed_by_id,
            self.taken_by_id,
            self.verification_on_earlier_record,
        )

    @verification_standing.setter
    def verification_standing(self, standing: Standing) -> None:
        self.verification, self.unverifiable_reason = standing.state, standing.reason
        self.verification_proposed, self.verification_proposed_by_id = standing.proposed, standing.proposed_by
        self.taken_by_id, self.verification_on_earlier_record = standing.taken_by, standing.on_earlier_record

    VERIFICATION_COLUMNS = (
        "verification",
        "unverifiable_reason",
        "verification_proposed",
        "verification_proposed_by",
        "taken_by",
        "verification_on_earlier_record",
    )


class AttributionStanding(models.Model):
    """Did they say it? Mixed into claims; changed by `claims.actions.steps` alone."""

    attribution = models.CharField(max_length=10, choices=Attribution, default=Attribution.UNCHECKED)
    attribution_proposed = models.CharField(max_length=10, choices=Attribution, blank=True)
    attribution_proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    attribution_on_earlier_record = models.BooleanField(default=False)

    class Meta:
        abstract = True

    @property
    def attribution_standing(self) -> Standing:
        return Standing(
            self.attribution,
            proposed=self.attribution_proposed,
            proposed_by=self.attribution_proposed_by_id,
            on_earlier_record=self.attribution_on_earlier_record,
        )

    @attribution_standing.setter
    def attribution_standing(self, standing: Standing) -> None:
        self.attribution, self.attribution_proposed = standing.state, standing.proposed
        self.attribution_proposed_by_id = standing.proposed_by
        self.attribution_on_earlier_record = standing.on_earlier_record

    ATTRIBUTION_COLUMNS = (
        "attribution",
        "attribution_proposed",
        "attribution_proposed_by",
        "attribution_on_earlier_record",
    )


def one_of(column: str, words: type[models.TextChoices], name: str, *, blank: bool = False) -> models.CheckConstraint:
    """The column holds one of the words."""
    values = [*words.values, ""] if blank else words.values
    return models.CheckConstraint(condition=Q(**{f"{column}__in": values}), name=name)


def verification_constraints(table: str) -> list[Any]:
    """What must hold of every verification, whoever writes it."""
    unverifiable = Q(verification=Verification.UNVERIFIABLE)
    return [
        one_of("verification", Verification, f"{table}_verification_is_known"),
        one_of("unverifiable_reason", UnverifiableReason, f"{table}_reason_is_known", blank=True),
        models.CheckConstraint(
            condition=(unverifiable & ~Q(unverifiable_reason="")) | (~unverifiable & Q(unverifiable_reason="")),
            name=f"{table}_unverifiable_has_reason",
        ),
        models.CheckConstraint(
            condition=Q(verification_proposed="", verification_proposed_by=None)
            | Q(verification_proposed__in=sorted(PROPOSALS), verification_proposed_by__isnull=False),
            name=f"{table}_verification_proposal_is_signed",
        ),
        models.CheckConstraint(
            condition=Q(verification=Verification.IN_PROGRESS, taken_by__isnull=False)
            | (~Q(verification=Verification.IN_PROGRESS) & Q(taken_by=None)),
            name=f"{table}_in_progress_is_taken",
        ),
    ]


def attribution_constraints() -> list[Any]:
    """What must hold of every attribution, whoever writes it."""
    return [
        one_of("attribution", Attribution, "claim_attribution_is_known"),
        models.CheckConstraint(
            condition=Q(attribution_proposed="", attribution_proposed_by=None)
            | Q(attribution_proposed__in=sorted(MISSES), attribution_proposed_by__isnull=False),
            name="claim_attribution_proposal_is_signed",
        ),
    ]
