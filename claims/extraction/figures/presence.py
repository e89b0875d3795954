"""Tells people who are somewhere, by the grammar of their own clause: 300 rebels *remained there*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.lexicon.numerals import SMALL_NUMBERS
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.quantities import (
    ARRIVING,
    BEING,
    BRINGING,
    HAVING_PEOPLE,
    HOLDING,
    HOLDING_PLACES,
    HOUSING,
    NO_PLACES,
    NUMBER_OF,
    PLACE_LINKS,
    REMAINING,
    SENT_ELSEWHERE,
)
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.measures import Measure
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

REACH = 8  # pieces from the noun to its verb
STILL = words("still now currently also only just already")
OVER = words("have has had been still also now currently already since all both that who which may will would could")
ENDS = frozenset(",;.!?:—–()")
ON_SITE = words("duty hand site standby guard patrol")
POPULACE = words("people inhabitants residents souls")
SETTLEMENTS = words(
    "village town city island hamlet nation country community settlement district province region municipality "
    "enclave camp"
)
AWAY = words("away home silent out from forward under through neutral true calm")  # stayed *away*, came *out*
DWELLINGS = words(
    "building house room tent cell cells bed beds mattress mattresses flat apartment shelter classroom home "
    "roof hut rooms"
)
HOLDERS = words("hold holds held guard guarded defend defended control man manned occupy occupied")
NOT_DOING = words(
    "missing during recovering including according living voting standing running competing facing struggling lacking"
)
SHARING = words("share shares shared sharing")
GROUND = words(
    "ridge hill hills position positions line lines town village bridge airport base post front trenches crossing"
)
PEOPLED = HAVING_PEOPLE | words("of serving among")
THERE = words("there here present left aboard inside underground alive behind")
ESTIMATED = words("estimated put")  # crowds *estimated at* 20,000
WE_ARE = (["they", "were"], ["they", "are"], ["we", "were"], ["we", "are"])
RATIO = 4  # pieces between "four" and "for 12 million inhabitants"
COUNTED_THERE = 14  # pieces between "the number of people in the square" and the number
ABOARD = 7  # pieces between "dinghy" and "with 53 people"
HOLDER = 9  # pieces of "the camp, built for 5,000, now"
SUBJECT = 5  # pieces in which "ward" stands before "holds"


def is_present(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> bool:
    """Whether the clause says that these people are, stay, come or are kept somewhere."""
    after = measure.last if measure.of else amount.last
    before = amount.first
    while before and (pieces[before - 1].low in lexicon.determiners | STILL or pieces[before - 1].text in "\"“'‘"):
        before -= 1
    return (
        _holds(pieces, after, lexicon)
        or _stays(pieces, _verb_after(pieces, after, lexicon), lexicon)
        or _is_population(pieces, amount.first, before, measure, lexicon)
        or _is_kept(pieces, before, after, lexicon)
        or (measure.of and before < amount.first and _are_known(pieces, measure, lexicon))
        or _shares(pieces, after)
        or (not measure.of and _remains(pieces, after))
        or (amount.last < len(pieces) and pieces[amount.last].low == "strong")
    )


def _are_known(pieces: Sequence[Token], measure: Measure, lexicon: Lexicon) -> bool:
    """*The* 800,000 civilians *in El Fasher*."""
    at = measure.last
    return at + 1 < len(pieces) and pieces[at].low in {"in", "inside", "aboard"} and _is_place(pieces, at + 1, lexicon)


def _shares(pieces: Sequence[Token], after: int) -> bool:
    """Forty families *share this building*: they live there."""
    near = {piece.low for piece in pieces[after + 1 : after + 5]}
    return after < len(pieces) and pieces[after].low in SHARING and bool(near & DWELLINGS)


def _remains(pieces: Sequence[Token], at: int) -> bool:
    """Another 5,000 *remain*."""
    ends = at + 1 >= len(pieces) or pieces[at + 1].kind == "mark"
    return at < len(pieces) and pieces[at].low in {"remain", "remained", "stayed"} and ends


def _verb_after(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The place of the verb whose subject is counted; past auxiliaries, adverbs, "of the rebels"."""
    last = min(at + REACH, len(pieces))
    while at < last and pieces[at].text not in ENDS:
        low = pieces[at].low
        if low in BEING or low in REMAINING or low in ARRIVING:
            return at
        noun = low == "of" or (at > 0 and pieces[at - 1].low in {"of", *lexicon.determiners})
        if not (low in OVER or low in lexicon.adverbs or low in lexicon.determiners or noun or low.endswith("ly")):
            break
        at += 1
    return len(pieces)


def _stays(pieces: Sequence[Token], verb: int, lexicon: Lexicon) -> bool:
    if verb >= len(pieces):
        return False
    low = pieces[verb].low
    if verb + 1 < len(pieces) and pieces[verb + 1].low in AWAY:
        return False
    if low in ARRIVING or _holds_ground(pieces, verb):
        return True
    at = verb + 1
    while at < len(pieces) and (pieces[at].low in OVER or pieces[at].low.endswith("ly")):
        at += 1
    if at >= len(pieces):
        return False
    if low in BEING and _is_doing(pieces, at):
        at += 1  # were *loitering outside the gate*
    if pieces[at].low in THERE:
        return low in REMAINING or not _has_adjective(pieces, at + 1)
    return pieces[at].low in PLACE_LINKS and _is_place(pieces, at + 1, lexicon)


