"""Finds the name that a mention gives for whom it stands."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.offices import RULING
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import called_at
from claims.extraction.names.entities import Named
from claims.extraction.names.kinds import is_aged, is_aligned, office_held
from claims.extraction.names.naming import find_names
from claims.extraction.names.owners import is_owner, is_spoken_for, name_begins
from claims.extraction.phrases.finiteness import is_function_word
from claims.extraction.phrases.heads import head_of, is_speaker_noun

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.tokens import Token

MARKS = "«»“”‘’\"' \u00a0\u202f"
NEW = listed("a an one another")
POINTING = listed("celui celle ceux celles laquelle lequel lesquels lesquelles")
OF_ONE = listed("du de d'")
RANKED = listed(
    "le la l' de d' brigade division corps police gendarmerie vaisseau corvette frégate armée armées escadre aérienne "
    "major principal divisionnaire"
)
NEAR = listed("collaborateur collaboratrice proche entourage confident émissaire homme femme bras")
BETWEEN = 5  # "Maj.-Gen." with its marks
KINDS = listed("giant géant opérateur maker chipmaker carmaker retailer lender charity hotline site fabricant")


def head_name(words: Sequence[Token], lexicon: Lexicon) -> Named | None:
    """The name at the head of the mention: not that of whom a spokesman speaks for."""
    return _head_name(tuple(words), lexicon.language)


@lru_cache(maxsize=256)  # one mention is asked about several times
def _head_name(words: Sequence[Token], language: str) -> Named | None:
    lexicon = LEXICONS[language]
    words = _without_leader(words, lexicon)
    called = called_at(words, lexicon)
    if called:
        return next((named for named in find_names(words[called:], lexicon)), None)
    head = head_of(words, lexicon)
    alias = _pseudonym(words, head, lexicon)
    if alias:
        return alias
    found = [
        named
        for named in find_names(words, lexicon)
        if not is_owner(named, words, lexicon) and not is_spoken_for(named, head, words, lexicon)
    ]
    if found and _opens_mention(found[0], words):
        return found[0]
    for named in found:
        if named.kind == "person" and _has_role_before(named, words, lexicon):
            return named
    last = _behind_owner(found, words, lexicon)
    if last is not None:
        return last
    closing = next((named for named in found if _closes_whole(named, head, words, lexicon)), None)
    return closing or _head_among(found, head, words, lexicon) or _single_capital(words, head, lexicon)


def _opens_mention(named: Named, words: Sequence[Token]) -> bool:
    """*Ana Ruiz*, a pollster who worked for a rival, Senator Bo Ray: all that follows only describes her."""
    is_first = named.first == 0 and named.kind == "person" and " " in named.name
    return is_first and named.last < len(words) and words[named.last].text == ","


def _without_leader(words: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """An officer close to the junta's leader*, General Ann Lee*: the name is the leader's."""
    comma = next((at for at, piece in enumerate(words) if piece.text == ","), 0)
    if not comma or words[0].low not in NEW or lexicon.language != "en" or comma + 1 == len(words):
        return words
    joint = next((at for at in range(1, comma) if words[at].low in lexicon.prepositions), comma)
    roles = lexicon.person_nouns
    is_one = any(piece.low in roles | lexicon.unnamed_nouns for piece in words[1:joint])
    return words[:comma] if is_one and words[comma - 1].low in roles and joint < comma else words


def _behind_owner(found: Sequence[Named], words: Sequence[Token], lexicon: Lexicon) -> Named | None:
    """Sea Watch's Climate Policy Lead, *Ann Lee*: a person's name behind the only comma, alone."""
    commas = [at for at, piece in enumerate(words) if piece.text == ","]
    if len(commas) != 1 or lexicon.language != "en" or not any(piece.low == "'s" for piece in words[: commas[0]]):
        return None
    named = next((named for named in found if named.first == commas[0] + 1), None)
    is_alone = named is not None and named.last == len(words) and named.kind == "person" and " " in named.name
    is_role = words[commas[0] - 1].is_capital and not words[commas[0] - 1].low.startswith("'")
    return named if is_alone and is_role else None


def _closes_whole(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    in_apposition = named.kind == "person" and " " in named.name and _closes_apposition(named, words, lexicon)
    return in_apposition or _closes(named, head, words, lexicon)


def _head_among(found: Sequence[Named], head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> Named | None:
    return next(
        (
            named
            for named in found
            if not _is_beside(named, head, words, lexicon)
            and (_is_set_beside(named, words, lexicon) or _is_head(named, head, words, lexicon))
        ),
        None,
    )


def _closes_apposition(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The rapporteur, Dutch liberal *Ann Lee*: a name that ends what is set off, behind small words or none."""
    comma = next((at for at in range(named.first - 1, 0, -1) if words[at].text == ","), 0)
    between = words[comma + 1 : named.first]
    plain = all(piece.text in {".", "-"} or not is_function_word(piece.low, lexicon) for piece in between)
    ends = named.last >= len(words) or words[named.last].text in {",", "("}
    head = head_of(words, lexicon)
    roles = lexicon.person_nouns | lexicon.unnamed_nouns
    is_role = (head is not None and head.low in roles) or any(piece.low in lexicon.titles for piece in between)
    return lexicon.language == "en" and comma > 0 and 0 < len(between) <= BETWEEN and plain and ends and is_role


