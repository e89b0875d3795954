"""Reads one made text in a process of its own, and prints the CPU seconds that took and the most memory held."""

from __future__ import annotations

import json
import random
import resource
import sys
import time

LETTERS = "abcdefghijklmnopqrstuvwxyz"
MEGABYTE = 1_000_000
REPORT = "The ministry said on Monday that at least 12 people had died. The road to the port is closed.\n\n"
UNITS = {
    "quotation marks": '"',
    "brackets in brackets": "(",
    "digits": "7",
    "a letter with endless accents": "\u0315\u0300",
    "line ends": "\n",
    "lines of one letter": "a\n",
    "one word": "word ",
    "cues and nothing else": "said ",
    "statements of one word": 'He said "x". ',
    "a report again and again": REPORT,
}
RANDOM = "random words"


def made(name: str, size: int) -> str:
    if name == RANDOM:
        chance = random.Random(7)  # noqa: S311 - the same text every time
        words = ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(5_000)]
        return " ".join(chance.choices(words, k=size // 5))[:size]
    unit = UNITS[name]
    return (unit * (size // len(unit) + 1))[:size]


def main(name: str, size: str) -> None:
    text = made(name, int(size))
    begun = time.perf_counter()
    from claims.extraction import extract  # noqa: PLC0415 - what loading takes is measured

    imported = time.perf_counter()
    from claims.extraction.assemble import trained  # noqa: PLC0415 - what loading takes is measured

    trained()
    loaded = time.perf_counter()
    extract(REPORT, "en")
    ready = time.perf_counter()
    read = time.process_time()
    extract(text, "en")
    seconds = time.process_time() - read
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024) / MEGABYTE
    times = {"load": loaded - imported, "first": ready - begun, "read": seconds, "peak": peak}
    sys.stdout.write(json.dumps(times))


if __name__ == "__main__":
    main(*sys.argv[1:])
