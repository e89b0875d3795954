"""Reads the titles and roles that stand before or after a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.offices import FIELDS, RANKS
from claims.extraction.lexicon.words import words
from claims.extraction.phrases.finiteness import is_finite

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

# Titles that are family names too: alone they are roles, behind a name they belong to it.
ALSO_NAMES = words(
    "king bishop pope prince judge sheikh major lord farmer head man driver roi pape maître maire leader"
)
# Ranks and titles that are written short.
WRITTEN_OUT = {
    "gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "cpt": "captain", "lt": "lieutenant",
    "sgt": "sergeant", "cmdr": "commander", "adm": "admiral", "brig": "brigadier", "cpl": "corporal", "dr": "doctor",
    "prof": "professor", "sen": "senator", "rep": "representative", "gov": "governor", "atty": "attorney",
}  # fmt: skip
PREFIXES = words("ex vice co deputy under then acting sous")
OF = words("of for and the de du des d' la le les l' et")
OF_ALONE = words("of for de du des d' à au aux")
IN_ROLES = words("à au aux en to in at")
REACH = 9


def is_role_word(low: str, lexicon: Lexicon) -> bool:
    """Minister; secretary-general; ex-president: a role, as one word or with a dash."""
    known = lexicon.person_nouns | lexicon.titles
    if low in known:
        return True
    first, dash, rest = low.partition("-")
    return bool(dash) and (first in known or (first in PREFIXES and rest in known))


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


def is_rank(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> bool:
    """Directeur *Commercial*; Secrétaire *Exécutif*: the rest of a role that is written large."""
    after_title = lexicon.language == "fr" and start > 0 and pieces[start - 1].low in lexicon.titles | RANKS
    return after_title and all(piece.low in RANKS for piece in pieces[start:last])


def over_titles(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """Where the name begins after "President" or "Col.", and all the words of the roles before it."""
    start, said = first, roles_before(pieces, first, lexicon)
    if _is_of_acronym(pieces, first, last, said, lexicon):
        return first + 1, said | _role_ending(pieces, first - 1, lexicon) | {pieces[first].low}
    is_field = first > 0 and pieces[first - 1].low in OF and bool(_role_ending(pieces, first - 1, lexicon))
    while start < last - 1 and _is_title(pieces, start, lexicon, is_field=is_field):
        said.add(pieces[start].low)
        start += 1
    after = _after_last_role(pieces, start, last, lexicon)
    said |= {piece.low for piece in pieces[start:after]}
    start = after
    own = {piece.low for piece in pieces[first:start]} - FIELDS
    has_own = any(is_role_word(low, lexicon) for low in own)  # the spokesman for *Minister* Lee
    if start > first and is_field and not has_own:
        said |= _role_ending(pieces, first - 1, lexicon)
    return start, said


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


def _after_last_role(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> int:
    """Where the name begins in "Civil Protection Minister *Ann Lee*"; at `start` where no role stands before a name."""
    if lexicon.language != "en":
        return start
    for at in range(last - 3, start - 1, -1):
        rest = pieces[at + 1 : last]
        if not all(piece.is_capital or piece.kind != "word" for piece in rest[:2]):
            continue
        if any(piece.low in lexicon.body_nouns | FIELDS | lexicon.group_nouns for piece in rest):
            return start
        if pieces[at].low not in ALSO_NAMES and is_role_word(pieces[at].low, lexicon):
            return at + 1
    return start


def _is_title(pieces: Sequence[Token], at: int, lexicon: Lexicon, *, is_field: bool) -> bool:
    low, following = pieces[at].low, pieces[at + 1].low
    if following in lexicon.body_nouns and following not in lexicon.titles:
        return False  # the Health Ministry
    is_rank = lexicon.language == "fr" and at > 0 and low in RANKS and pieces[at - 1].low in lexicon.titles | RANKS
    return low in lexicon.titles or is_rank or (is_field and low in FIELDS | OF)


def roles_before(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> set[str]:
    """Army *spokesman* Awa Diop; the *minister*, Jean Ba; *ministre* de la *Défense* Jean Ba: all words of the role."""
    at = first - 1
    if at > 0 and pieces[at].text == ",":
        found = _role_ending(pieces, at - 1, lexicon)
        return found if found and _is_opened(pieces, at - len(found) - 1, at, lexicon) else set()
    if at >= 0 and is_role_word(pieces[at].low, lexicon):
        return _role_ending(pieces, at, lexicon)
    if at < 0 or pieces[at].low in OF | lexicon.articles | lexicon.prepositions:
        return set()
    found = _role_ending(pieces, at, lexicon)
    return found if found & OF_ALONE else set()


def _is_opened(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether an article stands before the role between commas: "told *the* minister, Awa Ba"."""
    openers = lexicon.articles | lexicon.possessives
    return any(piece.low in openers for piece in pieces[max(0, first - 2) : last])


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
    return nouns | {WRITTEN_OUT[low.rstrip(".")] for low in nouns if low.rstrip(".") in WRITTEN_OUT}


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
    """*Le* ministre de la Santé Awa Ba: the article of the role, not that of what it is for."""
    if first < 2 or pieces[first - 2].low not in OF_ALONE:
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
