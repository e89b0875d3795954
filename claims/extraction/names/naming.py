"""Finds who is named in a sentence: names with their titles, roles and abbreviations, and bodies named by a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import phrases, words
from claims.extraction.names.bodies import OFFICES, TOO_COMMON, body_at, is_modifier, of_whom
from claims.extraction.names.entities import Named
from claims.extraction.names.roles import (
    gender_of,
    is_rank,
    is_role,
    is_role_word,
    naming_noun,
    over_titles,
    roles_after,
    written_out,
)
from claims.extraction.phrases.abbreviations import abbreviations_in, after_bracket, spelled_out, through_abbreviated
from claims.extraction.phrases.finiteness import is_function_word
from claims.extraction.phrases.runs import run_end, text_of, through_small_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import NameKind
    from claims.extraction.text.tokens import Token

PLACE_BEFORE = words("in at near to from into around outside toward towards à en vers dans près depuis")
# Words that only the names of bodies hold.
OF_BODIES = words(
    "watch rights international initiative doctors amnesty nations crisis médecins sans reporters frontières "
    "global africa african european europe justice peace transparency relief save oxfam humanity affairs "
    "économique internationale nationale national republican democratic democrats republicans congress house "
    "treasury reserve exchange motors airlines group holdings labs"
)
BEHIND_NAMES = frozenset(phrases("QC; KC; SC; MP; MEP; SAN; MD; PhD; Jr; Sr; II; III; IV; CBE; OBE; TD; MLA"))
SINGLED = words("un une jeune premier première ce cet cette ancien ancienne vieux vieille")
DEMONYMS = ("ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine", "anne")
THESE = words("celui celle ceux celles")
ALIGNED = words("aligned based backed led linked allied controlled run born trained appointed speaking held owned")
BY = words("by par with avec selon")
STREETS = words("avenue rue boulevard place quartier carrefour pont camp cité")
SEEN_BY = words("pour selon après")
CLAUSE = 16  # pieces in which an apposition closes
NOT_SUBJECT_AFTER = words("a in on at near from into sur à en dans chez depuis vers")


def find_names(pieces: Sequence[Token], lexicon: Lexicon) -> Iterator[Named]:
    """Namings from left to right, outside quotations."""
    at = 0
    while at < len(pieces):
        named = _named_at(pieces, at, lexicon)
        if named:
            yield named
        # What follows a common noun may itself be a name: "fighters of the Front for ...".
        goes_over = named and (pieces[at].is_capital or pieces[at].low in OFFICES)
        at = named.last if named and goes_over and named.last > at else at + 1


def _named_at(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Named | None:
    piece = pieces[at]
    if piece.kind != "word":
        return None
    if _starts_name(pieces, at, lexicon):
        return _proper(pieces, at, lexicon)
    if (
        (piece.low in lexicon.body_nouns or piece.low in lexicon.group_nouns)
        and piece.low not in TOO_COMMON
        and not is_modifier(pieces, at, lexicon)
    ):
        return body_at(pieces, at, lexicon)
    return None


def _starts_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if not piece.is_capital or _is_no_name(pieces, at, lexicon):
        return False
    if at and pieces[at - 1].text not in {".", ":", "—", "–", "-", "•"}:
        return True
    return (piece.text.isupper() and len(piece.text) > 1) or _opens_with_name(pieces, at, lexicon)


def _is_no_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """X, March, Monday, un jeune Guinéen, Iran-aligned: capital for another reason."""
    low = pieces[at].low
    is_demonym = lexicon.language == "fr" and at > 0 and pieces[at - 1].low in SINGLED and low.endswith(DEMONYMS)
    is_dated = low in MONTHS or (low in WEEKDAYS and not _is_given_name(pieces, at, lexicon))
    is_small = (
        low in THESE
        or is_function_word(low, lexicon)
        or low in lexicon.according_words
        or low.partition("-")[2] in ALIGNED
    )
    return is_demonym or is_dated or is_small or _is_platform(pieces, at, lexicon)


def _is_given_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The chairman, *Monday* Okoye, left: a day's name that stands between a comma and a family name."""
    if not 0 < at < len(pieces) - 1 or lexicon.language != "en":
        return False
    is_set_off = pieces[at - 1].text == "," or pieces[at - 1].low in lexicon.person_nouns
    following = pieces[at + 1]
    return is_set_off and following.is_capital and not is_role_word(following.low, lexicon)


def _opens_with_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the first word of a sentence is a name: its capital letter does not tell."""
    low = pieces[at].low
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if low in lexicon.group_nouns and _is_known_short(pieces, at):
        return True
    known = low in lexicon.group_nouns or low in lexicon.unnamed_nouns or low in lexicon.verbs
    if following is not None and following.is_capital and following.kind == "word" and following.low not in MONTHS:
        return not known or low in lexicon.titles
    return not known and low not in lexicon.body_nouns and low not in lexicon.person_nouns


def _is_known_short(pieces: Sequence[Token], at: int) -> bool:
    """Médecins *sans* frontières; Médecins du port (*MDP*): a name that begins like a kind of people."""
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return following in {"sans", "without"} or through_abbreviated(pieces, at, at + 1) > at + 1


def _is_platform(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """X, Facebook: where things are posted; "Radio Kola" is somebody."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    return pieces[at].low in lexicon.medium_nouns and not (following is not None and following.is_capital)


