"""Says whom a mention stands for, inside the article: pronouns, roles, short names, abbreviations."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.anaphors import pointed_at, without_age
from claims.extraction.coreference.callings import by_likeness, by_noun, by_office, by_short_office, named_later
from claims.extraction.coreference.epithets import OF_PLACES, by_epithet, by_last_speaker, by_next_name, next_body
from claims.extraction.coreference.fitting import is_other
from claims.extraction.coreference.foretold import by_name_ahead, of_opening
from claims.extraction.coreference.members import one_of
from claims.extraction.coreference.pronouns import suited, whom
from claims.extraction.coreference.resolved import EITHER, UNKNOWN, Resolved, as_entity, evenly, linked
from claims.extraction.coreference.rivals import GENERIC
from claims.extraction.lexicon.likeness import ANY_COMPANY, CALLED_BODIES
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import called_at, core_of, description_of
from claims.extraction.names.head_names import head_name
from claims.extraction.phrases.heads import OBJECTS, are_sources, head_of
from claims.extraction.phrases.runs import text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity, Named
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import SourceKind

NUMERALS = listed(
    "one two three four five six seven eight nine ten un une deux trois quatre cinq six sept huit neuf dix"
)
DEFINITE = listed("the this that these those le la les l' ce cet cette ces his her its their son sa ses leur leurs")
THE = listed("the le la l'")
PRONOUN_OF = {"his": "he", "her": "she", "its": "it", "their": "they"}
OWN = listed("his her its their son sa ses leur leurs")
REPORTS = listed("report article newspaper paper outlet broadcast rapport reportage journal média story account")
FAMILY_BODIES = listed(
    "armement maison cabinet garage domaine imprimerie chantier chantiers établissements ferme clinique pharmacie "
    "librairie galerie fromagerie brasserie biscuiterie conserverie scierie tannerie fonderie société entreprise "
    "groupe transports étude fondation institut centre collège lycée école hôpital commission rapport"
)
AUTHORS = listed("authors auteurs autrices auteures")  # of the report: whoever has put it out
A = listed("a an un une")
HOUSE = 0.95  # how likely "l'armement Ruiz" is no Ruiz
OPEN = 0.75  # how likely "the company" is at most a body of no other name
NEW_OWNERS = listed("a an another one un une plusieurs")
NEW_ONES = listed("another others some many several")
COMMON = listed("local senior top high-ranking leading the country's haut haute principal principale")
QUANTIFIERS = listed("some several many most plusieurs certains certaines quelques beaucoup")
SEVERAL = listed("both two three four deux trois quatre")
CLOSE = 4  # sentences back in which nobody else may stand for a bare role
SHORT = 6  # words of a bare description, and what follows says more
ANOTHER = listed("another other an a second autre un une")
OTHERS = listed("celui celle ceux celles former second première premier seconde other others another autre autres")
FIRST_ONES = listed("former second première premier seconde")
EMPHASIS = listed("himself herself itself themselves lui-même elle-même eux-mêmes elles-mêmes")
EMPHATIC = {"lui-même": "il", "elle-même": "elle", "himself": "he", "herself": "she", "itself": "it"}
THEM = listed("them eux elles")
ONE = listed("one another l'un l'une un une")


def resolve(
    register: Register, words: Sequence[Token], sentence: Sentence, *, owner_of_medium: bool = False
) -> Resolved:
    """Whom these words stand for; `owner_of_medium` where they are a statement of nobody named beside it."""
    lexicon = register.lexicons[sentence.language]
    if len(words) == 1 and words[0].low in (lexicon.speaking_pronouns | OBJECTS) - NEW_ONES:
        return whom(register, words[0], sentence)
    if len(words) == 1 and words[0].low in EMPHASIS:
        return suited(register, EMPHATIC.get(words[0].low, "he"), words[0].start, sentence)
    words = _without_clause(_told_apart(_of_them(_without_emphasis(words))), lexicon)
    some = _some_of_all(register, words, sentence, lexicon)
    if some is not None:
        return some
    aged, words = words, without_age(words)
    pointed = pointed_at(register, words, sentence, is_aged=len(words) < len(aged))
    pointed = pointed or _short_office(register, words, sentence)
    if pointed is not None:
        return pointed
    named = head_name(words, lexicon)
    return (
        _named(register, named, words, lexicon, at=None if sentence.is_title else words[0].start)
        if named
        else _noun(register, words, sentence, is_medium=owner_of_medium)
    )


def _some_of_all(register: Register, words: Sequence[Token], sentence: Sentence, lexicon: Lexicon) -> Resolved | None:
    """One of them; the former; others; many in the city: people of whom only the kind is told."""
    one = None if head_name(words, lexicon) else one_of(register, words, sentence)
    if one is not None:
        return one
    is_several = words[0].low in QUANTIFIERS | {"others"}
    if is_several and (len(words) == 1 or words[1].low in lexicon.prepositions):
        return Resolved(description_of(words, lexicon), "group", is_sure=False, share=EITHER)
    if _is_one_of_many(words, lexicon) or _is_one_of_a_kind(words, lexicon):
        return Resolved(description_of(words, lexicon), "unnamed", is_sure=False)
    return None


def _without_clause(words: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """The Italian*, who was banned in 2009*: the clause says nothing of whom the words stand for."""
    commas = (at for at in range(1, len(words) - 1) if words[at].text == ",")
    cut = next((at for at in commas if words[at + 1].low in lexicon.relatives | {"whose", "dont"}), len(words))
    return words[:cut] if words[0].low in DEFINITE and called_at(words, lexicon) <= cut else words


def _short_office(register: Register, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """The SP; the CM: an office in capital letters that somebody holds, where no body is called so."""
    is_short = sentence.language == "en" and len(words) == 2 and words[0].low == "the" and words[1].text.isupper()
    bodies = [entity for entity in register.called(words[-1].low) if entity.kind == "body" and " " in entity.name]
    if not is_short or bodies:
        return None
    return by_office(register, words, sentence) or by_short_office(register, words[1].low, words[0].start)


def _noun(register: Register, words: Sequence[Token], sentence: Sentence, *, is_medium: bool) -> Resolved:
    lexicon = register.lexicons[sentence.language]
    head = head_of(words, lexicon)
    if head is None:
        return UNKNOWN
    if is_medium or head.low in lexicon.document_nouns | AUTHORS or head.low in lexicon.medium_nouns:
        return _document(register, words, head, sentence)
    return _common_noun(register, words, head, sentence)


def _without_emphasis(words: Sequence[Token]) -> Sequence[Token]:
    """The minister *himself*; le ministre *lui-même*."""
    return words[:-1] if len(words) > 1 and words[-1].low in EMPHASIS else words


def _is_one_of_many(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """The former; celle du port; fourteen of them: who that is, only a reader can tell; not "le Premier ministre"."""
    if len(words) == 2 and words[1].low == "-ci":
        return False  # whom it points at, the words before it tell
    is_former = words[0].low == "former" and len(words) > 1 and words[1].low not in lexicon.prepositions
    if is_former:
        return False  # former minister Ana Ruiz
    is_other = words[0].low in OTHERS or (len(words) > 1 and words[1].low in OTHERS and words[0].low in DEFINITE)
    if is_other and words[0].low not in OTHERS and words[1].low in FIRST_ONES and len(words) > 2:
        is_other = words[2].kind != "word" or words[2].low in lexicon.prepositions | lexicon.relatives
    return is_other or bool({word.low for word in words[1:4]} & THEM)


def _is_one_of_a_kind(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """One of the lawyers: no name that follows is the speaker's, unless it stands behind a comma."""
    is_one = lexicon.language == "en" and len(words) > 2 and words[0].low == "one" and words[1].low == "of"
    return is_one and not any(piece.text == "," and words[at + 1].is_capital for at, piece in enumerate(words[:-1]))


