"""Finds who is named in a sentence: names with their titles, roles and abbreviations, and bodies named by a noun."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import phrases, words
from claims.extraction.names.bodies import OFFICES, TOO_COMMON, body_at, is_modifier, of_whom
from claims.extraction.names.entities import Named
from claims.extraction.names.kinds import is_aligned, kind_of, office_held, says_kind, settled, with_kind_beside
from claims.extraction.names.roles import (
    IN_CAPITALS,
    gender_of,
    is_held_over,
    is_rank,
    is_role,
    is_role_word,
    naming_noun,
    over_titles,
    roles_after,
    written_out,
)
from claims.extraction.phrases.abbreviations import (
    abbreviations_in,
    after_bracket,
    short_form_beside,
    spelled_out,
    through_abbreviated,
)
from claims.extraction.phrases.finiteness import is_function_word
from claims.extraction.phrases.runs import run_end, text_of, through_small_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import NameKind
    from claims.extraction.text.tokens import Token

BEHIND_NAMES = frozenset(phrases("QC; KC; SC; MP; MEP; SAN; MD; PhD; Jr; Sr; II; III; IV; CBE; OBE; TD; MLA"))
THRONES = words("pope king queen prince princess emperor emir sultan")
SINGLED = words("un une jeune premier première ce cet cette ancien ancienne vieux vieille")
DEMONYMS = ("ais", "aise", "ois", "oise", "ien", "ienne", "éen", "éenne", "ain", "aine", "anne")
COUNTS = words(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds thousands dozens scores several"
)
THESE = words("celui celle ceux celles")
BY = words("by par with avec selon")
NAMES_OF_MONTHS = words("jan april june august jun")
# What opens a sentence with a capital letter, and only describes the noun behind it: "*Rights* group Port Watch".
DESCRIBING = words(
    "rights rating ratings aid relief law oil gas energy trade tech consumer farm village area district regional "
    "provincial local national international rebel opposition government police fire health security defence military "
    "border immigration election electoral anti-corruption environmental environment climate conservation press media "
    "research student industry market state federal city county town community church separatist ruling campaign lobby "
    "former acting outgoing senior veteran advocacy charity watchdog data polling credit investment human"
)
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
        and not says_kind(pieces, at, lexicon)
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
    is_dated = (low in MONTHS or low in WEEKDAYS) and not _is_given_name(pieces, at, lexicon)
    is_small = (
        low in THESE
        or low in COUNTS
        or is_function_word(low, lexicon)
        or low in lexicon.according_words
        or is_aligned(low)
    )
    return is_demonym or is_dated or is_small or _is_platform(pieces, at, lexicon)


def _is_given_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The chairman, *Monday* Okoye, left; *June* Carter said: a day's or month's name before a family name."""
    if at + 1 >= len(pieces) or lexicon.language != "en":
        return False
    low, following = pieces[at].low, pieces[at + 1]
    before = pieces[at - 1] if at else None
    is_opening = before is None or before.low in lexicon.verbs
    offices = lexicon.person_nouns | lexicon.titles | IN_CAPITALS
    is_set_off = before is not None and (before.text == "," or before.low in offices)
    is_other = is_role_word(following.low, lexicon) or following.low in MONTHS or following.low in WEEKDAYS
    is_named = is_set_off or (is_opening and low in NAMES_OF_MONTHS)
    return is_named and following.is_capital and following.kind == "word" and not is_other


def _opens_with_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the first word of a sentence is a name: its capital letter does not tell."""
    low = pieces[at].low
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if low in lexicon.group_nouns and _is_known_short(pieces, at):
        return True
    if following is not None and not following.is_capital and _is_describing(low, following, lexicon):
        return False
    known = low in lexicon.group_nouns or low in lexicon.unnamed_nouns or low in lexicon.verbs
    if following is not None and following.is_capital and following.kind == "word" and following.low not in MONTHS:
        return not known or low in lexicon.titles
    return not known and low not in lexicon.body_nouns and low not in lexicon.person_nouns


def _is_describing(low: str, following: Token, lexicon: Lexicon) -> bool:
    """*Rights* group Port Watch; *Cross-examined* by the lawyer: no name, though it opens the sentence."""
    if lexicon.language != "en":
        return False
    nouns = lexicon.body_nouns | lexicon.group_nouns | lexicon.person_nouns | lexicon.unnamed_nouns
    is_done = low.endswith("ed") and "-" in low and following.low in lexicon.prepositions
    return is_done or (low in DESCRIBING and following.low in nouns)


def _is_known_short(pieces: Sequence[Token], at: int) -> bool:
    """Médecins *sans* frontières; Médecins du port (*MDP*): a name that begins like a kind of people."""
    following = pieces[at + 1].low if at + 1 < len(pieces) else ""
    return following in {"sans", "without"} or through_abbreviated(pieces, at, at + 1) > at + 1


def _is_platform(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """X, Facebook: where things are posted; "Radio Kola" is somebody."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    return pieces[at].low in lexicon.medium_nouns and not (following is not None and following.is_capital)


