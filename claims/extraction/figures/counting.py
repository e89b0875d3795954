"""Says what a quantity counts: the nearest word of its own clause that tells what happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.figures.clause_words import CLAUSE_ENDS, REACH, Told, over_whole, told_near
from claims.extraction.figures.counted_nouns import is_people, is_thing
from claims.extraction.figures.fates import fate_among, fate_of
from claims.extraction.figures.french_presence import is_being, is_there, is_wanted, shares_a_home
from claims.extraction.figures.turns import turn_of
from claims.extraction.figures.void_words import is_void
from claims.extraction.lexicon.english_presence import OF_PEOPLE_ALONE as ENGLISH_ALONE
from claims.extraction.lexicon.french_counted import WEAK
from claims.extraction.lexicon.french_presence import OF_PEOPLE_ALONE as FRENCH_ALONE
from claims.extraction.lexicon.other_events import OTHER_EVENTS
from claims.extraction.lexicon.quantities import CASUALTY_NOUNS, COUNTED, THINGS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.figures.measures import Measure
    from claims.extraction.figures.numbers import Amount
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Counted

FAMILIES = words("families family households household familles famille ménages foyers")
MANY_KINDS = words("others more people autres")
STAYING = words("present deployed stationed trouvaient trouvent trouvait positionnés déployés déployées stationnés")
HOUSED = words("live living sheltering sheltered housed camped stranded trapped hosting hosted hosts")
LIVING = words(
    "live living sheltering sheltered housed camped stranded vivent vivaient vivre dorment dormaient habitent "
    "campent campaient entassent entassés entassaient crammed"
)
PLACED = words("in at across on near dans sur en from à of de d'")  # "in three villages"
WEAKEST = 2 * REACH  # "residents" says less than "killed", however far away
PEOPLE_ALONE = ENGLISH_ALONE | FRENCH_ALONE
EVENT = WEAKEST - 12
NEAR_BEFORE = 6
FIREFIGHTERS = words("firefighters pompiers sapeurs-pompiers")
FIGHTING = words("battling battled battle tackling tackled fighting fought luttent luttaient combattent combattaient")
PATIENTS = words("patients malades")
ABOARD = words("passengers passagers crew")
JAIL = 8  # pieces between "prisoners" and "jail"
JAILS = words("jail jails prison prisons cell cells cellule cellules penitentiary pénitencier")
KEEPING = words("hold holds held houses housed house abrite abritent compte accueille héberge")
SURVIVORS = words("survivors survivants rescapés miraculés")
MARCHERS = words(
    "participants guests invités fans demonstrators protesters marchers manifestants marcheurs spectators spectateurs"
)
COUNTERS = words(
    "front disperse dispersed dispersing disperser dispersé dispersent dispersant "
    "claimed claim revendique revendiquent revendiqué before devant counted counts count estimated estimates "
    "recensé recense dénombré dénombre compté comptait estimé selon according"
)
PLACES = words("in across outside around dans à devant")
AMONG = 8  # pieces between "figurent" and "libérés"
OWNER = 3  # pieces of "the island's"
FINITES = words("died perished survived drowned escaped fled came went vanished disappeared returned")
OPENING = words("who which that whom qui que qu' dont")
BEFORE = 12
NEAR = BEFORE + 7  # "la mort d'au moins 12 otages": not "abattu un avion transportant 12 otages"
DIED_TOO = 14  # how far "killed" may be from "hostages"
# What each word or phrase tells.
TOLD_BY: dict[str, dict[str, list[Counted]]] = {
    language: {
        said: [counted for counted, listed in kinds.items() if said in listed]
        for said in frozenset[str]().union(*kinds.values())
    }
    for language, kinds in COUNTED.items()
}


def counted_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What happened to those whom this number counts, as far as its own clause tells."""
    if measure.counted is not None:
        return measure.counted
    turn = turn_of(pieces, amount, measure, lexicon)
    if turn is not None:
        return turn
    found = sorted(_found(pieces, amount, measure, lexicon), key=lambda one: (one[0], -one[2].said.count(" ")))
    if not found:
        return _by_grammar(pieces, amount, measure, lexicon)
    _, counted, told = found[0]
    noun = max(measure.last, over_whole(pieces, amount.last, amount))  # three *of the 12 wounded*
    if amount.last <= told.at <= noun and counted in {"captured", "displaced", "wounded", "missing"}:
        counted = _beyond_the_noun(pieces, amount, measure, found, counted)
    by_noun = _by_noun(counted, told, measure.of)
    if by_noun is not None or not _is_of_things(pieces, amount, counted, told, measure.of, lexicon):
        return by_noun or counted
    return _by_grammar(pieces, amount, measure, lexicon)


