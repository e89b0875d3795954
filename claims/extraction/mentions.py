"""Says whom a mention stands for, inside the article: pronouns, roles, short names, abbreviations."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.cores import called_at, core_of
from claims.extraction.heads import OBJECTS, head_of
from claims.extraction.lexicon.words import words
from claims.extraction.names import Named, NameKind, find_names, is_function_word
from claims.extraction.pronouns import DECAY, NOBODY, Entity, echo_of, fit_of
from claims.extraction.rivals import ANY_BODY, GENERIC, Descriptions, Naming, rivals_of, without_plain
from claims.extraction.types import Alternative

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.sentences import Sentence
    from claims.extraction.tokens import Token
    from claims.extraction.types import SourceKind

NEAR = 5  # sentences back that a pronoun reaches
LOOK_BACK = 60  # namings looked at for one pronoun
CLOSE_CALL = 0.55  # a second reading with this share of the first one's score makes the engine ask
NUMERALS = words(
    "one two three four five six seven eight nine ten un une deux trois quatre cinq six sept huit neuf dix"
)
DEFINITE = words("the this that these those le la les l' ce cet cette ces his her its their son sa ses leur leurs")
OWN = words("his her its their son sa ses leur leurs")
REPORTS = words("report article newspaper paper outlet broadcast rapport reportage journal média story account")
ANOTHER = words("another other an a second autre un une")


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a mention stands for; `is_sure` is False where a person should be asked."""

    name: str | None
    kind: SourceKind
    alternatives: tuple[Alternative, ...] = ()
    is_sure: bool = True
    entity: Entity | None = None


