"""Says what a quantity counts: the nearest word of its own clause that tells what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.finiteness import is_finite
from claims.extraction.lexicon.quantities import COUNTED, THINGS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.measures import Measure
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token
    from claims.extraction.types import Counted

REACH = 12  # pieces to each side in which "killed" may stand
LEFT = {"en": "fled", "fr": "fui"}  # how "left their homes" counts
LEAVING = words("left leave leaving quitté quittent quitter quittant")
STAYING = words("were are was been be being")
LEAVING_WHAT = words("the their his her its our for homes home town villages le la les l' leur leurs son sa ses")
CLAUSE_ENDS = frozenset(",;.!?:—–()")
CLAUSE_JOINTS = words(
    "and et but mais while whereas after before when as since because although though tandis alors après avant "
    "lorsque quand puisque car dont bien"
)
RELATIVE = words("who which qui")
AMONG = words("of among including parmi sur")
WEAKEST = 2 * REACH  # "residents" says less than "killed", however far away


def counted_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    if measure.counted is not None:
        return measure.counted
    best: tuple[int, Counted] | None = None
    for distance, low in _near(pieces, amount, lexicon):
        for counted, listed in COUNTED[lexicon.language].items():
            far = distance + (WEAKEST if counted == "present" else 0)
            if low in listed and (best is None or far < best[0]):
                best = (far, counted)
    if best is not None and not (
        best[1] in {"killed", "wounded", "missing", "displaced"} and _counts_things(measure.of)
    ):
        return best[1]
    return "other"


def _counts_things(of: str) -> bool:
    return bool(of) and of.rsplit(" ", maxsplit=1)[-1].lower() in THINGS


def _near(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The clause's words, each with its distance; words after the number count as nearer than those before."""
    after = list(_after(pieces, amount, lexicon))
    for at in after:
        leaves = _is_leaving(pieces, at)
        yield (at - amount.last) * 2, LEFT[lexicon.language] if leaves else pieces[at].low
    own_verb = any(is_finite(pieces, at, lexicon) for at in after)
    for step, at in enumerate(range(amount.first - 1, max(-1, amount.first - REACH), -1)):
        if _ends_before(pieces, at, step, lexicon, own_verb=own_verb):
            return
        yield step * 2 + 1, pieces[at].low


def _after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[int]:
    """The places after the number up to where its clause ends."""
    at = amount.last
    while at < min(amount.last + REACH, len(pieces)):
        if pieces[at].text in CLAUSE_ENDS or pieces[at].kind == "number" or pieces[at].low in CLAUSE_JOINTS:
            return
        at = _over_relative(pieces, at, lexicon) if pieces[at].low in RELATIVE else at
        yield at
        at += 1


def _over_relative(pieces: Sequence[Token], relative: int, lexicon: Lexicon) -> int:
    """Of "12 people *who had fled the town* were killed": the main verb, where there is one."""
    verbs = 0
    for at in range(relative + 1, min(relative + REACH, len(pieces))):
        if pieces[at].text in CLAUSE_ENDS or pieces[at].low in CLAUSE_JOINTS:
            break
        if is_finite(pieces, at, lexicon) and not is_finite(pieces, at - 1, lexicon):
            verbs += 1
        if verbs > 1:
            return at
    return relative


def _ends_before(pieces: Sequence[Token], at: int, step: int, lexicon: Lexicon, *, own_verb: bool) -> bool:
    """Whether the number's clause begins after this piece."""
    piece = pieces[at]
    if piece.text in {";", ".", "!", "?", "—"}:
        return True
    if piece.text == ",":
        return step > 2 or (own_verb and not _is_among(pieces, at))
    return own_verb and (piece.low in CLAUSE_JOINTS or piece.low in lexicon.that)


def _is_among(pieces: Sequence[Token], comma: int) -> bool:
    """Of "*among the dead*, four were children": the part is counted as the whole."""
    for at in range(comma - 1, max(-1, comma - 7), -1):
        if pieces[at].text in CLAUSE_ENDS:
            return False
        if pieces[at].low in AMONG:
            return True
    return False


def _is_leaving(pieces: Sequence[Token], at: int) -> bool:
    """People who *have left* their homes; not "were left without water", not "12 men left dead"."""
    if pieces[at].low not in LEAVING or at + 1 >= len(pieces):
        return False
    stays = any(piece.low in STAYING for piece in pieces[max(0, at - 2) : at])
    after = pieces[at + 1]
    return not stays and after.kind == "word" and (after.low in LEAVING_WHAT or after.is_capital)