def _by_noun(counted: Counted, told: Told, of: str) -> Counted | None:
    """214 *patients* hospitalisés need not be hurt, *survivors* are not dead, nobody misses *suspects*."""
    if counted == "wounded" and "hospital" in told.said and PATIENTS & set(of.lower().split(" ")):
        return "present"
    alive = counted == "killed" and of.lower() in SURVIVORS
    return "other" if alive or is_wanted(counted, told.said, of) else None


def _beyond_the_noun(
    pieces: Sequence[Token],
    amount: Amount,
    measure: Measure,
    found: Sequence[tuple[int, Counted, Told]],
    counted: Counted,
) -> Counted:
    """Two hostages *were killed*; 9,000 refugees *are living in* two camps: the verb says more than the noun."""
    own = [one for one in found if one[2].is_own]
    behind = [one for one in own if one[2].at >= measure.last]
    if counted != "wounded" and any(told.said in LIVING for _, _, told in behind):
        return "present"
    also = {kind for far, kind, _ in behind if far <= DIED_TOO}
    if counted == "captured" and behind and all(kind == "other" for _, kind, _ in behind):
        return "other"  # 200 prisoners have been moved
    if counted == "captured" and not also and _is_in_jail(pieces, amount, measure):
        return "present"
    before = (one for one in own if one[2].at < amount.first and one[2].said not in WEAK and one[0] <= NEAR)
    also |= {kind for _, kind, _ in before}
    return "killed" if "killed" in also else "wounded" if "wounded" in also else counted


def _are_counted(pieces: Sequence[Token], amount: Amount, measure: Measure) -> bool:
    """Police *counted* 8,000 demonstrators; 9.000 manifestants *selon* la CGT: as many were there."""
    near = [*pieces[max(0, amount.first - 5) : amount.first], *pieces[measure.last : measure.last + 2]]
    if measure.last < len(pieces) and pieces[measure.last].low in PLACES:
        return True  # 740.000 manifestants *dans* toute la France
    return any(piece.low in COUNTERS for piece in near)


def _is_in_jail(pieces: Sequence[Token], amount: Amount, measure: Measure) -> bool:
    """The 950 prisoners *in the Rio Hondo jail*; the prison *holds* 950 prisoners: they are merely there."""
    behind = [piece.low for piece in pieces[measure.last : measure.last + JAIL]]
    if behind[:1] and behind[0] in {"in", "at", "inside", "dans", "à", "de"}:
        end = next((at for at, low in enumerate(behind) if low in CLAUSE_ENDS), len(behind))
        return bool(set(behind[:end]) & JAILS)
    before = {piece.low for piece in pieces[max(0, amount.first - JAIL) : amount.first]}
    return bool(before & KEEPING) and bool(before & JAILS)


