"""Judgements as a part of the audit trail: they are insert-only, and so are their own history."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db.models import F, QuerySet, Value
from django.db.models.lookups import LessThan
from django.utils.translation import gettext

from claims import rules
from claims.choices import StepName, Target, UnverifiableReason
from claims.models import Claim, Judgement
from tracker.audit.trail import BY_THE_SITE, OUTSIDE_THE_SITE, Change, Entry, Record, Wanted
from tracker.web.paging import Row


class JudgementStream:
    """What people decided: step, state before and after, and why."""

    kind = "claims.judgement"

    @property
    def label(self) -> str:
        return gettext("judgement")

    def marks(self, wanted: Wanted) -> QuerySet[Any]:
        rows = Judgement.objects.annotate(trail_at=F("at"), trail_pk=F("pk"))
        if wanted.person in {OUTSIDE_THE_SITE, BY_THE_SITE}:
            return rows.none()
        if wanted.person:
            rows = rows.filter(by=int(wanted.person))
        return self._about(rows, wanted.record)

    def after(self, rows: QuerySet[Any], at: datetime, pk: int) -> QuerySet[Any]:
        return rows.filter(LessThan(Row(F("at"), F("pk")), Row(Value(at), Value(pk))))

    def entries(self, pks: Sequence[int]) -> dict[int, Entry]:
        """Two queries."""
        found = Judgement.objects.filter(pk__in=pks).select_related("by", "figure").prefetch_related("evidence")
        return {judgement.pk: self._entry(judgement) for judgement in found}

    @staticmethod
    def _about(rows: QuerySet[Any], record: Record | None) -> QuerySet[Any]:
        if record is None:
            return rows
        column = {"claims.claim": "claim", "claims.figure": "figure", "claims.judgement": "pk"}.get(record.kind)
        return rows.filter(**{column: record.pk}) if column else rows.none()

    @staticmethod
    def _entry(judgement: Judgement) -> Entry:
        target = Target(judgement.target)
        step = str(StepName(judgement.step).label).lower()
        title = gettext("Judgement on claim %(number)s, %(target)s: %(step)s") % {
            "number": judgement.claim_id,
            "target": str(target.label).lower(),
            "step": step,
        }
        record = Record(Claim._meta.label_lower, judgement.claim_id)
        changes = tuple(change for change in _changes(judgement, target) if change.before != change.after)
        return Entry(judgement.at, judgement.by.name, record, title, changes)


def _changes(judgement: Judgement, target: Target) -> list[Change]:
    before, after = (
        rules.label(target, proposed) if proposed else ""
        for proposed in (judgement.before.get("proposed", ""), judgement.proposed)
    )
    reasons = {value: str(label) for value, label in UnverifiableReason.choices}
    return [
        Change(gettext("figure"), "", judgement.figure.wording if judgement.figure else ""),
        Change(gettext("state"), rules.label(target, judgement.start), rules.label(target, judgement.end)),
        Change(gettext("proposed"), before, after),
        Change(gettext("reason"), "", reasons.get(judgement.reason, judgement.reason)),
        Change(gettext("why"), "", judgement.why),
        Change(gettext("evidence"), "", ", ".join(piece.title for piece in judgement.evidence.all())),
    ]
