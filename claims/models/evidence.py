"""What bears on a judgement: evidence, and questions put to people."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from claims.choices import Channel, Stance, Target
from claims.models.standing import one_of
from tracker.audit import tracked


def file_place(evidence: "Evidence", _name: str) -> str:
    """Where a file is kept: by its digest, so that the same file is kept once."""
    return f"evidence/{evidence.sha256[:2]}/{evidence.sha256}"


@tracked()
class Evidence(models.Model):
    """A page, document or call for, against or beside a claim. Retracted with a reason, never deleted.

    Written by `claims.actions.evidence` alone.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.PROTECT, related_name="evidence")
    target = models.CharField(max_length=15, choices=Target, default=Target.VERIFICATION)
    figure = models.ForeignKey(
        "claims.Figure", on_delete=models.PROTECT, null=True, blank=True, related_name="evidence"
    )
    stance = models.CharField(max_length=10, choices=Stance)
    is_original = models.BooleanField("the original statement", default=False)
    title = models.CharField(max_length=300)
    url = models.URLField("URL", max_length=2000, blank=True)
    archived_url = models.URLField("archived address", max_length=2000, blank=True)
    note = models.TextField(blank=True)
    # A kept copy, named by its digest; `file_name` is what it was called where it came from.
    file = models.FileField(upload_to=file_place, max_length=200, blank=True)
    file_name = models.CharField(max_length=255, blank=True)
    file_type = models.CharField(max_length=100, blank=True)
    file_size = models.PositiveBigIntegerField(null=True, blank=True, help_text="In bytes.")
    sha256 = models.CharField("SHA-256", max_length=64, blank=True)
    seen_on = models.DateField(default=timezone.localdate)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    added_at = models.DateTimeField(auto_now_add=True)
    retracted_at = models.DateTimeField(null=True)
    retracted_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+")
    retracted_why = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]
        constraints = [
            one_of("stance", Stance, "evidence_stance_is_known"),
            models.CheckConstraint(
                condition=Q(target=Target.FIGURE, figure__isnull=False)
                | Q(target__in=[Target.ATTRIBUTION, Target.VERIFICATION], figure=None),
                name="evidence_names_its_target",
            ),
            models.CheckConstraint(condition=~Q(title=""), name="evidence_has_title"),
            models.CheckConstraint(
                condition=~Q(url="") | ~Q(note="") | ~Q(file=""),
                name="evidence_has_url_file_or_note",
                violation_error_message="Give a URL, a file, or a note of what was seen.",
            ),
            models.CheckConstraint(
                condition=Q(file="", file_name="", file_type="", file_size=None, sha256="")
                | (
                    ~Q(file="")
                    & ~Q(file_name="")
                    & ~Q(file_type="")
                    & Q(file_size__gt=0, sha256__regex="^[0-9a-f]{64}$")
                ),
                name="evidence_file_is_described",
            ),
            models.CheckConstraint(
                condition=Q(retracted_at=None, retracted_by=None, retracted_why="")
                | (Q(retracted_at__isnull=False, retracted_by__isnull=False) & ~Q(retracted_why="")),
                name="retraction_is_signed",
            ),
        ]

    def __str__(self) -> str:
        return self.title


@tracked()
class Enquiry(models.Model):
    """A question put to somebody about a claim: what `no_reply` rests on.

    Written by `claims.actions.evidence` alone.
    """

    claim = models.ForeignKey("claims.Claim", on_delete=models.PROTECT, related_name="enquiries")
    to = models.CharField(max_length=200)
    channel = models.CharField(max_length=10, choices=Channel)
    question = models.TextField()
    asked_at = models.DateTimeField(default=timezone.now)
    deadline = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    added_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "enquiries"
        constraints = [
            one_of("channel", Channel, "enquiry_channel_is_known"),
            models.CheckConstraint(condition=~Q(to="") & ~Q(question=""), name="enquiry_says_whom_and_what"),
            models.CheckConstraint(
                condition=Q(answer="", answered_at=None) | (~Q(answer="") & Q(answered_at__isnull=False)),
                name="answer_is_dated",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.to}: {self.question}"
