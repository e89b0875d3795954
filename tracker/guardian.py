"""Ends what a supervisor started if the supervisor is killed: it listens on a pipe that closes when that one dies."""

from __future__ import annotations

import os
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from tracker import embedded

if TYPE_CHECKING:
    from collections.abc import Callable

GRACE = 15.0


def end_groups(groups: list[int], grace: float = GRACE, reap: Callable[[], object] = lambda: None) -> None:
    """Ask every process group to end, and end by force what has not gone after the grace.

    A parent passes `reap`: a child that nobody has waited for would look alive.
    """
    deadline = time.monotonic() + grace
    for group in groups:
        _signal(group, signal.SIGTERM)
    while any(_signal(group, 0) for group in groups) and time.monotonic() < deadline:
        time.sleep(0.05)
        reap()
    for group in groups:
        _signal(group, signal.SIGKILL)


def _signal(group: int, number: int) -> bool:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(group, number)
        return True
    return False


def main() -> int:
    """Read what there is to end, until the pipe closes.

    A line is the number of a process group, the same with a minus when it has ended, "database" before the embedded
    server starts, or "done" at a proper end.
    """
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    told = [line.strip() for line in sys.stdin]
    if "done" in told:
        return 0
    end_groups([int(word) for word in told if word.isdigit() and f"-{word}" not in told])
    if "database" in told:
        embedded.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
