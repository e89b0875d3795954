"""Says what tells for and against a candidate: of the mention, of the candidate, and of the two together."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.coreference.anaphors import ANYBODY, SAME
from claims.extraction.coreference.callings import second_role
from claims.extraction.coreference.fitting import HE, IT, SHE, THEY, fit_of, given_gender
from claims.extraction.coreference.mentions import OWN
from claims.extraction.coreference.rivals import GENERIC, gender_in
from claims.extraction.lexicon.likeness import LIKE, LIKE_BODIES
from claims.extraction.lexicon.words import words as listed
from claims.extraction.phrases.heads import OBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.coreference.candidates import Candidate, Question
    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity, Naming
    from claims.extraction.text.tokens import Token

Traits = dict[str, float]

DEFINITE = listed("the le la les l' ces")
INDEFINITE = listed("a an un une des another some certains certaines plusieurs several many autre")
POINTING = listed("this that these those ce cet cette")
OTHER = listed("other former second first autre premier première second seconde dernier dernière latter")
ONCE = listed(
    "ancien ancienne former ex jeune vieux vieille young old veteran longtime outgoing déchu déchue sortant sortante "
    "destitué renversé ousted deposed toppled"
)
PERSONS = frozenset({"person"})
NO_PERSONS = frozenset({"body", "place", "outlet"})
BODIES = frozenset({"body", "outlet", "group"})
EARLY = 2  # sentences of the body
LONG = 6  # words
NAMINGS = 12  # of one candidate that are looked at
ADJACENT, BESIDE, FAR = 45, 160, 10_000  # characters between a noun and a naming
AFTER = 120  # characters in which a pronoun may follow a naming
HIS = {"en": ("he", "his", "him"), "fr": ("il", "-il", "-t-il", "lui")}
HERS = {"en": ("she", "her"), "fr": ("elle", "-elle", "-t-elle")}
SMALL = listed(
    "the a an of for from in on to and its his her their le la les l' un une des de du d' et à au aux en pour"
)


def traits_of_mention(question: Question, *, is_medium: bool = False) -> Traits:
    """What kind of mention this is; `is_medium` where it is a statement or post of nobody named beside it."""
    words, lexicon, sentence = question.words, question.lexicon, question.sentence
    head, lows = question.head, question.lows
    found = {
        "m always": 1.0,
        "m french": float(lexicon.language == "fr"),
        f"m {_opening(words, lexicon)}": 1.0,
        f"m noun {_class_of(head, lexicon)}": 1.0,
        "m noun new": float(head is not None and not _stands_before(question, head.low)),
        "m plural": float(head is not None and head.low.endswith("s") and not head.is_capital),
        "m title": float(sentence.is_title),
        "m early": float(sentence.number - question.register.opening < EARLY),
        "m of": float(head is not None and any(_is_of(piece, head, lexicon) for piece in words)),
        "m modified": float(head is not None and len(words) > 2 and words[1].start < head.start),
        "m capital": float(any(piece.is_capital for piece in words[1:])),
        "m head capital": float(head is not None and head.is_capital),
        "m long": float(len(words) > LONG),
        "m comma": float(any(piece.text == "," for piece in words)),
        "m generic": float(bool(lows & GENERIC)),
        "m same": float(bool(lows & SAME)),
        "m other": float(bool(lows & OTHER)),
        "m former": float(bool(lows & ONCE)),
        "m anybody": float(head is not None and head.low in ANYBODY),
        "m possessive": float(bool(lows & OWN)),
        "m medium": float(is_medium),
        "m genitive": float(any(piece.low == "'s" for piece in words)),
    }
    return {name: value for name, value in found.items() if value}


def _opening(words: Sequence[Token], lexicon: Lexicon) -> str:
    low = words[0].low
    if len(words) == 1 and low in lexicon.speaking_pronouns | OBJECTS:
        return f"pronoun {_pronoun(low)}"
    for called, opening in (
        ("definite", DEFINITE), ("indefinite", INDEFINITE), ("pointing", POINTING), ("own", OWN),
    ):  # fmt: skip
        if low in opening:
            return called
    if words[0].kind == "number":
        return "number"
    return "capital" if words[0].is_capital else "bare"


def _pronoun(low: str) -> str:
    return next(
        (name for name, kinds in (("they", THEY), ("he", HE), ("she", SHE), ("it", IT)) if low in kinds), "another"
    )


def _class_of(head: Token | None, lexicon: Lexicon) -> str:
    if head is None:
        return "none"
    forms = {head.low, head.low.removesuffix("s")}
    kinds = (
        ("person", lexicon.person_nouns), ("person", lexicon.titles), ("group", lexicon.group_nouns),
        ("body", lexicon.body_nouns),
        ("unnamed", lexicon.unnamed_nouns), ("document", lexicon.document_nouns), ("medium", lexicon.medium_nouns),
        ("outlet", lexicon.outlet_nouns),
    )  # fmt: skip
    otherwise = "name" if head.is_capital else "unknown"
    return next((name for name, nouns in kinds if not forms.isdisjoint(nouns)), otherwise)


def _is_of(piece: Token, head: Token, lexicon: Lexicon) -> bool:
    return piece.start > head.start and piece.low in lexicon.prepositions


# The candidate


def all_traits(question: Question, candidates: Sequence[Candidate]) -> list[Traits]:
    """For each candidate all that tells for and against it, beside the others."""
    role = _role_of(question)
    found = [traits_of_candidate(question, role, candidate) for candidate in candidates]
    for kinds, called in ((PERSONS, "person"), (BODIES, "body")):
        _rank(found, candidates, kinds, called)
    is_called = any(traits.get("c called so") for traits in found)
    for traits in found:
        traits["c somebody called so"] = float(is_called)
    return found


def _rank(found: Sequence[Traits], candidates: Sequence[Candidate], kinds: frozenset[str], called: str) -> None:
    """Add which of the candidates of these kinds was named last, last but one, and so on."""
    alike = [
        (candidate.before.at, at)
        for at, candidate in enumerate(candidates)
        if candidate.entity is not None and candidate.before is not None and candidate.entity.kind in kinds
    ]
    for rank, (_, at) in enumerate(sorted(alike, reverse=True)):
        found[at][f"c {called} {min(rank, 3)}"] = 1.0
        if len(alike) == 1:
            found[at][f"c only {called}"] = 1.0
    fitting = sorted((place for place in alike if not found[place[1]].get("c misfit")), reverse=True)
    for rank, (_, at) in enumerate(fitting):
        found[at][f"c fitting {called} {min(rank, 2)}"] = 1.0


def traits_of_candidate(question: Question, role: Role, candidate: Candidate) -> Traits:
    """What is known of the candidate, and how it suits the mention."""
    found: Traits = {f"c {how}": 1.0 for how in candidate.how}
    found[f"c kind {candidate.kind}"] = 1.0
    found["c spaces"] = float(" " in candidate.name)
    found["c capital"] = float(candidate.name[:1].isupper())
    found |= _of_words(question, candidate)
    found |= _of_entity(question, role, candidate)
    return {name: value for name, value in found.items() if value}


def _of_words(question: Question, candidate: Candidate) -> Traits:
    """How much of the name stands in the mention, and the other way round."""
    own = [piece.low for piece in question.words if piece.kind in {"word", "number"} and piece.low not in SMALL]
    name = [low for low in candidate.name.lower().replace("’", "'").split() if low not in SMALL]
    if not own or not name:
        return {}
    shared = set(own) & set(name)
    head = question.head
    return {
        "c of name": len(shared) / len(set(name)),
        "c of mention": len(shared) / len(set(own)),
        "c all of name": float(set(name) <= set(own)),
        "c opens": float(own[0] == name[0]),
        "c ends": float(own[-1] == name[-1]),
        "c head": float(head is not None and head.low in name),
        "c length": min(len(name), 10) / 10,
        "c longer": float(len(set(name) - shared) > 0 and len(shared) > 0),
    }


def _of_entity(question: Question, role: Role, candidate: Candidate) -> Traits:
    entity = candidate.entity
    if entity is None:
        return {"c no entity": 1.0}
    now = question.sentence.number
    found = {
        f"c type {entity.kind}": 1.0,
        "c named": float(entity.is_named),
        "c plural": float(entity.is_plural),
        f"c gender {entity.gender or 'unknown'}": 1.0,
        "c count": math.log1p(candidate.count),
        f"c before {_distance(candidate.before, now)}": 1.0,
        f"c after {_distance(candidate.after, now)}": 1.0,
        f"c spoke {_since(now - entity.spoke_in if entity.spoke_in >= 0 else -1)}": 1.0,
        "c spoken": math.log1p(entity.spoken),
        "c spoke last": float(entity in question.register.speaking[-1:]),
        "c alone spoke last": float(question.register.speaking == [entity]),
        "c same paragraph": float(_is_in(candidate.before, question)),
        "c subject": float(candidate.before is not None and candidate.before.is_subject),
        "c inside": float(candidate.after is not None and candidate.after.at < question.end),
        "c begins": float(candidate.after is not None and candidate.after.at - question.start < 5),
    }
    found |= _of_place(question, candidate)
    return found | _of_noun(question, role, entity) | _beside(question, candidate)


def _stands_before(question: Question, low: str) -> bool:
    places = question.register.words.get(low, [])
    return bool(places) and places[0] < question.start


def _beside(question: Question, candidate: Candidate) -> Traits:
    """Whether the mention's noun stands close to a naming elsewhere, and which pronouns follow the namings."""
    head, words = question.head, question.register.words
    found: Traits = {}
    if head is not None and question.words[0].low not in question.lexicon.speaking_pronouns:
        nouns = words.get(head.low, [])
        nearest = min((_nearest(nouns, place, question) for place in candidate.places[-NAMINGS:]), default=FAR)
        found = {"c noun adjacent": float(nearest < ADJACENT), "c noun beside": float(nearest < BESIDE)}
    for called, pronouns in (("he", HIS), ("she", HERS)):
        wanted = pronouns[question.lexicon.language]
        follows = sum(
            at != question.start
            for place in candidate.places[-NAMINGS:]
            for at in _followers(question.register, wanted, place)
        )
        found[f"c {called} follows"] = min(follows, 3) / 3
    return found


