"""The decorator that puts a model under the audit trail."""

from collections.abc import Callable, Sequence
from typing import TypeVar, cast

import pghistory
from django.db import models

M = TypeVar("M", bound=models.Model)


def tracked(exclude: Sequence[str] = ()) -> Callable[[type[M]], type[M]]:
    """Record every insert, update and delete of the model's rows by statement-level triggers of the database.

    A change of excluded columns alone writes nothing.
    """
    track = pghistory.track(
        pghistory.InsertEvent(), pghistory.UpdateEvent(), pghistory.DeleteEvent(), exclude=list(exclude)
    )
    return cast("Callable[[type[M]], type[M]]", track)
