"""Finds quotations in a paragraph: straight, curly and angled marks, nested, and going on in the next paragraph."""

from __future__ import annotations

from dataclasses import dataclass, replace

CLOSERS = {"“": "”", "«": "»", "„": "“”", "‹": "›", '"': '"', "‘": "’'", "'": "'’"}
CLOSING = frozenset("”»›")
SINGLE = frozenset("‘'")
QUOTE_MARKS = frozenset(CLOSERS) | CLOSING
OPENS_AFTER = frozenset("([{—–-/:…") | frozenset(CLOSERS)
CLIPPED = ("em ", "til ", "twas ", "n ", "cause ")  # 'em, 'til: no quotation


@dataclass(frozen=True, slots=True)
class Quotation:
    """The place of one outermost quotation, with and without its marks."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    continues: bool = False  # its closing mark stands in a later paragraph
    continued: bool = False  # it goes on from the paragraph before

    def holds(self, position: int) -> bool:
        return self.start <= position < self.end


@dataclass(slots=True)
class _Open:
    at: int
    mark: str
    inside: list[Quotation]


def find_quotations(text: str, start: int, end: int, *, goes_on: bool, continued: bool = False) -> list[Quotation]:
    """The outermost quotations of one paragraph.

    A quotation that nothing closes is kept only where it goes on: the next paragraph opens with a quotation mark.
    """
    reader = _Reader(text, start, end)
    for at in range(start, end):
        if text[at] in QUOTE_MARKS or text[at] == "’":
            reader.read(at)
    found = reader.finish(goes_on=goes_on)
    if continued and found and not text[start : found[0].start].strip():
        found[0] = replace(found[0], continued=True)
    return found


def opens_with_mark(text: str, start: int, end: int) -> bool:
    return text[start:end].lstrip()[:1] in CLOSERS.keys() - SINGLE


class _Reader:
    """Reads one paragraph's marks from left to right, keeping what is open."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.open: list[_Open] = []
        self.done: list[Quotation] = []
        self.last_single_close = self._last_single_close()

    def read(self, at: int) -> None:
        mark = self.text[at]
        if mark in {"'", "’", "‘"}:
            self._single(at, mark)
        elif mark == '"':
            self._straight(at)
        elif mark in CLOSING or (mark == "“" and self._is_open("„")):
            self._close(at, mark)
        else:
            self.open.append(_Open(at, mark, []))

    def finish(self, *, goes_on: bool) -> list[Quotation]:
        while self.open:
            left = self.open.pop()
            kept = left.inside
            if goes_on and not self.open and left.mark not in SINGLE:
                inner = min(left.at + 1, self.end)
                kept = [Quotation(left.at, self.end, inner, self.end, continues=True)]
            self._into().extend(kept)
        return self.done

    def _straight(self, at: int) -> None:
        if self._is_open('"'):
            if self._may_open(at) and not self._may_close(at):
                self._forget('"')
                self.open.append(_Open(at, '"', []))
            else:
                self._close(at, '"')
        elif self._may_open(at):
            self.open.append(_Open(at, '"', []))

    def _single(self, at: int, mark: str) -> None:
        if mark == "‘":
            self.open.append(_Open(at, mark, []))
        elif self.open and self.open[-1].mark in SINGLE and self._closes_single(at):
            self._close(at, mark)
        elif mark == "'" and self._may_open(at) and self._opens_single(at):
            self.open.append(_Open(at, mark, []))

    def _opens_single(self, at: int) -> bool:
        following = self.text[at + 1 : at + 7].lower()
        is_decade = following[:1].isdigit() and following[2:3] == "s"
        return at < self.last_single_close and not is_decade and not following.startswith(CLIPPED)

    def _closes_single(self, at: int) -> bool:
        """A mark after a final s may be a plural's apostrophe: then a later one is the closing mark."""
        if not self._may_close(at):
            return False
        before = self.text[at - 1]
        opened = self.open[-1].at
        if " " not in self.text[opened : min(at, opened + 40)]:
            return True  # one word in marks
        return before in ".,!?…" or before.lower() != "s" or at >= self.last_single_close

    def _last_single_close(self) -> int:
        for at in range(self.end - 1, self.start, -1):
            if self.text[at] in "'’" and self._may_close(at):
                return at
        return -1

    def _may_open(self, at: int) -> bool:
        before = self.text[at - 1] if at > self.start else " "
        after = self.text[at + 1] if at + 1 < self.end else " "
        return (before.isspace() or before in OPENS_AFTER) and not after.isspace()

    def _may_close(self, at: int) -> bool:
        before = self.text[at - 1] if at > self.start else " "
        after = self.text[at + 1] if at + 1 < self.end else " "
        return not before.isspace() and not after.isalnum()

    def _is_open(self, mark: str) -> bool:
        return any(opened.mark == mark for opened in self.open[-4:])

    def _forget(self, mark: str) -> None:
        while self.open:
            left = self.open.pop()
            self._into().extend(left.inside)
            if left.mark == mark:
                return

    def _close(self, at: int, mark: str) -> None:
        for depth in range(len(self.open) - 1, max(-1, len(self.open) - 5), -1):
            if mark in CLOSERS[self.open[depth].mark]:
                opened = self.open[depth]
                del self.open[depth:]
                self._into().append(Quotation(opened.at, at + 1, opened.at + 1, at))
                return

    def _into(self) -> list[Quotation]:
        return self.open[-1].inside if self.open else self.done
