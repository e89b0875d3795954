"""Finds who is named in a sentence: names with their titles, roles and abbreviations, and bodies named by a noun."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from claims.extraction.abbreviations import SMALL, abbreviations_in, after_bracket, spelled_out, through_abbreviated
from claims.extraction.finiteness import is_finite
from claims.extraction.lexicon.page import MONTHS, WEEKDAYS
from claims.extraction.lexicon.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.tokens import Token

NameKind = Literal["person", "body", "group", "outlet", "place", "name"]

OF = words("of for de du des d' pour et and")
PARTICLES = words("al el ag bin ben ibn ould von van der den di da dos del de la le du d' bint abu")
PLACE_BEFORE = words("in at near to from into around outside toward towards à en vers dans près depuis")
# Nouns that name a speaker only where they are one; elsewhere they are places and things.
TOO_COMMON = words(
    "city country front camp state side body people force fund board team service network hospital centre center "
    "field men women office university institution club programme program pays fonds centre équipe hôpital "
    "service camp état gens hommes femmes université bureau institut cadre programme défense direction garde"
)
# Words that only the names of bodies hold.
OF_BODIES = words(
    "watch rights international initiative doctors amnesty nations crisis médecins sans reporters frontières "
    "global africa african european europe justice peace transparency relief save oxfam humanity affairs "
    "économique internationale nationale national republican democratic democrats republicans congress house "
    "treasury reserve exchange motors airlines group holdings labs"
)
OFFICES = words("ministry department secretariat directorate ministère secrétariat direction")
NOT_SUBJECT_AFTER = words("in on at near from into sur à en dans chez depuis vers")
RUN_LIMIT = 12


@dataclass(frozen=True, slots=True)
class Named:
    """One naming: the pieces [first, last), the name without titles, its other forms, and the nouns said of it."""

    first: int
    last: int
    name: str
    kind: NameKind
    aliases: tuple[str, ...] = ()
    nouns: frozenset[str] = frozenset()
    gender: str = ""
    is_plural: bool = False


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
        and not _is_modifier(pieces, at, lexicon)
    ):
        return _common(pieces, at, lexicon)
    return None


def _is_modifier(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """An *army* convoy, *police* stations: the noun only describes another one."""
    if lexicon.language == "fr" or at + 1 >= len(pieces):
        return False
    following = pieces[at + 1]
    plain = following.kind == "word" and not following.is_capital and following.low not in {"'s", "'"}
    if (
        not plain
        or is_function_word(following.low, lexicon)
        or following.low in lexicon.verbs
        or following.low in lexicon.time_words
    ):
        return False
    return not is_finite(pieces, at + 1, lexicon) and not following.low.endswith(("ing", "ed"))


def _starts_name(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if (
        not piece.is_capital
        or _is_platform(pieces, at, lexicon)
        or piece.low in MONTHS
        or piece.low in WEEKDAYS
        or is_function_word(piece.low, lexicon)
    ):
        return False
    if at and pieces[at - 1].text not in {".", ":", "—", "–", "-"}:
        return True
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if piece.text.isupper() and len(piece.text) > 1:
        return True
    known = piece.low in lexicon.group_nouns or piece.low in lexicon.unnamed_nouns or piece.low in lexicon.verbs
    if following is not None and following.is_capital and following.kind == "word" and following.low not in MONTHS:
        return not known or piece.low in lexicon.titles
    return not known and piece.low not in lexicon.body_nouns and piece.low not in lexicon.person_nouns


def _is_platform(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """X, Facebook: where things are posted; "Radio Kola" is somebody."""
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    return pieces[at].low in lexicon.medium_nouns and not (following is not None and following.is_capital)


def is_function_word(low: str, lexicon: Lexicon) -> bool:
    return any(
        low in listed
        for listed in (
            lexicon.determiners,
            lexicon.prepositions,
            lexicon.adverbs,
            lexicon.breaks,
            lexicon.pronouns,
            lexicon.coordinators,
            lexicon.auxiliaries,
            lexicon.wh,
            lexicon.that,
            lexicon.possessives,
        )
    )


def _proper(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> Named:
    last = _run_end(pieces, first, lexicon)
    start, nouns = _over_titles(pieces, first, last, lexicon)
    last = through_abbreviated(pieces, start, last)
    kind = _kind(pieces, first, start, last, nouns, lexicon)
    aliases = [pieces[last - 1].low] if last - start > 1 and kind in {"person", "name"} else []
    end = last
    if last < len(pieces) and pieces[last].text == "(":
        aliases += abbreviations_in(pieces, last)
        end = after_bracket(pieces, last) if aliases else last
        longer = spelled_out(pieces, start, last, aliases, lexicon)
        kind = "body" if longer < start else kind
        start = min(longer, start)
    nouns |= _said_of(pieces, first, end, kind, lexicon) | _naming_noun(pieces, min(first, start), lexicon)
    kind, nouns = _settled(pieces[start:last], kind, nouns, lexicon)
    name, gender = _text(pieces, start, last), _gender(pieces, first, nouns, lexicon)
    return Named(first, max(end, first + 1), name, kind, tuple(aliases), frozenset(nouns), gender)


def _over_titles(pieces: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> tuple[int, set[str]]:
    """Where the name begins after "President" or "Col.", and these titles with the roles before them."""
    start, nouns = first, set(_roles_before(pieces, first, lexicon))
    while start < last - 1 and pieces[start].low in lexicon.titles:
        nouns.add(pieces[start].low)
        start += 1
    return start, nouns


def _said_of(pieces: Sequence[Token], first: int, end: int, kind: NameKind, lexicon: Lexicon) -> set[str]:
    """The roles after the name; "in Bamako, the minister said" says nothing of Bamako."""
    is_placed = first > 0 and pieces[first - 1].low in NOT_SUBJECT_AFTER and kind != "person"
    return set() if is_placed or kind == "outlet" else _roles_after(pieces, end, lexicon)


def _settled(name: Sequence[Token], kind: NameKind, nouns: set[str], lexicon: Lexicon) -> tuple[NameKind, set[str]]:
    """The kind, once it is known what else is said of the name."""
    if kind in {"name", "place"} and nouns & lexicon.person_nouns:
        kind = "person"
    if kind == "body":
        nouns |= {piece.low for piece in name} & lexicon.body_nouns
    if kind in {"name", "person"} and nouns & lexicon.body_nouns and not nouns & lexicon.person_nouns:
        kind = "body"
    return kind, nouns


def _run_end(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> int:
    """The end of a run of capital words, with small joining words inside it."""
    at, has_body = first + 1, pieces[first].low in lexicon.body_nouns
    has_article = first > 0 and pieces[first - 1].low in lexicon.articles
    while at < len(pieces) and at - first < RUN_LIMIT:
        piece, following = pieces[at], pieces[at + 1] if at + 1 < len(pieces) else None
        if piece.is_capital and piece.kind == "word" and piece.low not in MONTHS and piece.low not in WEEKDAYS:
            has_body = has_body or piece.low in lexicon.body_nouns
            at += 1
        elif piece.text == "." and len(pieces[at - 1].text) <= 3 and following is not None and following.is_capital:
            at += 1
        elif piece.text in "'’" and has_article and following is not None and following.is_capital:
            at += 1  # the Peace Monitors' Network
        elif piece.low in PARTICLES | OF and (joined := _joined(pieces, at, has_body=has_body)):
            at = joined
        else:
            break
    return at


def _joined(pieces: Sequence[Token], at: int, *, has_body: bool) -> int:
    """Where a run goes on after "ag", "of the", "de la"; 0 where it does not."""
    low = pieces[at].low
    if low in {"and", "et", "of", "for", "pour", "des", "de", "du", "la", "le"} and not has_body:
        return 0
    if low in {"and", "et"} and pieces[at - 1].low not in {
        "defence",
        "affairs",
        "health",
        "social",
        "sociales",
        "justice",
    }:
        return 0
    while at < len(pieces) and (pieces[at].low in SMALL or pieces[at].low in PARTICLES):
        at += 1
    return at if at < len(pieces) and pieces[at].is_capital and pieces[at].kind == "word" else 0


def _text(pieces: Sequence[Token], first: int, last: int) -> str:
    """The words as they stand, blanks made single."""
    written, end = "", pieces[first].start
    for piece in pieces[first:last]:
        written += (" " if piece.start > end else "") + piece.text
        end = piece.end
    return written


def _roles_before(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> Iterator[str]:
    """Army *spokesman* Awa Diop; the *minister*, Jean Ba."""
    at = first - 1
    if at > 0 and pieces[at].text == ",":
        at -= 1
        for back in range(at, max(0, at - 6), -1):
            if pieces[back].low in lexicon.person_nouns:
                if pieces[back - 1].low in lexicon.articles | lexicon.possessives:
                    yield pieces[back].low
                return
        return
    while at >= 0 and pieces[at].low in lexicon.person_nouns | lexicon.titles:
        yield pieces[at].low
        at -= 1


def _roles_after(pieces: Sequence[Token], last: int, lexicon: Lexicon) -> set[str]:
    """Awa Diop, a *spokeswoman* for ...; the Front, a *coalition* of ..."""
    if last + 1 >= len(pieces) or pieces[last].text != ",":
        return set()
    found: set[str] = set()
    for at in range(last + 1, min(last + 8, len(pieces))):
        low = pieces[at].low
        if is_finite(pieces, at, lexicon):
            return set()
        if pieces[at].text in {",", ".", ";"} or (found and low in lexicon.prepositions):
            break
        if low in lexicon.person_nouns or low in lexicon.body_nouns:
            found.add(low)
    starts = pieces[last + 1].low
    is_description = starts in lexicon.articles or starts in lexicon.person_nouns or starts in lexicon.body_nouns
    return found if is_description or found & lexicon.person_nouns else set()


def _naming_noun(pieces: Sequence[Token], first: int, lexicon: Lexicon) -> set[str]:
    """A *coalition* of groups known as the Front: the nouns of what is named."""
    at = first
    while at > 0 and pieces[at - 1].low in lexicon.articles:
        at -= 1
    for phrase in lexicon.naming_words:
        begin = at - len(phrase)
        if begin > 0 and tuple(piece.low for piece in pieces[begin:at]) == phrase:
            window = pieces[max(0, begin - 12) : begin]
            return {piece.low for piece in window if piece.low in lexicon.body_nouns}
    return set()


def _kind(pieces: Sequence[Token], first: int, start: int, last: int, nouns: set[str], lexicon: Lexicon) -> NameKind:
    lows = [piece.low for piece in pieces[start:last]]
    name = " ".join(lows)
    if name in lexicon.outlet_names or (len(lows) > 1 and {lows[0], lows[-1]} & lexicon.outlet_nouns):
        return "outlet"
    if start > first or nouns & (lexicon.person_nouns | lexicon.titles):
        return "person"
    if any(low in lexicon.body_nouns or low in OF_BODIES for low in lows):
        return "body"
    if pieces[start].text.isupper() and 1 < len(pieces[start].text) < 9 and last - start == 1:
        return "body"
    if first and pieces[first - 1].low in PLACE_BEFORE and not (first > 1 and pieces[first - 2].low == "according"):
        return "place"
    return "person" if last - start in {2, 3} and not any(low in lexicon.group_nouns for low in lows) else "name"


def _gender(pieces: Sequence[Token], first: int, nouns: set[str], lexicon: Lexicon) -> str:
    said = nouns | {pieces[first].low}
    if first and lexicon.language == "fr":
        said |= {pieces[first - 1].low} & {"le", "la"}
    if said & (lexicon.female | {"la"}):
        return "f"
    return "m" if said & (lexicon.male | {"le"}) else ""


def _common(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> Named:
    """*Mali's army*, *les rebelles touareg*: a noun with what tells it from others of its kind."""
    first = at
    while first > 0 and at - first < 5 and _modifies(pieces, first - 1, lexicon):
        first -= 1
    last = _over_followers(pieces, at + 1, lexicon)
    low = pieces[at].low
    is_group = low in lexicon.group_nouns
    before = pieces[first - 1].low if first else ""
    gender = "f" if before in {"la", "une"} else "m" if before in {"le", "un"} else ""
    if lexicon.language == "fr" and not gender:
        gender = "f" if low.endswith(("ée", "ion", "té", "ie", "ance", "ice")) else ""
    start = first + (pieces[first].low in {"'s", "'"})
    return Named(
        first, last, _text(pieces, start, last), "group" if is_group else "body", (), frozenset({low}), gender, is_group
    )


