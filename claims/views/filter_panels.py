"""How the filters are drawn: one panel a parameter, with what was picked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claims.filters import ClaimFilters
from claims.parameters import Day, Parameter, Row, Words, YesNo
from claims.views.facets import Counts
from tracker.web.counting import Count

OPEN_AT_FIRST = frozenset({"has_figures", "has_disclaimer", "attribution", "verification", "source"})
SHORT = 8
DRAWN_ELSEWHERE = frozenset({"list", "search", "article"})


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    is_picked: bool
    count: Count | None = None


@dataclass(frozen=True)
class Panel:
    """`kind` is checks, choice, day or words; `kept` are picks that no control of the panel shows."""

    name: str
    label: str
    kind: str
    options: Sequence[Option]
    kept: Sequence[str]
    typed: str
    problems: Sequence[str]
    takes_names: bool

    @property
    def is_open(self) -> bool:
        touched = bool(self.kept or self.typed or self.problems or any(option.is_picked for option in self.options))
        return touched or self.name in OPEN_AT_FIRST


def panels(filters: ClaimFilters, counts: Counts | None = None) -> list[Panel]:
    """The panels that stand together, in order; the work list, the search and the article have places of their own."""
    return [
        panel(filters, name, (counts or {}).get(name)) for name in filters.form.fields if name not in DRAWN_ELSEWHERE
    ]


def panel(filters: ClaimFilters, name: str, counts: Mapping[str, Count] | None = None) -> Panel:
    field = filters.form.fields[name]
    given = _given(filters, name)
    offered = {value for value, _ in field.choices}
    others = [value for value in given if value not in offered]
    problems = list(filters.errors.get(name, ()))
    types = isinstance(field, Day | Words) or (isinstance(field, Row) and problems)
    return Panel(
        name=name,
        label=str(field.label),
        kind=_kind(field),
        options=_options(field, given, counts),
        kept=others[:-1] if types else others,
        typed=others[-1] if types and others else "",
        problems=problems,
        takes_names=isinstance(field, Row) and field.called is not None,
    )


def _options(field: Parameter, given: Sequence[str], counts: Mapping[str, Count] | None) -> list[Option]:
    """Every option with its count; where options are counted, those of a long list that would find nothing go."""
    options = [
        Option(value, label, value in given, None if counts is None else counts.get(value, Count(0)))
        for value, label in field.choices
    ]
    if len(options) <= SHORT:
        return options
    return [option for option in options if option.is_picked or option.count is None or option.count.number]


def _given(filters: ClaimFilters, name: str) -> list[str]:
    """What was picked; where it was not understood, what was given."""
    if name in filters.picked:
        return [pick.value for pick in filters.picked[name]]
    return [text for text in filters.data.getlist(name) if text.strip()]


def _kind(field: Parameter) -> str:
    if isinstance(field, YesNo):
        return "choice"
    return "day" if isinstance(field, Day) else "words" if isinstance(field, Words) else "checks"
