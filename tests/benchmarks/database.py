"""How long the embedded PostgreSQL takes: for a person who runs the site, and for each process of the tests."""

from __future__ import annotations

import shutil
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import embedded
from tracker.cluster import Place
from tracker.unprivileged import owner_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tracker.cluster import Cluster

COPY = "CREATE DATABASE copied TEMPLATE postgres STRATEGY file_copy"


def measure() -> Iterator[tuple[str, float]]:
    """Yield what was measured and its seconds, on a new server that is removed afterwards."""
    ground = Path(tempfile.mkdtemp(prefix="ct-"))
    ground.chmod(0o755)
    folder = ground / "postgres"
    durable = embedded.cluster_of("site")
    site = replace(durable, place=Place(folder, folder / "socket"), owner=owner_of(folder))
    try:
        yield "first start, with making the data", taken(site.start)
        yield "start that finds the server running", middle(site.start)
        yield "stop", taken(site.stop)
        yield "start on data that is there", taken(site.start)
        site.stop()
        yield from _measure_tests(replace(site, is_durable=False))
    finally:
        site.stop()
        shutil.rmtree(ground)


def _measure_tests(tests: Cluster) -> Iterator[tuple[str, float]]:
    tests.start()
    yield "copy of a database for a test process", taken(lambda: tests.ask(COPY, "template1"))
    yield "question and answer by psql", middle(tests.answers)


def taken(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def middle(act: Callable[[], object], times: int = 9) -> float:
    return statistics.median(taken(act) for _ in range(times))
