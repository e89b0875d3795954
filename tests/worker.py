"""The background worker as a process of its own, for tests that need one beside the pages."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

ROOT = Path(__file__).resolve().parents[1]


@contextmanager
def listening_worker(*options: str) -> Iterator[subprocess.Popen[bytes]]:
    """The worker as `make run` starts it, once it listens; killed at the end."""
    command = [sys.executable, "manage.py", "procrastinate", "worker", *options]
    with subprocess.Popen(command, cwd=ROOT) as process:
        try:
            until(_listens)
            yield process
        finally:
            process.kill()


def until(is_so: Callable[[], bool], seconds: float = 60) -> float:
    """Wait for it, and tell how long it took."""
    start = time.monotonic()
    while not is_so():
        assert time.monotonic() - start < seconds, "it did not come about"
        time.sleep(0.01)
    return time.monotonic() - start


def _listens() -> bool:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'LISTEN%%' AND datname = current_database()"
        )
        return bool(cursor.fetchone()[0])
