"""Says what a quantity counts: the nearest word of its own clause that tells what happened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.capacities import is_capacity
from claims.extraction.charges import is_charge
from claims.extraction.clause_words import CLAUSE_ENDS, REACH, Told, told_near
from claims.extraction.counted_nouns import is_people, is_thing
from claims.extraction.fates import fate_of, is_sought_here
from claims.extraction.french_presence import is_being, is_driven, is_sought, is_there, shares_a_home
from claims.extraction.french_voice import is_lost, tells_of
from claims.extraction.lexicon.french_counted import WEAK
from claims.extraction.lexicon.english_presence import OF_PEOPLE_ALONE as ENGLISH_ALONE
from claims.extraction.lexicon.french_presence import OF_PEOPLE_ALONE as FRENCH_ALONE
from claims.extraction.lexicon.other_events import OTHER_EVENTS
from claims.extraction.lexicon.quantities import CASUALTY_ADJECTIVES, CASUALTY_NOUNS, COUNTED, NO_PLACES, THINGS
from claims.extraction.lexicon.words import words
from claims.extraction.rates import is_rate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.measures import Measure
    from claims.extraction.numbers import Amount
    from claims.extraction.tokens import Token
    from claims.extraction.types import Counted

FAMILIES = words("families family households household familles famille ménages foyers")
MANY_KINDS = words("others more people autres")
STAYING = words("present deployed stationed trouvaient trouvent trouvait positionnés déployés déployées stationnés")
HOUSED = words("live living sheltering sheltered housed camped stranded trapped hosting hosted hosts")
LIVING = words(
    "live living sheltering sheltered housed camped stranded vivent vivaient vivre dorment dormaient habitent "
    "campent campaient"
)
PARENTS = words(
    "mother father parent parents mum mom dad grandmother grandfather widow widower mère père maman grand-mère grand-père veuve veuf"
)
PLACED = words("in at across on near dans sur en from à of de d'")  # "in three villages"
LOSING = words("lost lose loses losing")
NOT_LOST = words(
    "members supporters voters customers clients users subscribers employees staff workers players lawmakers followers "
    "candidates visitors viewers readers students pupils tourists passengers patients jobs casualties personnel"
)
QUOTES = frozenset("\"“«'‘")
SENTENCED = ("sentenc", "condemn", "condamn")
SENTENCE = 8  # pieces between "sentenced" and "to death"
WEAKEST = 2 * REACH  # "residents" says less than "killed", however far away
EVENT = WEAKEST - 12
NEAR_BEFORE = 6
ABOARD = words("passengers passagers crew")
FINITES = words("died perished survived drowned escaped fled came went vanished disappeared returned")
OPENING = words("who which that whom qui que qu' dont")
BEING_IN = frozenset(["are in", "were in", "is in", "was in", "were on", "were at"])
NOWHERE = NO_PLACES - words("detention prison hospital custody")  # "are in *need*"
SENT_HOME = words(
    "diplomats diplomat ambassadors envoys mps lawmakers senators members students players party chamber parliament school assembly"
)
# A crowd *of 400*; le déploiement *de 1.000* policiers: not "handed to the crowd".
ONLY_BEFORE = words(
    "crowd foule attendance affluence patrol patrols deployment déploiement vigil arrival arrivée envoi presence assistance"
)
TREATING = ("hospitali", "soign", "treated")
DISEASES = (
    "malnutri", "malnourish", "cholera", "choléra", "malaria", "paludisme", "covid", "coronavirus", "measles", "rougeole", "dengue",
    "ebola", "mpox", "diarrh", "fever", "fièvre", "flu", "gripp", "bronchiolit", "diphtéri", "diphtheria", "mening", "méning", "typho",
    "pneumoni", "symptom", "symptôm", "virus", "infect", "maladi", "disease", "illness", "variant", "epidemic", "épidémi", "outbreak",
)  # fmt: skip
AILING = 12  # pieces between "hospital" and the disease
TOLL = 16  # pieces between "toll" and its number
BEFORE = 12
NEAR = BEFORE + 7  # "la mort d'au moins 12 otages": not "abattu un avion transportant 12 otages"
DIED_TOO = 14  # how far "killed" may be from "hostages"


def counted_of(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What happened to those whom this number counts, as far as its own clause tells."""
    if measure.counted is not None:
        return measure.counted
    if _is_offspring(pieces, amount):
        return "other"
    if lexicon.language == "en" and (_is_adjective(pieces, amount) or is_rate(pieces, amount)):
        return "other"
    if not measure.of and _is_toll(pieces, amount):
        return "killed"
    losing = _is_lost if lexicon.language == "en" else is_lost
    if losing(pieces, amount, measure.of, lexicon):
        return "killed"
    if is_capacity(pieces, amount.first):
        return "other"
    sought = (
        is_sought_here(pieces, amount, measure, lexicon)
        if lexicon.language == "en"
        else is_sought(pieces, amount, measure.of)
    )
    if sought:
        return "missing"
    if lexicon.language == "fr" and is_driven(pieces, amount, measure.last):
        return "displaced"
    found = sorted(_found(pieces, amount, measure, lexicon), key=lambda one: (one[0], -one[2].said.count(" ")))
    if not found:
        return _by_grammar(pieces, amount, measure, lexicon)
    _, counted, told = found[0]
    if told.at in range(amount.last, measure.last + 1) and counted in {"captured", "displaced", "wounded", "missing"}:
        counted = _beyond_the_noun(amount, measure, found, counted)
    if not _is_of_things(pieces, amount, counted, told, measure.of, lexicon):
        return counted
    return _by_grammar(pieces, amount, measure, lexicon)


