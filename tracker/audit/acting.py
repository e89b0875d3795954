"""Who acts: written beside every change that the database records."""

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, cast

import pghistory

from tracker.audit.reading import THE_SITE

if TYPE_CHECKING:
    from tracker.accounts.models import User


def acting(by: "User | None") -> AbstractContextManager[Any]:
    """Changes inside this block are recorded as done by this person; None means the site itself (a worker).

    A change outside any such block, such as raw SQL, is recorded too: as done outside the site.
    """
    person = {"user": by.pk, "name": by.name} if by else {"user": None, "name": THE_SITE}
    return cast("AbstractContextManager[Any]", pghistory.context(**person))
