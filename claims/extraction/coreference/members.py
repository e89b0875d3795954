"""Says whom "l'un d'eux" and "un de ses officiers" stand for: one of those who were just named, in French."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from claims.extraction.coreference.fitting import DECAY, echo_of
from claims.extraction.coreference.resolved import Resolved
from claims.extraction.coreference.rivals import described_to
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import description_of
from claims.extraction.phrases.runs import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

REACH = 2  # sentences back that those may stand of whom one speaks
ONE = listed("un une")
OF = listed("de d'")
THEM = listed("eux elles")
SINGLE, OWN = listed("son sa leur"), listed("ses leurs")
OF_PERSONS = listed(
    "mère père frère sœur soeur fils fille mari épouse femme cousin cousine oncle tante neveu nièce avocat avocate "
    "conseil veuve veuf compagne compagnon famille entourage collègue voisin voisine belle-sœur beau-frère ami amie"
)
VOWELS = "aâeéèêiîoôuûhAÂEÉÈÊIÎOÔUÛ"
CONTRACTED = {"le ": "du ", "les ": "des "}


class Groups:
    """All places where people of one kind are spoken of: "trois habitants de Port-Selva"."""

    def __init__(self, sentences: Iterable[Sentence], lexicons: dict[str, Lexicon]) -> None:
        self.found = [
            (piece.start, sentence.number, _one_of(sentence.pieces, at, lexicons[sentence.language]))
            for sentence in sentences
            if sentence.language == "fr"
            for at, piece in enumerate(sentence.pieces)
            if _is_group(piece, lexicons[sentence.language])
        ]
        self.positions = [at for at, _, _ in self.found]

    def one_before(self, at: int, sentence: int) -> str | None:
        """A single one of the group that was spoken of last."""
        index = bisect_left(self.positions, at) - 1
        if index < 0 or sentence - self.found[index][1] > REACH:
            return None
        return self.found[index][2]


def _is_group(piece: Token, lexicon: Lexicon) -> bool:
    if piece.kind != "word" or not piece.low.endswith(("s", "x")):
        return False
    return piece.low in lexicon.group_nouns or piece.low.removesuffix("s") in lexicon.person_nouns - {piece.low}


def _one_of(pieces: Sequence[Token], at: int, lexicon: Lexicon) -> str:
    """Policiers serbes: "policier serbe"."""
    last = described_to(pieces, at + 1, lexicon)
    end = next((near for near in range(at + 1, last) if pieces[near].low in lexicon.prepositions), last)
    reached = next((near for near in range(at + 1, end) if _singular(pieces[near].low) in lexicon.participles), end)
    if reached < end:  # survivantes *rencontrées à Selva*
        end = last = reached
    single = " ".join(_singular(piece.text) for piece in pieces[at:end])
    return single + (" " + text_of(pieces[end:last]) if end < last else "")


def _singular(text: str) -> str:
    return text[:-3] + "al" if text.endswith("aux") else text.removesuffix("s")


def one_of(register: Register, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """Whom "l'un d'eux", "un de ses officiers" or "sa mère" stands for; None where the words are no such phrase."""
    if sentence.language != "fr":
        return None
    start = int(words[0].low == "l'")
    is_one = len(words) > start + 2 and words[start].low in ONE and words[start + 1].low in OF
    if is_one and words[start + 2].low in THEM:
        single = register.groups.one_before(words[0].start, sentence.number)
        return Resolved(f"{words[start].low} {single}", "unnamed", is_sure=False) if single else None
    if is_one and words[start + 2].low in OWN and len(words) > start + 3:
        return _of_owner(register, words[start].low, words[start + 3 :], sentence)
    if words[0].low in SINGLE and len(words) > 1:
        return _of_owner(register, "la" if words[0].low == "sa" else "le", words[1:], sentence)
    return None


def _of_owner(register: Register, article: str, role: Sequence[Token], sentence: Sentence) -> Resolved | None:
    lexicon = register.lexicons[sentence.language]
    forms = {role[0].low, role[0].low.removesuffix("s")}
    if forms.isdisjoint(lexicon.person_nouns) or any(piece.is_capital for piece in role):
        return None
    owner = _owner(register, role[0], sentence)
    if owner is None:
        return None
    said = description_of(role, lexicon)
    noun = said if article not in ONE else " ".join([_singular(said.split()[0]), *said.split()[1:]])
    return Resolved(f"{article} {noun} {_of(owner)}", "unnamed", is_sure=False)


def _owner(register: Register, noun: Token, sentence: Sentence) -> Entity | None:
    """Whose officer or mother it is: of the last ones, bodies have officers and people have mothers."""
    kinds = {"person"} if noun.low in OF_PERSONS else {"body", "outlet", "group"}
    scored = list(_scored(register, noun.start, sentence))
    fitting = [(score, entity) for score, entity in scored if entity.kind in kinds]
    return max(fitting or scored, key=lambda one: one[0])[1] if fitting or scored else None


def _scored(register: Register, at: int, sentence: Sentence) -> Iterator[tuple[float, Entity]]:
    for naming in register.before(at, sentence.number):
        entity = naming.entity
        if entity.called and entity.kind != "place" and not entity.called.lower().startswith(("l'un", "l’un")):
            score = DECAY[sentence.number - naming.sentence] * (1.5 if naming.is_subject else 1.0)
            yield score * echo_of(sentence.number - entity.spoke_in if entity.spoke_in >= 0 else -1), entity


def _of(owner: Entity) -> str:
    """Du préfet; d'Awa Diop; de l'armée."""
    name = owner.called
    for article, contracted in CONTRACTED.items():
        if name.lower().startswith(article):
            return contracted + name[len(article) :]
    if name[:1].islower() and owner.kind == "body":
        return ("de l'" if name[:1] in VOWELS else "de la " if owner.gender == "f" else "du ") + name
    return ("d'" if name[:1] in VOWELS else "de ") + name