def _of_them(words: Sequence[Token]) -> Sequence[Token]:
    """One of them, *a teacher*: what says who it is."""
    if words[0].low not in ONE or len(words) < 4 or words[1].low not in {"of", "d'", "de", "des", ","}:
        return words
    comma = next((at for at, piece in enumerate(words) if piece.text == ","), len(words))
    behind = words[comma + 1 :]
    return behind if behind and (behind[0].low in A | DEFINITE or behind[0].is_capital) else words


def _told_apart(words: Sequence[Token]) -> Sequence[Token]:
    """Her neighbour, *a deacon*; the 61-year-old, *a retired corporal*: what says more than how somebody was called."""
    comma = next((at for at, piece in enumerate(words) if piece.text == ","), len(words))
    behind = words[comma + 1 :]
    is_bare = words[0].low in OWN | ONE or words[comma - 1].low.endswith("year-old")
    return behind if len(behind) > 1 and behind[0].low in A | THE and is_bare and comma < SHORT else words


# Names


def _named(register: Register, named: Named, words: Sequence[Token], lexicon: Lexicon, *, at: int | None) -> Resolved:
    if _is_house(words, named, lexicon):
        return Resolved(text_of(words[1:]), "body", share=HOUSE)
    known = _bearers(register, named, at)
    fitting = [entity for entity in known if not is_other(named, entity)]
    if known and not fitting:
        return Resolved(named.name, "person", is_sure=False)
    known = fitting
    relatives = [one for one in register.relatives if " " not in named.name and one.gender == named.gender != ""]
    if len(known) == 1 and relatives and known[0] not in relatives:
        return replace(evenly([known[0], *relatives]), share=EITHER)  # Ms Ruiz, where Ana Ruiz has a daughter, Bea
    if known:
        has_role = bool({piece.low for piece in words} & (lexicon.person_nouns | lexicon.titles))
        return evenly(known, has_role=has_role)
    is_outlet = named.name.lower() in lexicon.outlet_names
    kind: SourceKind = "outlet" if is_outlet else "person" if " " in named.name else "body"
    return Resolved(named.name, kind)


