"""Tells by the grammar of their own clause what became of people: *push* 800 people *towards* the border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.presence import is_present
from claims.extraction.lexicon.quantities import COUNTED
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.measures import Measure
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

REACH = 8  # pieces behind the noun
FATES: tuple[Counted, ...] = ("killed", "wounded", "captured", "missing", "displaced")
ENDS = frozenset(",;.!?:—–()")
ORDERING = words("asked order ordered orders ordering told telling warned urged tell instructed instructing")
DRIVING = words("push pushed pushing drive drove driven driving force forced forcing send sent sending")
DIRECTIONS = words("towards toward into across over out from onto")
GOING = words("abandon leave flee evacuate move relocate")
CROSSING = words("cross crossed crossing")
SEEKING = words("seek sought seeking take took taken taking find found")
REFUGE = words("shelter refuge safety sanctuary asylum")
TAKING = words(
    "hold holds holding held take took taking catch catches caught catching nab nabbed nabbing release "
    "releases released releasing free frees freed freeing "
    "keep kept keeping"
)
HOLDING = words("hold holds held holding")
TAKEN = words("held taken seized released")
SOMEWHERE = words(
    "ill sick aback care on to out over back aboard off into up part place note action"
)  # taken *to* hospital
SEARCH = 6  # pieces between "a search" and "for eleven sailors"
SEARCHED = words("search searches")
SEARCHES = words("looking searching search searches searched hunt hunting look")
WANTED = words(
    "suspects suspect survivors clues answers solutions gunmen killers perpetrators bombers attackers "
    "fugitives accomplices assailants militants men volunteers staff"
)
DWELLERS = words("people residents inhabitants villagers families civilians households townspeople")
SINCE = words("since already so because and after on")
COUNTED_AMONG = words("have has had figurent figuraient figure figurait sont étaient comptent")
BEING = words("is are was were been being be")


def fate_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What no word tells by itself."""
    before = _before(pieces, amount.first, lexicon)
    after = [piece.low for piece in pieces[measure.last if measure.of else amount.last :][:REACH]]
    among = fate_among(after, lexicon)
    if among is not None:
        return among
    if _have_left(after, measure.of):
        return "displaced"
    if _is_driven(before, after):
        return "displaced"
    if is_present(pieces, amount, measure, lexicon):
        return "present"
    if _is_taken(before, after, measure.of):
        return "captured"
    return "missing" if _is_sought(before, measure.of) else "other"


def is_sought_here(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> bool:
    """The search *for the five men* aboard: that they were aboard says less."""
    before = _before(pieces, amount.first, lexicon, SEARCH)
    return _is_sought(before[-2:], measure.of) or (before[-1:] == ["for"] and bool(SEARCHED & set(before)))


def _before(pieces: Sequence[Token], first: int, lexicon: Lexicon, reach: int = 2) -> list[str]:
    """The words before the number and its article: not the "that" of "held that six men"."""
    while first and (
        (pieces[first - 1].low in lexicon.determiners and pieces[first - 1].low != "that")
        or pieces[first - 1].text in "\"“'‘"
    ):
        first -= 1
    return [piece.low for piece in pieces[max(0, first - reach) : first]]


def fate_among(after: Sequence[str], lexicon: Lexicon) -> Counted | None:
    """Twelve children were *among* 40 people *killed*; quatre journalistes *figurent parmi* les 181 *libérés*."""
    link = next((at for at, low in enumerate(after[:3]) if low in {"among", "parmi"}), None)
    if link is None or not set(after[:link]) <= BEING | COUNTED_AMONG:
        return None
    for low in after[link + 1 :]:
        counted = next((one for one in FATES if low in COUNTED[lexicon.language][one]), None)
        if counted or low in ENDS:
            return counted
    return None


def _have_left(after: Sequence[str], of: str) -> bool:
    """About 9,000 residents *have left*: not "have left the room"."""
    after = after[1:] if after[:1] in (["have"], ["had"]) else after
    after = after[1:] if after[:1] == ["already"] else after
    left = after[:1] == ["left"] and (not after[1:2] or after[1] in ENDS | SINCE)
    return left and of.lower().split(" ")[-1] in DWELLERS


def _is_driven(before: Sequence[str], after: Sequence[str]) -> bool:
    """As in "push 800,000 people *towards* the border", "18,000 *sought shelter*", "2,500 *crossed the border*"."""
    if before[-1:] and before[-1] in DRIVING:
        forced = after[:1] == ["to"] and bool(set(after[1:2]) & GOING)
        return forced or (after[:2] != ["out", "of"] and any(low in DIRECTIONS for low in after[:2]))
    after = after[: next((at for at, low in enumerate(after) if low in ENDS), len(after))]
    return _is_ordered_out(before, after) or _is_leaving(after)


def _is_ordered_out(before: Sequence[str], after: Sequence[str]) -> bool:
    """*Ordered* 40,000 people in the valley *to leave*; 14,000 residents were *told to leave*."""
    if "to" not in after[:-1]:
        return False
    at = after.index("to")
    ordered = {*before[-1:], *after[max(0, at - 1) : at]}
    return bool(ordered & ORDERING) and after[at + 1] in GOING


def _is_leaving(after: Sequence[str]) -> bool:
    for at, low in enumerate(after):
        if low in CROSSING:
            return any(one in DIRECTIONS or one in {"border", "frontier", "river"} for one in after[at + 1 : at + 4])
        if low in SEEKING and any(one in REFUGE for one in after[at + 1 : at + 3]):
            return True
    return False


def _is_taken(before: Sequence[str], after: Sequence[str], of: str) -> bool:
    """To hold *two of its men*; 26 *persons were taken*; 139 *guards held* in five jails: not "taken to hospital"."""
    if not of and before[-1:] and before[-1] in HOLDING and before[:1] not in (["it"], ["to"]):
        return not after[:1] or after[0] in ENDS or after == ["of", "them"]  # they held *38*
    if not of and before[-1:] and before[-1] in TAKING and after[:2] in (["of", "us"], ["of", "them"]):
        return True  # they took *14 of us*
    if of and before[-1:] and before[-1] in TAKING and before[:1] != ["it"]:
        return not after[:1] or after[0] not in SOMEWHERE
    if after[:1] == ["of"]:
        after = after[3:]  # eleven men *of his family* were taken
    at = next((at for at, low in enumerate(after[:4]) if low in TAKEN), None)
    if at is None or any(low not in BEING and low not in {"have", "has", "had", "still"} for low in after[:at]):
        return False
    from_home = after[1:2] and after[1] in {"in", "from", "by", "during", "at"}
    return (at > 0 or after[at] == "held" or (after[at] == "taken" and bool(from_home))) and not (
        at + 1 < len(after) and after[at + 1] in SOMEWHERE
    )


def _is_sought(before: Sequence[str], of: str) -> bool:
    """Divers were *looking for five labourers*: not for suspects."""
    sought = before[-1:] == ["for"] and bool(before[:1]) and before[0] in SEARCHES
    return bool(sought) and of.lower().split(" ")[-1] not in WANTED
