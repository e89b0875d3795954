"""The decorator that puts a model under the audit trail."""

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import pghistory
import pgtrigger
from django.db import models

M = TypeVar("M", bound=models.Model)

NO_TRUNCATE = pgtrigger.Trigger(
    name="no_truncate",
    level=pgtrigger.Statement,
    when=pgtrigger.Before,
    operation=pgtrigger.Truncate,
    func="RAISE EXCEPTION 'The table % is append-only.', TG_TABLE_NAME;",
)


def tracked(exclude: Sequence[str] = ()) -> Callable[[type[M]], type[M]]:
    """Record every insert, update and delete of the model's rows by statement-level triggers of the database.

    A change of excluded columns alone writes nothing. Recorded events cannot be changed, deleted or truncated.
    """
    track = pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=list(exclude),
        # the Activity page reads every table of events from the newest down
        meta={"triggers": [NO_TRUNCATE], "indexes": [models.Index(fields=["-pgh_created_at", "-pgh_id"])]},
    )
    return cast("Callable[[type[M]], type[M]]", track)
