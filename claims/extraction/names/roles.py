"""Reads the titles and roles that stand before or after a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.offices import FIELDS, RANKS
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite
from claims.extraction.phrases.runs import OF_PERSONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

# Titles that are family names too: alone they are roles, behind a name they belong to it.
ALSO_NAMES = words(
    "king bishop pope prince judge sheikh cheikh sultan emir émir imam major lord farmer head man driver roi pape "
    "maître maire leader"
)
# Ranks and titles that are written short.
WRITTEN_OUT = {
    "gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "cpt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "cmdr": "commander", "adm": "admiral", "brig": "brigadier", "cpl": "corporal", "dr": "doctor",
    "prof": "professor", "sen": "senator", "rep": "representative", "gov": "governor", "atty": "attorney",
}  # fmt: skip
# Ranks that stand in capital letters before a name: "DSP Ann Lee".
IN_CAPITALS = words(
    "avm avc sp dsp asp ssp csp acp dcp sdpo dig aig ig igp dgp adg dg si asi sho ppro dpo rpo ccpo cpo dc oc coas "
    "cas cns gsg cs ps cp pro ocpd rpc dci di"
)
# What else an office is of or for, where the name follows at once: "Leader of the *Opposition* Ann Lee".
HELD_OVER = FIELDS | words(
    "opposition house senate parliament assembly council police army navy prosecutions investigations operations "
    "missions prisons customs statistics elections power petroleum roads lands fisheries livestock welfare social "
    "science technology innovation intelligence treasury parks wildlife"
)
HEADED = words("district village town county regency regional section unit division branch area mission delegation")
UNIONS = words("union federation syndicat fédération")
SWORN = words("justice")  # Justice Ann Lee
SIDES = words("republican democrat democratic conservative labour liberal tory independent")
OF_COUNTRIES = ("ian", "ean", "ese", "yan", "gan", "can", "ish", "tish")
NATIONALITIES = words(
    "french dutch swiss greek thai czech iraqi israeli pakistani kuwaiti qatari emirati saudi yemeni omani bahraini "
    "bangladeshi uzbek tajik kazakh kyrgyz turkmen afghan arab kurdish welsh nepali somali slovak croat serb basque "
    "catalan moldovan american african european belarusian dominican filipino cypriot"
)
LIKE_NATIONALITIES = words("vatican michigan caspian parish polish oregon")
REGIONS = words(
    "new south north east west southern northern eastern western saint san santa port sierra el upper lower"
)
PREFIXES = words("ex vice co deputy under then acting sous")
OF = words("of for and the de du des d' la le les l' et")
OF_ALONE = words("of for de du des d' à au aux")
IN_ROLES = words("à au aux en to in at")
OWNED = words("du de d' la l' au en à")
REACH = 9


def is_nationality(low: str) -> bool:
    """African, Malian, French: an adjective, and nobody's name."""
    is_such = low.endswith(OF_COUNTRIES) or low in NATIONALITIES
    return is_such and len(low) > 4 and low not in GIVEN_NAMES | LIKE_NATIONALITIES


def is_role_word(low: str, lexicon: Lexicon) -> bool:
    """Minister; secretary-general; ex-president: a role, as one word or with a dash."""
    if _is_known_role(low, lexicon):
        return True
    first, dash, rest = low.partition("-")
    return bool(dash) and (_is_known_role(first, lexicon) or (first in PREFIXES and _is_known_role(rest, lexicon)))


def _is_known_role(low: str, lexicon: Lexicon) -> bool:
    return low in lexicon.person_nouns or low in lexicon.titles


def is_role(name: Sequence[Token], lexicon: Lexicon) -> bool:
    """Minister, Director-General, Regional Minister: what somebody is, and no name."""
    last = name[-1].low
    if len(name) > 1 and (len(last.rstrip(".")) == 1 or name[0].low in GIVEN_NAMES):
        return False  # Marcel M.; Laurent Berger
    is_field = last in FIELDS and all(piece.low in FIELDS | OF for piece in name)
    has_body = any(piece.low in lexicon.body_nouns for piece in name)
    if has_body and (last in FIELDS or (lexicon.language == "fr" and len(name) > 1)):
        return False  # the Ministry of Health; le Haut Conseil
    if not (is_role_word(last, lexicon) or is_field):
        return False
    return len(name) == 1 or last not in ALSO_NAMES


def is_held_over(name: Sequence[Token]) -> bool:
    """Director of Public *Prosecutions*: the office itself, and nobody's name."""
    return len(name) == 1 and name[0].low in HELD_OVER


