"""Runs every benchmark and prints one line a measurement; `make bench` calls it."""

from __future__ import annotations

import os
import sys

from . import database, engine, export

BENCHMARKS = (engine.measure, database.measure, export.measure)


def main() -> None:
    sys.stdout.write(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}\n")
    for measure in BENCHMARKS:
        for name, seconds in measure():
            sys.stdout.write(f"{name:<78} {seconds * 1000:>9.1f} ms\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
