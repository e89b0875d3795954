"""Says what a quantity counts: the nearest word of its own clause that tells what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.counted_nouns import is_people
from claims.extraction.finiteness import is_finite
from claims.extraction.lexicon.quantities import COUNTED, THINGS
from claims.extraction.lexicon.words import words
from claims.extraction.numbers import number_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.measures import Measure
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token
    from claims.extraction.types import Counted

REACH = 13  # pieces to each side in which "killed" may stand
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
PARTS = words("including dont among most mostly some many parmi notamment y mainly all")
FAMILIES = words("families family households household familles famille ménages foyers")
MANY_KINDS = words("others more people autres")
WEAKEST = 2 * REACH  # "residents" says less than "killed", however far away


def counted_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What happened to those whom this number counts, as far as its own clause tells."""
    if measure.counted is not None:
        return measure.counted
    best: tuple[int, Counted] | None = None
    for distance, said in _near(pieces, amount, lexicon):
        for counted, listed in COUNTED[lexicon.language].items():
            far = distance + (WEAKEST if counted == "present" else 0)
            if said in listed and (best is None or far < best[0]):
                best = (far, counted)
    if best is None or _is_of_things(best[1], measure.of, lexicon):
        return "other"
    return best[1]


def _is_of_things(counted: Counted, of: str, lexicon: Lexicon) -> bool:
    """Captured *vehicles*, lost *positions*: nothing happened to people."""
    if not of:
        return False
    words = of.lower().split(" ")
    head = words[0] if lexicon.language == "fr" else words[-1]
    if head in FAMILIES:
        return counted not in {"displaced", "missing"}
    if head in THINGS and head not in COUNTED[lexicon.language].get(counted, ()):
        return True
    return counted in {"captured", "displaced"} and head not in MANY_KINDS and not is_people(of, lexicon)


def _near(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """The clause's words, each with its distance; words after the number count as nearer than those before."""
    after = list(_after(pieces, amount, lexicon))
    for at in after:
        leaves = _is_leaving(pieces, at)
        distance = (at - amount.last) * 2
        yield distance, LEFT[lexicon.language] if leaves else pieces[at].low
        yield from _phrases(pieces, at, after[-1] + 1, distance)
    own_verb = any(is_finite(pieces, at, lexicon) for at in after)
    for step, at in enumerate(range(amount.first - 1, max(-1, amount.first - REACH), -1)):
        if _ends_before(pieces, at, step, lexicon, own_verb=own_verb):
            return
        yield step * 2 + 1, pieces[at].low
        yield from _phrases(pieces, at, amount.first, step * 2 + 1)


def _phrases(pieces: Sequence[Token], at: int, end: int, distance: int) -> Iterator[tuple[int, str]]:
    """Two and three words together: lost their homes, perdu la vie."""
    for length in (2, 3):
        if at + length <= end:
            yield distance, " ".join(piece.low for piece in pieces[at : at + length])


def _after(pieces: Sequence[Token], amount: Amount, lexicon: Lexicon) -> Iterator[int]:
    """The places after the number up to where its clause ends."""
    at, end, joined = amount.last, amount.last + REACH, False
    while at < min(end, len(pieces)):
        inner = _over_part(pieces, at)
        if inner > at:
            at, end = inner, end + inner - at
            continue
        joined = joined or _joins_subjects(pieces, amount, at, lexicon)
        if joined and (pieces[at].low in {"and", "et", ","} or pieces[at].kind == "number"):
            at, joined = at + 1, pieces[at].kind != "number"
            continue
        ends = pieces[at].text in CLAUSE_ENDS or pieces[at].kind == "number" or pieces[at].low in CLAUSE_JOINTS
        if ends and not _is_quote_mark(pieces, at, amount):
            return
        at = _over_relative(pieces, at, lexicon) if pieces[at].low in RELATIVE else at
        yield at
        at += 1


def _joins_subjects(pieces: Sequence[Token], amount: Amount, at: int, lexicon: Lexicon) -> bool:
    """Seven soldiers *and* two civilians were killed: the verb is of both."""
    if pieces[at].low not in {"and", "et", ","} or at == amount.last or at + 1 >= len(pieces):
        return False
    if any(is_finite(pieces, near, lexicon) for near in range(amount.last, at)):
        return False
    return any(
        number_at(pieces, near, lexicon.language) is not None or pieces[at + 1].low in lexicon.determiners
        for near in range(at + 1, min(at + 4, len(pieces)))
        if not is_finite(pieces, near, lexicon)
    ) and not any(is_finite(pieces, near, lexicon) for near in range(at + 1, min(at + 3, len(pieces))))


def _is_quote_mark(pieces: Sequence[Token], at: int, amount: Amount) -> bool:
    return pieces[at].text in '«“"' and at < amount.last + 2


def _over_part(pieces: Sequence[Token], comma: int) -> int:
    """14 people*, including two drivers,* died: where the part ends; the comma itself where there is none."""
    if pieces[comma].text != "," or comma + 1 >= len(pieces) or pieces[comma + 1].low not in PARTS:
        return comma
    for at in range(comma + 2, min(comma + 2 + REACH, len(pieces))):
        if pieces[at].text == ",":
            return at + 1
        if pieces[at].text in ";.!?:":
            break
    return comma


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