class Register:
    """Everybody named in the article, in the order of the text."""

    def __init__(self, sentences: Sequence[Sentence], lexicons: dict[str, Lexicon]) -> None:
        self.lexicons = lexicons
        self.namings: list[Naming] = []
        self.by_alias: dict[str, list[Entity]] = {}
        self.speaking: list[Entity] = []
        self.described = Descriptions(sentences, lexicons)
        found = [
            (sentence, list(find_names(sentence.pieces, lexicons[sentence.language])))
            for sentence in sentences
            if not sentence.is_title  # its capital letters say nothing
        ]
        for wanted in (True, False):  # full names first: a short one may stand before them
            for sentence, names in found:
                for named in names:
                    if self._is_full(named) == wanted:
                        self._note(sentence, named)
        self._merge_plain()
        self.namings.sort(key=lambda naming: naming.at)
        self.positions = [naming.at for naming in self.namings]

    @staticmethod
    def _is_full(named: Named) -> bool:
        return " " in named.name or bool(named.aliases)

    def _note(self, sentence: Sentence, named: Named) -> None:
        if named.name.lower() in GENERIC:
            return
        entity = self._entity(named)
        at = sentence.pieces[named.first].start
        opening = sentence.pieces[: named.first]
        is_subject = len(opening) < 4 or opening[-1].text == "," or (len(opening) > 1 and opening[-2].text == ",")
        self.namings.append(Naming(at, sentence.number, entity, is_subject))

    def _entity(self, named: Named) -> Entity:
        known = self.by_alias.get(named.name.lower(), [])
        if not known and " " not in named.name and named.kind in {"name", "person", "place"}:
            known = [entity for entity in self.by_alias.get(named.name.lower(), []) if entity.kind == "person"]
        if len(known) != 1:
            known = [entity for entity in known if entity.name.lower() == named.name.lower()][:1]
        entity = known[0] if known else self._new(named)
        entity.nouns |= named.nouns
        entity.gender = entity.gender or named.gender
        if entity.kind in {"name", "place"} and named.kind in {"person", "body"}:
            entity.kind = named.kind
        for alias in named.aliases:
            self._add_alias(entity, alias)
        return entity

    def _new(self, named: Named) -> Entity:
        entity = Entity(named.name, named.kind, gender=named.gender, is_plural=named.is_plural)
        self._add_alias(entity, named.name.lower())
        return entity

    def _add_alias(self, entity: Entity, alias: str) -> None:
        if alias not in entity.aliases:
            entity.aliases.add(alias)
            self.by_alias.setdefault(alias, []).append(entity)

    def _merge_plain(self) -> None:
        """Where one "Mali's army" is named, "the army" is the same one."""
        fuller: dict[str, dict[int, Entity]] = {}
        for naming in self.namings:
            entity = naming.entity
            for noun in entity.nouns:
                if entity.kind in {"body", "group"} and entity.name.lower() != noun:
                    fuller.setdefault(noun, {})[id(entity)] = entity
        for at, naming in enumerate(self.namings):
            others = fuller.get(naming.entity.name.lower(), {})
            if len(others) == 1 and naming.entity.kind == "body":
                self.namings[at] = replace(naming, entity=next(iter(others.values())))

    # Whom a mention stands for

    def resolve(self, words: Sequence[Token], sentence: Sentence, *, owner_of_medium: bool = False) -> Resolved:
        lexicon = self.lexicons[sentence.language]
        if len(words) == 1 and words[0].low in lexicon.speaking_pronouns | OBJECTS:
            return self._pronoun(words[0], sentence)
        if words[-1].low in lexicon.unnamed_nouns and {"same", "même"} & {word.low for word in words}:
            return self._same_source(sentence)
        named = self._proper_name(words, lexicon)
        if named:
            return self._named(named, words, lexicon)
        head = head_of(words, lexicon)
        if head is None:
            return Resolved(None, "unnamed", is_sure=False)
        if owner_of_medium or head.low in lexicon.document_nouns or head.low in lexicon.medium_nouns:
            return self._document(words, head, sentence)
        return self._common_noun(words, head, sentence, lexicon)

    def _same_source(self, sentence: Sentence) -> Resolved:
        """The same source: whoever has spoken last."""
        if not self.speaking:
            return Resolved(None, "unnamed", is_sure=False)
        entity = self.speaking[-1]
        kind = self._kind_of(entity, (), self.lexicons[sentence.language]) if entity.is_named else "unnamed"
        return Resolved(entity.name or None, kind, is_sure=len(self.speaking) == 1, entity=entity)

    def _proper_name(self, words: Sequence[Token], lexicon: Lexicon) -> Named | None:
        """The name at the head of the mention: not that of whom a spokesman speaks for."""
        called = called_at(words, lexicon)
        if called:
            return next((named for named in find_names(words[called:], lexicon)), None)
        head = head_of(words, lexicon)
        for named in find_names(words, lexicon):
            if named.nouns and not any(piece.is_capital for piece in words[named.first : named.last]):
                continue
            holds_head = head is not None and words[named.first].start <= head.start < words[named.last - 1].end
            before = words[named.first - 1] if named.first else None
            after_comma = before is not None and before.text == ","
            if (
                before is not None
                and before.low in lexicon.person_nouns | lexicon.titles
                and named.kind in {"person", "name"}
            ):
                return named
            if (holds_head and head is not None and head.is_capital) or (
                after_comma and named.kind in {"person", "name"}
            ):
                return named
        return self._single_capital(words, head, lexicon)

    def _single_capital(self, words: Sequence[Token], head: Token | None, lexicon: Lexicon) -> Named | None:
        """A lone capital word that begins its sentence: "Diop said"."""
        known = head is not None and (
            head.low in lexicon.group_nouns
            or head.low in lexicon.unnamed_nouns
            or head.low in lexicon.body_nouns
            or head.low in lexicon.person_nouns
            or head.low in lexicon.document_nouns
            or head.low in lexicon.medium_nouns
            or is_function_word(head.low, lexicon)
        )
        if head is None or known or not head.is_capital:
            return None
        at = next(index for index, piece in enumerate(words) if piece.start == head.start)
        return Named(at, at + 1, head.text, "name")

    def _named(self, named: Named, words: Sequence[Token], lexicon: Lexicon) -> Resolved:
        known = self.by_alias.get(named.name.lower(), [])
        exact = [entity for entity in known if entity.name.lower() == named.name.lower()]
        if len(known) > 1 and len(exact) == 1 and " " in named.name:
            known = exact
        if len(known) > 1:
            people = [entity for entity in known if entity.kind == "person" and " " in entity.name]
            known = people or known
        if len(known) > 1:
            share = round(1 / len(known), 2)
            readings = tuple(Alternative(entity.name, share) for entity in known[:5])
            return Resolved(
                known[0].name, self._kind_of(known[0], words, lexicon), readings, is_sure=False, entity=known[0]
            )
        if known:
            return Resolved(known[0].name, self._kind_of(known[0], words, lexicon), entity=known[0])
        kind: SourceKind = (
            "outlet" if named.name.lower() in lexicon.outlet_names else "person" if " " in named.name else "body"
        )
        return Resolved(named.name, kind)

    @staticmethod
    def _kind_of(entity: Entity, words: Sequence[Token], lexicon: Lexicon) -> SourceKind:
        if entity.kind in {"person", "body", "group", "outlet"}:
            return entity.kind
        lows = {piece.low for piece in words}
        if lows & (lexicon.person_nouns | lexicon.titles):
            return "person"
        return "person" if entity.gender else "body"

    def _pronoun(self, word: Token, sentence: Sentence) -> Resolved:
        if word.low in NOBODY:
            return Resolved(None, "unnamed", is_sure=False)
        scores: dict[int, tuple[float, Entity]] = {}
        latest: dict[int, Naming] = {}
        for naming in self._before(word.start, sentence.number):
            fit = fit_of(word.low, naming.entity, sentence.language)
            distance = sentence.number - naming.sentence
            score = fit * DECAY[distance] * (1.5 if naming.is_subject else 1.0)
            score *= echo_of(sentence.number - naming.entity.spoke_in)
            key = id(naming.entity)
            latest[key] = naming
            if score > scores.get(key, (0.0, naming.entity))[0]:
                scores[key] = (score, naming.entity)
        scored = sorted(scores.values(), key=lambda scored: -scored[0])
        best = latest[id(scored[0][1])] if scored else None
        others = [latest[id(entity)] for _, entity in scored[1:]]
        others += self._described_beside(word, sentence, latest)
        rivals = list(rivals_of(word.low, sentence, best, others))
        return self._asked(self._best(scored, sentence), rivals)

    def _described_beside(self, word: Token, sentence: Sentence, latest: dict[int, Naming]) -> list[Naming]:
        """Who is described but not named in the last sentences, and is nobody whom they name."""
        known = {noun for naming in latest.values() for noun in naming.entity.nouns}
        described = self.described.before(word.start, sentence.number)
        unnamed = [naming for naming in described if not naming.entity.nouns & known]
        return sorted(unnamed, key=lambda naming: not naming.is_subject)

    @staticmethod
    def _asked(resolved: Resolved, rivals: list[Entity]) -> Resolved:
        """The same reading, with the rivals to choose from where there are any."""
        entity = resolved.entity
        own = [entity] if entity else []
        names = dict.fromkeys(other.name or other.described for other in [*own, *rivals])
        if not rivals or len(names) < 2 or len(resolved.alternatives) >= len(names):
            return resolved if not rivals else replace(resolved, is_sure=False)
        listed = list(names)[:4]
        parts = 2 * len(listed) + 1  # the likeliest reading weighs three, each other two
        readings = tuple(Alternative(name, round((2 if at else 3) / parts, 2)) for at, name in enumerate(listed))
        return replace(resolved, alternatives=readings, is_sure=False)

    def _before(self, at: int, sentence: int) -> list[Naming]:
        end = bisect_left(self.positions, at)
        return [naming for naming in self.namings[max(0, end - LOOK_BACK) : end] if sentence - naming.sentence <= NEAR]

    def _best(self, scored: list[tuple[float, Entity]], sentence: Sentence, *, least: float = 0.3) -> Resolved:
        if not scored:
            return Resolved(None, "unnamed", is_sure=False)
        best, entity = scored[0]
        near = [(score, other) for score, other in scored[:4] if score >= CLOSE_CALL * best]
        kind = self._kind_of(entity, (), self.lexicons[sentence.language])
        kind = kind if entity.is_named else "unnamed"
        if len(near) == 1:
            return Resolved(entity.name or None, kind, is_sure=best >= least, entity=entity)
        total = sum(score for score, _ in near)
        readings = tuple(Alternative(other.name or other.described, round(score / total, 2)) for score, other in near)
        return Resolved(entity.name or None, kind, readings, is_sure=False, entity=entity)

    def _document(self, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved:
        """As in "the report": what the last outlet or body that spoke has put out; otherwise a document of no name."""
        if words[0].low not in DEFINITE:
            return Resolved(None, "document")
        spoken = [
            naming.entity
            for naming in reversed(self._before(head.start, sentence.number))
            if naming.entity.spoke_in >= 0
        ]
        wanted = {"outlet"} if head.low in REPORTS else {"body", "person", "group"}
        speakers = [entity for entity in spoken if entity.kind in wanted] or (
            [entity for entity in spoken if entity.kind == "body"] if head.low in REPORTS else []
        )
        distinct = list({id(entity): entity for entity in speakers}.values())
        if not distinct:
            return Resolved(None, "document", is_sure=True)
        entity = distinct[0]
        if len(distinct) == 1:
            return Resolved(entity.name, self._kind_of(entity, (), self.lexicons[sentence.language]), entity=entity)
        share = round(1 / min(len(distinct), 3), 2)
        readings = tuple(Alternative(other.name, share) for other in distinct[:3])
        kind = self._kind_of(entity, (), self.lexicons[sentence.language])
        return Resolved(entity.name, kind, readings, is_sure=False, entity=entity)

    def _common_noun(self, words: Sequence[Token], head: Token, sentence: Sentence, lexicon: Lexicon) -> Resolved:
        low = head.low
        plain = low if low in lexicon.person_nouns or low in lexicon.body_nouns else low.removesuffix("s")
        if low in lexicon.unnamed_nouns or (low in lexicon.person_nouns and words[0].low in ANOTHER | NUMERALS):
            return Resolved(None, "unnamed")
        definite = words[0].low in DEFINITE
        if definite and words[0].low not in OWN and (plain in lexicon.person_nouns or plain in lexicon.body_nouns):
            found = self._by_noun(plain, words, head, sentence)
            if found:
                return found
        if low in lexicon.group_nouns:
            return Resolved(core_of(words, lexicon), "group", entity=self._known(core_of(words, lexicon)))
        if plain in lexicon.person_nouns:
            return Resolved(None, "person" if definite else "unnamed")
        if plain in lexicon.outlet_nouns and plain not in lexicon.body_nouns:
            return Resolved(core_of(words, lexicon), "outlet")
        name = core_of(words, lexicon)
        kind: SourceKind = "body" if plain in lexicon.body_nouns else "unnamed"
        return Resolved(name if kind == "body" else None, kind, entity=self._known(name))

    def _known(self, name: str | None) -> Entity | None:
        known = self.by_alias.get((name or "").lower(), [])
        return known[0] if len(known) == 1 else None

    def _by_noun(self, noun: str, words: Sequence[Token], head: Token, sentence: Sentence) -> Resolved | None:
        """As in "the minister", "the group": who was called so before; near ones first."""
        lows = {piece.low for piece in words}
        modified = {piece.low for piece in words if piece.kind == "word" and piece.start < head.start} - DEFINITE
        found: dict[int, tuple[float, Entity]] = {}
        for naming in self._anywhere_before(words[0].start):
            entity = naming.entity
            if noun not in entity.nouns:
                continue
            if modified and not modified & (entity.nouns | set(entity.name.lower().split())):
                continue
            distance = max(0, sentence.number - naming.sentence)
            score = (2.0 if naming.is_subject else 1.6) / (2 + distance)
            score *= 1.3 if lows & set(entity.name.lower().split()) - {noun} else 1.0
            if score > found.get(id(entity), (0.0, entity))[0]:
                found[id(entity)] = (score, entity)
        distinct = without_plain(sorted(found.values(), key=lambda scored: -scored[0]), noun)
        if noun in GENERIC and not modified and all(entity.name.lower() == noun for _, entity in distinct):
            return self._likely_body(noun, words[0].start, sentence)
        return self._best(distinct, sentence, least=0.0) if distinct else None

    def _likely_body(self, noun: str, at: int, sentence: Sentence) -> Resolved | None:
        """As in "the coalition" where nobody was called one: sure only of the one body that has just spoken."""
        near = self._bodies_near(at, sentence)
        if not near:
            return None
        best = self._best(near, sentence, least=0.0)
        just_spoke = near[0][1].spoke_in >= sentence.number - 1
        if best.alternatives or (len(near) == 1 and just_spoke and noun in ANY_BODY):
            return best
        readings = (Alternative(near[0][1].name, 0.4), Alternative(noun, 0.4))
        return replace(best, alternatives=readings, is_sure=False)

    def _bodies_near(self, at: int, sentence: Sentence) -> list[tuple[float, Entity]]:
        """Whom "the group" can mean where nobody was called a group: bodies with names of their own."""
        scores: dict[int, tuple[float, Entity]] = {}
        for naming in self._before(at, sentence.number):
            entity = naming.entity
            if entity.kind != "body" or not entity.name[:1].isupper() or entity.name.lower() in entity.nouns:
                continue
            distance = sentence.number - naming.sentence
            score = DECAY[distance] * (1.5 if naming.is_subject else 1.0) * echo_of(sentence.number - entity.spoke_in)
            if score > scores.get(id(entity), (0.0, entity))[0]:
                scores[id(entity)] = (score, entity)
        return sorted(scores.values(), key=lambda scored: -scored[0])

    def _anywhere_before(self, at: int) -> list[Naming]:
        end = bisect_left(self.positions, at)
        return self.namings[max(0, end - 300) : end]

    def spoke_again(self, before: int, now: int) -> None:
        """Whoever spoke in the sentence `before` goes on in this one."""
        for entity in self.speaking:
            if entity.spoke_in == before:
                entity.spoke_in = now

    def spoke(self, resolved: Resolved, words: Sequence[Token], sentence: Sentence) -> None:
        """Remember that this entity has spoken: it is the likelier "it" of the next sentence."""
        entity = resolved.entity or self._nameless(resolved, words, sentence)
        if entity:
            self.speaking = [other for other in self.speaking if other.spoke_in == sentence.number]
            self.speaking.append(entity)
            entity.spoke_in = sentence.number
            if entity.kind in {"name", "place"} and resolved.kind in {"person", "body"}:
                entity.kind = "person" if resolved.kind == "person" else "body"

    def _nameless(self, resolved: Resolved, words: Sequence[Token], sentence: Sentence) -> Entity | None:
        """A speaker without a name: "he" may stand for a diplomat too."""
        lexicon = self.lexicons[sentence.language]
        head = head_of(words, lexicon)
        if head is None or head.low in lexicon.speaking_pronouns:
            return None
        is_plural = head.low.endswith("s") and head.low not in lexicon.person_nouns | lexicon.body_nouns
        kind: NameKind = "group" if is_plural else "body" if resolved.kind in {"body", "document"} else "person"
        gender = "f" if head.low in lexicon.female else "m" if head.low in lexicon.male else ""
        entity = Entity(resolved.name or "", kind, nouns={head.low}, gender=gender, is_plural=is_plural, is_named=False)
        entity.described = " ".join(word.text for word in words[:8])
        place = bisect_left(self.positions, words[0].start)
        self.positions.insert(place, words[0].start)
        self.namings.insert(place, Naming(words[0].start, sentence.number, entity, is_subject=True))
        return entity