def _by_grammar(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What no word tells by itself: 300 rebels remained there; the fighting pushed 800 people towards the river."""
    head = measure.of.lower().split(" ")[-1]
    people = not measure.of or head in FAMILIES | MANY_KINDS or is_people(measure.of, lexicon)
    if _are_there(pieces, amount, measure, head, lexicon):
        return "present"
    if lexicon.language == "fr":
        return _by_french_grammar(pieces, amount, measure, lexicon, people=people)
    if not (people or head == "population"):
        return "other"
    return fate_of(pieces, amount, measure, lexicon)


def _are_there(pieces: Sequence[Token], amount: Amount, measure: Measure, head: str, lexicon: Lexicon) -> bool:
    """Whether the noun itself says that they are somewhere."""
    if head in MARCHERS and _are_counted(pieces, amount, measure):
        return True
    if head in FIREFIGHTERS and any(piece.low in FIGHTING for piece in pieces[measure.last :][:AMONG]):
        return True  # 600 firefighters are battling three fires
    known = amount.first > 0 and pieces[amount.first - 1].low in lexicon.determiners
    return head in ABOARD and known  # of the 64 passengers, 21 were minors


def _by_french_grammar(
    pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon, *, people: bool
) -> Counted:
    among = fate_among([piece.low for piece in pieces[measure.last :][:AMONG]], lexicon) if people else None
    if among is not None:
        return among
    there = people and shares_a_home(pieces, measure.last)
    there = there or is_being(pieces, amount, measure.of, lexicon)
    return "present" if there or is_there(pieces, amount, measure.last, measure.of, lexicon) else "other"


def counted_as_whole(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """Two of the *nine patients* have died: what the verb tells is said of the two."""
    end = measure.last
    while end < len(pieces) and pieces[end].text not in CLAUSE_ENDS and pieces[end].low not in OPENING:
        if pieces[end].low in lexicon.be or pieces[end].low in lexicon.have or pieces[end].low in FINITES:
            break
        end += 1
    else:
        end = len(pieces)
    return _from(pieces[:end], max(0, amount.first - OWNER), amount, measure, lexicon)


def counted_alone(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What a part's own words tell: dont 8 *tués par balles*; "other" where the whole must tell it."""
    end = amount.last
    while end < len(pieces) and pieces[end].text not in CLAUSE_ENDS:
        end += 1
    return _from(pieces[:end], amount.first, amount, measure, lexicon)


def _from(pieces: Sequence[Token], first: int, amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What is told from this place on."""
    own = replace(amount, first=amount.first - first, last=amount.last - first)
    return counted_of(pieces[first:], own, replace(measure, last=measure.last - first), lexicon)


def _found(
    pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon
) -> Iterator[tuple[int, Counted, Told]]:
    for told in told_near(pieces, amount, lexicon):
        if _is_other_event(amount, measure, told, lexicon):
            yield told.distance + EVENT, "other", told
        for counted in TOLD_BY[lexicon.language].get(told.said, ()):
            if not is_void(pieces, amount, counted, told, lexicon):
                yield told.distance + _weakness(amount, counted, told, lexicon), counted, told


def _is_other_event(amount: Amount, measure: Measure, told: Told, lexicon: Lexicon) -> bool:
    """21 crew members *were rescued*: it says more than that they were on board."""
    if told.said not in OTHER_EVENTS[lexicon.language] or not told.is_own:
        return False
    return told.at >= measure.last if told.at >= amount.last else told.distance < NEAR_BEFORE


def _weakness(amount: Amount, counted: Counted, told: Told, lexicon: Lexicon) -> int:
    """How much farther off a word counts that says less; in French what stands before a number does."""
    if counted == "present" or told.said in WEAK:
        return WEAKEST
    return BEFORE if lexicon.language == "fr" and told.at < amount.first else 0


def _is_of_things(
    pieces: Sequence[Token], amount: Amount, counted: Counted, told: Told, of: str, lexicon: Lexicon
) -> bool:
    """Captured *vehicles*, lost *positions*, killed in three *villages*: nothing happened to people."""
    if not of:
        return False
    words_of = of.lower().split(" ")
    head = words_of[0] if lexicon.language == "fr" else words_of[-1]
    if head in FAMILIES:
        return counted not in {"displaced", "missing", "present"} and told.said not in HOUSED
    if head in COUNTED[lexicon.language].get(counted, ()) or head in CASUALTY_NOUNS:
        return False
    if head in THINGS or head == "head" or f"{head}s" in THINGS or (lexicon.language == "en" and is_thing(of, lexicon)):
        return True
    nation = lexicon.language == "fr" and of[:1].isupper()  # deux Allemands
    if is_people(of, lexicon) or head in MANY_KINDS or nation or (told.said in PEOPLE_ALONE and told.at >= amount.last):
        return False
    placed = amount.first > 0 and pieces[amount.first - 1].low in PLACED and told.at < amount.first
    return placed or counted in {"captured", "displaced"} or (counted == "present" and told.said not in STAYING)
