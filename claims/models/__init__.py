"""Rows of the claims: what was said, how it was judged, on which evidence."""

from claims.models.claim import Claim, ClaimDisclaimer, Disclaimer, Figure, Link, Succession
from claims.models.comment import Comment, Notice
from claims.models.evidence import Enquiry, Evidence
from claims.models.export import Export
from claims.models.judgement import Judgement, JudgementEvidence
from claims.models.presence import Presence
from claims.models.run import ExtractionRun
from claims.models.span import DisclaimerSpan, Placement, Span
from claims.models.view import QueueLayout, SavedView

__all__ = [
    "Claim",
    "ClaimDisclaimer",
    "Comment",
    "Disclaimer",
    "DisclaimerSpan",
    "Enquiry",
    "Evidence",
    "Export",
    "ExtractionRun",
    "Figure",
    "Judgement",
    "JudgementEvidence",
    "Link",
    "Notice",
    "Placement",
    "Presence",
    "QueueLayout",
    "SavedView",
    "Span",
    "Succession",
]
