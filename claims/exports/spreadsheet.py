"""Claims as CSV, written by PostgreSQL's own COPY and passed on as it comes."""

import itertools
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection, transaction

from claims.exports.columns import COLUMNS, SOURCES
from claims.exports.records import ended
from claims.models import Export
from claims.querysets import ClaimQuerySet

BYTE_ORDER_MARK = b"\xef\xbb\xbf"
# Rows that are sent together: few at first, so that the download begins at once.
FIRST_BATCH, LARGEST_BATCH = 8, 1024
NOTHING = "SELECT 0 AS pk, 0 AS rank WHERE false"

Sql = tuple[str, tuple[Any, ...]]


def csv_of(claims: ClaimQuerySet, export: Export, *, link: str, byte_order_mark: bool) -> Iterator[bytes]:
    """The claims as CSV in the order of the queue: one statement, and so one snapshot, whatever is written meanwhile.

    The record of the export is completed when the last row is out; without a number of rows, it was broken off.
    """
    if byte_order_mark:
        yield BYTE_ORDER_MARK
    row_count = None
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            # Compiling so wide a statement would take longer than reading the first thousand rows.
            cursor.execute("SET LOCAL jit = off")
            # The database's own cursor: with DEBUG Django wraps it in one that cannot be given parameters here.
            with cursor.cursor.copy(*copy_statement(claims, link)) as rows:
                yield from batches(iter(rows))
            row_count = cursor.rowcount
    finally:
        ended(export, row_count)


def copy_statement(claims: ClaimQuerySet, link: str) -> Sql:
    """The COPY of these claims, with its parameters; `link` is the address of a claim's page up to its number."""
    picked, parameters = _picked(claims)
    names = ", ".join(f"{column.sql} AS {column.name}" for column in COLUMNS)
    # Nothing that a person typed is part of the text: filters are parameters, columns are ours.
    statement = (
        f"COPY (WITH picked AS (SELECT *, %s AS link FROM ({picked}) AS picked)"  # noqa: S608
        f" SELECT {names} FROM {SOURCES} ORDER BY picked.rank DESC, picked.pk)"
        " TO STDOUT WITH (FORMAT csv, HEADER, ENCODING 'UTF8')"
    )
    return statement, (link, *parameters)


def batches(rows: Iterator[Any]) -> Iterator[bytes]:
    """Rows joined into pieces of growing size; nothing looks into them."""
    size = FIRST_BATCH
    while piece := b"".join(itertools.islice(rows, size)):
        yield piece
        size = min(size * 4, LARGEST_BATCH)


def _picked(claims: ClaimQuerySet) -> Sql:
    try:
        return claims.order_by().values("pk", "rank").query.sql_with_params()
    except EmptyResultSet:
        return NOTHING, ()
