"""Keyset paging: the next page begins after a row, however deep, at the cost of the first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, Generic, TypeVar

from django.core import signing
from django.core.exceptions import BadRequest
from django.db import models
from django.db.models import F, Func, Value
from django.db.models.lookups import GreaterThan, LessThan

M = TypeVar("M", bound=models.Model)


class Row(Func):
    """A PostgreSQL row value, compared as a whole: `LessThan(Row(F("a"), F("id")), Row(Value(x), Value(y)))`."""

    function = "ROW"
    output_field = models.TextField()


class BadCursor(BadRequest):
    """The link to this page is not one that the site made: begin at the first page."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


@dataclass(frozen=True)
class Page(Generic[M]):
    """Some rows of an ordered list; `next` is the cursor of the page after it, empty on the last."""

    rows: list[M]
    next: str
    is_later: bool


def page_after(
    rows: models.QuerySet[M],
    order: Sequence[str],
    after: str,
    size: int,
    *,
    loaded: Callable[[models.QuerySet[M]], models.QuerySet[M]] | None = None,
) -> Page[M]:
    """The page that follows a cursor (empty: the first), ordered by columns that end in a unique one: ("-rank", "pk").

    `loaded` gets the rows of the page and gives them with what is shown of them, in any order: so that it is joined to
    these alone, and not to all that must be sorted. No column may be null. One query where all columns run the same
    way, otherwise up to one per column; each reads only the rows of the page from an index on the columns. Raises
    BadCursor for a cursor that is not of this order.
    """
    ordered = rows.order_by(*order)
    found: list[M] = []
    for part in _parts(ordered, order, _opened(rows, order, after)):
        some = part[: size + 1 - len(found)]
        found += loaded(some).order_by(*order) if loaded else some
        if len(found) > size:
            return Page(found[:size], _cursor(order, found[size - 1]), is_later=bool(after))
    return Page(found, "", is_later=bool(after))


def place_of(rows: models.QuerySet[Any], order: Sequence[str], after: str) -> list[Any]:
    """The values of the row after which a page begins, one for each column; empty for the first page."""
    return _opened(rows, order, after)


def _parts(rows: models.QuerySet[M], order: Sequence[str], place: list[Any]) -> list[models.QuerySet[M]]:
    """The rest of the list, as one query or as consecutive ones: those that tie on most columns first."""
    if not place:
        return [rows]
    if len({name.startswith("-") for name in order}) == 1:
        compare = LessThan if order[0].startswith("-") else GreaterThan
        columns = Row(*(F(_column(name)) for name in order))
        return [rows.filter(compare(columns, Row(*(Value(value) for value in place))))]
    return [_tied(rows, order[: index + 1], place) for index in reversed(range(len(order)))]


def _tied(rows: models.QuerySet[M], order: Sequence[str], place: list[Any]) -> models.QuerySet[M]:
    """Rows equal to the place in all of these columns but the last, and beyond it in that."""
    ties = {_column(name): value for name, value in zip(order[:-1], place, strict=False)}
    beyond = "lt" if order[-1].startswith("-") else "gt"
    return rows.filter(**ties, **{f"{_column(order[-1])}__{beyond}": place[len(order) - 1]})


def _column(name: str) -> str:
    return name.removeprefix("-")


def _salt(model: type[models.Model], order: Sequence[str]) -> str:
    """What a cursor is signed for: this list alone."""
    return f"page:{model._meta.label_lower}:{','.join(order)}"


def _cursor(order: Sequence[str], row: models.Model) -> str:
    values = [reduce(getattr, _column(name).split("__"), row) for name in order]
    return signing.dumps([str(value) for value in values], salt=_salt(type(row), order))


def _opened(rows: models.QuerySet[Any], order: Sequence[str], cursor: str) -> list[Any]:
    if not cursor:
        return []
    try:
        values = signing.loads(cursor, salt=_salt(rows.model, order))
    except signing.BadSignature as bad:
        raise BadCursor from bad
    return [_field(rows, _column(name)).to_python(value) for name, value in zip(order, values, strict=True)]


def _field(rows: models.QuerySet[Any], path: str) -> "models.Field[Any, Any]":
    """The column, or what the rows are annotated with under this name."""
    if path in rows.query.annotations:
        return rows.query.annotations[path].output_field
    model: Any = rows.model
    field: Any = None
    for name in path.split("__"):
        options = (field.related_model if field else model)._meta
        field = options.pk if name == "pk" else options.get_field(name)
    return field  # type: ignore[no-any-return]