def _beyond_the_noun(
    amount: Amount, measure: Measure, found: Sequence[tuple[int, Counted, Told]], counted: Counted
) -> Counted:
    """Two hostages *were killed*; 9,000 refugees *are living in* two camps: the verb says more than the noun."""
    own = [one for one in found if one[2].is_own]
    behind = [one for one in own if one[2].at >= measure.last]
    if counted != "wounded" and any(told.said in LIVING for _, _, told in behind):
        return "present"
    also = {kind for far, kind, _ in behind if far <= DIED_TOO}
    if counted == "captured" and behind and all(kind == "other" for _, kind, _ in behind):
        return "other"  # 32 prisoners of war were swapped
    before = (one for one in own if one[2].at < amount.first and one[2].said not in WEAK and one[0] <= NEAR)
    also |= {kind for _, kind, _ in before}
    return "killed" if "killed" in also else "wounded" if "wounded" in also else counted


def _is_adjective(pieces: Sequence[Token], amount: Amount) -> bool:
    """Died in the *twelve-storey* tower: the storeys did not."""
    at = amount.last
    return at < len(pieces) and pieces[at].text == "-" and pieces[at].start == pieces[at - 1].end


def _is_toll(pieces: Sequence[Token], amount: Amount) -> bool:
    """The *toll* of the floods that swept the villages away now *exceeds* 400."""
    if amount.last < len(pieces) and pieces[amount.last].low in CASUALTY_ADJECTIVES:
        return False
    near = pieces[max(0, amount.first - TOLL) : amount.first + 1]
    at = next((at for at in range(len(near) - 1, -1, -1) if near[at].low in {"toll", "tolls"}), None)
    return at is not None and not any(piece.text in ",.;:" or piece.kind == "number" for piece in near[at:-1])


def _is_offspring(pieces: Sequence[Token], amount: Amount) -> bool:
    """The mother of *four* was found dead; un père de *trois enfants*: nothing is told of the children."""
    at = amount.first - 1
    return at > 0 and pieces[at].low in {"of", "de", "d'"} and pieces[at - 1].low in PARENTS


