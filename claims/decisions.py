"""What editors did with the engine's suggestions, read from the history: one decision at a time, in a dozen queries."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone

from claims.choices import RunState, Target, Triage
from claims.differences import Part, Record, Source, differences
from claims.models import Claim, ExtractionRun, Figure, Judgement, Link, Succession
from claims.models import Figure as FigureRow
from sources.models import Source as SourceRow
from sources.models import SourceName
from tracker.audit.reading import events_of

AT_ONCE = 5000
# What the site wrote itself, and no person: how a suggestion stood before anybody touched it.
BY_THE_SITE = Q(pgh_context__isnull=True) | Q(pgh_context__user=None)
CLAIM = ("quote", "speech_act", "cue", "attribution_type", "said_on")
LINK = ("role", "medium", "match", "sure", "source_id", "name", "kind")
FIGURE = ("wording", "low", "high", "bound", "unit", "counted", "of", "as_of")


class Outcome(Enum):
    """What became of a suggestion; MISSED is a claim that the engine should have suggested."""

    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    MISSED = "missed"


@dataclass(frozen=True)
class Decision:
    """What an editor decided. `was_sure`: the engine named who spoke without a question."""

    on: date
    outlet: str
    language: str
    type: str
    outcome: Outcome
    changed: frozenset[Part] = frozenset()
    why: str = ""
    confidence: Decimal | None = None
    was_sure: bool = False


@dataclass(frozen=True)
class Period:
    """From a moment up to another; either end may be open."""

    start: datetime | None = None
    end: datetime | None = None

    def within(self, column: str) -> Q:
        after = Q(**{f"{column}__gte": self.start}) if self.start else Q()
        return after & Q(**{f"{column}__lt": self.end}) if self.end else after

    def holds(self, at: datetime) -> bool:
        return (self.start is None or self.start <= at) and (self.end is None or at < self.end)


def waiting() -> int:
    """How many suggestions nobody has decided on."""
    return Claim.objects.to_decide().filter(run__isnull=False, added_by=None).count()


def decisions(period: Period) -> Iterator[Decision]:
    """The decisions on suggestions in this period, then what was missed in it; memory does not grow with them."""
    yield from _decided(period)
    yield from _missed(period)


def _decided(period: Period) -> Iterator[Decision]:
    steps = Judgement.objects.standing().filter(target=Target.TRIAGE)
    # Which of the steps stand is asked once, below: here it would have PostgreSQL expect next to no rows.
    within = Judgement.objects.filter(period.within("at"), target=Target.TRIAGE, claim=OuterRef("pk"))
    replaced = Succession.objects.filter(claim=OuterRef("pk"))
    claims = Claim.objects.filter(Exists(within), run__isnull=False, added_by=None).exclude(triage=Triage.SUGGESTED)
    ids = claims.order_by().values("pk")
    taken = _Alongside(_rows(steps.filter(claim__in=ids).order_by("claim", "pk"), "claim", "at", "why"))
    before, now = _Records.before(ids), _Records.now(ids)
    rows = claims.annotate(replaced=Exists(replaced)).order_by("pk")
    names = ("pk", "article__outlet__name", "language", "attribution_type", "triage", "replaced", "confidence", *CLAIM)
    for pk, outlet, language, kind, triage, is_replaced, confidence, *said in _rows(rows, *names):
        was, stands, entries = before.of(pk), now.of(pk, [(pk, *said)]), taken.of(pk)
        if was is None or stands is None or not entries or not period.holds(entries[-1][1]):
            continue
        changed = _changed(was, stands, triage, is_replaced=is_replaced)
        on, why = timezone.localdate(entries[-1][1]), entries[-1][2]
        outcome = _outcome(triage, changed)
        yield Decision(on, outlet, language, kind, outcome, changed, why, confidence, was.is_sure)


def _changed(was: Record, stands: Record, triage: str, *, is_replaced: bool) -> frozenset[Part]:
    if is_replaced:
        # It was split, or merged with another: its words began or ended at the wrong place.
        return frozenset({Part.WORDS})
    return differences(was, stands) if triage == Triage.ACCEPTED else frozenset()


def _outcome(triage: str, changed: frozenset[Part]) -> Outcome:
    if changed:
        return Outcome.CORRECTED
    return {Triage.ACCEPTED: Outcome.ACCEPTED, Triage.REJECTED: Outcome.REJECTED}.get(Triage(triage), Outcome.WITHDRAWN)


def _missed(period: Period) -> Iterator[Decision]:
    """Claims added by hand to an article that the engine had read by then."""
    read = ExtractionRun.objects.filter(
        revision__article=OuterRef("article"), state=RunState.DONE, ended_at__lte=OuterRef("added_at")
    )
    claims = Claim.objects.filter(period.within("added_at"), Exists(read), run=None, added_by__isnull=False)
    kept = claims.exclude(triage__in=[Triage.REJECTED, Triage.WITHDRAWN]).order_by("pk")
    for at, outlet, language, kind in _rows(kept, "added_at", "article__outlet__name", "language", "attribution_type"):
        yield Decision(timezone.localdate(at), outlet, language, kind, Outcome.MISSED)


def _rows(rows: QuerySet[Any], *names: str) -> Iterator[tuple[Any, ...]]:
    return rows.values_list(*names).iterator(chunk_size=AT_ONCE)


class _Alongside:
    """Rows of claims, ordered by the claim's number, which stands first: read in step with the claims."""

    def __init__(self, rows: Iterable[tuple[Any, ...]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._key, self._held = 0, list[tuple[Any, ...]]()

    def of(self, pk: int) -> list[tuple[Any, ...]]:
        """The rows of this claim; claims must be asked for in their order."""
        while self._key < pk:
            key, group = next(self._groups, (None, iter(())))
            if key is None:
                return []
            self._key, self._held = key, list(group)
        return self._held if self._key == pk else []


@dataclass(frozen=True)
class _Records:
    """The records of claims, at one time."""

    claims: _Alongside
    links: _Alongside
    figures: _Alongside
    names: Mapping[int, frozenset[str]]

    @classmethod
    def before(cls, ids: QuerySet[Any]) -> "_Records":
        """As the engine left them."""
        claims = events_of(Claim).objects.filter(BY_THE_SITE, pgh_obj_id__in=ids).order_by("pgh_obj_id", "pgh_id")
        return cls(
            _Alongside(_rows(claims, "pgh_obj_id", *CLAIM)),
            _Alongside(_left(Link, ids, LINK)),
            _Alongside(_left(FigureRow, ids, FIGURE)),
            {},
        )

    @classmethod
    def now(cls, ids: QuerySet[Any]) -> "_Records":
        """As they stand; what the claims themselves say is given by whoever asks."""
        links = Link.objects.filter(claim__in=ids).order_by("claim", "position", "pk")
        figures = Figure.objects.filter(claim__in=ids).order_by("claim", "position", "pk")
        return cls(
            _Alongside(()),
            _Alongside(_rows(links, "claim", *LINK)),
            _Alongside(_rows(figures, "claim", *FIGURE)),
            _names(),
        )

    def of(self, pk: int, said: list[tuple[Any, ...]] | None = None) -> Record | None:
        """The record of a claim; None where nothing is known of it."""
        rows = said or self.claims.of(pk)
        if not rows:
            return None
        _, quote, speech_act, *other = rows[-1]
        links = [self._link(*row[1:]) for row in self.links.of(pk)]
        return Record(quote, speech_act, tuple(other), links, [row[1:] for row in self.figures.of(pk)])

    def _link(self, *columns: Any) -> Source:
        role, medium, match, sure, source, name, kind = columns
        return Source(role, medium, match, sure, source, name, kind, self.names.get(source, frozenset()))


def _left(model: type[Any], ids: QuerySet[Any], columns: tuple[str, ...]) -> Iterator[tuple[Any, ...]]:
    """The parts of claims as the engine left them: the newest event of each row, without rows that it took away."""
    events = events_of(model).objects.filter(BY_THE_SITE, claim_id__in=ids)
    newest = events.order_by("claim_id", "pgh_obj_id", "-pgh_id").distinct("claim_id", "pgh_obj_id")
    rows = _rows(newest.annotate(number=F("position")), "claim_id", "pgh_label", "number", "pgh_obj_id", *columns)
    for _, group in groupby(rows, key=itemgetter(0)):
        kept = sorted((row for row in group if row[1] != "delete"), key=itemgetter(2, 3))
        yield from ((row[0], *row[4:]) for row in kept)


def _names() -> dict[int, frozenset[str]]:
    """Every name of every source of the register, folded."""
    names: dict[int, set[str]] = {}
    aliases = SourceName.objects.values_list("source", "folded")
    for pk, name in (*SourceRow.objects.values_list("pk", "folded"), *aliases):
        names.setdefault(pk, set()).add(name)
    return {pk: frozenset(known) for pk, known in names.items()}
