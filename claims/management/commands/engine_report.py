"""`manage.py engine_report`: what the desk did with the engine's suggestions, as tables or as CSV."""

import csv
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from claims.decisions import Decision, Outcome, Period, decisions, waiting
from claims.differences import Part
from claims.exports.columns import FORMULA_STARTS
from claims.management.days import beginning, day
from claims.rejections import in_english
from sources.choices import Language

MOST_OUTLETS, MOST_REASONS = 20, 12
PERIODS: dict[str, Callable[[date], str]] = {
    "week": lambda on: f"{on.isocalendar().year}-W{on.isocalendar().week:02}",
    "month": lambda on: f"{on:%Y-%m}",
}
LANGUAGES = dict(Language.choices)
COUNTED = ("decided", *(outcome.value for outcome in Outcome))
KINDS = [part.value for part in Part]


@dataclass
class Tally:
    """Some decisions, counted."""

    outcomes: Counter[Outcome] = field(default_factory=Counter)
    changed: Counter[Part] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    sure: int = 0
    asked: int = 0

    def add(self, decision: Decision) -> None:
        self.outcomes[decision.outcome] += 1
        self.changed.update(decision.changed)
        if decision.outcome is Outcome.REJECTED:
            self.reasons[in_english(decision.why)] += 1
        if decision.outcome in {Outcome.ACCEPTED, Outcome.CORRECTED}:
            self.sure += decision.was_sure
            self.asked += not decision.was_sure

    @property
    def kept(self) -> int:
        return self.outcomes[Outcome.ACCEPTED] + self.outcomes[Outcome.CORRECTED]

    @property
    def missed(self) -> int:
        return self.outcomes[Outcome.MISSED]

    @property
    def decided(self) -> int:
        return self.outcomes.total() - self.missed

    @property
    def counts(self) -> list[int]:
        return [self.decided, *(self.outcomes[outcome] for outcome in Outcome)]


class Command(BaseCommand):
    help = (
        "Print what editors did with the engine's suggestions: accepted, corrected (and what), rejected (and why), and "
        "what they added by hand that it had missed. A decision counts on the day on which it was made."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--since", type=day, metavar="DATE", help="the first day that counts, such as 2026-03-01")
        parser.add_argument("--until", type=day, metavar="DATE", help="the last day that counts")
        parser.add_argument("--by", choices=sorted(PERIODS), default="month", help="the periods of the table over time")
        parser.add_argument(
            "--csv", action="store_true", help="one line for each period, outlet, language and type, all counted"
        )

    def handle(self, *args: Any, since: date | None, until: date | None, by: str, **options: Any) -> None:
        if since and until and until < since:
            raise CommandError("The last day (--until) is before the first (--since).")
        end = beginning(until + timedelta(days=1)) if until else None
        found = decisions(Period(beginning(since) if since else None, end))
        if options["csv"]:
            self._csv(found, PERIODS[by])
            return
        for line in _report(found, by):
            self.stdout.write(line)

    def _csv(self, found: Iterator[Decision], period: Callable[[date], str]) -> None:
        tallies: dict[tuple[str, str, str, str], Tally] = {}
        for one in found:
            key = (period(one.on), one.outlet, one.language, one.type)
            tallies.setdefault(key, Tally()).add(one)
        writer = csv.writer(self.stdout, lineterminator="\n")
        corrected = [f"corrected_{kind.replace(' ', '_')}" for kind in KINDS]
        names = ("period", "outlet", "language", "type", *COUNTED, *corrected, "sure_who", "asked_who", "rejected_why")
        writer.writerow(names)
        for key in sorted(tallies):
            tally = tallies[key]
            parts = [tally.changed[part] for part in Part]
            why = "; ".join(f"{count} x {why}" for why, count in tally.reasons.most_common())
            writer.writerow([*map(_cell, key), *tally.counts, *parts, tally.sure, tally.asked, _cell(why)])


def _cell(text: str) -> str:
    """A cell that no spreadsheet runs as a formula, as in the exports."""
    start = text.lstrip("'")[:1]
    return f"'{text}" if start and ord(start) in FORMULA_STARTS else text


def _report(found: Iterator[Decision], by: str) -> Iterator[str]:
    whole, tables = Tally(), {name: dict[str, Tally]() for name in (by, "outlet", "language", "type", "confidence")}
    for one in found:
        whole.add(one)
        for name, row in _rows_of(one, by):
            tables[name].setdefault(row, Tally()).add(one)
    yield _line("", [*COUNTED, "found", "kept"])
    yield _line("All", _cells(whole))
    for name, rows in tables.items():
        if rows:
            yield ""
            yield f"By {name}"
            yield from _table(rows, by_size=name == "outlet")
    yield from _lists(whole)
    yield ""
    yield f"{waiting()} suggestions wait for a decision."


def _rows_of(one: Decision, by: str) -> Iterator[tuple[str, str]]:
    yield by, PERIODS[by](one.on)
    yield "outlet", one.outlet
    yield "language", str(LANGUAGES.get(one.language, one.language))
    yield "type", one.type
    if one.confidence is not None:
        tenth = min(int(one.confidence * 10), 9)
        yield "confidence", f"{tenth * 10} to {tenth * 10 + 10} % sure"


def _table(rows: dict[str, Tally], *, by_size: bool) -> Iterator[str]:
    ordered = sorted(rows.items(), key=lambda row: (-row[1].outcomes.total() if by_size else 0, row[0]))
    for name, tally in ordered[:MOST_OUTLETS] if by_size else ordered:
        yield _line(f"  {name}", _cells(tally))
    if by_size and len(ordered) > MOST_OUTLETS:
        yield f"  and {len(ordered) - MOST_OUTLETS} more, which --csv lists"


def _lists(whole: Tally) -> Iterator[str]:
    if whole.changed:
        yield ""
        yield "What was corrected (one claim may count several times)"
        yield from (f"  {count:8}  {part.value}" for part, count in whole.changed.most_common())
    if whole.reasons:
        yield ""
        yield "Why suggestions were rejected"
        yield from (f"  {count:8}  {why}" for why, count in whole.reasons.most_common(MOST_REASONS))
        rare = len(whole.reasons) - MOST_REASONS
        if rare > 0:
            yield f"  and {rare} more reasons, which --csv lists"
    if whole.kept:
        wrong = whole.changed[Part.SPEAKER]
        yield ""
        yield (
            f"Who spoke: the engine was sure {whole.sure} times, of which {wrong} were changed "
            f"({_share(wrong, whole.sure) or 'none'}); it asked {whole.asked} times."
        )


def _cells(tally: Tally) -> list[str]:
    """The counts, what share of all claims the engine had found, and what share of its suggestions was kept."""
    found, kept = _share(tally.kept, tally.kept + tally.missed), _share(tally.kept, tally.decided)
    return [*(str(count) for count in tally.counts), found, kept]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else ""


def _line(name: str, cells: list[str]) -> str:
    return f"{name[:32]:32}{''.join(f'{cell:>10}' for cell in cells)}".rstrip()