def _by_grammar(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What no word tells by itself: 300 rebels remained there; the fighting pushed 800 people towards the river."""
    head = measure.of.lower().split(" ")[-1]
    people = not measure.of or head in FAMILIES | MANY_KINDS or is_people(measure.of, lexicon)
    if head in ABOARD and amount.first and pieces[amount.first - 1].low in lexicon.determiners:
        return "present"  # of the 64 passengers, 21 were minors
    if lexicon.language == "fr":
        if people and shares_a_home(pieces, measure.last):
            return "present"
        being = not measure.of and is_being(pieces, amount, lexicon)
        return "present" if being or is_there(pieces, amount, measure.last, measure.of, lexicon) else "other"
    if not (people or head == "population"):
        return "other"
    return fate_of(pieces, amount, measure, lexicon)


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


def counted_as_whole(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """Two of the *nine patients* have died: what the verb tells is said of the two."""
    end = measure.last
    while end < len(pieces) and pieces[end].text not in CLAUSE_ENDS and pieces[end].low not in OPENING:
        if pieces[end].low in lexicon.be or pieces[end].low in lexicon.have or pieces[end].low in FINITES:
            return counted_of(pieces[:end], amount, measure, lexicon)
        end += 1
    return counted_of(pieces, amount, measure, lexicon)


def counted_alone(pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon) -> Counted:
    """What a part's own words tell: dont 8 *tués par balles*; "other" where the whole must tell it."""
    first, end = amount.first, amount.last
    while end < len(pieces) and pieces[end].text not in CLAUSE_ENDS:
        end += 1
    own = replace(amount, first=0, last=amount.last - first)
    return counted_of(pieces[first:end], own, replace(measure, last=measure.last - first), lexicon)


def _found(
    pieces: Sequence[Token], amount: Amount, measure: Measure, lexicon: Lexicon
) -> Iterator[tuple[int, Counted, Told]]:
    for told in told_near(pieces, amount, lexicon):
        if _is_other_event(amount, measure, told, lexicon):
            yield told.distance + EVENT, "other", told
        for counted, listed in COUNTED[lexicon.language].items():
            if told.said not in listed or _is_sentence(pieces, told) or not _is_of(pieces, amount, told, lexicon):
                continue
            if counted == "wounded" and _is_for_disease(pieces, told):
                continue
            if told.said in ONLY_BEFORE and (told.at >= amount.first or not told.is_own or told.distance > NEAR_BEFORE):
                continue
            if not is_charge(pieces, told.at, amount.last, lexicon.language):
                yield told.distance + _weakness(amount, counted, told, lexicon), counted, told


def _is_other_event(amount: Amount, measure: Measure, told: Told, lexicon: Lexicon) -> bool:
    """21 crew members *were rescued*: it says more than that they were on board."""
    if told.said not in OTHER_EVENTS[lexicon.language] or not told.is_own:
        return False
    return told.at >= measure.last if told.at >= amount.last else told.distance < NEAR_BEFORE


def _is_for_disease(pieces: Sequence[Token], told: Told) -> bool:
    """Taken to hospital with *cholera*; 1.200 enfants *malnutris* hospitalisés: ill and not hurt."""
    if not told.said.startswith(TREATING) and "hospital" not in told.said:
        return False
    near = pieces[max(0, told.at - AILING) : told.at + AILING]
    return any(piece.low.startswith(DISEASES) for piece in near)


def _is_of(pieces: Sequence[Token], amount: Amount, told: Told, lexicon: Lexicon) -> bool:
    if lexicon.language == "fr":
        return tells_of(pieces, amount, told)
    if told.said == "expelled" and any(piece.low in SENT_HOME for piece in pieces[amount.last : told.at + 5]):
        return False
    return told.said not in BEING_IN or not any(piece.low in NOWHERE for piece in pieces[told.at + 2 : told.at + 5])


def _weakness(amount: Amount, counted: Counted, told: Told, lexicon: Lexicon) -> int:
    """How much farther off a word counts that says less; in French what stands before a number does."""
    if counted == "present" or told.said in WEAK:
        return WEAKEST
    return BEFORE if lexicon.language == "fr" and told.at < amount.first else 0


def _is_sentence(pieces: Sequence[Token], told: Told) -> bool:
    """Sentenced to *death*, peine de *mort*: nobody died."""
    if told.said not in {"death", "mort"}:
        return False
    before = [piece.low for piece in pieces[max(0, told.at - SENTENCE) : told.at]]
    after = pieces[told.at + 1].low if told.at + 1 < len(pieces) else ""
    if after in {"penalty", "sentence", "sentences", "row", "threats"} or before[-2:] == ["peine", "de"]:
        return True
    return before[-1:] in (["to"], ["à"]) and any(low.startswith(SENTENCED) for low in before)


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
    if head in THINGS or f"{head}s" in THINGS or (lexicon.language == "en" and is_thing(of, lexicon)):
        return True
    nation = lexicon.language == "fr" and of[:1].isupper()  # deux Allemands
    if is_people(of, lexicon) or head in MANY_KINDS or nation or told.said in ENGLISH_ALONE | FRENCH_ALONE:
        return False
    placed = amount.first > 0 and pieces[amount.first - 1].low in PLACED and told.at < amount.first
    return placed or counted in {"captured", "displaced"} or (counted == "present" and told.said not in STAYING)