def _nearest(nouns: Sequence[int], place: int, question: Question) -> int:
    """How far the nearest of these is from the place, the mention's own noun left out."""
    at = bisect_left(nouns, place)
    around = [noun for noun in nouns[max(0, at - 2) : at + 2] if not question.start <= noun < question.end]
    return min((abs(noun - place) for noun in around), default=FAR)


def _followers(register: Register, wanted: tuple[str, ...], place: int) -> tuple[int, ...]:
    """Where the first of each of these words stands shortly after the place."""
    known = register.followers.get((wanted, place))
    if known is None:
        places = (_first_from(register.words.get(low, ()), place) for low in wanted)
        known = tuple(at for at in places if at is not None and at < place + AFTER)
        register.followers[wanted, place] = known
    return known


def _first_from(places: Sequence[int], place: int) -> int | None:
    at = bisect_left(places, place)
    return places[at] if at < len(places) else None


def _is_in(naming: Naming | None, question: Question) -> bool:
    """Whether it is named in the mention's own paragraph, before it."""
    return naming is not None and naming.sentence >= question.paragraph_begins


def _distance(naming: Naming | None, now: int) -> str:
    return "never" if naming is None else _since(abs(now - naming.sentence))


def _since(sentences: int) -> str:
    if sentences < 0:
        return "never"
    return str(sentences) if sentences < 3 else "few" if sentences < 6 else "some" if sentences < 12 else "far"


