"""Reads fractions as the share that they are: half, two thirds, one in three, un quart, neuf sur dix."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from claims.extraction.lexicon.numerals import NOT_SHARES_AFTER, SMALL_NUMBERS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.text.tokens import Token

HALVES = frozenset(["half", "moitié"])
PARTS = {
    "en": {"third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10},
    "fr": {"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "dixième": 10, "dixièmes": 10},
}
OF = frozenset(["of", "des", "de", "du", "d'", "the", "its", "their", "our", "his", "all", "them"])
ONES = {"en": {"a": 1, "one": 1}, "fr": {"un": 1, "le": 1, "une": 1}}
AMONG = {"en": frozenset(["in", "out"]), "fr": frozenset(["sur"])}
BOUNDS = frozenset(["than", "about", "nearly", "almost", "over", "under", "some", "by", "près", "d'", "environ"])
COMPARED = frozenset(
    ["less", "more", "fewer", "lower", "higher", "smaller", "larger", "below", "above", "than", "from"]
)
WERE = frozenset(["were", "are", "have", "étaient", "sont", "avaient", "ont"])  # a third *were* children
PLACES = Decimal("0.1")
HEADED = frozenset(["third", "quarter", "fifth"])
OF_ONE = words(
    "million billion dozen century metre meter kilometre kilometer mile tonne ton degree litre liter hectare "
    "point percentage"
)
WHOLES = frozenset([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100])
LONGEST = 9  # pieces between "un enfant" and "sur cinq"
QUOTES = frozenset('"”’»')
MARKS = frozenset(',;.:!?()—–«»"“”')
VERBAL = words(
    "est sont a ont était étaient avait avaient n' ne se s' y vit souffre reste demeure fut sera seront serait "
    "doit peut "
    "is are was were has have had who which that qui que qu' et and"
)


def share_at(pieces: Sequence[Token], at: int, language: str) -> tuple[int, Decimal] | None:
    """Where the fraction that begins here ends, and how many per cent it is."""
    low = pieces[at].low
    if low in HALVES:
        return _half(pieces, at)
    return _fraction(pieces, at, language)


def _fraction(pieces: Sequence[Token], at: int, language: str) -> tuple[int, Decimal] | None:
    low = pieces[at].low
    count = _count(pieces[at], language)
    if count is None and "-" in low and language == "en":
        return _tied(pieces, at)
    if at + 1 >= len(pieces):
        return None
    if pieces[at + 1].low in {"good", "full"} or low in HEADED:
        return _heads(pieces, at) if low in HEADED else _rounded(pieces, at)
    is_defined = language == "fr" and low in {"le", "du", "au"}
    if is_defined or count is None:
        return _defined(pieces, at) if is_defined else None
    part = PARTS[language].get(pieces[at + 1].low)
    if part and not _is_of_time(pieces, at, at + 2) and (count > 1 or _is_partitive(pieces, at)):
        return at + 2, _percent(count, part)
    return _one_in(pieces, at, language)


def _heads(pieces: Sequence[Token], at: int) -> tuple[int, Decimal] | None:
    """*Third of* pupils miss school; *nearly quarter of* homes: not "third of May", "third of the three"."""
    opens = at == 0 or pieces[at - 1].low in {"nearly", "almost"}
    after = pieces[at + 2] if at + 2 < len(pieces) and pieces[at + 1].low == "of" else None
    heads = opens and after is not None and after.kind == "word" and after.low not in OF and after.low.endswith("s")
    return (at + 1, _percent(1, PARTS["en"][pieces[at].low])) if heads else None


def _rounded(pieces: Sequence[Token], at: int) -> tuple[int, Decimal] | None:
    """A *good* third of them; a *full* quarter of the crop."""
    lows = [piece.low for piece in pieces[at : at + 4]]
    part = PARTS["en"].get(lows[2]) if lows[:1] == ["a"] and lows[3:] == ["of"] else None
    return (at + 3, _percent(1, part)) if part else None


def _defined(pieces: Sequence[Token], at: int) -> tuple[int, Decimal] | None:
    """Le tiers des vignes, près *du quart* de la récolte: not "le quart d'heure", "le tiers monde"."""
    part = PARTS["fr"].get(pieces[at + 1].low)
    following = pieces[at + 2].low if at + 2 < len(pieces) else ""
    if part is None or following not in OF or _is_of_time(pieces, at, at + 2) or pieces[at + 3 : at + 4] == []:
        return None
    return None if pieces[at + 3].low in {"finale", "siècle", "heure"} else (at + 2, _percent(1, part))


def _count(piece: Token, language: str) -> int | None:
    if piece.kind == "number":
        return int(piece.text) if len(piece.text) < 3 and piece.text.isdecimal() else None
    small = ONES[language].get(piece.low) or SMALL_NUMBERS[language].get(piece.low)
    if language == "fr" and piece.low in {"les", "et"}:
        return None
    return small


def _is_partitive(pieces: Sequence[Token], at: int) -> bool:
    """A third *of* the crop, *about* a quarter: not "wounding a third", "a tenth rise"."""
    before = pieces[at - 1].low if at else ""
    after = pieces[at + 2].low if at + 2 < len(pieces) else ""
    if before in {"à", "de", "par"} and after not in {"de", "monde"}:
        return True
    return (
        after in OF
        or after in COMPARED
        or before in BOUNDS
        or before == "dont"
        or after in WERE
        or after in {"seulement", "only", "environ"}
    )


def _percent(count: int, part: int) -> Decimal:
    share = Decimal(100 * count) / part
    return share.quantize(Decimal(1)) if 100 * count % part == 0 else share.quantize(PLACES)


def _half(pieces: Sequence[Token], at: int) -> tuple[int, Decimal] | None:
    """Half of the homes; la moitié des soldats; by half, de moitié: not the first half of the year."""
    before = pieces[at - 1].low if at else ""
    behind = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].text in QUOTES)  # "well over half" of them
    following = pieces[behind].low if behind < len(pieces) else ""
    if before in NOT_SHARES_AFTER or _is_of_time(pieces, at, at + 1) or following in {"an", "past", "time"}:
        return None
    if following == "a" and at + 2 < len(pieces) and pieces[at + 2].low in OF_ONE:
        return None
    known = following in OF or before in {"by", "de", "about", "nearly", "than", "with", "against"}
    return (at + 1, Decimal(50)) if known or (before == "la" and _is_part(pieces, at - 1, following)) else None


def _is_part(pieces: Sequence[Token], at: int, following: str) -> bool:
    """Dont *la moitié*; *la moitié* sont des enfants; 46 morts*, la moitié* chez eux: of those named just before."""
    return (
        following in WERE
        or (at > 0 and pieces[at - 1].low == "contre")
        or (at > 0 and pieces[at - 1].text == ",")
        or any(piece.low == "dont" for piece in pieces[max(0, at - 6) : at])
    )


def _is_of_time(pieces: Sequence[Token], at: int, end: int) -> bool:
    """The third quarter of 2023; a quarter of an hour; un quart d'heure; the third of May."""
    before = pieces[at - 1].low if at else ""
    after = [piece.low for piece in pieces[end : end + 3]]
    return before in NOT_SHARES_AFTER or "hour" in after or "heure" in after or "century" in after


