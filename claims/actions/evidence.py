"""Gathering what judgements rest on: evidence, and questions put to people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from claims import rules
from claims.actions.files import Kept
from claims.actions.steps import mark_targets
from claims.cases import actor, basis_of, subjects_of
from claims.choices import Stance, Target, UnverifiableReason
from claims.models import Claim, Enquiry, Evidence, Figure
from tracker.accounts.models import User
from tracker.audit import acting, last_changed_by
from tracker.refusal import Refused, Stale

TITLE_LENGTH = 300
NOTE_TITLE = 80  # what fits a line of the list


@dataclass(frozen=True)
class Finding:
    """What somebody found: about which judgement, for or against, and where others can see it."""

    target: Target
    stance: Stance
    title: str
    url: str = ""
    archived_url: str = ""
    note: str = ""
    is_original: bool = False
    seen_on: date | None = None
    figure_id: int | None = None
    file: Kept | None = None


@dataclass(frozen=True)
class Question:
    """What was asked, of whom, by which channel, and until when an answer is awaited."""

    to: str
    channel: str
    question: str
    deadline: datetime | None = None
    asked_at: datetime | None = None


@transaction.atomic
def add_evidence(*, claim_id: int, finding: Finding, by: User) -> Evidence:
    """Add a piece of evidence. It changes no state and no version: nobody who is judging is disturbed."""
    with acting(by):
        claim = _gathering(claim_id, by)
        _check_finding(finding)
        piece = Evidence(
            claim=claim,
            target=finding.target,
            figure=_figure(claim, finding),
            stance=finding.stance,
            is_original=finding.is_original,
            title=finding.title.strip() or _called(finding),
            url=finding.url.strip(),
            archived_url=finding.archived_url.strip(),
            note=finding.note.strip(),
            seen_on=finding.seen_on or timezone.localdate(),
            added_by=by,
            **_file_fields(finding.file),
        )
        _save_new(piece)
    return piece


@transaction.atomic
def retract_evidence(*, evidence_id: int, why: str, by: User) -> Evidence:
    """Take evidence out of use, with a reason. It stays to be read; judgements that rest on it are marked."""
    with acting(by):
        claim = _gathering(Evidence.objects.get(pk=evidence_id).claim_id, by)
        piece = Evidence.objects.select_for_update().get(pk=evidence_id)
        if piece.retracted_at:
            raise Refused("retracted", _("Somebody has retracted this evidence already."))
        if not why.strip():
            raise Refused("no_why", _("Say why it is retracted, in a sentence that others will read."))
        piece.retracted_at, piece.retracted_by, piece.retracted_why = timezone.now(), by, why.strip()
        piece.save(update_fields=["retracted_at", "retracted_by", "retracted_why"])
        if piece.judgements.exists():
            mark_targets(claim, [one for one in subjects_of(claim) if piece.pk in basis_of(claim, *one)], by=by)
    return piece


@transaction.atomic
def ask_enquiry(*, claim_id: int, question: Question, by: User) -> Enquiry:
    """Record a question that was put to somebody about the claim."""
    with acting(by):
        claim = _gathering(claim_id, by)
        asked_at = question.asked_at or timezone.now()
        if asked_at > timezone.now():
            raise Refused("asked_later", _("A question that was put cannot be of a time to come."))
        if question.deadline and question.deadline < asked_at:
            raise Refused("deadline_passed", _("The deadline is before the question was put."))
        enquiry = Enquiry(
            claim=claim,
            to=question.to.strip(),
            channel=question.channel,
            question=question.question.strip(),
            asked_at=asked_at,
            deadline=question.deadline,
            added_by=by,
        )
        _save_new(enquiry)
    return enquiry


@transaction.atomic
def answer_enquiry(*, enquiry_id: int, answer: str, seen: int, by: User) -> Enquiry:
    """Record or correct the answer. What was judged unverifiable for want of a reply is marked: there is one now."""
    with acting(by):
        claim = _gathering(Enquiry.objects.get(pk=enquiry_id).claim_id, by)
        enquiry = Enquiry.objects.select_for_update().get(pk=enquiry_id)
        if enquiry.version != seen:
            raise Stale(version=enquiry.version, changed_by=last_changed_by(enquiry))
        if not answer.strip():
            raise Refused("no_answer", _("Write down what the answer was."))
        is_first = enquiry.answered_at is None
        enquiry.answer, enquiry.answered_at = answer.strip(), enquiry.answered_at or timezone.now()
        enquiry.version += 1
        enquiry.save(update_fields=["answer", "answered_at", "version"])
        if is_first:
            mark_targets(claim, _waiting_for_reply(claim), by=by)
    return enquiry


def _waiting_for_reply(claim: Claim) -> Sequence[tuple[Target, Figure | None]]:
    return [
        (target, figure)
        for target, figure in subjects_of(claim)
        if target in rules.CHECKING and (figure or claim).unverifiable_reason == UnverifiableReason.NO_REPLY
    ]


def _gathering(claim_id: int, by: User) -> Claim:
    """The claim, locked, where this person may gather evidence for it."""
    claim = Claim.objects.select_for_update(of=("self",)).get(pk=claim_id)
    rules.check_may_gather(claim.triage, actor(by))
    return claim


def _figure(claim: Claim, finding: Finding) -> Figure | None:
    if finding.target is not Target.FIGURE:
        return None
    figure = claim.figures.filter(pk=finding.figure_id or 0).first()
    if figure is None:
        raise Refused("unknown_figure", _("The claim has no such figure: look at it again."))
    return figure


def _called(finding: Finding) -> str:
    """What it is called where nobody said so: the file's name, the link without its frame, the note's first line."""
    if finding.file:
        return finding.file.name
    if finding.url.strip():
        parts = urlsplit(finding.url.strip())
        return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"[:TITLE_LENGTH]
    first = finding.note.strip().partition("\n")[0]
    return first if len(first) <= NOTE_TITLE else f"{first[: NOTE_TITLE - 1]}…"


def _file_fields(kept: Kept | None) -> dict[str, Any]:
    if kept is None:
        return {}
    return {
        "file": kept.place,
        "file_name": kept.name,
        "file_type": kept.type,
        "file_size": kept.size,
        "sha256": kept.sha256,
    }


def _check_finding(finding: Finding) -> None:
    if finding.target is Target.TRIAGE:
        raise Refused("bad_target", _("Evidence bears on whether they said it, whether it is so, or on a figure."))
    if finding.is_original and finding.target is not Target.ATTRIBUTION:
        raise Refused("bad_original", _("The original statement bears on whether they said it."))
    if not finding.url.strip() and not finding.note.strip() and not finding.file:
        raise Refused("no_url_or_note", _("Give a URL, a file, or a note of what was seen."))
    if finding.seen_on and finding.seen_on > timezone.localdate():
        raise Refused("seen_later", _("Evidence cannot have been seen on a day to come."))
    for url in filter(None, (finding.url.strip(), finding.archived_url.strip())):
        if urlsplit(url).scheme.lower() not in {"http", "https"}:
            raise Refused("bad_url", _("The address must begin with http:// or https://."))


def _save_new(row: Evidence | Enquiry) -> None:
    """Save it; Refused with the field's own sentence where a value is not one the field can hold."""
    try:
        row.full_clean(exclude=["retracted_at", "retracted_by", "retracted_why"])
    except ValidationError as error:
        raise Refused("bad_value", " ".join(error.messages)) from error
    row.save()