def is_titled(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Harbour Office chief *Ann Lee*: nothing but what somebody is stands before the name, which ends it."""
    is_whole = named.kind == "person" and " " in named.name and named.last == len(words)
    is_bare = words[0].is_capital and words[0].low not in lexicon.determiners
    is_set_off = any(piece.text == "," for piece in words)
    return is_whole and is_bare and not is_set_off and _has_role_before(named, words, lexicon)


def _is_beside(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """A spokeswoman for the food office, *the FO*; *the Ministry*, a noun however it is written."""
    if head is not None and head.low in lexicon.person_nouns | lexicon.unnamed_nouns:
        is_person = named.kind == "person" and (" " in named.name or is_aged(words, named.last))
        if not is_person and named.first and words[named.first - 1].text == ",":
            return True
    if _is_adjective(named, words, lexicon):
        return True
    is_short = lexicon.language == "en" and named.name.isupper()  # ECOWAS
    is_noun = named.name.lower() in lexicon.body_nouns and not is_short and not _is_behind_side(named, words)
    if is_noun and head is not None and words[named.first].start == head.start:
        return True
    return bool(named.nouns) and not _has_capital(words, named, lexicon)


def _is_behind_side(named: Named, words: Sequence[Token]) -> bool:
    """The ruling *Congress*: a party, which no Congress is."""
    return named.first > 0 and words[named.first - 1].low in RULING


def _is_adjective(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """*Swiss* toxicologist Ann Lee; *Dubai* police: a lone capital word that only describes the noun behind it."""
    if lexicon.language != "en" or named.kind not in {"name", "place"} or named.last >= len(words):
        return False
    behind = words[named.last]
    is_noun = behind.low in lexicon.person_nouns | lexicon.group_nouns | lexicon.body_nouns | lexicon.unnamed_nouns
    return named.last - named.first == 1 and is_noun and not behind.is_capital


def _has_capital(words: Sequence[Token], named: Named, lexicon: Lexicon) -> bool:
    """Whether it is written like a name: the first word of a sentence says nothing where it is a common noun."""
    is_common = words[0].low in lexicon.group_nouns | lexicon.body_nouns
    return any(piece.is_capital for piece in words[named.first : named.last] if piece is not words[0] or not is_common)


def _has_role_before(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Harbour Party district *chairperson* Ann Lee: not behind a comma, nor one whom somebody is of."""
    start = name_begins(named, words)
    before = words[start - 1].low if start else ""  # le Premier *ministre* Ann Lee: the title's capital is no name
    is_set_off = any(piece.text == "," for piece in words[: named.first])
    head = head_of(words, lexicon)
    kind = words[named.first - 1].low if named.first else ""
    is_kind = kind in (lexicon.outlet_nouns | lexicon.body_nouns) - RANKED  # un éditorialiste du *quotidien* El Selva
    is_called = not is_kind and _is_called_so(named, head, words, lexicon)
    is_held = start > named.first or before == ")"  # Leader of the *Opposition* Ann Lee
    is_office = lexicon.language == "en" and is_held and bool(named.nouns & lexicon.person_nouns)
    is_role = is_called or is_office or before in lexicon.person_nouns | lexicon.titles
    return is_role and not is_set_off and not _is_of_another(named, head, words, lexicon)


def _is_called_so(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Le *commissaire* de police Ann Lee; la *porte-parole* du HCR Ann Lee: the head is what the name was called."""
    if lexicon.language != "fr" or head is None or head.low not in lexicon.person_nouns & named.nouns:
        return False
    between = {piece.low for piece in words[: named.first] if piece.start > head.start}
    return between <= (RANKED | OF_ONE | lexicon.titles) - {"la", "le", "l'"}


def _over_rank(named: Named, words: Sequence[Token], lexicon: Lexicon) -> int:
    """Where ", le *général de brigade* Ann Lee" begins; at the name itself where no rank stands before it."""
    at = first = named.first
    if words[at].low not in lexicon.titles and named.nouns.isdisjoint(lexicon.titles):
        return at
    while first > 1 and words[first - 1].low in RANKED | lexicon.titles:
        first -= 1
    return first if first < at and words[first - 1].text == "," else at


def _is_of_another(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """*La porte-parole* du gouverneur Ann Lee; *le cabinet* du ministre de la Santé, Ann Lee: the name is another's."""
    if lexicon.language != "fr" or head is None or named.kind not in {"person", "name"}:
        return False
    comma = words[named.first - 1].text == "," if named.first else False
    owners = lexicon.body_nouns | lexicon.group_nouns | lexicon.outlet_nouns
    if head.low not in (owners if comma else owners | lexicon.person_nouns | lexicon.unnamed_nouns | NEAR):
        return False
    between = [piece for piece in words[: named.first + 1] if piece.start > head.start]
    at = next((at for at, piece in enumerate(between) if piece.low in OF_ONE), None)
    return at is not None and any(_is_role_of_one(between, near, lexicon) for near in range(at + 1, len(between)))


def _is_role_of_one(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Du *gouverneur*; de l'ancien *ministre*."""
    known = lexicon.person_nouns | lexicon.titles
    near = {piece.low for piece in pieces[max(0, at - 3) : at]}
    return pieces[at].low in known and not near.isdisjoint(OF_ONE)


def _is_head(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    is_kind = head is not None and head.low in lexicon.body_nouns | lexicon.outlet_nouns | KINDS
    if head is not None and is_kind and _is_named_kind(named, head, words, lexicon):
        return True
    return not _is_of_another(named, head, words, lexicon) and _is_named_one(named, head, words, lexicon)


def _is_named_kind(named: Named, head: Token, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The harbour authority, *the Selva Board*; mining company *Selva Gold*: the name of what the noun says."""
    before = words[named.first - 1] if named.first else None
    opens = named.first > 1 and words[named.first - 2].text == "," and words[named.first - 1].low in lexicon.articles
    if before is not None and (opens or before.text == ",") and named.kind in {"body", "outlet", "name"}:
        return True
    return words[named.first].is_capital and _is_called_behind(named, head, words, lexicon)


def _is_named_one(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The name behind a role or a comma; otherwise one that holds the head."""
    before = words[named.first - 1] if named.first else None
    is_person = named.kind in {"person", "name"}
    if before is not None and before.text == "," and _is_one_of_them(named, words, lexicon):
        return True
    before = words[_over_rank(named, words, lexicon) - 1] if before is not None else None
    if before is not None and is_person and (before.text == "," or before.low in lexicon.person_nouns | lexicon.titles):
        return not _is_led_by(named, head, words, lexicon)
    is_named = head is not None and head.is_capital
    return head is not None and is_named and words[named.first].start <= head.start < words[named.last - 1].end


def _is_one_of_them(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """L'une de ces marques, *Selva*."""
    is_one = words[min(1, len(words) - 1)].low in {"un", "une"} or words[0].low in {"un", "une"}
    return is_one and lexicon.language == "fr" and named.last == len(words)


def _is_set_beside(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Its liquidator, *Ruiz & Sons*; her father, the Rev. *Ana Ruiz*."""
    is_titled = named.kind == "person" and named.first > 1 and name_begins(named, words) > named.first
    is_beside = is_titled and words[named.first - 1].low == "the" and words[named.first - 2].text == ","
    return is_beside or _is_body_beside(named, words, lexicon)


def _is_body_beside(named: Named, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Its liquidator, *Ruiz & Sons*: a body that ends what a bare role opens."""
    first = named.first - (words[named.first - 1].low == "messrs")
    role = words[: max(first - 1, 0)]
    if lexicon.language != "en" or named.kind not in {"body", "outlet"} or named.last < len(words) or len(role) < 2:
        return False
    is_bare = all(piece.kind == "word" and piece.low not in lexicon.prepositions for piece in role)
    return words[first - 1].text == "," and is_bare and role[0].low in lexicon.possessives | {"the"}


def _is_led_by(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Le comité, présidé *par* un ancien otage, Ann Lee: it is the body that speaks."""
    if head is None or head.low not in lexicon.body_nouns - lexicon.person_nouns:
        return False
    between = {piece.low for piece in words[: named.first] if piece.start > head.start}
    return not between.isdisjoint({"par", "by"})


def _pseudonym(words: Sequence[Token], head: Token | None, lexicon: Lexicon) -> Named | None:
    """« Abel », a baker; their chief negotiator, « Pablo »: a name in quotation marks."""
    last = len(words) - 1
    behind = last > 1 and words[last - 1].text == "," and head is not None and head.low in lexicon.person_nouns
    at = 0 if words[0].kind == "quote" else last if behind and words[last].kind == "quote" else -1
    name = words[at].text.strip(MARKS) if at >= 0 else ""
    if not name[:1].isupper() or len(name.split()) > 2:
        return None
    return Named(at, at + 1, name, "person")


def _closes(named: Named, head: Token | None, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Le géant algérien des hydrocarbures *Sonatrach*; son armateur, la compagnie *Vulcanus*: the name comes last."""
    before = words[named.first - 1] if named.first and lexicon.language == "fr" else None
    is_last = named.last >= len(words) or words[named.last].text in {",", "("}
    if before is None or head is None or not is_last or before.kind != "word" or before.is_capital:
        return False
    if words[named.first].start <= head.start or is_function_word(before.low, lexicon):
        return False
    if head.low in lexicon.person_nouns - lexicon.body_nouns:
        is_other = before.low in lexicon.person_nouns | lexicon.outlet_nouns | lexicon.body_nouns
        is_other = is_other and not office_held(words, named.first, lexicon)
        return named.kind == "person" and " " in named.name and not is_other
    is_kind = head.low in lexicon.body_nouns | lexicon.outlet_nouns | KINDS
    return is_kind and named.kind in {"body", "name", "outlet"} and words[named.first].is_capital


def _is_called_behind(named: Named, head: Token, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The rights group *Port Watch*; l'agence officielle *Sana*: nothing but adjectives between."""
    between = [piece for piece in words[: named.first] if piece.start > head.start]
    small = all(piece.kind == "word" and not piece.is_capital for piece in between)
    joined = any(is_function_word(piece.low, lexicon) or piece.low in lexicon.participles for piece in between)
    return words[named.first].start > head.start and small and not joined and len(between) < 3


def _single_capital(words: Sequence[Token], head: Token | None, lexicon: Lexicon) -> Named | None:
    """A lone capital word that begins its sentence: "Diop said"."""
    if head is None or not head.is_capital:
        return None
    if is_speaker_noun(head.low, lexicon) or is_function_word(head.low, lexicon) or head.low in lexicon.time_words:
        return None
    if is_aligned(head.low) or head.low.partition("-")[0] in POINTING:
        return None  # celui-ci
    at = next(index for index, piece in enumerate(words) if piece.start == head.start)
    return Named(at, at + 1, head.text, "name")