def _proper(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> Named | None:
    last = run_end(pieces, first, lexicon)
    start, said = over_titles(pieces, first, last, lexicon)
    is_called = _is_called(pieces, first, lexicon)
    said = set() if is_called else said
    nouns = written_out({low for low in said if is_role_word(low, lexicon)}, lexicon)
    if is_role(pieces[start:last], lexicon) or is_rank(pieces, start, last, lexicon):
        return None
    last = max(through_abbreviated(pieces, start, last), through_small_letters(pieces, start, last, lexicon))
    kind = "body" if is_called else _kind(pieces, first, start, last, nouns, lexicon)
    aliases = _family_names(pieces, start, last) if kind in {"person", "name"} else []
    end = last
    if last < len(pieces) and pieces[last].text == "(":
        short = abbreviations_in(pieces, last)
        aliases += short
        end = after_bracket(pieces, last) if aliases else last
        longer = spelled_out(pieces, start, last, short, lexicon)
        kind = "body" if longer < start else kind
        start = min(longer, start)
    nouns |= _said_of(pieces, first, end, kind, lexicon) | naming_noun(pieces, min(first, start), lexicon)
    kind, nouns = _settled(pieces[start:last], kind, nouns, lexicon)
    if kind == "body":
        aliases.append(text_of(pieces[start:last]).lower())
        start = of_whom(pieces, start, last, lexicon)
    gender = gender_of(pieces, first, nouns, lexicon)
    details = frozenset(low for low in said - nouns if not is_function_word(low, lexicon))
    name = text_of(pieces[start:last])
    return Named(first, max(end, first + 1), name, kind, tuple(aliases), frozenset(nouns), gender, details=details)


def _is_called(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> bool:
    """La société *Black Sea Grain*: what a French noun for a body stands before; "la mairie de" does not."""
    before = pieces[first - 1] if first > 1 else None
    is_rank = first > 2 and pieces[first - 2].low in {"de", "d'"} and pieces[first - 3].low in lexicon.titles
    if is_rank:
        return False  # le général de brigade Ann Lee
    is_french = lexicon.language == "fr" and before is not None and not before.is_capital
    return is_french and before is not None and before.low in lexicon.body_nouns - lexicon.person_nouns - {"police"}


def _family_names(pieces: Sequence[Token], start: int, last: int) -> list[str]:
    """Diop; with its particle too: "de Wit"."""
    if last - start < 2:
        return []
    if len(pieces[last - 1].text.rstrip(".")) == 1:
        return [pieces[start].low]  # Ana R.
    while last - start > 2 and pieces[last - 1].text in BEHIND_NAMES:
        last -= 1
    at = last - 1
    while at - 1 > start and not pieces[at - 1].is_capital and pieces[at - 1].kind == "word":
        at -= 1
    return list(dict.fromkeys([pieces[last - 1].low, text_of(pieces[at:last]).lower()]))


def _said_of(pieces: Sequence[Token], first: int, end: int, kind: NameKind, lexicon: Lexicon) -> set[str]:
    """The roles after the name; "in Bamako, the minister said" says nothing of Bamako."""
    before = [piece.low for piece in pieces[max(0, first - 3) : first]]
    place = before[-2:] if before[-1:] and before[-1] in lexicon.articles else before[-1:]  # à *l'*Assemblée
    is_placed = kind != "person" and not (NOT_SUBJECT_AFTER.isdisjoint(place) and BY.isdisjoint(before))
    if is_placed or kind == "outlet" or (set(before) & SEEN_BY and _begins_clause(pieces, end, lexicon)):
        return set()
    found = roles_after(pieces, end, lexicon)
    return found - (lexicon.body_nouns - lexicon.person_nouns) if kind == "person" else found


def _begins_clause(pieces: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """Pour Ana Ruiz*, la direction joue la montre*: an article, and no second comma soon."""
    if lexicon.language != "fr" or end + 1 >= len(pieces) or pieces[end + 1].low not in lexicon.articles:
        return False
    return not any(piece.text == "," for piece in pieces[end + 1 : end + CLAUSE])


def _settled(name: Sequence[Token], kind: NameKind, nouns: set[str], lexicon: Lexicon) -> tuple[NameKind, set[str]]:
    """The kind, once it is known what else is said of the name."""
    if kind in {"name", "place"} and nouns & lexicon.person_nouns:
        kind = "person"
    if kind == "body":
        nouns -= lexicon.person_nouns if lexicon.language == "en" else set()
        nouns |= {piece.low for piece in name} & lexicon.body_nouns
    if kind in {"name", "person"} and nouns & lexicon.body_nouns and not nouns & lexicon.person_nouns:
        kind = "body"
    return kind, nouns


def _kind(pieces: Sequence[Token], first: int, start: int, last: int, nouns: set[str], lexicon: Lexicon) -> NameKind:
    lows = [piece.low for piece in pieces[start:last]]
    name = " ".join(lows)
    if name in lexicon.outlet_names or (len(lows) > 1 and {lows[0], lows[-1]} & lexicon.outlet_nouns):
        return "outlet"
    ends_as_body = lexicon.language == "en" and len(lows) > 1 and lows[-1] in lexicon.body_nouns  # Boxing Union
    is_titled = bool(nouns & (lexicon.person_nouns | lexicon.titles)) and not ends_as_body
    if start > first or is_titled:
        return "person"
    if any(low in lexicon.body_nouns or low in OF_BODIES for low in lows):
        return "body"
    if pieces[start].text.isupper() and 1 < len(pieces[start].text) < 9 and last - start == 1:
        return "body"
    is_street = lows[0] in STREETS and len(lows) > 1
    is_behind = first > 0 and pieces[first - 1].low in PLACE_BEFORE
    if is_street or (is_behind and not (first > 1 and pieces[first - 2].low == "according")):
        return "place"
    return "person" if last - start in {2, 3} and not any(low in lexicon.group_nouns for low in lows) else "name"