def _modifies(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    piece = pieces[at]
    if piece.low in {"'s", "'"}:
        return True
    if piece.kind != "word" or is_function_word(piece.low, lexicon) or piece.low in lexicon.time_words:
        return False
    if lexicon.language == "fr":
        return False
    return not is_finite(pieces, at, lexicon) and piece.low not in lexicon.verbs and not piece.low.endswith("ing")


def _over_followers(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """l'armée *malienne*; the government *of Mali*; le ministère *de la Défense*."""
    if at < len(pieces) and lexicon.language == "fr" and _is_french_adjective(pieces[at]):
        at += 1
    if at < len(pieces) and pieces[at].low in {"of", "de", "du", "des", "d'"}:
        end = at + 1
        while end < len(pieces) and pieces[end].low in lexicon.articles and end - at < 3:
            end += 1
        stop = end
        if stop == at + 1 and pieces[at - 1].low in OFFICES and _is_field(pieces, stop, lexicon):
            return stop + 1
        while stop < len(pieces) and pieces[stop].is_capital and pieces[stop].kind == "word" and stop - end < 4:
            stop += 1
        return stop if stop > end else at
    return at


def _is_field(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """The ministry of *defence*: what an office is for."""
    piece = pieces[at] if at < len(pieces) else None
    return (
        piece is not None and piece.kind == "word" and not piece.is_capital and not is_function_word(piece.low, lexicon)
    )


def _is_french_adjective(piece: Token) -> bool:
    endings = (
        "ien",
        "ienne",
        "iens",
        "iennes",
        "ais",
        "aise",
        "aises",
        "ain",
        "aine",
        "ains",
        "ois",
        "oise",
        "ique",
        "iques",
        "al",
        "ale",
        "aux",
        "ire",
        "ires",
        "éen",
        "éenne",
    )
    return piece.low.endswith(endings) and not piece.is_capital and len(piece.low) > 4
