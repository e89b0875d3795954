"""One text, one result: from whatever thread, in whatever process."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from claims.extraction import Extraction, extract
from claims.extraction.tagger.network import kept, tagger

ROOT = Path(__file__).resolve().parents[3]
REPORTS = sorted((Path(__file__).parent / "corpus" / "develop" / "text").glob("*.txt"))[::12]
THREADS = 4
PROGRAM = """
import sys
from claims.extraction import extract
for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as file:
        print(ascii(extract(file.read())))
"""


def texts() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in REPORTS]


def test_many_threads_find_what_one_finds() -> None:
    reports = texts()
    alone = [extract(text) for text in reports]
    start = Barrier(THREADS)

    def read(first: int) -> list[Extraction]:
        start.wait(timeout=60)
        turned = [(first + at) % len(reports) for at in range(len(reports))]
        found = {number: extract(reports[number]) for number in turned}
        return [found[number] for number in range(len(reports))]

    with ThreadPoolExecutor(THREADS) as pool:
        together = list(pool.map(read, range(THREADS)))

    assert any(found.statements for found in alone)
    assert all(found == alone for found in together)


def test_threads_that_ask_at_once_get_one_model() -> None:
    kept.cache_clear()
    start = Barrier(THREADS)

    def loaded(_: int) -> int:
        start.wait(timeout=60)
        return id(tagger())

    with ThreadPoolExecutor(THREADS) as pool:
        assert len(set(pool.map(loaded, range(THREADS)))) == 1


def test_every_process_finds_the_same() -> None:
    command = [sys.executable, "-c", PROGRAM, *map(str, REPORTS)]
    started = [
        subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, stdout=subprocess.PIPE)
        for seed in ("0", "1", "20261122")
    ]

    answers = {process.communicate(timeout=120)[0] for process in started}

    assert all(process.returncode == 0 for process in started)
    assert len(answers) == 1
    assert answers != {b""}
