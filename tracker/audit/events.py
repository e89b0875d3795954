"""The events of one tracked model as a part of the trail: who changed which fields of a row, from what to what."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.apps import apps
from django.db import models
from django.db.models import F, OuterRef, QuerySet, Subquery, Value
from django.db.models.lookups import LessThan
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from tracker.audit.reading import events_of, name_in_words, person_named
from tracker.audit.trail import BY_THE_SITE, OUTSIDE_THE_SITE, Change, Entry, Record, Wanted
from tracker.audit.wording import in_words
from tracker.web.paging import Row

DONE = {
    "insert": _("%(kind)s %(number)s added"),
    "update": _("%(kind)s %(number)s changed"),
    "delete": _("%(kind)s %(number)s removed"),
}

# What only repeats or accompanies other fields; shown where nothing else changed.
BOOKKEEPING = frozenset({"version", "folded", "url_key", "digest", "changed_at", "changed_by", "rank"})

# Named by no sentence of the site, and read as the name of a column.
COLUMNS = (_("claim"),)

# By which column the rows of a model are known.
Names = Mapping[str, str]


def tracked_models() -> list[type[models.Model]]:
    """Every model whose changes the database records."""
    found = [model for model in apps.get_models() if getattr(model, "pgh_event_models", None)]
    return sorted(found, key=lambda model: model._meta.label_lower)


@dataclass(frozen=True)
class Events:
    """`parts_of`: how a row belongs to a greater record: {"claims.claim": "claim"}. `names`: see Names."""

    model: type[models.Model]
    parts_of: Mapping[str, str] = field(default_factory=dict)
    names: Names = field(default_factory=dict)

    @property
    def kind(self) -> str:
        return self.model._meta.label_lower

    @property
    def label(self) -> str:
        return gettext(str(self.model._meta.verbose_name))

    def marks(self, wanted: Wanted) -> QuerySet[Any]:
        rows = events_of(self.model).objects.annotate(trail_at=F("pgh_created_at"), trail_pk=F("pgh_id"))
        return self._about(self._done_by(rows, wanted.person), wanted.record)

    def after(self, rows: QuerySet[Any], at: datetime, pk: int) -> QuerySet[Any]:
        return rows.filter(LessThan(Row(F("pgh_created_at"), F("pgh_id")), Row(Value(at), Value(pk))))

    def entries(self, pks: Sequence[int]) -> dict[int, Entry]:
        """Three queries, and one more for each model that rows are named from."""
        model = events_of(self.model)
        earlier = model.objects.filter(pgh_obj_id=OuterRef("pgh_obj_id"), pgh_id__lt=OuterRef("pgh_id"))
        newest = Subquery(earlier.order_by("-pgh_id").values("pgh_id")[:1])
        events = list(model.objects.filter(pgh_id__in=pks).annotate(earlier=newest))
        before = model.objects.in_bulk([event.earlier for event in events if event.earlier])
        pairs = [(event, before.get(event.earlier)) for event in events]
        named = self._named([row for pair in pairs for row in pair if row is not None])
        return {event.pgh_id: self._entry(event, old, named) for event, old in pairs}

    def _done_by(self, rows: QuerySet[Any], person: str) -> QuerySet[Any]:
        if person == OUTSIDE_THE_SITE:
            return rows.filter(pgh_context__isnull=True)
        if person == BY_THE_SITE:
            return rows.filter(pgh_context__user=None)
        return rows.filter(pgh_context__user=int(person)) if person else rows

    def _about(self, rows: QuerySet[Any], record: Record | None) -> QuerySet[Any]:
        if record is None:
            return rows
        if record.kind == self.kind:
            return rows.filter(pgh_obj_id=record.pk)
        path = self.parts_of.get(record.kind)
        return rows.filter(**{path: record.pk}) if path else rows.none()

    def _entry(self, event: Any, old: Any, named: Mapping[tuple[str, int], str]) -> Entry:
        """An added row shows what it holds, a removed one what it held, a changed one the fields that differ."""
        added, removed = event.pgh_label == "insert", event.pgh_label == "delete"
        pair = (None, event) if added else (event, None) if removed else (old, event)
        changes = [(column.name, self._change(column, pair, named)) for column in self._columns()]
        told = [(name, change) for name, change in changes if change.before != change.after]
        plain = [change for name, change in told if name not in BOOKKEEPING]
        title = str(DONE[event.pgh_label]) % {"kind": self.label.capitalize(), "number": event.pgh_obj_id}
        shown = plain or [change for _name, change in told]
        who = name_in_words(person_named(event.pgh_context))
        record, name = Record(self.kind, event.pgh_obj_id), str(getattr(event, self.names.get(self.kind, ""), ""))
        return Entry(event.pgh_created_at, who, record, title, tuple(shown), name, is_whole=added or removed)

    def _change(self, column: Any, pair: tuple[Any, Any], named: Mapping[tuple[str, int], str]) -> Change:
        before, after = (self._value(column, row, named) for row in pair)
        return Change(gettext(str(column.verbose_name)), before, after)

    def _value(self, column: Any, row: Any, named: Mapping[tuple[str, int], str]) -> str:
        if row is None:
            return ""
        value = getattr(row, column.attname)
        if column.is_relation and value is not None:
            return named.get(
                (column.related_model._meta.label_lower, value), gettext("number %(number)s") % {"number": value}
            )
        return in_words(column, value)

    def _columns(self) -> Iterator[Any]:
        for column in events_of(self.model)._meta.fields:
            if not column.name.startswith("pgh_") and column.name != self.model._meta.pk.name:
                yield column

    def _named(self, rows: Sequence[Any]) -> dict[tuple[str, int], str]:
        """What the rows that these rows name are called; rows that are gone are left out."""
        wanted: dict[str, set[int]] = {}
        for column in self._columns():
            if column.is_relation and column.related_model._meta.label_lower in self.names:
                numbers = {getattr(row, column.attname) for row in rows} - {None}
                wanted.setdefault(column.related_model._meta.label_lower, set()).update(numbers)
        return {(kind, pk): name for kind, pks in wanted.items() for pk, name in self._called(kind, pks)}

    def _called(self, kind: str, pks: set[int]) -> list[tuple[int, str]]:
        rows: QuerySet[Any] = QuerySet(apps.get_model(kind))
        return [(pk, str(name)) for pk, name in rows.filter(pk__in=pks).values_list("pk", self.names[kind])]