def _of_place(question: Question, candidate: Candidate) -> Iterator[tuple[str, float]]:
    """What stands before the naming inside the mention: an owner, an apposition, "for the"."""
    after = candidate.after
    if after is None or after.at >= question.end:
        return
    at = next((at for at, piece in enumerate(question.words) if piece.start >= after.at), None)
    if at is None:
        return
    before = [piece.low for piece in question.words[max(0, at - 2) : at]]
    if "," in before:
        yield "c inside after comma", 1.0
    if set(before) & question.lexicon.prepositions:
        yield "c inside after preposition", 1.0
    behind = [piece.low for piece in question.words[at : at + 5]]
    if "'s" in behind:
        yield "c inside as owner", 1.0


@dataclass(frozen=True, slots=True)
class Role:
    """What the mention calls somebody: its noun, the roles that this covers, and what else it says of them."""

    nouns: set[str]
    covered: set[str]
    gender: str
    said: set[str]
    kind: str
    bodies: frozenset[str]  # words of the names of bodies that the noun covers


def _role_of(question: Question) -> Role:
    words, lexicon, head = question.words, question.lexicon, question.head
    noun = head.low if head else ""
    nouns = {noun, noun.removesuffix("s")}
    covered: set[str] = set()
    for names, roles in LIKE:
        if nouns & names and not second_role(words, noun):
            covered |= roles
    bodies = frozenset().union(*(inside for names, inside in LIKE_BODIES if nouns & names))
    gender = gender_in(words, noun, lexicon)
    said = {piece.low for piece in words if len(piece.low) > 3} - nouns
    return Role(nouns, covered, gender, said, _class_of(head, lexicon), bodies)


