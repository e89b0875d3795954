"""What was corrected on a claim's record, in words: read from the events that the database writes."""

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.choices import (
    Attribution,
    AttributionType,
    Bound,
    Counted,
    LinkRole,
    Match,
    Medium,
    SpeechAct,
    Triage,
    Verification,
)
from claims.models import Claim, Figure, Link
from claims.models.claim import localized
from sources.models import Source
from tracker.audit.reading import OUTSIDE, events_of, person_named
from tracker.web.dates import written

CLAIM_COLUMNS = {
    "quote": _("Words"),
    "cue": _("Cue"),
    "speech_act": _("Speech act"),
    "attribution_type": _("Kind of quote"),
    "said_on": _("Said on"),
    "place": _("Place"),
    "summary": _("Summary"),
}
# States are told by judgements; where somebody wrote them past the site, there is none, and the trail alone tells it.
STATE_COLUMNS = {"triage": _("Triage"), "attribution": _("Said"), "verification": _("So")}
LINK_COLUMNS = {
    "source_id": _("source"),
    "name": _("name"),
    "mention": _("words"),
    "medium": _("medium"),
    "match": _("match"),
}
FIGURE_COLUMNS = {
    "wording": _("words"),
    "low": _("low"),
    "high": _("high"),
    "bound": _("bound"),
    "unit": _("unit"),
    "counted": _("counts"),
    "of": _("of"),
    "as_of": _("as of"),
}
QUOTATION_MARKS = frozenset("\"'“”‘’«»„")
LABELS = {
    "speech_act": SpeechAct,
    "attribution_type": AttributionType,
    "medium": Medium,
    "match": Match,
    "bound": Bound,
    "counted": Counted,
    "triage": Triage,
    "attribution": Attribution,
    "verification": Verification,
}


@dataclass(frozen=True)
class Correction:
    """What one person changed of the record at one time. `version` is the claim's afterwards."""

    at: datetime
    who: str
    what: str
    changes: tuple[str, ...]
    version: int


def corrections_of(claim: Claim) -> list[Correction]:
    """The corrections of the record, oldest first; the first is that it was added (four queries)."""
    events = [
        *_events(Claim, pgh_obj_id=claim.pk),
        *_events(Link, claim_id=claim.pk),
        *_events(Figure, claim_id=claim.pk),
    ]
    turns = _turns(events)
    events.sort(key=lambda event: (event.pgh_created_at, turns.get(event.pgh_context_id, 0), event.pgh_id))
    names = _names(events)
    known: dict[tuple[str, int], Any] = {}
    groups = itertools.groupby(events, key=lambda event: (event.pgh_created_at, event.pgh_context_id))
    found, version = [], 1
    for (at, _turn), group in groups:
        written = list(group)
        version = max([version, *(event.version for event in written if hasattr(event, "version"))])
        is_first = not known
        changes = tuple(_changes(written, known, names))
        if is_first or changes:
            who = person_named(written[0].pgh_context)
            found.append(
                Correction(
                    at,
                    who,
                    gettext("Added") if is_first else gettext("Corrected"),
                    () if is_first else changes,
                    version,
                )
            )
    return found


def quoted(words: str) -> str:
    """The words in quotation marks, unless they have some of their own."""
    return words if words[:1] in QUOTATION_MARKS else gettext("“%(words)s”") % {"words": words}


def _events(model: type[Any], **of: int) -> list[Any]:
    return list(events_of(model).objects.filter(**of))


def _turns(events: Iterable[Any]) -> dict[Any, int]:
    """Which of several actions of one moment came first: every action leaves the claim's own row behind it."""
    turns: dict[Any, int] = {}
    for event in events:
        if event.pgh_tracked_model is Claim:
            turns.setdefault(event.pgh_context_id, event.pgh_id)
    return turns


def _names(events: Iterable[Any]) -> Mapping[int, str]:
    ids = {event.source_id for event in events if hasattr(event, "source_id")} - {None}
    return dict(Source.objects.filter(pk__in=ids).values_list("pk", "name"))


def _changes(written: list[Any], known: dict[tuple[str, int], Any], names: Mapping[int, str]) -> Iterable[str]:
    """The changes of one transaction: each row as it was before it against how it was left."""
    rows = dict.fromkeys((event.pgh_tracked_model.__name__, event.pgh_obj_id) for event in written)
    for row in rows:
        last = [event for event in written if (event.pgh_tracked_model.__name__, event.pgh_obj_id) == row][-1]
        before = known.get(row)
        known[row] = last
        yield from _row_changes(row[0], before, last, names)


def _row_changes(model: str, before: Any, after: Any, names: Mapping[int, str]) -> Iterable[str]:
    if model == "Claim":
        columns = CLAIM_COLUMNS if person_named(after.pgh_context) != OUTSIDE else CLAIM_COLUMNS | STATE_COLUMNS
        yield from _differences("", columns, before, after, names)
        return
    title = _link_title(after) if model == "Link" else gettext("Figure %(words)s") % {"words": quoted(after.wording)}
    name = _link_name(after, names) if model == "Link" else ""
    if before is None:
        words = gettext("%(part)s added: %(name)s") if name else gettext("%(part)s added")
        yield words % {"part": title, "name": name}
    elif after.pgh_label == "delete":
        words = gettext("%(part)s removed: %(name)s") if name else gettext("%(part)s removed")
        yield words % {"part": title, "name": name}
    else:
        columns = LINK_COLUMNS if model == "Link" else FIGURE_COLUMNS
        yield from _differences(f"{title}, ", columns, before, after, names)


def _differences(
    title: str, columns: Mapping[str, Any], before: Any, after: Any, names: Mapping[int, str]
) -> Iterable[str]:
    for column, word in columns.items():
        old, new = getattr(before, column, None), getattr(after, column)
        if old != new:
            values = {"old": _value(column, old, names), "new": _value(column, new, names)}
            yield gettext("%(what)s: %(old)s → %(new)s") % {"what": f"{title}{word}", **values}


def _link_title(link: Any) -> str:
    return str(LinkRole(link.role).label)


def _link_name(link: Any, names: Mapping[int, str]) -> str:
    return names.get(link.source_id, "") or link.name or link.mention or gettext("not named")


def _value(column: str, value: Any, names: Mapping[int, str]) -> str:
    if column == "source_id":
        return names.get(value, gettext("none"))
    if value in {None, ""}:
        return gettext("none")
    if column in LABELS:
        return str(LABELS[column](value).label).lower()
    if isinstance(value, Decimal):
        return localized(value)
    return written(value, "j F Y") if isinstance(value, date) else quoted(str(value))
