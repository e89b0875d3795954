"""Says what kind of source a name is, by its own words and by those that stand beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.offices import KINDS_OF_BODIES, RULING
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import phrases, words
from claims.extraction.phrases.finiteness import is_function_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Named, NameKind
    from claims.extraction.text.tokens import Token

PLACE_BEFORE = words("in at near to from into around outside toward towards à en vers dans près depuis")
# Words that only the names of bodies hold.
OF_BODIES = words(
    "watch rights international initiative doctors amnesty nations crisis médecins sans reporters frontières "
    "global africa african european europe justice peace transparency relief save oxfam humanity affairs "
    "économique internationale nationale national republican democratic democrats republicans congress house "
    "treasury reserve exchange motors airlines group holdings labs water energy steel foods telecom pharma airways "
    "pharmaceuticals railways shipping tankers ventures technologies industries logistics mining minerals breweries "
    "insurance investments properties studios utilities brotherhood"
)
# How names of places end, and those of two words.
STREETS = words("avenue rue boulevard place quartier carrefour pont camp cité")
ENDS_OF_PLACES = words(
    "sea ocean gulf bay strait river lake island islands valley peninsula desert hills mountains coast beach county "
    "province district square street road avenue boulevard bridge airport park stadium city"
)
COUNTRIES = frozenset(
    phrases(
        "united states; united kingdom; united arab emirates; saudi arabia; south korea; north korea; south africa; "
        "south sudan; new zealand; new york; new delhi; hong kong; sri lanka; costa rica; el salvador; sierra leone; "
        "ivory coast; cape verde; east timor; equatorial guinea; papua new guinea; puerto rico; los angeles; "
        "san francisco; buenos aires; mexico city; tel aviv; abu dhabi; addis ababa; dar es salaam; cape town; "
        "port sudan; port moresby; phnom penh; kuala lumpur; south carolina; north carolina; new jersey; new mexico; "
        "new hampshire; west virginia; north dakota; south dakota; rhode island; las vegas; san diego; west bank"
    )
)
PLACES = words("florence georgia victoria israel carolina virginia charlotte santiago sofia francisco milan")
FOLLOWING = words("rebels fighters militants insurgents militia group movement party guerrillas separatists jihadists")
REGIONS = words(
    "région province département commune ville canton territoire district wilaya gouvernorat cercle localité village "
    "quartier île archipel"
)
ALIGNED = words("aligned based backed led linked allied controlled run born trained appointed speaking held owned")
ORDINALS = words("st nd rd th e er ère re ème")
DEFINITE = frozenset({"le", "la", "l'"})
OFFICE = 7  # pieces before a name in which the role stands
# Bodies that have no name of their own behind them: "le gouvernement", where "la coalition" may be called anything.
NAMELESS = words(
    "gouvernement parlement assemblée sénat commission conseil junte armée police gendarmerie diplomatie justice "
    "exécutif ministère présidence mission chambre état-major opposition majorité transition défense tribunal cour"
)


def kind_of(pieces: Sequence[Token], first: int, start: int, last: int, nouns: set[str], lexicon: Lexicon) -> NameKind:
    lows = [piece.low for piece in pieces[start:last]]
    name = " ".join(lows)
    is_outlet = len(lows) > 1 and bool({lows[0], lows[-1]} & lexicon.outlet_nouns or lows[0] in lexicon.medium_nouns)
    if name in lexicon.outlet_names or is_outlet:
        return "outlet"
    is_based = first > 0 and pieces[first - 1].low.endswith("-based") and lows[0] not in GIVEN_NAMES
    if start == first and (ordinal_before(pieces, first) or is_based):
        return "body"  # the 25th Infantry Division; Selva-based Delmar Tankers
    if "&" not in lows and (start > first or _is_titled(lows, nouns, lexicon)):
        return "person"
    if _is_body(lows, lexicon) or (pieces[start].text.isupper() and 1 < len(pieces[start].text) < 9 and len(lows) == 1):
        return "body"
    is_behind = first > 0 and pieces[first - 1].low in PLACE_BEFORE
    if _names_place(lows, lexicon) or (is_behind and not (first > 1 and pieces[first - 2].low == "according")):
        return "place"
    is_given = lexicon.language == "en" and len(lows) == 1 and lows[0] in GIVEN_NAMES - PLACES
    is_full = last - start in {2, 3} and not any(low in lexicon.group_nouns for low in lows)
    return "person" if is_given or is_full or is_aged(pieces, last) else "name"


def ordinal_before(pieces: Sequence[Token], at: int) -> int:
    """The pieces of "14th" in "the 14th Brigade"; 0 where no such number stands there."""
    is_ordinal = at > 1 and pieces[at - 1].low in ORDINALS and pieces[at - 2].kind == "number"
    return 2 if is_ordinal and pieces[at - 2].end == pieces[at - 1].start else 0


def is_aligned(low: str) -> bool:
    """Iran-aligned, Selva-based: a name in an adjective."""
    return low.rpartition("-")[2] in ALIGNED and "-" in low


def _is_titled(lows: Sequence[str], nouns: set[str], lexicon: Lexicon) -> bool:
    ends_as_body = lexicon.language == "en" and len(lows) > 1 and lows[-1] in lexicon.body_nouns  # Boxing Union
    return bool(nouns & (lexicon.person_nouns | lexicon.titles)) and not ends_as_body


def _names_place(lows: Sequence[str], lexicon: Lexicon) -> bool:
    """Rue Monge; the South Selva Sea; Saudi Arabia."""
    if len(lows) < 2 or lows[0] in STREETS:
        return len(lows) > 1
    return lexicon.language == "en" and (lows[-1] in ENDS_OF_PLACES or " ".join(lows) in COUNTRIES)


def _is_body(lows: Sequence[str], lexicon: Lexicon) -> bool:
    """Selva Rights Watch; Ruiz & Sons."""
    return "&" in lows or any(low in lexicon.body_nouns or low in OF_BODIES for low in lows)


def is_aged(pieces: Sequence[Token], last: int) -> bool:
    """Samuel, *24*, from Selva; Aminata (*31*): an age stands behind a person alone."""
    if last + 2 >= len(pieces) or pieces[last].text not in {",", "("}:
        return False
    age, closing = pieces[last + 1], pieces[last + 2].text
    is_closed = closing in ({")", "ans"} if pieces[last].text == "(" else {",", "ans"})
    return is_closed and age.kind == "number" and age.text.isdigit() and 1 < len(age.text) < 4


def settled(name: Sequence[Token], kind: NameKind, nouns: set[str], lexicon: Lexicon) -> tuple[NameKind, set[str]]:
    """The kind, once it is known what else is said of the name."""
    if kind in {"name", "place"} and nouns & lexicon.person_nouns:
        kind = "person"
    if kind == "body":
        nouns -= lexicon.person_nouns if lexicon.language == "en" else set()
        nouns |= {piece.low for piece in name} & lexicon.body_nouns
    is_somebody = kind == "person" and lexicon.language == "en" and name[0].low in GIVEN_NAMES
    if kind in {"name", "person"} and nouns & lexicon.body_nouns and not (is_somebody or nouns & lexicon.person_nouns):
        kind = "body"
    return kind, nouns


def says_kind(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The rights *group* Port Watch; the *opposition* Congress, no MP Ann Lee: what the name right behind it is."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    is_side = pieces[at].low in RULING and following is not None and following.low not in lexicon.person_nouns
    is_kind = (is_side or pieces[at].low in KINDS_OF_BODIES) and not pieces[at].is_capital
    return lexicon.language == "en" and is_kind and following is not None and _is_name_start(following, lexicon)


def _is_name_start(piece: Token, lexicon: Lexicon) -> bool:
    is_name = piece.kind == "word" and piece.is_capital and piece.low not in lexicon.titles
    is_small = is_function_word(piece.low, lexicon) or piece.low in MONTHS or piece.low in WEEKDAYS
    return is_name and not is_small


def said_behind(pieces: Sequence[Token], end: int, lexicon: Lexicon) -> set[str]:
    """M31 *rebels*, the Selva *group*: what the noun right behind a name says of it."""
    following = pieces[end] if end < len(pieces) else None
    if lexicon.language != "en" or following is None or following.is_capital:
        return set()
    return {following.low} & FOLLOWING


def with_kind_beside(
    pieces: Sequence[Token], places: tuple[int, int, int], kind: NameKind, nouns: set[str], lexicon: Lexicon
) -> tuple[NameKind, set[str]]:
    """The kind and nouns, with those that stand right before and behind a name that begins and ends there."""
    first, start, end = places
    if lexicon.language == "fr" and start == first > 0 and pieces[first - 1].low in REGIONS:
        return "place", set()  # le président de la région Selva-Nord
    office = office_held(pieces, first, lexicon) if kind == "person" and start == first else ""
    if office:
        return kind, nouns - lexicon.body_nouns | {office}
    is_somebody = pieces[first - 1].low in RULING and pieces[first].low in GIVEN_NAMES  # the opposition Ann Lee
    is_kind = first > 0 and says_kind(pieces, first - 1, lexicon) and not is_somebody
    if is_kind and (kind == "name" or (kind == "person" and start == first)):
        kind, nouns = "body", nouns | {pieces[first - 1].low}
    is_open = kind in {"name", "body", "place"}
    return kind, nouns | (said_behind(pieces, end, lexicon) if is_open else set())


def office_held(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> str:
    """*Le porte-parole* du gouvernement Ann Lee: there is but one, so that the name is theirs."""
    if lexicon.language != "fr" or first < 3 or pieces[first - 1].low not in NAMELESS:
        return ""
    for at in range(first - 2, max(0, first - OFFICE), -1):
        if pieces[at].low in lexicon.person_nouns:
            is_one = not DEFINITE.isdisjoint(piece.low for piece in pieces[max(0, at - 2) : at])
            return pieces[at].low if is_one else ""
        if pieces[at].kind != "word" or pieces[at].is_capital:
            return ""
    return ""


def with_appositions(pieces: Sequence[Token], names: Iterable[Named]) -> list[Named]:
    """Selva Rail, *Dorria's biggest operator*: what stands beside the name is said of it, and nobody else."""
    found = list(names)
    ends = {named.last: at for at, named in enumerate(found) if pieces[named.first].is_capital}
    kept = list(found)
    for named in found:
        at = ends.get(named.first - 1)
        if at is not None and _is_said_beside(pieces, kept[at], named):
            said = kept[at]
            kept[at] = replace(said, nouns=said.nouns | named.nouns, kind="body")
            kept[found.index(named)] = kept[at]
    return kept


def _is_said_beside(pieces: Sequence[Token], name: Named, said: Named) -> bool:
    """Whether both are bodies, and a comma stands before and behind what says whose and what the first one is."""
    closes = pieces[said.last].text in {",", "."} if said.last < len(pieces) else True
    is_noun = said.kind == "body" and not pieces[said.last - 1].is_capital and "'s " in said.name.replace("’", "'")
    is_body = name.kind in {"name", "body"} or (name.kind == "person" and not name.nouns and not name.gender)
    return is_noun and closes and pieces[name.last].text == "," and is_body
