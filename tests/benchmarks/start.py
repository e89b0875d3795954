"""How long the newsroom's week and the start page take in an archive that grows by thousands of claims a day."""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.benchmarks.archive import CLAIMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tracker.accounts.models import User

DAYS = 28  # a quarter of the archive came in, and was judged, within the last seven of them


def measure_start(editor: User) -> Iterator[tuple[str, float]]:
    """Yield the middle time of the week's three queries, and of the whole page."""
    from django.test import Client  # noqa: PLC0415

    from claims.week import week_until  # noqa: PLC0415

    spread()
    client = Client()
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    yield f"the newsroom's week: {CLAIMS:,} claims in {DAYS} days", middle(lambda: week_until(datetime.now(UTC), UTC))
    yield f"start page of {CLAIMS:,}", middle(lambda: client.get("/"))


def spread() -> None:
    """Have the archive come in evenly over the days until now."""
    from django.db import connection  # noqa: PLC0415

    share = f"interval '1 second' * {DAYS * 24 * 60 * 60} / {CLAIMS}"
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute(f"UPDATE claims_claim SET added_at = now() - ({CLAIMS} - id) * {share}")  # noqa: S608 - numbers
        cursor.execute(f"UPDATE claims_judgement SET at = now() - ({CLAIMS} - claim_id) * {share}")  # noqa: S608
        cursor.execute("SET session_replication_role = DEFAULT")
        cursor.execute("VACUUM ANALYZE")


def middle(act: Callable[[], object], times: int = 7) -> float:
    return statistics.median(taken(act) for _ in range(times))


def taken(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun
