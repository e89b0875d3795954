"""What the engine takes: to load, for an ordinary article, and for texts that nobody writes."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.reading import MEGABYTE, RANDOM, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
REPORTS = ROOT / "tests" / "claims" / "extraction" / "corpus" / "develop" / "text"
WORDS = 950  # of an article
ROUNDS = 3
HUGE = ("quotation marks", "digits", RANDOM)


def measure() -> Iterator[tuple[str, float]]:
    """Yield what was measured and its seconds: of the clock for loading, of the CPU for reading."""
    started = [_read("digits", 1) for _ in range(5)]
    yield "engine: loading the model", statistics.median(one["load"] for one in started)
    yield "engine: from the first import to the first extraction", statistics.median(one["first"] for one in started)
    for size, names in ((1, (*UNITS, RANDOM)), (10, HUGE)):
        for name in names:
            taken = _read(name, size * MEGABYTE)
            yield f"engine: {size} MB, {name}: {taken['peak']:.0f} MB of memory at most", taken["read"]
    # Last, because a new process counts as its own the memory that this one held when it was started.
    article = min(_article() for _ in range(ROUNDS))
    yield f"engine: an article of {WORDS} words: {1 / article:.1f} a CPU second", article


def _article() -> float:
    """CPU seconds for an article of usual length, over our own reports."""
    from claims.extraction import extract  # noqa: PLC0415 - the first line says what loading takes

    texts = [path.read_text(encoding="utf-8") for path in sorted(REPORTS.glob("*.txt"))]
    begun = time.process_time()
    for text in texts:
        extract(text)
    return (time.process_time() - begun) / sum(len(text.split()) for text in texts) * WORDS


def _read(name: str, size: int) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.reading", name, str(size)]
    one_thread = os.environ | {"OMP_NUM_THREADS": "1"}
    answer = subprocess.run(command, cwd=ROOT, env=one_thread, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(answer.stdout)
    return found
