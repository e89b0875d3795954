"""Characters that cannot be seen, by the short names under which a page shows them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

NAMES = {
    "\u00ad": "SHY", "\u061c": "ALM", "\u180e": "MVS", "\u200b": "ZWSP", "\u200c": "ZWNJ", "\u200d": "ZWJ",
    "\u200e": "LRM", "\u200f": "RLM", "\u2028": "LS", "\u2029": "PS", "\u202a": "LRE", "\u202b": "RLE",
    "\u202c": "PDF", "\u202d": "LRO", "\u202e": "RLO", "\u2060": "WJ", "\u2061": "FA", "\u2062": "IT",
    "\u2063": "IS", "\u2064": "IP", "\u2066": "LRI", "\u2067": "RLI", "\u2068": "FSI", "\u2069": "PDI",
    "\ufeff": "BOM", "\ufff9": "IAA", "\ufffa": "IAS", "\ufffb": "IAT", "\x07": "BEL", "\x08": "BS", "\x0b": "VT",
    "\x0c": "FF", "\r": "CR", "\x1b": "ESC", "\x7f": "DEL", "\x85": "NEL",
}  # fmt: skip
# All of these, and the control characters that have no name here; line feed and tab are seen as what they are.
UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]"
)
JOINERS = "\u200c\u200d"
OVERRIDES = "\u202d\u202e"  # after these, words are shown in another order than they are written in


@dataclass(frozen=True)
class Shown:
    """A character that cannot be seen, where it stands, and the name to show in front of it."""

    text: str
    name: str
    at: int


def shown(text: str, start: int, end: int) -> Iterator[Shown]:
    """The unseen characters between two places; joiners that do their work in emoji or in a script stay unnamed."""
    for found in UNSEEN.finditer(text, start, end):
        character = found.group()
        if character in JOINERS and _joins(text, found.start()):
            continue
        yield Shown(character, NAMES.get(character, f"U+{ord(character):04X}"), found.start())


def _joins(text: str, at: int) -> bool:
    """Between two characters beyond Latin script: where joiners belong."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return before > "\u024f" and after > "\u024f"


def in_line(words: str) -> str:
    """The words on one line, where unseen characters are named: for a terminal, or a name that is read aloud."""
    line = " ".join(words.split())
    found, done = [], 0
    for control in shown(line, 0, len(line)):
        found += [line[done : control.at], f"<{control.name}>"]
        done = control.at + 1
    return "".join([*found, line[done:]])