def _tied(pieces: Sequence[Token], at: int) -> tuple[int, Decimal] | None:
    """Two-thirds; one-third; three-quarters."""
    count, _, part = pieces[at].low.partition("-")
    parts = PARTS["en"].get(part)
    number = SMALL_NUMBERS["en"].get(count)
    return (at + 1, _percent(number, parts)) if number and parts else None


def _one_in(pieces: Sequence[Token], at: int, language: str) -> tuple[int, Decimal] | None:
    """One in three; nine out of ten; un enfant sur trois."""
    if pieces[at].low in {"a", "le"}:
        return None
    for link in _links(pieces, at, language):
        last = link + 2 if pieces[link].low == "out" else link + 1
        last += last < len(pieces) and pieces[last].low == "every"
        whole = _count(pieces[last], language) if last < len(pieces) else None
        own = _count(pieces[at], language) or 0
        if whole and own < whole <= 1000 and (own == 1 or whole in WHOLES):
            return (last + 1, _percent(own, whole)) if _is_rate(pieces, link, last, language) else None
    return None


def _links(pieces: Sequence[Token], at: int, language: str) -> Iterator[int]:
    """Where "in" or "sur" may stand: one *displaced* child in five; un enfant *de moins de cinq ans* sur cinq."""
    for link in range(at + 1, min(at + LONGEST, len(pieces) - 1)):
        if pieces[link].text in MARKS or pieces[link].low in VERBAL:
            return
        near = link < at + 3
        if pieces[link].low in AMONG[language] and (near or _is_far_link(pieces, link, language)):
            yield link


def _is_far_link(pieces: Sequence[Token], link: int, language: str) -> bool:
    """Behind a longer noun only where nothing else can be meant: not "deux hommes à pied sur dix motos"."""
    if language == "en":
        return pieces[link + 1].low in {"of", "every"}
    after = pieces[link + 2] if link + 2 < len(pieces) else None
    return after is None or after.kind == "mark" or after.low in VERBAL or after.low.endswith(("ent", "ait", "aient"))


def _is_rate(pieces: Sequence[Token], link: int, last: int, language: str) -> bool:
    """Not "12 in 10 days", "trois sur les dix"."""
    after = pieces[last + 1].low if last + 1 < len(pieces) else ""
    if language == "fr":
        return True
    return pieces[link].low == "out" or after not in {"days", "weeks", "months", "years", "hours", "minutes"}
