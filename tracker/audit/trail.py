"""The trail of everything, newest first: the tables of events and any other history, as one list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from django.db.models import QuerySet, Value

from tracker.web.paging import BadCursor

OUTSIDE_THE_SITE = "outside"
BY_THE_SITE = "site"

COLUMNS = ("trail_at", "trail_number", "trail_pk")
NEWEST = tuple(f"-{column}" for column in COLUMNS)


@dataclass(frozen=True)
class Record:
    """One row of one table: `claims.claim` 12."""

    kind: str
    pk: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.pk}"


@dataclass(frozen=True)
class Wanted:
    """What of the trail is asked for. `person`: an account's id, or one of the two words above; empty: everybody."""

    person: str = ""
    kind: str = ""
    record: Record | None = None


@dataclass(frozen=True)
class Place:
    """Where an entry stands in the trail; the next page begins after it."""

    at: datetime
    kind: str
    pk: int

    def __str__(self) -> str:
        return f"{self.at.isoformat()}~{self.kind}~{self.pk}"

    @classmethod
    def read(cls, written: str) -> "Place":
        """The place as an address holds it, or BadCursor."""
        try:
            at, kind, pk = written.split("~")
            place = cls(datetime.fromisoformat(at), kind, int(pk))
        except ValueError:
            raise BadCursor from None
        if place.at.tzinfo is None or abs(place.pk) >= 2**63:
            raise BadCursor
        return place


@dataclass(frozen=True)
class Change:
    """One field, in words: what it was, what it became."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Entry:
    """One thing that was done: when, by whom, to which record, and what it changed.

    `name`: what the row is known by, where it has a name. `is_whole`: the row came or went, so that its changes are all
    that it held.
    """

    at: datetime
    who: str
    record: Record
    title: str
    changes: tuple[Change, ...]
    name: str = ""
    is_whole: bool = False


class Stream(Protocol):
    """One history that the trail is made of."""

    @property
    def kind(self) -> str: ...

    @property
    def label(self) -> str: ...

    def marks(self, wanted: Wanted) -> QuerySet[Any]:
        """What is wanted of it, as rows with `trail_at` and `trail_pk` (names that no model uses)."""
        ...

    def after(self, rows: QuerySet[Any], at: datetime, pk: int) -> QuerySet[Any]:
        """The rows that are older than this one of its own."""
        ...

    def entries(self, pks: Sequence[int]) -> dict[int, Entry]: ...


@dataclass(frozen=True)
class Page:
    """Some entries, newest first. `next`: where the next page begins, empty on the last one."""

    entries: tuple[Entry, ...]
    next: str
    is_later: bool


def page_of(streams: Iterable[Stream], wanted: Wanted, *, size: int, after: str = "") -> Page:
    """A page of the trail: one query for which rows are on it, and a few for each table that has some."""
    ordered = sorted(streams, key=lambda stream: stream.kind)
    chosen = {stream.kind: stream for stream in ordered if wanted.kind in ("", stream.kind)}
    place = Place.read(after) if after else None
    if place and place.kind not in chosen:
        raise BadCursor
    found = _places(list(chosen.values()), wanted, place, size + 1)
    shown = found[:size]
    entries = {kind: chosen[kind].entries([p.pk for p in shown if p.kind == kind]) for kind in {p.kind for p in shown}}
    more = len(found) > size
    return Page(tuple(entries[p.kind][p.pk] for p in shown), str(shown[-1]) if more else "", bool(after))


def _places(streams: Sequence[Stream], wanted: Wanted, place: Place | None, size: int) -> list[Place]:
    heads = [
        _older(stream, stream.marks(wanted), place)
        .annotate(trail_number=Value(number))
        .order_by("-trail_at", "-trail_pk")
        .values_list(*COLUMNS)[:size]
        for number, stream in enumerate(streams)
    ]
    if not heads:
        return []
    rows = heads[0].union(*heads[1:], all=True).order_by(*NEWEST)[:size] if heads[1:] else heads[0]
    return [Place(at, streams[number].kind, pk) for at, number, pk in rows]


def _older(stream: Stream, rows: QuerySet[Any], place: Place | None) -> QuerySet[Any]:
    """At one moment, tables come in reverse order of their names; each is compared by its own index alone."""
    if place is None:
        return rows
    if stream.kind == place.kind:
        return stream.after(rows, place.at, place.pk)
    return rows.filter(trail_at__lt=place.at) if stream.kind > place.kind else rows.filter(trail_at__lte=place.at)
