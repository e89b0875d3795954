"""Says what one turn of phrase tells of a number: lost *12 soldiers*, room for *600*, a toll of *40*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.figures.capacities import is_capacity
from claims.extraction.figures.counted_nouns import is_people
from claims.extraction.figures.fates import is_sought_here
from claims.extraction.figures.french_presence import is_driven, is_sought
from claims.extraction.figures.french_voice import is_lost
from claims.extraction.figures.presence import POPULACE, SETTLEMENTS
from claims.extraction.figures.rates import is_rate
from claims.extraction.lexicon.quantities import CASUALTY_ADJECTIVES, CASUALTY_NOUNS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.figures.measures import Measure
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

PARENTS = words(
    "mother father parent parents mum mom dad grandmother grandfather widow widower mère père maman grand-mère "
    "grand-père veuve veuf"
)
LOSING = words("lost lose loses losing")
NOT_LOST = words(
    "members supporters voters customers clients users subscribers employees staff workers players lawmakers followers "
    "candidates visitors viewers readers students pupils tourists passengers patients jobs casualties "
)
WITH = words("with carrying avec transportant")
QUOTES = frozenset("\"“«'‘")
RISEN = words("risen rose rises climbed climbs stands stood reached reaches hit hits now")
DEAD = words("killed dead tués tuées morts mortes")
HURT = words("wounded injured hurt maimed blessés blessées")
BEHIND_BOTH = words("in on by since during at after over when as dans en depuis lors par au à pendant sur durant")
BETWEEN_BOTH = frozenset(',"”»')
BOTH = 8  # pieces between the number and "killed"
TOLL = 32  # pieces between "toll" and its number
NEAR_TOLL = 16  # where no verb of rising stands before the number


def turn_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted | None:
    """What the words right beside the number tell; None where the clause must tell it."""
    if _is_aboard(pieces, amount, measure):
        return "present"
    roomy = is_capacity(pieces, amount.first) and measure.of.lower() not in CASUALTY_NOUNS
    if roomy or _is_offspring(pieces, amount) or _is_of_both(pieces, amount):
        return "other"
    if not measure.of and _is_toll(pieces, amount):
        return "killed"
    return (_english if lexicon.language == "en" else _french)(pieces, amount, measure, lexicon)


def _english(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted | None:
    if _is_country_of(pieces, amount, measure):
        return "present"
    if _is_adjective(pieces, amount) or is_rate(pieces, amount) or _is_without(pieces, amount):
        return "other"
    if _is_lost(pieces, amount, measure.of, lexicon):
        return "killed"
    return "missing" if is_sought_here(pieces, amount, measure, lexicon) else None


def _french(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted | None:
    if is_lost(pieces, amount, measure.of, lexicon) or _is_death_of(pieces, amount):
        return "killed"
    if is_sought(pieces, amount, measure.of):
        return "missing"
    return "displaced" if is_driven(pieces, amount, measure.last) else None


def _is_adjective(pieces: Sequence[Token], amount: Amount) -> bool:
    """Died in the *twelve-storey* tower: the storeys did not."""
    at = amount.last
    return at < len(pieces) and pieces[at].text == "-" and pieces[at].start == pieces[at - 1].end


def _is_toll(pieces: Sequence[Token], amount: Amount) -> bool:
    """The *toll* of the floods that swept the villages away now *exceeds* 400."""
    if amount.last < len(pieces) and pieces[amount.last].low in CASUALTY_ADJECTIVES:
        return False
    risen = any(piece.low in RISEN for piece in pieces[max(0, amount.first - 3) : amount.first])
    near = pieces[max(0, amount.first - (TOLL if risen else NEAR_TOLL)) : amount.first + 1]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at].low in {"toll", "tolls"}), None)
    return at is not None and not any(piece.text in ",.;:" or piece.kind == "number" for piece in near[at:-1])


def _is_country_of(pieces: Sequence[Token], amount: Amount, measure: Measure) -> bool:
    """Jailed 75,000 in a *country of 6.5 million*."""
    before = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    bare = not measure.of or measure.of.lower() in POPULACE
    return bare and before[1:] == ["of"] and before[0] in SETTLEMENTS


def _is_death_of(pieces: Sequence[Token], amount: Amount) -> bool:
    """La *mort de* trois hommes en garde à vue: whatever befell them before."""
    before = [piece.low for piece in pieces[max(0, amount.first - 3) : amount.first]]
    return before[-2:] in (["mort", "de"], ["mort", "d'"], ["mort", "des"]) and before[:1] != ["peine"]


def _is_without(pieces: Sequence[Token], amount: Amount) -> bool:
    """Left 11 dead and 2.5 million *without power*; 12.000 *privés d'eau*."""
    lows = [piece.low for piece in pieces[amount.last : amount.last + 2]]
    if lows[:1] == ["without"]:
        return lows[1:] not in (["a"], ["trace"], ["any"])
    return lows[:1] in (["privés"], ["privées"])


def _is_aboard(pieces: Sequence[Token], amount: Amount, measure: Measure) -> bool:
    """A helicopter *with nine soldiers on board*; 155 of the *181 on board*: not "all 181 on board died"."""
    behind = [piece.low for piece in pieces[measure.last if measure.of else amount.last :][:3]]
    aboard = behind[:1] == ["aboard"] or behind[:2] in (["on", "board"], ["à", "bord"]) or behind[2:] == ["bord"]
    before = [piece.low for piece in pieces[max(0, amount.first - 2) : amount.first]]
    carried = bool(set(before[-1:]) & WITH) and measure.of.lower().split(" ")[-1] not in CASUALTY_NOUNS
    return aboard and (carried or before == ["of", "the"])


def _is_of_both(pieces: Sequence[Token], amount: Amount) -> bool:
    """1,010 *killed and wounded*; 600 soldats tués *ou blessés*: how many of each is not told."""
    for at in range(amount.last, min(amount.last + BOTH, len(pieces) - 2)):
        if pieces[at].kind != "word" and pieces[at].text not in BETWEEN_BOTH:
            return False
        if pieces[at].low in DEAD | HURT and pieces[at + 1].low in {"and", "or", "et", "ou"}:
            other = pieces[at + 2].low
            ends = pieces[at + 3 : at + 4] == [] or pieces[at + 3].kind == "mark" or pieces[at + 3].low in BEHIND_BOTH
            return ends and other in (HURT if pieces[at].low in DEAD else DEAD)
    return False


def _is_offspring(pieces: Sequence[Token], amount: Amount) -> bool:
    """The mother of *four* was found dead; un père de *trois enfants*: nothing is told of the children."""
    at = amount.first - 1
    return at > 0 and pieces[at].low in {"of", "de", "d'"} and pieces[at - 1].low in PARENTS


def _is_lost(pieces: Sequence[Token], amount: Amount, of: str, lexicon: Lexicon) -> bool:
    """Lost *12 soldiers*; the loss of *seven officers*: not lost seats, jobs, members."""
    first = amount.first
    while first and (pieces[first - 1].low in lexicon.determiners or pieces[first - 1].text in QUOTES):
        first -= 1
    before = [piece.low for piece in pieces[max(0, first - 2) : first]]
    if before[-1:] != ["of"] and not set(before[-1:]) & LOSING:
        return False
    lost = bool(set(before[-1:]) & LOSING) or before in (["loss", "of"], ["losses", "of"])
    return lost and is_people(of, lexicon) and of.lower() != "head" and of.lower().split(" ")[-1] not in NOT_LOST
