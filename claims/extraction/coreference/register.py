"""Keeps everybody whom the article names, in the order of the text, and who of them has spoken."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import is_other
from claims.extraction.coreference.members import Groups
from claims.extraction.coreference.rivals import GENERIC, Descriptions, gender_in
from claims.extraction.lexicon.given_names import KNOWN as GIVEN_NAMES
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import description_of
from claims.extraction.names.entities import Entity, Named, NameKind, Naming
from claims.extraction.names.kinds import with_appositions
from claims.extraction.names.naming import find_names
from claims.extraction.phrases.heads import head_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.coreference.resolved import Resolved
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

NEAR = 5  # sentences back that a pronoun reaches
LOOK_BACK = 60  # namings looked at for one pronoun
MOST = 40  # of whom one short name may be; nobody can choose among more
LEAST_LETTERS = 3  # of an abbreviation that is known by its letters alone
ELIDED = re.compile(r"-|\b[dl]['’]", re.IGNORECASE)
JOINING = listed("of for and the on in to de la le les du des d' et pour en à au aux")
FAMILY = listed("son daughter brother sister mother father wife husband grandson granddaughter niece nephew twin widow")
FAR_BACK = 300  # namings looked at for "the minister"


class Register:
    """Everybody named in the article, in the order of the text."""

    def __init__(self, sentences: Sequence[Sentence], lexicons: dict[str, Lexicon]) -> None:
        self.lexicons = lexicons
        self.namings: list[Naming] = []
        self.by_alias: dict[str, list[Entity]] = {}
        self.speaking: list[Entity] = []
        self.described = Descriptions(sentences, lexicons)
        self.contested: dict[int, int] = {}  # the sentence in which "he" was perhaps not this one
        self.groups = Groups(sentences, lexicons)
        self.sentences = sentences
        self.starts = [sentence.start for sentence in sentences]
        self.begins: dict[int, int] = {}  # the first sentence of each paragraph
        for sentence in sentences:
            self.begins.setdefault(sentence.paragraph, sentence.number)
        self.words = _places_of_words(sentences)
        self.followers: dict[tuple[tuple[str, ...], int], tuple[int, ...]] = {}  # kept by `coreference.traits`
        found = [
            (sentence, with_appositions(sentence.pieces, find_names(sentence.pieces, lexicons[sentence.language])))
            for sentence in sentences
            if not sentence.is_title  # its capital letters say nothing
        ]
        self.introduced_at: dict[int, int] = {}  # where each is named in full for the first time
        for wanted in (True, False):  # full names first: a short one may stand before them
            for sentence, names in found:
                for named in names:
                    if self._is_full(named) == wanted and not _is_crosshead(sentence, named):
                        self._note(sentence, named)
        self.opening = next((sentence.number for sentence in sentences if not sentence.is_title), 0)
        self._merge_plain()
        self._merge_short()
        self.namings.sort(key=lambda naming: naming.at)
        self.relatives = _relatives(naming.entity for naming in self.namings)
        self.positions = [naming.at for naming in self.namings]
        self.first_at: dict[int, int] = {}
        for naming in self.namings:
            self.first_at.setdefault(id(naming.entity), naming.at)

    @staticmethod
    def _is_full(named: Named) -> bool:
        return " " in named.name or bool(named.aliases)

    def _note(self, sentence: Sentence, named: Named) -> None:
        if named.name.lower() in GENERIC:
            return
        at = sentence.pieces[named.first].start
        entity = self._entity(named, at)
        if self._is_full(named):
            self.introduced_at.setdefault(id(entity), at)
        opening = sentence.pieces[: named.first]
        is_subject = len(opening) < 4 or opening[-1].text == "," or (len(opening) > 1 and opening[-2].text == ",")
        self.namings.append(Naming(at, sentence.number, entity, is_subject))

    def introduced(self, bearers: list[Entity], at: int) -> list[Entity]:
        """Those of several who bear a short name whom the text has named in full by then; all where it is nobody."""
        if len(bearers) < 2:
            return bearers
        return [entity for entity in bearers if self.introduced_at.get(id(entity), at) < at] or bearers

    def _entity(self, named: Named, at: int) -> Entity:
        known = self.by_alias.get(named.name.lower(), [])
        known = known if self._is_full(named) else self.introduced(known, at)
        known = [entity for entity in known if " " in named.name or not is_other(named, entity)]
        if len(known) != 1:
            exact = [entity for entity in known if entity.name.lower() == named.name.lower()]
            known = exact[:1] or _of_gender(named, known)
        entity = known[0] if known else self._new(named)
        entity.nouns |= named.nouns
        entity.details |= named.details
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
        bearers = self.by_alias.setdefault(alias, [])
        if alias not in entity.aliases and (len(bearers) < MOST or alias == entity.name.lower()):
            entity.aliases.add(alias)
            bearers.append(entity)

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

    def _merge_short(self) -> None:
        """The FAA is the Federal Aviation Administration, and Hawa is Hawa Adan, where nobody else is called so."""
        longer: dict[str, dict[int, Entity]] = {}
        for naming in self.namings:
            for short in short_forms(naming.entity):
                longer.setdefault(short, {})[id(naming.entity)] = naming.entity
        for at, naming in enumerate(self.namings):
            entity = naming.entity
            known = longer.get(entity.name, {})
            if len(known) != 1 or entity.kind in {"outlet", "group"}:
                continue
            fuller = next(iter(known.values()))
            is_apart = fuller.kind == "person" and (entity.kind in {"body", "place"} or is_other(entity, fuller))
            if fuller is not entity and not is_apart:
                self.namings[at] = replace(naming, entity=self._merged(fuller, entity))

    def _merged(self, fuller: Entity, short: Entity) -> Entity:
        """The fuller one, called by the short name too."""
        fuller.nouns |= short.nouns
        fuller.gender = fuller.gender or short.gender
        low = short.name.lower()
        bearers = self.by_alias.get(low, [])
        self.by_alias[low] = list(
            {id(one): one for one in (fuller if one is short else one for one in bearers)}.values()
        )
        fuller.aliases.add(low)
        return fuller

    # Who has been named

    def called(self, name: str) -> list[Entity]:
        """Everybody who is called so anywhere in the article."""
        return self.by_alias.get(name.lower(), [])

    def before(self, at: int, sentence: int) -> list[Naming]:
        """Those of the last sentences."""
        end = bisect_left(self.positions, at)
        return [naming for naming in self.namings[max(0, end - LOOK_BACK) : end] if sentence - naming.sentence <= NEAR]

    def anywhere_before(self, at: int) -> list[Naming]:
        end = bisect_left(self.positions, at)
        return self.namings[max(0, end - FAR_BACK) : end]

    def from_place(self, at: int) -> list[Naming]:
        """Those that follow, the nearest first."""
        begin = bisect_left(self.positions, at)
        return self.namings[begin : begin + LOOK_BACK]

    def first_naming(self, entity: Entity) -> int:
        """Where somebody is named for the first time."""
        return self.first_at.get(id(entity), -1)

    def words_around(self, at: int, reach: int) -> Iterator[str]:
        """The words of the sentence in which somebody is named, near that place."""
        sentence = self.sentences[bisect_right(self.starts, at) - 1]
        return (piece.low for piece in sentence.pieces if abs(piece.start - at) <= reach)

    def is_aged(self, naming: Naming) -> bool:
        """Ana Ruiz, *34*: whoever is told of so is somebody new."""
        sentence = self.sentences[bisect_right(self.starts, naming.at) - 1]
        after = [piece for piece in sentence.pieces if piece.start >= naming.at][: len(naming.entity.name.split()) + 2]
        return any(piece.kind == "number" for piece in after)

    # Who has spoken

    def spoke_again(self, before: int, now: int) -> None:
        """Whoever spoke in the sentence `before` goes on in this one."""
        for entity in self.speaking:
            if entity.spoke_in == before:
                entity.spoke_in = now

    def spoke(self, resolved: Resolved, words: Sequence[Token], sentence: Sentence) -> None:
        """Remember that this entity has spoken: it is the likelier "it" of the next sentence."""
        entity = resolved.entity or self._nameless(resolved, words, sentence)
        if entity:
            self._note_role(entity, words, sentence)
            is_foretold = resolved.entity is not None and entity.kind == "person" and not sentence.is_title
            if is_foretold and self.first_naming(entity) > words[-1].start:
                self._note_before(entity, words, sentence)
            self.speaking = [other for other in self.speaking if other.spoke_in == sentence.number]
            self.speaking.append(entity)
            entity.spoke_in = sentence.number
            entity.spoken += 1
            if entity.kind in {"name", "place"} and resolved.kind in {"person", "body"}:
                entity.kind = "person" if resolved.kind == "person" else "body"

    def _note_role(self, entity: Entity, words: Sequence[Token], sentence: Sentence) -> None:
        """The governor of the North, Colonel *Ann Lee*: she is the governor from now on."""
        lexicon = self.lexicons[sentence.language]
        head = head_of(words, lexicon) if len(words) > 2 else None
        names = {word.lower() for word in entity.name.split()}
        if head is None or head.is_capital or not names & {piece.low for piece in words if piece.is_capital}:
            return
        if head.low in (lexicon.person_nouns if entity.kind == "person" else lexicon.body_nouns):
            entity.nouns.add(head.low)
            entity.details |= {piece.low for piece in words if len(piece.low) > 3} - {head.low} - names

    def _nameless(self, resolved: Resolved, words: Sequence[Token], sentence: Sentence) -> Entity | None:
        """A speaker without a name: "he" may stand for a diplomat too."""
        lexicon = self.lexicons[sentence.language]
        head = head_of(words, lexicon)
        if head is None or head.low in lexicon.speaking_pronouns:
            return None
        is_plural = head.low.endswith("s") and head.low not in lexicon.person_nouns | lexicon.body_nouns
        kind: NameKind = "group" if is_plural else "body" if resolved.kind in {"body", "document"} else "person"
        gender = gender_in(words, head.low, lexicon)
        name = "" if resolved.kind == "unnamed" else resolved.name or ""
        entity = Entity(name, kind, nouns={head.low}, gender=gender, is_plural=is_plural, is_named=False)
        is_told = resolved.kind == "unnamed" and resolved.name
        entity.described = resolved.name if is_told and resolved.name else description_of(words, lexicon)
        self.described.spoke(head.start, head.end, entity)
        self._note_before(entity, words, sentence)
        return entity

    def _note_before(self, entity: Entity, words: Sequence[Token], sentence: Sentence) -> None:
        """Let the words stand for whom the text has not named by then: "he" may be that one."""
        place = bisect_left(self.positions, words[0].start)
        self.first_at[id(entity)] = min(words[0].start, self.first_at.get(id(entity), words[0].start))
        self.positions.insert(place, words[0].start)
        self.namings.insert(place, Naming(words[0].start, sentence.number, entity, is_subject=True))


def _relatives(entities: Iterable[Entity]) -> list[Entity]:
    """Her daughter, *Bea*: whoever has only a given name and a family."""
    found = {id(one): one for one in entities if one.kind == "person" and " " not in one.name and one.nouns & FAMILY}
    return list(found.values())[:MOST]


def _is_crosshead(sentence: Sentence, named: Named) -> bool:
    """*Observers*, on a line of its own above a paragraph: its capital letter says nothing."""
    return len(sentence.pieces) == 1 and named.kind == "name" and not named.aliases


def _of_gender(named: Named, bearers: Sequence[Entity]) -> list[Entity]:
    """Ms Ruiz, where both Ms Ana Ruiz and Mr Bo Ruiz are named: the one whose gender is known to be hers."""
    found = [entity for entity in bearers if named.gender and entity.gender == named.gender]
    return found if len(found) == 1 else []


def short_forms(entity: Entity) -> Iterator[str]:
    """FAA of "Federal Aviation Administration"; Hawa or Adan of "Hawa Adan Ali"."""
    words = ELIDED.sub(" ", entity.name).split()
    if entity.kind == "person" and len(words) > 1:
        yield from (word for word in words if word[0].isupper() and (len(word) > 3 or word.lower() in GIVEN_NAMES))
    if entity.kind != "body" or len(words) < LEAST_LETTERS or not words[0][:1].isupper():
        return
    plain = [word for word in words if word.lower() not in JOINING]
    for letters in ([word[0] for word in words if word[0].isupper()], [word[0] for word in plain]):
        if len(letters) >= LEAST_LETTERS:
            yield "".join(letters).upper()


def _places_of_words(sentences: Sequence[Sentence]) -> dict[str, list[int]]:
    """Where each word stands outside quotations, in the order of the text."""
    places: dict[str, list[int]] = {}
    for sentence in sentences:
        for piece in sentence.pieces:
            if piece.kind == "word":
                places.setdefault(piece.low, []).append(piece.start)
    return places
