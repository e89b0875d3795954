"""Cuts the pieces of a sentence again, so that every number written in digits is one piece."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.lexicon.currencies import MONEY_LETTERS
from claims.extraction.lexicon.numerals import SCALES, SMALL_NUMBERS
from claims.extraction.lexicon.quantities import UNITS
from claims.extraction.lexicon.words import words
from claims.extraction.text.tokens import Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LETTERED = re.compile(r"([A-Za-z]{1,4})(\d{1,12})((?:-?(?:million|billion|trillion|bn|mn|m|k))?)$")
LONGEST = 24  # characters of one number
SHORTENED = frozenset(["Rs", "Ksh", "KSh", "Kshs", "Sh", "Shs", "Ush", "Tsh", "Fr"])
SUFFIXES = words("member bed judge nation seat storey story page strong vehicle room team person lane ship")


def recut(text: str, pieces: Sequence[Token], language: str) -> list[Token]:
    """117 000 and 60'000 as one piece; R84-million and six-month as several."""
    found: list[Token] = []
    for piece in pieces:
        if found and _goes_on(text, found[-1], piece, language):
            found[-1] = _number(text, found[-1].start, piece.end)
        elif piece.kind == "word" and len(piece.text) <= LONGEST:
            found.extend(_parts(text, piece, language))
        else:
            found.append(piece)
    return _over_marks(text, list(_without_points(found)))


def _goes_on(text: str, before: Token, piece: Token, language: str) -> bool:
    """English 117 000: French pieces are cut so already."""
    if before.kind != "number" or piece.kind != "number" or len(piece.text) != 3 or language != "en":
        return False
    plain = before.text.replace(" ", "").isdecimal() and len(before.text.split(" ")[0]) < 4
    return plain and len(before.text) < LONGEST and text[before.end : piece.start] == " " and before.text[0] != "0"


def _without_points(pieces: Sequence[Token]) -> Iterator[Token]:
    """Rs. 500, Ksh.3 billion: the point belongs to the currency."""
    for at, piece in enumerate(pieces):
        if piece.text == "." and 0 < at < len(pieces) - 1 and pieces[at + 1].kind == "number":
            before = pieces[at - 1]
            if before.text in SHORTENED and before.end == piece.start:
                continue
        yield piece


def _number(text: str, start: int, end: int) -> Token:
    return Token(start, end, text[start:end], text[start:end], "number")


def _over_marks(text: str, pieces: list[Token]) -> list[Token]:
    """60'000, and N500,000 whose first digits were tied to a letter."""
    found: list[Token] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        after = pieces[at + 1 : at + 3]
        if piece.kind == "number" and len(after) == 2 and _is_group(piece, after[0], after[1]):
            pieces[at + 2] = _number(text, piece.start, after[1].end)
            at += 2
            continue
        found.append(piece)
        at += 1
    return found


def _is_group(before: Token, mark: Token, after: Token) -> bool:
    tied = before.end == mark.start and mark.end == after.start and after.kind == "number"
    if tied and mark.text == "." and before.text.isdecimal():
        return True
    if not tied or mark.text not in {"'", "’", ","} or not before.text[0].isdigit():
        return False
    return len(after.text.split(",")[0].split(".")[0]) == 3 and len(before.text) < LONGEST


def _parts(text: str, piece: Token, language: str) -> Iterator[Token]:
    lettered = LETTERED.match(piece.text) if piece.text[-1].isdigit() or piece.text[0].isupper() else None
    if lettered and lettered.group(1).lower() in MONEY_LETTERS and _is_money(text, piece, lettered.group(3)):
        yield from _money(text, piece, lettered)
        return
    parts = piece.low.split("-")
    if language == "en" and len(parts) > 1 and "old" not in parts and _is_measure(parts):
        yield from _hyphened(text, piece)
        return
    yield piece


def _is_money(text: str, piece: Token, scale: str) -> bool:
    """R84-million, N500,000: not the N7 or the R1."""
    following = text[piece.end : piece.end + 9].lstrip()
    tied = len(following) > 1 and following[0] in ",." and following[1].isdigit() and text[piece.end] == following[0]
    return bool(scale) or tied or following.startswith(("million", "billion", "bn")) or _is_long(piece)


def _is_long(piece: Token) -> bool:
    return piece.text[:2].lower() in {"rs", "ks", "us", "sh", "ts"}


def _money(text: str, piece: Token, lettered: re.Match[str]) -> Iterator[Token]:
    letters, digits, scale = lettered.groups()
    middle = piece.start + len(letters)
    last = middle + len(digits)
    yield Token(piece.start, middle, letters, MONEY_LETTERS[letters.lower()].lower(), "word")
    yield _number(text, middle, last)
    if scale:
        start = last + scale.startswith("-")
        yield Token(start, piece.end, text[start : piece.end], text[start : piece.end].lower(), "word")


def _is_measure(parts: list[str]) -> bool:
    """Six-month; forty-two-day; three-judge: a number in words, then a unit or what is counted."""
    numbers = SMALL_NUMBERS["en"] | SCALES["en"]
    count = next((at for at, word in enumerate(parts) if word not in numbers), len(parts))
    if not 0 < count < len(parts):
        return False
    return parts[count] in SUFFIXES or (parts[count] in UNITS and parts[count] not in {"pc", "second", "seconds"})


def _hyphened(text: str, piece: Token) -> Iterator[Token]:
    """The number, the mark, and the rest."""
    numbers = SMALL_NUMBERS["en"] | SCALES["en"]
    parts = piece.low.split("-")
    count = next(at for at, word in enumerate(parts) if word not in numbers)
    middle = piece.start + len("-".join(parts[:count]))
    for start, end in ((piece.start, middle), (middle, middle + 1), (middle + 1, piece.end)):
        part = text[start:end]
        yield Token(start, end, part, part.lower(), "mark" if part == "-" else "word")


def digits_value(text: str, language: str) -> Decimal | None:
    """25,000 or 25 000 or 1.5 or 60'000; None for what is no plain number."""
    plain = text.translate(dict.fromkeys(map(ord, "\u00a0\u202f\u2009 '’")))
    if len(plain) > LONGEST:
        return None
    thousands, point = (",", ".") if language == "en" else (".", ",")
    groups = plain.split(thousands)
    if len(groups) > 1 and 0 < len(groups[0]) < 4 and all(len(group.split(point)[0]) == 3 for group in groups[1:]):
        plain = "".join(groups)
    plain = plain.replace(point, ".") if plain.count(point) == 1 else plain
    plain = plain.replace(",", ".") if plain.count(",") == 1 and "." not in plain else plain
    return Decimal(plain) if plain.count(".") < 2 and plain.replace(".", "").isdecimal() else None
