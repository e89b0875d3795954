"""Collects for whom a mention may stand: whom the rules say, its own words, and whom the article names nearby."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from claims.extraction.coreference.callings import is_rebel_army
from claims.extraction.coreference.fitting import HE, SHE, given_gender
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import called_at, core_of, description_of
from claims.extraction.names.entities import Entity
from claims.extraction.names.head_names import head_name, is_titled
from claims.extraction.names.owners import spoken_for
from claims.extraction.names.roles import is_nationality
from claims.extraction.phrases.heads import OBJECTS, are_sources, head_of
from claims.extraction.phrases.runs import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.coreference.resolved import Resolved
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Named, Naming
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import SourceKind

AHEAD = 100  # namings after the mention that are looked at
MOST = 24  # entities that are weighed
LONGEST = 14  # words of a mention that may be a name as they stand
AND = listed("and or et ou")
ADDRESSES = listed("mr mrs ms miss sir lady dame m. mme mlle")
BODIES, PERSONS = frozenset({"body", "outlet", "group"}), frozenset({"person"})
SHORT = 5  # words of a mention that says hardly more than a name
# What a capital letter or a rule makes look like a name.
NOBODY = listed(
    "nobody everybody everyone someone plus on lui eux elle il l' l’ le la les this that there here gdp gmt usd eur "
    "cfa covid covid-19 vat pib tva qui that who"
)
POINTING = listed("ce cet cette ces this these")
ARTICLES = listed("the a an le la les l' un une des du de")


@dataclass(slots=True)
class Candidate:
    """Somebody for whom the mention may stand, how it came to be one, and where the article names it."""

    name: str
    kind: SourceKind
    entity: Entity | None = None
    how: set[str] = field(default_factory=set)
    before: Naming | None = None  # the last naming before the mention
    after: Naming | None = None  # the first one after its beginning
    places: list[int] = field(default_factory=list)  # where the article names it, around the mention

    @property
    def count(self) -> int:
        return len(self.places)


@dataclass(frozen=True)  # without slots: what is asked for often is worked out once
class Question:
    """One mention, read in its sentence, with what the rules answer."""

    words: Sequence[Token]
    sentence: Sentence
    register: Register
    lexicon: Lexicon
    rules: Resolved

    @cached_property
    def start(self) -> int:
        return self.words[0].start

    @cached_property
    def end(self) -> int:
        return self.words[-1].end

    @cached_property
    def head(self) -> Token | None:
        return head_of(self.words, self.lexicon)

    @cached_property
    def lows(self) -> frozenset[str]:
        return frozenset(piece.low for piece in self.words)

    @property
    def paragraph_begins(self) -> int:
        """The first sentence of the mention's paragraph."""
        return self.register.begins.get(self.sentence.paragraph, self.sentence.number)

    @property
    def text(self) -> str:
        return text_of(self.words)


def candidates_of(question: Question) -> list[Candidate]:
    """All that are weighed, each name once; the rules' answer is always among them."""
    found: dict[str, Candidate] = {}
    for candidate in (*_by_rules(question), *_in_own_words(question)):
        _add(found, candidate)
    silent, gender = _silent(question), _gender(question)
    word = question.words[0].low if len(question.words) == 1 and question.lexicon.language == "en" else ""
    calls = _calls(question)
    first = question.words[0].low
    points_back = first in POINTING or (len(question.words) == 1 and first in question.lexicon.speaking_pronouns)
    is_plural = question.head is not None and question.head.low in question.lexicon.group_nouns
    noun = question.head.low if question.head and question.words[0].low == "the" else ""
    named = [
        candidate
        for candidate in _named(question)
        if id(candidate.entity) not in silent
        and not (candidate.entity and is_rebel_army(candidate.entity, noun))
        and not _is_ruled_out(candidate.entity, gender, word)
        and not (candidate.entity and calls and candidate.entity.kind in calls and candidate.entity.nouns)
        and not (points_back and candidate.before is None)
        and not (is_plural and candidate.entity and candidate.entity.kind == "person" and candidate.entity.is_named)
    ]
    entities = sorted(named, key=lambda one: _reach(question, one))
    for candidate in entities[:MOST]:
        _add(found, candidate)
    speakers = [one for one in found.values() if "rules" in one.how or not _is_no_speaker(one, question)]
    return speakers or [Candidate(question.text, question.rules.kind, None, {"rules", "nameless"})]