def _of_noun(question: Question, role: Role, entity: Entity) -> Traits:
    """Whether the candidate was called so, and whether number, gender and kind agree."""
    low = question.words[0].low
    if len(question.words) == 1 and (low in question.lexicon.speaking_pronouns or low in OBJECTS):
        fit = fit_of(low, entity, question.sentence.language)
        found = {"c fit": fit, "c misfit": float(fit == 0), "c best fit": float(fit >= 1)}
        return found | _of_given_name("m" if low in HE else "f" if low in SHE else "", entity)
    nouns, covered, said, gender = role.nouns, role.covered, role.said, role.gender
    return _of_given_name(gender, entity) | {
        "c called so": float(bool(nouns & entity.nouns)),
        "c called alike": float(bool(covered & entity.nouns)),
        "c body alike": float(entity.kind != "person" and _is_such_a_body(role.bodies, entity)),
        "c short form": float(entity.kind == "body" and entity.name.isupper() and bool(role.bodies)),
        "c other roles": float(bool(entity.nouns) and not nouns & entity.nouns and not covered & entity.nouns),
        "c no roles": float(not entity.nouns),
        "c details": float(bool(said & (entity.details | set(entity.name.lower().split())))),
        "c other details": float(bool(said) and bool(entity.details) and not said & entity.details),
        "c gender agrees": float(bool(gender) and gender == entity.gender),
        "c gender differs": float(bool(gender) and bool(entity.gender) and gender != entity.gender),
        "c is body, role of person": float(entity.kind in NO_PERSONS and role.kind in {"person", "unnamed"}),
        "c is person, noun of body": float(entity.kind == "person" and role.kind in {"body", "group", "outlet"}),
        "c is person, role of person": float(entity.kind == "person" and role.kind in {"person", "unnamed", "unknown"}),
        "c is body, noun of body": float(entity.kind == "body" and role.kind == "body"),
    }


def _is_such_a_body(covered: frozenset[str], entity: Entity) -> bool:
    """Whether the name holds what the noun covers: "the carrier" of "Selva Airlines"."""
    return not covered.isdisjoint(entity.nouns) or not covered.isdisjoint(entity.name.lower().split())


def _of_given_name(gender: str, entity: Entity) -> Traits:
    """Whether the candidate's given name suits the gender of the mention."""
    given = given_gender(entity)
    if not gender or not given:
        return {}
    return {"c given name agrees": float(given == gender), "c given name differs": float(given != gender)}
