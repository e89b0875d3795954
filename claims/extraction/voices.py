"""Finds who speaks a quotation that stands alone: who is told of right before it, or right behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.names.naming import find_names
from claims.extraction.phrases.noun_phrases import Phrase, subject_after

if TYPE_CHECKING:
    from claims.extraction.coreference.register import Register
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.setting import Setting
    from claims.extraction.text.sentences import Sentence

THIS = words("ce cet cette this")
FOR = words("pour for")


def voice_beside(setting: Setting, sentence: Sentence, spoke: int, lexicon: Lexicon) -> tuple[int, Phrase] | None:
    """The sentence and the words for who speaks; `spoke` is the sentence of the last statement before."""
    at = setting.index_of(sentence)
    before = setting.sentences[at - 1] if at and spoke < sentence.number - 1 else None
    if before is not None and before.paragraph == sentence.paragraph and not before.is_title:
        found = None if _is_quoted(before) else _person_in(setting.register, before, lexicon)
        return (at - 1, found) if found else None
    behind = setting.sentences[at + 1] if at + 1 < len(setting.sentences) else None
    if behind is None or _is_quoted(behind) or behind.paragraph - sentence.paragraph > 1:
        return None
    found = _pointing(behind, lexicon)
    is_own = behind.paragraph == sentence.paragraph and spoke < sentence.number - 1
    if found is None and (is_own or spoke < _first_of(setting, at) - 1):
        found = _person_in(setting.register, behind, lexicon, is_new=not is_own)
    return (at + 1, found) if found else None


def _first_of(setting: Setting, at: int) -> int:
    """The first sentence of the paragraph before."""
    paragraph = setting.sentences[at].paragraph
    return next((one.number for one in setting.sentences[max(0, at - 12) : at] if one.paragraph == paragraph - 1), at)


def _is_quoted(sentence: Sentence) -> bool:
    return any(piece.kind == "quote" and piece.text.count(" ") > 2 for piece in sentence.pieces)


def _pointing(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """*Cette infirmière* travaille là depuis neuf ans: she it is who has just been heard."""
    pieces = sentence.pieces
    known = lexicon.person_nouns | lexicon.unnamed_nouns
    if pieces[0].low not in THIS or not any(piece.low in known for piece in pieces[1:4]):
        return None
    return subject_after(pieces, 0, lexicon)


def _person_in(register: Register, sentence: Sentence, lexicon: Lexicon, *, is_new: bool = False) -> Phrase | None:
    """The first person whom the sentence tells of as its subject; `is_new` where nobody has named them before."""
    subjects = {
        naming.at: naming
        for naming in register.from_place(sentence.start)
        if naming.sentence == sentence.number and naming.is_subject and naming.entity.kind == "person"
    }
    for named in find_names(sentence.pieces, lexicon):
        naming = subjects.get(sentence.pieces[named.first].start)
        if naming is not None and not (is_new and register.first_naming(naming.entity) != naming.at):
            return Phrase(named.first, named.last, named.first)
    return None
