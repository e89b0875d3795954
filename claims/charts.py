"""Drawings made by the server: the newsroom's week as bars, a source's record as one bar. Whole numbers throughout."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.dateformat import format as formatted
from django.utils.translation import gettext as _

from claims.choices import Work
from claims.record import Record
from claims.week import Row, Week
from tracker.web.counting import grouped

GLYPHS = {
    Work.SUGGESTED: ("suggested", "suggested"),
    Work.DECIDED: ("accepted", "accepted"),
    Work.CHECKED: ("progress", "progress"),
    Work.CONFIRMED: ("done", "verified"),
}


@dataclass(frozen=True)
class Size:
    """How a drawing is laid out: its name, its columns of panels, and the measures of one panel."""

    name: str
    columns: int
    width: int  # of a panel
    bars: int  # the height of its highest bar
    gap: int


WIDE = Size("wide", columns=4, width=252, bars=112, gap=24)
MIDDLE = Size("middle", columns=2, width=326, bars=64, gap=24)
NARROW = Size("narrow", columns=1, width=326, bars=64, gap=14)
HEAD, NUMBER, FOOT = 26, 16, 20  # above the bars: the panel's name and the numbers; below them: the days
LEAST = 2  # a bar that stands for something can be seen


@dataclass(frozen=True)
class Segment:
    """One state of a record: its part of the bar, and its glyph where there is room for one (`glyph_x` is not None)."""

    glyph: str
    ink: str
    x: int
    width: int
    glyph_x: int | None


@dataclass(frozen=True)
class RecordBar:
    """A record as one bar; the numbers stand beside it in words."""

    width: int
    height: int
    glyph_size: int
    segments: tuple[Segment, ...]

    @property
    def glyph_y(self) -> int:
        return (self.height - self.glyph_size) // 2


@dataclass(frozen=True)
class Bar:
    """One day: the bar, the number above it and the day below it, both at `middle`."""

    x: int
    y: int
    width: int
    height: int
    middle: int
    number: str
    number_y: int
    day: str
    is_today: bool


@dataclass(frozen=True)
class Panel:
    """One kind of work: its name with a glyph, and its seven bars."""

    x: int
    y: int
    label: str
    total: str
    glyph: str
    ink: str
    bars: tuple[Bar, ...]
    base: int
    end: int

    @property
    def name_x(self) -> int:
        return self.x + 20

    @property
    def name_y(self) -> int:
        return self.y + 12

    @property
    def day_y(self) -> int:
        return self.base + 15


@dataclass(frozen=True)
class Drawing:
    name: str
    width: int
    height: int
    panels: tuple[Panel, ...]


def drawn(week: Week) -> tuple[Drawing, ...]:
    """The week on a wide, a middling and a narrow ground, of which one is shown; all bars share one scale."""
    return tuple(_drawing(week, size) for size in (WIDE, MIDDLE, NARROW))


def in_words(week: Week) -> str:
    """All that the drawing shows, for whoever hears it."""
    return " ".join(_row_in_words(week, row) for row in week.rows)


def _row_in_words(week: Week, row: Row) -> str:
    days = (f"{formatted(day, 'l')} {grouped(count)}" for day, count in zip(week.days, row.counts, strict=True))
    words = {"label": row.label, "total": grouped(row.total), "days": ", ".join(days)}
    return _("%(label)s: %(total)s in all; %(days)s.") % words


def _drawing(week: Week, size: Size) -> Drawing:
    height = HEAD + NUMBER + size.bars + FOOT
    lines = -(-len(week.rows) // size.columns)
    panels = tuple(
        _panel(
            week,
            row,
            size,
            x=index % size.columns * (size.width + size.gap),
            y=index // size.columns * (height + size.gap),
        )
        for index, row in enumerate(week.rows)
    )
    width = size.columns * (size.width + size.gap) - size.gap
    return Drawing(size.name, width, lines * (height + size.gap) - size.gap, panels)


def _panel(week: Week, row: Row, size: Size, *, x: int, y: int) -> Panel:
    base = y + HEAD + NUMBER + size.bars
    glyph, ink = GLYPHS[row.work]
    bars = tuple(_bars(week, row, size, x, base))
    return Panel(x, y, row.label, grouped(row.total), glyph, ink, bars, base, x + size.width)


def _bars(week: Week, row: Row, size: Size, x: int, base: int) -> Sequence[Bar]:
    wide = size.width * 2 // (3 * len(week.days))
    bars = []
    for index, (day, count) in enumerate(zip(week.days, row.counts, strict=True)):
        middle = x + (2 * index + 1) * size.width // (2 * len(week.days))
        height = max(count * size.bars // max(week.most, 1), LEAST if count else 0)
        bars.append(
            Bar(
                x=middle - wide // 2,
                y=base - height,
                width=wide,
                height=height,
                middle=middle,
                number=_short(count),
                number_y=base - height - 5,
                day=formatted(day, "D"),
                is_today=index == len(week.days) - 1,
            )
        )
    return bars


def _short(count: int) -> str:
    """What has room above a bar: 9,999, then 10k."""
    return grouped(count) if count < 10_000 else f"{count // 1000}k"


def record_bar(record: Record, width: int, height: int) -> RecordBar:
    """The shares side by side, the whole width exactly; the smallest can still be seen."""
    glyph_size = height - 6
    segments, x = [], 0
    for share, wide in zip(record.shares, _widths([share.count for share in record.shares], width), strict=True):
        glyph_x = x + (wide - glyph_size) // 2 if wide >= glyph_size + 4 else None
        segments.append(Segment(share.glyph, share.ink, x, wide, glyph_x))
        x += wide
    return RecordBar(width, height, glyph_size, tuple(segments))


def _widths(counts: Sequence[int], width: int) -> list[int]:
    total = sum(counts)
    widths = [max(count * width // total, 2 * LEAST) for count in counts]
    if widths:
        widths[widths.index(max(widths))] += width - sum(widths)
    return widths