def is_rank(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> bool:
    """Directeur *Commercial*; Secrétaire *Exécutif*: the rest of a role that is written large."""
    after_title = lexicon.language == "fr" and start > 0 and pieces[start - 1].low in lexicon.titles | RANKS
    return after_title and all(piece.low in RANKS for piece in pieces[start:last])


def over_titles(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """Where the name begins after "President" or "Col.", and all the words of the roles before it."""
    said = roles_before(pieces, first, lexicon)
    if first and pieces[first - 1].low in UNIONS and pieces[first].text.isupper() and last - first == 2:
        return first, set()  # the union IG Selva, not the union DG Ann Lee
    is_short = _is_of_acronym(pieces, first, last, said, lexicon)
    behind = first + 1 if is_short else _behind_owner(pieces, first, last, lexicon)
    if behind > first:
        owner = {piece.low for piece in pieces[first:behind]}
        return behind, said | _role_ending(pieces, first - 1, lexicon) | owner
    is_office = _is_office_of_body(pieces, first, last, lexicon)
    return (first, said) if is_office else _over_words(pieces, first, last, said, lexicon)


def _over_words(
    pieces: Sequence[Token], first: int, last: int, said: set[str], lexicon: Lexicon
) -> tuple[int, set[str]]:
    """The same, word by word: "Civil Protection Minister", "Leader of the Opposition"."""
    start = first
    inside = _behind_of(pieces, first, last, lexicon)
    is_field = first > 0 and pieces[first - 1].low in OF and bool(_role_ending(pieces, first - 1, lexicon))
    start = inside or start
    while start < last - 1 and _is_title(pieces, start, lexicon, is_field=is_field or inside > 0):
        said.add(pieces[start].low)
        start += 1
    is_held = is_field and pieces[first].low in HELD_OVER
    if is_field and start == first and _is_of_place(pieces, first, last, lexicon):
        is_held, start = True, start + 1
    start = first if start == inside else start
    start += _is_of_side(pieces, start, last, lexicon)
    said |= {piece.low for piece in pieces[first:start]}
    after = _after_last_role(pieces, start, last, lexicon)
    said |= {piece.low for piece in pieces[start:after]}
    start = after
    own = {piece.low for piece in pieces[first:start]} - FIELDS
    has_own = any(is_role_word(low, lexicon) for low in own)  # the spokesman for *Minister* Lee
    is_held = is_held or lexicon.language != "en"
    if start > first and is_field and is_held and not has_own:
        said |= _role_ending(pieces, first - 1, lexicon)
    return start, said


def _is_of_side(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> bool:
    """*Republican* Ana Ruiz; *Dorrian* Maria Ruiz: a party or country right before a given name."""
    if lexicon.language != "en" or last - start < 3 or pieces[start].low in GIVEN_NAMES:
        return False
    low = pieces[start].low
    is_side = low in SIDES or (len(low) > 5 and low.endswith(OF_COUNTRIES))
    return is_side and pieces[start + 1].low in GIVEN_NAMES


def _is_office_of_body(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """The General Statistics *Office*: no title stands before what ends as a body does."""
    if lexicon.language != "en" or last - first < 3 or pieces[first].low != "general":
        return False
    return pieces[last - 1].low in lexicon.body_nouns - lexicon.person_nouns - HELD_OVER


def _behind_of(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Where "House" stands in "Speaker of the *House* Ann Lee"; 0 where no role opens the name so."""
    if lexicon.language != "en":
        return 0
    for of in range(first + 1, last - 2):
        at = of + (2 if pieces[of + 1].low == "the" else 1)
        is_office = pieces[of].low == "of" and is_role_word(pieces[of - 1].low, lexicon)
        if is_office and at < last - 1 and pieces[at].low in HELD_OVER:
            return at
    return 0


def _is_of_place(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """The mayor of *Selva* Ana Ruiz: one word for the place, then a given name and another one."""
    of = first - 1 if pieces[first - 1].low in {"of", "for"} else first - 2
    is_office = (
        of > 0 and pieces[of].low in {"of", "for"} and pieces[of - 1].low in lexicon.titles | {"mayor", "leader"}
    )
    is_place = pieces[first].low not in REGIONS | GIVEN_NAMES and last - first == 3
    return lexicon.language == "en" and is_office and is_place and pieces[first + 1].low in GIVEN_NAMES


def _is_of_acronym(pieces: Sequence[Token], first: int, last: int, said: set[str], lexicon: Lexicon) -> bool:
    """La porte-parole du *HCR* Ana Ruiz; la permanente *CNE* Ana Ruiz: whose she is, and then her name."""
    short = pieces[first].text
    if lexicon.language != "fr" or last - first not in {3, 4} or not short.isupper() or not 1 < len(short) < 8:
        return False
    named = pieces[first + 1 : last]
    if any(piece.text.isupper() or piece.low in lexicon.body_nouns for piece in named[:1]):
        return False
    is_of = first > 1 and pieces[first - 1].low in {"du", "de", "l'"} and bool(_role_ending(pieces, first - 2, lexicon))
    return named[0].low in GIVEN_NAMES or bool(said) or is_of


def _behind_owner(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> int:
    """Where the name begins in "le chef du Hezbollah *Ana Ruiz*", "le maire de Selva *Ana Ruiz*"; `first` elsewhere."""
    is_long = lexicon.language == "fr" and last - first > 2 and first > 1 and not _is_given(pieces[first])
    if not is_long or pieces[first - 1].low not in OWNED or not _role_ending(pieces, first - 1, lexicon):
        return first
    return next((at for at in range(first + 1, last - 1) if _is_given(pieces[at])), first)


def _is_given(piece: Token) -> bool:
    return piece.low in GIVEN_NAMES or piece.low.partition("-")[0] in GIVEN_NAMES


def _after_last_role(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> int:
    """Where the name begins in "Civil Protection Minister *Ann Lee*"; at `start` where no role stands before a name."""
    if lexicon.language != "en":
        return start
    for at in range(last - 3, start - 1, -1):
        rest = pieces[at + 1 : last]
        if rest[0].text == "&":
            continue  # Baker & Stone
        if not all(piece.is_capital or piece.kind != "word" or piece.low in OF_PERSONS for piece in rest[:2]):
            continue
        if any(piece.low in lexicon.body_nouns | FIELDS | lexicon.group_nouns for piece in rest):
            return start
        is_plain = pieces[at].low not in ALSO_NAMES and is_role_word(pieces[at].low, lexicon)
        if is_plain or _is_rank_of(pieces, start, at, lexicon):
            return at + 1
    return start


def _is_rank_of(pieces: Sequence[Token], start: int, at: int, lexicon: Lexicon) -> bool:
    """Minority *Leader*, Police *Major*: roles, though they are family names too."""
    if at == start or pieces[at].low not in ALSO_NAMES:
        return False
    before = pieces[at - 1].low
    is_first = pieces[at].low == "leader" or (pieces[at].low == "head" and before in HEADED)
    return before in HELD_OVER | lexicon.body_nouns or (is_first and before not in GIVEN_NAMES)


def _is_title(pieces: Sequence[Token], at: int, lexicon: Lexicon, *, is_field: bool) -> bool:
    low, following = pieces[at].low, pieces[at + 1].low
    if following in lexicon.body_nouns and following not in lexicon.titles:
        return False  # the Health Ministry
    if pieces[at].text.isupper() and low in IN_CAPITALS:
        return following in IN_CAPITALS or pieces[at + 1].is_capital
    is_rank = lexicon.language == "fr" and at > 0 and low in RANKS and pieces[at - 1].low in lexicon.titles | RANKS
    is_bare = lexicon.language == "en" and low in FIELDS - SWORN  # Health Watch
    is_bare = is_bare and not (is_role_word(following, lexicon) or following in FIELDS)
    return (set(low.split("-")) <= lexicon.titles and not is_bare) or is_rank or (is_field and low in HELD_OVER | OF)


def roles_before(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> set[str]:
    """Army *spokesman* Awa Diop; the *minister*, Jean Ba; *ministre* de la *Défense* Jean Ba: all words of the role."""
    at = _before_bracket(pieces, first - 1)
    if at > 0 and pieces[at].text == ",":
        found = _role_ending(pieces, at - 1, lexicon)
        return found if found and _is_opened(pieces, at - len(found) - 1, at, lexicon) else set()
    if at >= 0 and is_role_word(pieces[at].low, lexicon):
        return _role_ending(pieces, at, lexicon)
    if at < 0 or pieces[at].low in OF | lexicon.articles | lexicon.prepositions:
        return set()
    found = _role_ending(pieces, at, lexicon)
    return found if found & OF_ALONE else set()


def _before_bracket(pieces: Sequence[Token], at: int) -> int:
    """Where the role ends in "Superintendent of *Police* (Selva) Ana Ruiz"."""
    if at < 1 or pieces[at].text != ")":
        return at
    opening = next((near for near in range(at - 1, max(0, at - 6), -1) if pieces[near].text == "("), at + 1)
    return opening - 1


def _is_opened(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether an article stands before the role between commas: "told *the* minister, Awa Ba"."""
    openers = lexicon.articles | lexicon.possessives
    while first > 1 and lexicon.language == "en" and (pieces[first].is_capital or pieces[first].text in {"/", "&"}):
        first -= 1  # its Managing Director/Chief *Executive Officer*, Ana Ruiz
    opening = next((piece.low for piece in pieces[max(0, first - 2) : last] if piece.low in openers), "")
    return opening not in {"", "our"}


def _role_ending(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> set[str]:
    """The words of the role that ends at `at`; none where a verb or a mark stands between."""
    found: set[str] = set()
    has_role = False
    for back in range(at, max(-1, at - REACH), -1):
        piece = pieces[back]
        if piece.low in {"'s", "'"}:
            continue
        is_known = piece.low not in FIELDS and is_role_word(piece.low, lexicon)
        if piece.kind != "word" or (is_finite(pieces, back, lexicon) and not is_known):
            break
        if has_role and not is_known and (piece.is_capital or piece.low in lexicon.prepositions | OF):
            break
        if piece.low in lexicon.prepositions and piece.low not in OF | IN_ROLES:
            break
        has_role = has_role or is_known
        found.add(piece.low)
    return found if has_role else set()


def roles_after(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> set[str]:
    """Awa Diop, a *spokeswoman* for ...; the Front, a *coalition* of ..."""
    if last + 1 >= len(pieces) or pieces[last].text != ",":
        return set()
    found: set[str] = set()
    for at in range(last + 1, min(last + 8, len(pieces))):
        low = pieces[at].low
        if is_finite(pieces, at, lexicon) or low in lexicon.that:
            return set()
        if pieces[at].text in {",", ".", ";"} or (found and low in lexicon.prepositions):
            break
        if low in lexicon.person_nouns or (low in lexicon.body_nouns and not pieces[at].is_capital):
            found.add(low)
    starts = pieces[last + 1].low
    is_description = starts in lexicon.articles or starts in lexicon.person_nouns or starts in lexicon.body_nouns
    return found if is_description or found & lexicon.person_nouns else set()


def written_out(nouns: set[str], lexicon: Lexicon) -> set[str]:
    """Gen.: a general; "the general" is the same."""
    if lexicon.language != "en":
        return nouns
    is_chief = {"chief", "executive"} <= nouns or bool(nouns & {"chief-executive", "ceo"})
    known = nouns | ({"ceo"} if is_chief else set())
    return known | {WRITTEN_OUT[low.rstrip(".")] for low in nouns if low.rstrip(".") in WRITTEN_OUT}


def naming_noun(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> set[str]:
    """A *coalition* of groups known as the Front: the nouns of what is named."""
    at = first
    while at > 0 and pieces[at - 1].low in lexicon.articles:
        at -= 1
    for phrase in lexicon.naming_words:
        begin = at - len(phrase)
        if begin > 0 and tuple(piece.low for piece in pieces[begin:at]) == phrase:
            window = pieces[max(0, begin - 12) : begin]
            return {piece.low for piece in window if piece.low in lexicon.body_nouns} or _person_named(window, lexicon)
    return set()


def _person_named(window: Sequence[Token], lexicon: Lexicon) -> set[str]:
    """A *man* who gave his name as Abdi: the last noun for a person."""
    found = [piece.low for piece in window if piece.low in lexicon.person_nouns]
    return {found[-1]} if found else set()


def _article(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> str:
    """*Le* ministre de la Santé, Awa Ba: the article of the role, not that of what it is for."""
    is_beside = first > 1 and pieces[first - 1].text == ","
    if not is_beside and (first < 2 or pieces[first - 2].low not in OF_ALONE):
        return pieces[first - 1].low
    for at in range(first - 2, max(0, first - REACH), -1):
        if is_role_word(pieces[at].low, lexicon) and pieces[at].low not in FIELDS:
            return pieces[at - 1].low
    return ""


def gender_of(pieces: Sequence[Token], first: int, nouns: set[str], lexicon: Lexicon) -> str:
    said = nouns | {pieces[first].low}
    if first and lexicon.language == "fr":
        said |= {_article(pieces, first, lexicon)} & {"le", "la"}
    if said & (lexicon.female | {"la"}):
        return "f"
    return "m" if said & (lexicon.male | {"le"}) else ""
