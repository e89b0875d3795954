"""Says who may be meant by a role whose bearer the text names only further down: the answer is always asked about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.coreference.callings import called_anywhere, details_of
from claims.extraction.coreference.resolved import either
from claims.extraction.coreference.rivals import gender_in
from claims.extraction.lexicon.likeness import LIKE
from claims.extraction.lexicon.words import words as listed
from claims.extraction.names.cores import description_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.coreference.register import Register
    from claims.extraction.coreference.resolved import Resolved
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.names.entities import Entity, Naming
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

SHORT = 6  # words of a role that is not somebody else's
OPENING = 2  # sentences of the body in which somebody may be spoken of who is named below
AHEAD, FAR_AHEAD = 3, 12  # sentences in which the opening words are made plain, by the same words too
AROUND = 90  # characters beside a name that may say what its bearer is
# Before whom a text has news of, where "..., an official said" only tells whence it is.
LEADING = listed("while as and but after when tandis que qu' alors et mais — – - :")
PLAIN = listed("the a an le la l' un une senior top haut haute former ancien ancienne ex")
# Whoever holds an office may be called so in the opening words.
OFFICIALS = listed("official responsable fonctionnaire dirigeant dirigeante diplomat diplomate cadre leader")


def by_name_ahead(
    register: Register, noun: str, words: Sequence[Token], modified: set[str], sentence: Sentence
) -> Resolved | None:
    """As in "the governor said": who is the only one to be called so, further down, or is named next without a role."""
    at, lexicon = words[0].start, register.lexicons[sentence.language]
    later = [
        entity
        for entity in called_anywhere(register, noun, modified, details_of(words, noun))
        if entity.kind == "person" and register.first_naming(entity) > at
    ]
    if not later and any(noun in naming.entity.nouns for naming in register.anywhere_before(at)):
        return None
    is_bare = len(words) <= SHORT and not any(piece.low in {"'s", "’s"} for piece in words)
    is_bare = is_bare and not _goes_on(register, sentence)
    found = later or (list(_named_next(register, words, sentence, lexicon)) if is_bare else [])
    return either(found[0], description_of(words, lexicon)) if len(found) == 1 else None


def _goes_on(register: Register, sentence: Sentence) -> bool:
    """Whether somebody with a name has just spoken in this paragraph: the role may be theirs."""
    spoken = register.speaking[-1:]
    begins = register.begins.get(sentence.paragraph, sentence.number)
    return any(one.kind == "person" and one.is_named and one.spoke_in >= begins for one in spoken)


def _named_next(register: Register, words: Sequence[Token], sentence: Sentence, lexicon: Lexicon) -> Iterator[Entity]:
    """The new person who opens the next sentence, and of whom nothing else is said."""
    gender = gender_in(words, words[-1].low, lexicon)
    for naming in register.from_place(words[-1].end):
        if naming.sentence > sentence.number + 1:
            return
        entity = naming.entity
        is_new = naming.sentence > sentence.number and register.first_naming(entity) == naming.at
        is_bare = entity.kind == "person" and " " in entity.name and not entity.nouns and naming.is_subject
        is_other = bool(gender and entity.gender) and gender != entity.gender
        if is_new and is_bare and not is_other and not register.is_aged(naming):
            yield entity
            return


def of_opening(register: Register, noun: str, words: Sequence[Token], sentence: Sentence) -> Resolved | None:
    """As in "a senior official warned": the first one named below who is such a one, where the words beside agree."""
    if not (sentence.is_title or 0 <= sentence.number - register.opening < OPENING):
        return None
    lexicon = register.lexicons[sentence.language]
    plain = PLAIN | lexicon.prepositions | lexicon.articles | {noun}
    telling = (piece for piece in words if piece.kind == "word" and (piece.low not in plain or piece.text.isupper()))
    said = {piece.low.replace(".", "") for piece in telling if len(piece.low) > 1}
    roles = {noun}.union(*(inside for nouns, inside in LIKE if noun in nouns))
    described, found = description_of(words, lexicon), []
    before = next((piece for piece in reversed(sentence.pieces) if piece.start < words[0].start), None)
    is_leading = before is None or before.low in LEADING
    for naming in register.from_place(words[-1].end):
        ahead = naming.sentence - max(sentence.number, register.opening)
        if ahead > FAR_AHEAD:
            break
        entity = naming.entity
        is_new = entity.kind == "person" and " " in entity.name and register.first_naming(entity) == naming.at
        is_such = bool(entity.nouns & roles) or (noun in OFFICIALS and bool(entity.nouns & lexicon.person_nouns))
        is_plain = is_leading or noun in entity.nouns
        if is_new and is_such and is_plain and said & _beside(register, naming):
            return either(entity, described)
        if is_new and is_such and ahead <= AHEAD:
            found.append(entity)
    return either(found[0], described, is_likely=False) if found else None


def _beside(register: Register, naming: Naming) -> set[str]:
    """The words around a name, without the dots of "U.N."."""
    return {low.replace(".", "") for low in register.words_around(naming.at, AROUND)}
