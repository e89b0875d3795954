"""The newsroom's week: what was suggested, decided, checked and confirmed on each of the last seven days."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from django.db.models import BooleanField, Count, ExpressionWrapper, Q, QuerySet
from django.db.models.functions import TruncDate
from django.utils.translation import pgettext_lazy

from claims.choices import StepName, Work
from claims.models import Claim, Judgement

DAYS = 7
DECIDES = {StepName.ACCEPT, StepName.REJECT, StepName.SPLIT, StepName.MERGE}
CHECKS = {StepName.CONCLUDE, StepName.PROPOSE, StepName.UPHOLD}
COUNTED = sorted(DECIDES | CHECKS | {StepName.CONFIRM})

LABELS = {
    Work.SUGGESTED: pgettext_lazy("work of a week", "Suggested"),
    Work.DECIDED: pgettext_lazy("work of a week", "Decided"),
    Work.CHECKED: pgettext_lazy("work of a week", "Checked"),
    Work.CONFIRMED: pgettext_lazy("work of a week", "Confirmed"),
}


@dataclass(frozen=True)
class Row:
    """One kind of work and how much of it there was, a number a day."""

    work: Work
    counts: tuple[int, ...]

    @property
    def label(self) -> str:
        return str(LABELS[self.work])

    @property
    def total(self) -> int:
        return sum(self.counts)


@dataclass(frozen=True)
class Week:
    """Seven days, the last of them today, and a row for each kind of work."""

    days: tuple[date, ...]
    rows: tuple[Row, ...]

    @property
    def is_empty(self) -> bool:
        return not any(row.total for row in self.rows)

    @property
    def most(self) -> int:
        """The most of one kind on one day."""
        return max(max(row.counts) for row in self.rows)


def week_until(now: datetime, zone: tzinfo) -> Week:
    """The week that ends today, by the days of this time zone (three queries).

    What was undone since is not counted. A claim and each of its figures are checked, and confirmed, on their own.
    """
    today = now.astimezone(zone).date()
    days = tuple(today - timedelta(days) for days in reversed(range(DAYS)))
    since = datetime.combine(days[0], time.min, tzinfo=zone)
    counts = _suggested(since, zone) + _worked(since, zone) - _undone(since, zone)
    return Week(days, tuple(Row(work, tuple(counts[work, day] for day in days)) for work in Work))


Counts = Counter[tuple[Work, date]]


def _suggested(since: datetime, zone: tzinfo) -> Counts:
    claims = Claim.objects.filter(added_at__gte=since, added_by=None).order_by()
    by_day = claims.annotate(day=TruncDate("added_at", tzinfo=zone)).values_list("day").annotate(number=Count("*"))
    return Counter({(Work.SUGGESTED, day): number for day, number in by_day})


def _worked(since: datetime, zone: tzinfo) -> Counts:
    return _by_day(Judgement.objects.filter(at__gte=since, step__in=COUNTED), "", zone)


def _undone(since: datetime, zone: tzinfo) -> Counts:
    undone = Judgement.objects.filter(
        at__gte=since, step=StepName.UNDO, undoes__at__gte=since, undoes__step__in=COUNTED
    )
    return _by_day(undone, "undoes__", zone)


def _by_day(steps: QuerySet[Judgement], path: str, zone: tzinfo) -> Counts:
    found: Counts = Counter()
    rows = (
        steps.order_by()
        .annotate(
            day=TruncDate(f"{path}at", tzinfo=zone),
            answers_one=ExpressionWrapper(Q(**{f"{path}answers__isnull": False}), BooleanField()),
        )
        .values_list("day", f"{path}step", "answers_one")
        .annotate(number=Count("*"))
    )
    for day, step, answers_one, number in rows:
        found[_work(step, answers_one=answers_one), day] += number
    return found


def _work(step: str, *, answers_one: bool) -> Work:
    """To confirm a proposal is a second person's work; to confirm that it was said is a check like any other."""
    if step in DECIDES:
        return Work.DECIDED
    return Work.CONFIRMED if step == StepName.CONFIRM and answers_one else Work.CHECKED