def _is_house(words: Sequence[Token], named: Named, lexicon: Lexicon) -> bool:
    """L'*armement* Le Goff, la *maison* Ruiz: a body that bears a family's name."""
    is_whole = len(words) > 2 and words[2].is_capital and named.first in {2, 3} and named.last == len(words)
    return is_whole and lexicon.language == "fr" and words[1].low in FAMILY_BODIES


def _bearers(register: Register, named: Named, at: int | None) -> list[Entity]:
    """Whom the article calls so: the very name before a short one, people before others."""
    known = register.called(named.name)
    exact = [entity for entity in known if entity.name.lower() == named.name.lower()]
    if len(exact) == 1 and " " in named.name:
        return exact
    people = [entity for entity in known if entity.kind == "person" and " " in entity.name]
    found = people if len(known) > 1 and people else known
    return register.introduced(found, at) if at is not None else found


# Documents


def _document(register: Register, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved:
    """As in "the report": what the last outlet or body that spoke has put out; otherwise a document of no name."""
    if words[0].low not in DEFINITE:
        return Resolved(None, "document", is_sure=False)
    if words[0].low in PRONOUN_OF and sentence.language == "en":
        return linked(suited(register, PRONOUN_OF[words[0].low], words[0].start, sentence))
    spoken = [
        naming.entity
        for naming in reversed(register.before(head.start, sentence.number))
        if naming.entity.spoke_in >= 0
    ]
    wanted = {"outlet"} if head.low in REPORTS else {"body", "person", "group"}
    speakers = [entity for entity in spoken if entity.kind in wanted] or (
        [entity for entity in spoken if entity.kind == "body"] if head.low in REPORTS else []
    )
    distinct = list({id(entity): entity for entity in speakers}.values())
    if len(distinct) == 1 and sentence.number - distinct[0].spoke_in > 2:
        return as_entity(distinct[0], is_sure=False)
    return evenly(distinct[:3]) if distinct else Resolved(None, "document", is_sure=False)


# Roles and kinds of people


def _common_noun(register: Register, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved:
    lexicon = register.lexicons[sentence.language]
    office = by_office(register, words, sentence)
    if office is not None:
        return office
    low = head.low
    plain = low if low in lexicon.person_nouns or low in lexicon.body_nouns else low.removesuffix("s")
    is_new = low in lexicon.person_nouns and words[0].low in ANOTHER | NUMERALS
    is_plural = low.endswith("s") and not low.endswith("ss")
    is_one = words[0].low in DEFINITE - OWN and not is_plural and not _is_of(words, head, lexicon)
    before = [piece.low for piece in words[1:] if piece.start < head.start]
    if low in lexicon.unnamed_nouns and is_one and all(piece in COMMON for piece in before):
        return _of_bare_role(register, plain, words, sentence)
    if low in lexicon.unnamed_nouns and is_one:
        serving = _in_service(register, before, sentence)
        if serving is not None:
            return serving
    political = by_epithet(register, low, words, sentence) if low in OF_PLACES else None
    if political is not None:
        return political
    if low in lexicon.unnamed_nouns or is_new:
        return _unnamed(register, words, head, sentence, is_new=is_new)
    found = _called(register, plain, words, head, sentence)
    if found is None and plain in lexicon.person_nouns and not low.endswith("s"):
        found = by_next_name(register, words, sentence)
    found = found or by_epithet(register, low, words, sentence)
    found = found or _ahead(register, plain, words, head, sentence)
    return found or _described(register, plain, words, head, sentence)


def _called(register: Register, noun: str, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved | None:
    """Who is called so, before or further down: doctors are not the one doctor who is named."""
    found = _called_before(register, noun, words, head, sentence)
    found = found or _named_later(register, noun, words, head, sentence)
    is_several = head.low in register.lexicons[sentence.language].group_nouns
    return None if found and found.kind == "person" and is_several else found


def _unnamed(register: Register, words: Sequence[Token], head: Token, sentence: Sentence, *, is_new: bool) -> Resolved:
    """A senior official: who is named further down, or nobody."""
    lexicon = register.lexicons[sentence.language]
    plain = head.low if head.low in lexicon.person_nouns else head.low.removesuffix("s")
    is_own = bool({piece.low for piece in words[:4]} & OWN)
    is_early = is_new and (sentence.is_title or sentence.number == register.opening)
    described = Resolved(description_of(words, lexicon), "unnamed", is_sure=not (is_own or is_early))
    opening = of_opening(register, plain, words, sentence)
    if opening is not None and opening.entity is not None:
        return opening
    later = _named_later(register, plain, words, head, sentence) if is_new else None
    return later or opening or described


def _ahead(register: Register, noun: str, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved | None:
    """The governor: who is named further down."""
    lexicon = register.lexicons[sentence.language]
    is_one = noun == head.low and noun in lexicon.person_nouns and words[0].low in THE
    modified = {piece.low for piece in words if piece.kind == "word" and piece.start < head.start} - DEFINITE
    return by_name_ahead(register, noun, words, modified, sentence) if is_one else None


def _in_service(register: Register, before: Sequence[str], sentence: Sentence) -> Resolved | None:
    """The *police* official: the officer of the police who has just spoken."""
    found = by_last_speaker(register, "", sentence)
    if found is None or found.entity is None or not found.entity.is_named or not before:
        return None
    said = found.entity.details | found.entity.nouns
    return found if all(word in said for word in before) else None


def _called_before(
    register: Register, noun: str, words: Sequence[Token], head: Token, sentence: Sentence
) -> Resolved | None:
    lexicon = register.lexicons[sentence.language]
    is_known = noun in lexicon.person_nouns | lexicon.body_nouns | CALLED_BODIES
    if words[0].low not in DEFINITE - OWN or not is_known or _is_of_any(words, head):
        return None
    modified = {piece.low for piece in words if piece.kind == "word" and piece.start < head.start} - DEFINITE
    found = by_noun(register, noun, words, modified, sentence)
    return linked(found) if found and len(words) == 2 and _is_one_unnamed(found, sentence) else found


def _is_of_any(words: Sequence[Token], head: Token) -> bool:
    """The manager *of a* rival team: somebody new."""
    at = next((at for at, piece in enumerate(words) if piece.start == head.start), len(words))
    behind = [piece.low for piece in words[at + 1 : at + 3]]
    return len(behind) == 2 and behind[0] in {"of", "at", "for", "in", "from", "de", "d'"} and behind[1] in NEW_OWNERS


def _is_one_unnamed(found: Resolved, sentence: Sentence) -> bool:
    """The herder, where one herder without a name has spoken."""
    is_described = found.entity is not None and not found.entity.is_named and found.entity.kind == "person"
    return sentence.language == "en" and is_described and not found.alternatives


def _named_later(
    register: Register, noun: str, words: Sequence[Token], head: Token, sentence: Sentence
) -> Resolved | None:
    lexicon = register.lexicons[sentence.language]
    if noun not in lexicon.person_nouns or words[0].low in (NUMERALS | ANOTHER) - A:
        return None
    modified = {piece.low for piece in words if piece.kind == "word" and piece.start < head.start}
    return named_later(register, noun, words, modified - DEFINITE - ANOTHER - COMMON, sentence)


def _described(register: Register, noun: str, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved:
    lexicon = register.lexicons[sentence.language]
    core = core_of(words, lexicon)
    if head.low in lexicon.group_nouns:
        return _of_people(register, words, head, core, lexicon)
    if noun in lexicon.body_nouns:
        later = next_body(register, noun, words, sentence)
        if later is not None:
            return later
        several = bool({piece.low for piece in words[:2]} & SEVERAL) and head.low.endswith("s")
        is_other = noun in GENERIC and words[0].low in DEFINITE  # "the armed group" may be one with a name
        known = _known(register, core)
        is_short = sentence.is_title and known is None
        most = OPEN if words[0].low in THE and noun in ANY_COMPANY | GENERIC else 1.0
        return Resolved(core, "body", entity=known, is_sure=not (several or is_other or is_short), most=most)
    if noun in lexicon.outlet_nouns and noun not in lexicon.person_nouns:
        return Resolved(core, "outlet")
    if words[0].low in DEFINITE - OWN and noun in lexicon.person_nouns and not _is_of(words, head, lexicon):
        return _of_bare_role(register, noun, words, sentence)
    is_own = bool({piece.low for piece in words[:3]} & OWN) and noun in lexicon.person_nouns
    return Resolved(description_of(words, lexicon), "unnamed", is_sure=not is_own and not sentence.is_title)


def _of_people(register: Register, words: Sequence[Token], head: Token, core: str | None, lexicon: Lexicon) -> Resolved:
    """Residents; *four* survivors; lawyers *for the claimants*: with what tells them from others of their kind."""
    behind = [piece for piece in words if piece.start > head.start][:1]
    is_bound = words[0].low in NUMERALS | QUANTIFIERS or any(piece.low in lexicon.prepositions for piece in behind)
    name = description_of(words, lexicon) if is_bound and words[0].low not in DEFINITE else core
    is_open = bool({piece.low for piece in words[:2]} & SEVERAL) or bool({piece.low for piece in words[:5]} & OWN)
    kind: SourceKind = "unnamed" if are_sources(words, head) else "group"
    return Resolved(name, kind, entity=_known(register, name), is_sure=not is_open)


def _is_of(words: Sequence[Token], head: Token, lexicon: Lexicon) -> bool:
    """Whether it is said of what the role is: "the governor *of* ..."."""
    return any(piece.low in lexicon.prepositions for piece in words if piece.start > head.start)


def _of_bare_role(register: Register, noun: str, words: Sequence[Token], sentence: Sentence) -> Resolved:
    """As in "the officer", where nobody was called so: who has such a role, or else some one described so."""
    called = _called_before(register, noun, words, words[-1], sentence) if len(words) == 2 else None
    if called is not None and called.entity is not None and called.entity.kind == "person":
        return called
    alike = by_likeness(register, noun, words, sentence)
    near = register.before(words[0].start, sentence.number)
    is_alone = not any(naming.entity.kind == "person" and sentence.number - naming.sentence < CLOSE for naming in near)
    described = description_of(words, register.lexicons[sentence.language])
    return alike or Resolved(described, "unnamed", is_sure=is_alone and not sentence.is_title)


def _known(register: Register, name: str | None) -> Entity | None:
    known = register.called(name or "")
    return known[0] if len(known) == 1 else None
