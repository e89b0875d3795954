"""How long the queue's pages take in a large archive, first and deep, with rare and common filters."""

from __future__ import annotations

import re
import statistics
import time
from typing import TYPE_CHECKING

from tests.benchmarks.archive import CLAIMS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from django.test import Client

    from tracker.accounts.models import User

QUERIES = (
    "list=all",
    "list=to_check",
    "list=to_confirm",
    "list=mine",
    "source=Source+400",
    "search=river+399",
    "search=bridge",
    "unverifiable_reason=no_access",
    "has_disclaimer=yes",
    "has_figures=yes&outlet=Source+7&date_from=2026-03-01",
)
DEEP = 60


def measure_queue(editor: User) -> Iterator[tuple[str, float]]:
    """Yield the middle time of each page, whole: rules, queries, template."""
    from django.test import Client  # noqa: PLC0415

    client = Client()
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    for query in QUERIES:
        yield f"queue of {CLAIMS:,}: {query}", middle(client, query)
    query = "list=all"
    for _ in range(DEEP):
        query = following(client, query)
    yield f"queue of {CLAIMS:,}: page {DEEP + 1}", middle(client, query)


def middle(client: Client, query: str, times: int = 5) -> float:
    return statistics.median(taken(client, query) for _ in range(times))


def taken(client: Client, query: str) -> float:
    begun = time.perf_counter()
    response = client.get(f"/queue/?{query}")
    if response.status_code != 200:
        raise RuntimeError(f"/queue/?{query} answered {response.status_code}.")
    return time.perf_counter() - begun


def following(client: Client, query: str) -> str:
    found = re.search(r'href="\?([^"]+)"\s+rel="next"', client.get(f"/queue/?{query}").content.decode())
    if found is None:
        raise RuntimeError("The queue has fewer pages than this measures.")
    return found[1].replace("&amp;", "&")