def _gender(question: Question) -> str:
    """Of "he", "Mrs Ruiz", "the spokeswoman": nothing where the words do not tell."""
    lows = question.lows & (HE | SHE | ADDRESSES) if len(question.words) < SHORT else frozenset()
    male, female = lows & (HE | question.lexicon.male), lows & (SHE | question.lexicon.female)
    return "" if bool(male) == bool(female) else "m" if male else "f"


def _calls(question: Question) -> frozenset[str]:
    """The kinds of whom nobody would call so: a court "ex-minister", a minister "the court"."""
    head, lexicon = question.head, question.lexicon
    if head is None or head.is_capital or any(piece.is_capital for piece in question.words[1:]):
        return frozenset()
    is_person, is_body = head.low in lexicon.person_nouns, head.low in lexicon.body_nouns
    if is_person == is_body:
        return frozenset()
    return BODIES if is_person else PERSONS


def _is_ruled_out(entity: Entity | None, gender: str, word: str) -> bool:
    """Whether nobody would call this one so: a woman "he", an army "she", a woman "it"."""
    if entity is None:
        return False
    given = given_gender(entity)
    if entity.kind == "person":
        is_other = bool(gender and entity.gender) and gender not in {entity.gender, given}
        return is_other or (word == "it" and bool(entity.gender or given or entity.nouns))
    return word in {"he", "she"} and entity.kind in {"body", "outlet", "group"} and bool(entity.nouns)


def _silent(question: Question) -> set[int]:
    """Everybody inside the mention who does not speak: "*Kiptoo's* lawyer"."""
    names = spoken_for(question.words, question.lexicon)
    return {id(entity) for name in names for entity in question.register.called(name)}


def _add(found: dict[str, Candidate], candidate: Candidate) -> None:
    key = plain(candidate.name)
    if not key:
        return
    known = found.setdefault(key, candidate)
    if known is candidate:
        return
    known.how |= candidate.how
    if candidate.entity is not None and candidate.count and not known.count:
        known.entity = candidate.entity
        known.before, known.after, known.places = candidate.before, candidate.after, candidate.places


def plain(name: str) -> str:
    """The name as it is compared: without its article, in lower case."""
    words = name.lower().replace("’", "'").split()
    while len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    joined = " ".join(words)
    return joined.removeprefix("l'") or joined  # a mention may be cut down to its article


# What the rules say


def _by_rules(question: Question) -> Iterator[Candidate]:
    rules = question.rules
    small = question.lexicon.speaking_pronouns | question.lexicon.relatives | OBJECTS
    is_pronoun = len(question.words) == 1 and question.words[0].low in small
    name = rules.name or ("" if is_pronoun else question.text)
    how = {"rules", "rules sure" if rules.is_sure else "rules unsure"}
    if rules.name is None:
        how.add("nameless")
    if rules.alternatives:
        how.add("rules asked")
    yield Candidate(name, rules.kind, rules.entity, how)
    for entity in _entities_named([reading.name for reading in rules.alternatives], question.register):
        yield Candidate(entity.called, entity.kind_of_source(), entity, {"rules alternative"})


def _entities_named(names: Iterable[str], register: Register) -> Iterator[Entity]:
    for name in names:
        yield from register.called(name)[:1]


# The mention's own words


def _in_own_words(question: Question) -> Iterator[Candidate]:
    words, lexicon = question.words, question.lexicon
    if question.rules.is_linked or (len(words) == 1 and words[0].low in lexicon.speaking_pronouns):
        return
    kind = _kind_of_words(words, lexicon)
    called = called_at(words, lexicon)
    if called:
        words = words[called:]
    named = head_name(words, lexicon)
    own = [] if named is None else [_by_name(named, lexicon)]
    if named is not None and is_titled(named, words, lexicon):
        yield from own
        return
    yield Candidate(description_of(words, lexicon), kind, None, {"own description"})
    core = core_of(words, lexicon)
    if core:
        yield Candidate(core, kind, None, {"own core"})
    yield from own
    parts = list(_parts(words, lexicon))
    for part in parts[:1] if _opens_with(named, words) else parts:
        yield Candidate(text_of(part), _kind_of_words(part, lexicon), None, {"own part"})
    if len(words) <= LONGEST:
        yield Candidate(text_of(words), kind, None, {"own whole"})