def _proper(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> Named | None:
    first, last = _run(pieces, first, lexicon)
    start, said = over_titles(pieces, first, last, lexicon)
    is_called = _is_called(pieces, first, lexicon) and not office_held(pieces, first, lexicon)
    said = set() if is_called else said
    nouns = written_out({low for low in said if is_role_word(low, lexicon)}, lexicon)
    if _is_no_more(pieces, first, start, last, lexicon):
        return None
    last = max(through_abbreviated(pieces, start, last), through_small_letters(pieces, start, last, lexicon))
    kind = "body" if is_called else kind_of(pieces, first, start, last, nouns, lexicon)
    if last < len(pieces) and pieces[last].text == "." and pieces[last - 1].low in {"jr", "sr"}:
        last += 1
    begins, end, short = _short_forms(pieces, start, last, lexicon)
    aliases = [*(_family_names(pieces, start, last) if kind in {"person", "name"} else []), *short]
    end = end if aliases else last
    start, kind = (begins, "body") if begins < start else (start, kind)
    nouns |= _said_of(pieces, first, end, kind, lexicon) | naming_noun(pieces, min(first, start), lexicon)
    kind, nouns = with_kind_beside(pieces, (first, start, end), kind, nouns, lexicon)
    kind, nouns = settled(pieces[start:last], kind, nouns, lexicon)
    if kind == "body":
        aliases.append(text_of(pieces[start:last]).lower())
        start = of_whom(pieces, start, last, lexicon)
    gender = gender_of(pieces, first, nouns, lexicon)
    details = frozenset(low for low in said - nouns if not is_function_word(low, lexicon))
    name = text_of(pieces[start:last])
    found = Named(first, max(end, first + 1), name, kind, tuple(aliases), frozenset(nouns), gender, details=details)
    if start > first and lexicon.language == "en" and _is_throned(pieces, start, last):
        return replace(found, name=text_of(pieces[start - 1 : last]), aliases=(*found.aliases, found.name.lower()))
    return _with_family_name(pieces, start, last, found, lexicon)


def _run(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> tuple[int, int]:
    """The Selva State-linked *Group for the Faith*: the run of capital words, behind what only describes it."""
    last = run_end(pieces, first, lexicon)
    return next((at + 1 for at in range(last - 2, first - 1, -1) if is_aligned(pieces[at].low)), first), last


def _short_role(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> set[str]:
    """District Police Officer (*DPO*) Ann Lee: what she is called from now on."""
    is_bracket = first > 3 and pieces[first - 1].text == ")" and pieces[first - 3].text == "("
    is_role = is_bracket and is_role_word(pieces[first - 4].low, lexicon)
    return {pieces[first - 2].low} if is_role and pieces[first - 2].text.isupper() else set()


def _is_throned(pieces: Sequence[Token], start: int, last: int) -> bool:
    """*Pope* Francis, *King* Charles III: the title stays with a name that has no family name."""
    is_single = last - start == 1 or (last - start == 2 and pieces[last - 1].text in BEHIND_NAMES)
    return is_single and pieces[start - 1].low in THRONES


def _is_no_more(pieces: Sequence[Token], first: int, start: int, last: int, lexicon: Lexicon) -> bool:
    """Whether nothing but a role stands here."""
    name = pieces[start:last]
    return is_role(name, lexicon) or is_rank(pieces, start, last, lexicon) or (start > first and is_held_over(name))


def _short_forms(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> tuple[int, int, list[str]]:
    """Where the name begins and ends with the short form behind it, and the short forms: in brackets or behind "or"."""
    if last < len(pieces) and pieces[last].text == "(":
        short = abbreviations_in(pieces, last)
        return min(spelled_out(pieces, start, last, short, lexicon), start), after_bracket(pieces, last), short
    return start, last, short_form_beside(pieces, last)


def _with_family_name(pieces: Sequence[Token], start: int, last: int, named: Named, lexicon: Lexicon) -> Named:
    """Sarah, of "Sarah and Tom Ruiz": Sarah Ruiz."""
    family = _shared_family_name(pieces, start, last, lexicon)
    if not family:
        return named
    aliases = (named.name.lower(), family.lower())
    return replace(named, name=f"{named.name} {family}", kind="person", aliases=aliases)


def _shared_family_name(pieces: Sequence[Token], start: int, last: int, lexicon: Lexicon) -> str:
    """Sarah and Tom *Ruiz*: the family name of the first one."""
    behind = pieces[last : last + 3]
    is_pair = len(behind) == 3 and last - start == 1 and behind[0].low in {"and", "et"}
    if not is_pair or pieces[start].low not in GIVEN_NAMES or behind[1].low not in GIVEN_NAMES:
        return ""
    family = behind[2]
    is_name = family.is_capital and family.kind == "word" and not is_function_word(family.low, lexicon)
    return family.text if is_name and behind[1].is_capital else ""


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
    if kind != "person":
        return found
    return found - (lexicon.body_nouns - lexicon.person_nouns) | _short_role(pieces, first, lexicon)


def _begins_clause(pieces: Sequence[Token], end: int, lexicon: Lexicon) -> bool:
    """Pour Ana Ruiz*, la direction joue la montre*: an article, and no second comma soon."""
    if lexicon.language != "fr" or end + 1 >= len(pieces) or pieces[end + 1].low not in lexicon.articles:
        return False
    return not any(piece.text == "," for piece in pieces[end + 1 : end + CLAUSE])
