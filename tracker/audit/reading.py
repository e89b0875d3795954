"""What the trail says of one row."""

from typing import Any, cast

from django.db import models
from django.utils.translation import gettext, gettext_noop

OUTSIDE = gettext_noop("Outside the site")
THE_SITE = gettext_noop("The site")


def person_named(context: dict[str, Any] | None) -> str:
    """Who an event says it was; a change that came past the site, such as raw SQL, names nobody."""
    return str(context.get("name") or OUTSIDE) if context else OUTSIDE


def name_in_words(name: str) -> str:
    """The name of a person as it is; of the site and of what lies outside it, in the language of the page."""
    return gettext(name) if name in {OUTSIDE, THE_SITE} else name


def events_of(model: type[models.Model]) -> type[Any]:
    """The rows that the database writes about every change of this model's rows."""
    return cast("type[Any]", model.pgh_event_model)  # type: ignore[attr-defined]


def last_changed_by(row: models.Model) -> str:
    """Who changed the row last, by name (one query)."""
    newest = events_of(type(row)).objects.filter(pgh_obj_id=row.pk).order_by("-pgh_id")
    return name_in_words(person_named(newest.values_list("pgh_context", flat=True).first()))