def _by_name(named: Named, lexicon: Lexicon) -> Candidate:
    is_outlet = named.name.lower() in lexicon.outlet_names
    kind = "outlet" if is_outlet else Entity(named.name, named.kind).kind_of_source()
    return Candidate(named.name, kind, None, {"own name"})


def _opens_with(named: Named | None, words: Sequence[Token]) -> bool:
    """Selva Rail, the country's biggest operator: the name comes first, and what follows only describes it."""
    return named is not None and named.first == 0 and named.last < len(words) and words[named.last].text == ","


def _parts(words: Sequence[Token], lexicon: Lexicon) -> Iterator[Sequence[Token]]:
    """What stands before, between and after commas, where it may be a name or a description."""
    opening = AND | lexicon.relatives | lexicon.prepositions
    first = 0
    cuts = [at for at, piece in enumerate(words) if piece.text in {",", "(", ")", "—", "–"}]
    for cut in [*cuts, len(words)]:
        part = words[first:cut]
        if cuts and 0 < len(part) <= LONGEST and _may_name(part, opening):
            yield part
        first = cut + 1


def _may_name(part: Sequence[Token], opening: frozenset[str]) -> bool:
    """Not "rebel" or "and military sources" of "rebel, political, and military sources", nor "who led it"."""
    return part[0].low not in opening and (len(part) > 1 or part[0].is_capital)


def _kind_of_words(words: Sequence[Token], lexicon: Lexicon) -> SourceKind:
    head = head_of(words, lexicon)
    low = head.low if head else ""
    singular = low.removesuffix("s")
    if low in lexicon.group_nouns:
        return "unnamed" if head is not None and are_sources(words, head) else "group"
    if {low, singular} & lexicon.body_nouns:
        return "body"
    if {low, singular} & (lexicon.person_nouns | lexicon.unnamed_nouns):
        return "unnamed"
    if not {low, singular}.isdisjoint(lexicon.document_nouns):
        return "document"
    return "outlet" if low in lexicon.outlet_nouns else "unnamed"


# Whom the article names


def _named(question: Question) -> list[Candidate]:
    """Everybody named or described around the mention, with the namings nearest to it."""
    register, now = question.register, question.sentence.number
    found: dict[int, Candidate] = {}
    described = list(register.described.before(question.start, now))
    for naming in (*register.anywhere_before(question.start), *reversed(described)):
        candidate = found.get(id(naming.entity)) or _new(found, naming)
        candidate.before = naming
        candidate.places.append(naming.at)
    behind = bisect_left(register.positions, question.start)
    for naming in register.namings[behind : behind + AHEAD]:
        candidate = found.get(id(naming.entity)) or _new(found, naming)
        candidate.after = candidate.after or naming
        candidate.places.append(naming.at)
    return [one for one in found.values() if one.name]


def _is_no_speaker(candidate: Candidate, question: Question) -> bool:
    """The *African* country, near *Selva*: an adjective, or a place that has not spoken, unless the mention says so."""
    low = candidate.name.lower()
    if low in NOBODY or (low.rpartition("-")[2] in {"flagged", "aligned", "based", "backed", "led"} and "-" in low):
        return True
    is_adjective = question.lexicon.language == "en" and is_nationality(low)
    entity = candidate.entity
    is_place = entity is not None and entity.kind == "place" and not entity.spoken and " " not in low
    return (is_adjective or is_place) and question.lows.isdisjoint(low.split())


def _new(found: dict[int, Candidate], naming: Naming) -> Candidate:
    entity = naming.entity
    candidate = Candidate(entity.called, entity.kind_of_source(), entity, {"entity"})
    found[id(entity)] = candidate
    return candidate


def _reach(question: Question, candidate: Candidate) -> float:
    """How far off it is named, less where its name or noun stands in the mention."""
    now = question.sentence.number
    entity = candidate.entity
    distance = 60.0
    if candidate.before is not None:
        distance = float(now - candidate.before.sentence)
    if candidate.after is not None:
        distance = min(distance, 1.0 + 2 * (candidate.after.sentence - now))
    lows = question.lows
    if entity is not None and not (lows.isdisjoint(entity.nouns) and lows.isdisjoint(entity.name.lower().split())):
        distance -= 40
    return distance