def _is_doing(pieces: Sequence[Token], at: int) -> bool:
    low = pieces[at].low
    return low.endswith("ing") and len(low) > 5 and low not in NOT_DOING and at + 1 < len(pieces)


def _holds(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Thirty soldiers *hold the camp*."""
    if at + 2 >= len(pieces) or pieces[at].low not in HOLDERS or pieces[at + 1].low not in lexicon.determiners:
        return False
    return any(piece.low in GROUND or piece.low in HOLDING_PLACES for piece in pieces[at + 2 : at + 5])


def _holds_ground(pieces: Sequence[Token], verb: int) -> bool:
    """Were *holding the ridge*; are guarding the bridge."""
    lows = [piece.low for piece in pieces[verb + 1 : verb + 5]]
    return lows[:1] != [] and lows[0] in {"holding", "guarding", "defending", "manning"} and bool(set(lows) & GROUND)


def _has_adjective(pieces: Sequence[Token], at: int) -> bool:
    """Left *without* water, left *homeless*: not "left in the town", "left for a million people"."""
    return at < len(pieces) and pieces[at].kind == "word" and pieces[at].low not in {"in", "at", "on", "for", "there"}


def _is_place(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """In *the camp*, at *Merawi*: not "in need", "on strike", "in good health"."""
    if at >= len(pieces) or any(piece.low in NO_PLACES for piece in pieces[at : at + 3]):
        return False
    low = pieces[at].low
    if low in MONTHS or low in WEEKDAYS:
        return False
    return (
        low in lexicon.determiners
        or low in ON_SITE
        or pieces[at].is_capital
        or low.endswith(("s", "ern", "central"))
        or low in {"south", "north", "east", "west", "downtown"}
    )


def _is_population(pieces: Sequence[Token], first: int, before: int, measure: Measure, lexicon: Lexicon) -> bool:
    """A *population* of about a million; 40,000 *inhabitants*; *they were* hundreds."""
    lows = [piece.low for piece in pieces[max(0, before - 2) : before]]
    of = measure.of.lower()
    if of == "inhabitants" and (before < first or _is_peopled(pieces, before)):
        return True  # half of the 16,000 inhabitants of the island
    if lows[-1:] == ["of"] and lows[0] in SETTLEMENTS and (not of or of in POPULACE):
        return True
    if lows[-1:] and lows[-1] in {"'s", "’s"} and of in POPULACE:
        return True
    crowd = {piece.low for piece in pieces[max(0, before - 4) : before]} & {"crowd", "crowds"}
    if not of and crowd and pieces[first].low in ESTIMATED:
        return True
    counted = not of and (lows in WE_ARE or _is_number_there(pieces, before, lexicon))
    return "population" in lows or counted


def _is_peopled(pieces: Sequence[Token], before: int) -> bool:
    """It *has* 12 million inhabitants; four ventilators *for* 12 million inhabitants: not "tests for 12,000"."""
    verb = pieces[before - 1].low if before else ""
    if verb != "for":
        return verb in PEOPLED
    near = pieces[max(0, before - RATIO) : before]
    return any(piece.kind == "number" or piece.low in SMALL_NUMBERS["en"] for piece in near)


def _is_number_there(pieces: Sequence[Token], before: int, lexicon: Lexicon) -> bool:
    """The *number of people in the square* at 30,000."""
    for at in range(max(0, before - COUNTED_THERE), before - 4):
        if pieces[at].low in NUMBER_OF and pieces[at + 1].low == "of" and is_people(pieces[at + 2].text, lexicon):
            return pieces[at + 3].low in PLACE_LINKS and _is_place(pieces, at + 4, lexicon)
    return False


def _is_kept(pieces: Sequence[Token], before: int, after: int, lexicon: Lexicon) -> bool:
    """There are *64 people*; the ward holds *142 patients*; it brought in *dozens*; it has 900 men *in* the town."""
    lows = [piece.low for piece in pieces[max(0, before - 3) : before]]
    following = pieces[after].low if after < len(pieces) else ""
    if "there" in lows[-3:-1] and lows[-1] in BEING:
        return following != "among"
    verb = lows[-1] if lows else ""
    if lows[-2:-1] and lows[-1] in {"in", "up"} and lows[-2] in BRINGING:
        return True
    if verb in BRINGING:
        return following != "over" and not any(piece.low in SENT_ELSEWHERE for piece in pieces[after : after + 4])
    if verb in HAVING_PEOPLE and following in PLACE_LINKS and _is_place(pieces, after + 1, lexicon):
        return True
    if verb in {"have", "had", "has", "treating"} and pieces[after - 1].low == "patients":
        return True  # we have *42 patients*
    reach = ABOARD if verb == "with" else HOLDER if verb in {"holds", "held"} else SUBJECT
    near = {piece.low for piece in pieces[max(0, before - reach) : before]}
    return verb in HOUSING or (verb in HOLDING | {"with"} and bool(near & HOLDING_PLACES))
