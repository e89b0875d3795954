"""How fast claims leave the site, beside what PostgreSQL's COPY could do at best."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.benchmarks.archive import CLAIMS, archive
from tests.benchmarks.queue import measure_queue
from tests.benchmarks.start import measure_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tracker.accounts.models import User


ROUNDS = 4


def measure() -> Iterator[tuple[str, float]]:
    """Yield what was measured and its seconds; the same columns of the same claims throughout."""
    with archive() as editor:
        yield from measure_export(editor)
        yield from measure_queue(editor)
        yield from measure_start(editor)


def measure_export(editor: User) -> Iterator[tuple[str, float]]:
    bare_statement, flat_statement = without_safe_cells(), flattened()
    # By turns, and the best of each: what else the machine does meanwhile meets all of them alike.
    rounds = [(*downloaded(editor), copied(bare_statement), copied(flat_statement)) for _ in range(ROUNDS)]
    first, ours, bare, flat = (min(times) for times in zip(*rounds, strict=True))
    yield f"export of {CLAIMS:,} claims: first byte", first
    yield f"export of {CLAIMS:,} claims: last byte", ours
    yield f"bare COPY of the same SELECT, cells as they are: {bare / ours:.2f} of that", bare
    yield f"bare COPY of a table that holds the result: {flat / ours:.2f} of that", flat


def downloaded(editor: User) -> tuple[float, float]:
    """Seconds to the first and to the last byte of the file, through the whole site."""
    from django.test import Client  # noqa: PLC0415

    client = Client()
    client.force_login(editor, backend="allauth.account.auth_backends.AuthenticationBackend")
    begun = time.perf_counter()
    response = client.get("/reports/claims.csv")
    pieces = iter(response.streaming_content)  # type: ignore[attr-defined]
    size = len(next(pieces))
    first = time.perf_counter() - begun
    size += sum(len(piece) for piece in pieces)
    if size < CLAIMS * 100:
        raise RuntimeError(f"Only {size} bytes came: the export is not whole.")
    return first, time.perf_counter() - begun


def copied(statement: str) -> float:
    """Seconds that a bare client takes to read the COPY to its end."""
    from django.db import connection  # noqa: PLC0415

    begun = time.perf_counter()
    with connection.cursor() as cursor, cursor.copy(statement) as rows:
        while rows.read():
            pass
    return time.perf_counter() - begun


def without_safe_cells() -> str:
    """The statement of the export with its texts as they are: what making formulas harmless costs."""
    from claims.exports.columns import COLUMNS, SOURCES, safe  # noqa: PLC0415

    begin, end = safe("\0").split("\0", 1)[0], ", '''')) IN ("
    cells = [
        column.sql.removeprefix(begin).split(end)[0] if column.sql.startswith(begin) else column.sql
        for column in COLUMNS
    ]
    picked = "SELECT id AS pk, rank, 'http://testserver/claims/' AS link FROM claims_claim"
    names = ", ".join(f"{cell} AS {column.name}" for cell, column in zip(cells, COLUMNS, strict=True))
    return (
        f"COPY (WITH picked AS ({picked}) SELECT {names} FROM {SOURCES} ORDER BY picked.rank DESC, picked.pk)"  # noqa: S608
        " TO STDOUT WITH (FORMAT csv, HEADER)"
    )


def flattened() -> str:
    """Put the result into a table, and give the COPY of that table."""
    from django.db import connection  # noqa: PLC0415

    from claims.exports.spreadsheet import copy_statement  # noqa: PLC0415
    from claims.models import Claim  # noqa: PLC0415

    statement, parameters = copy_statement(Claim.objects.all(), "http://testserver/claims/")
    query = statement.removeprefix("COPY (").rpartition(") TO STDOUT")[0]
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TABLE flat AS {query}", parameters)
        cursor.execute("VACUUM ANALYZE flat")
    return "COPY flat TO STDOUT WITH (FORMAT csv, HEADER)"
