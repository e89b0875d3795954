"""What the tagger is told about each word besides its letters: small closed sets that hold for both languages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.saying.cues import spans_of
from claims.extraction.text.quotes import QUOTE_MARKS
from claims.extraction.text.tokens import Token, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.sentences import Sentence

NONE, SOURCE, CUE, CONTENT = range(4)  # the role that the rules give a word
LOWER, TITLE, CAPITALS, DIGITS, MARK = range(5)
OUTSIDE, QUOTED, QUOTE_MARK = range(3)
GOES_ON, BEGINS_SENTENCE, BEGINS_PARAGRAPH, BEGINS_TITLE = range(4)
CLASSES = (
    "speaking_pronouns", "unnamed_nouns", "person_nouns", "titles", "body_nouns", "group_nouns", "document_nouns",
    "medium_nouns", "outlet_nouns", "negations", "auxiliaries", "have", "be", "modals", "according_words", "that",
    "relatives", "coordinators", "articles", "possessives", "determiners", "prepositions", "pronouns", "time_words",
    "verbs",
)  # fmt: skip
SIZES = {"case": 5, "quoted": 3, "kind": len(CLASSES) + 1, "role": 4, "begins": 4, "language": 2}


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a passage with its features, in the order of SIZES."""

    start: int
    end: int
    text: str
    sentence: int  # which of the passage's sentences
    piece: int  # which of the sentence's pieces; all words of a quotation are in one
    features: tuple[int, ...]


def words_of(text: str, sentences: Sequence[Sentence], readings: Sequence[Sequence[Reading]]) -> list[Word]:
    """The words of the sentences; `readings` is what the rules found in each. What posts say needs no tagger."""
    found: list[Word] = []
    paragraph = -1
    for number, (sentence, its_readings) in enumerate(zip(sentences, readings, strict=True)):
        if sentence.is_post:
            continue
        begins = BEGINS_SENTENCE
        if sentence.paragraph != paragraph:
            begins = BEGINS_TITLE if sentence.is_title else BEGINS_PARAGRAPH
        paragraph = sentence.paragraph
        found += _sentence(text, sentence, number, roles_of(sentence, its_readings), begins)
    return found


def _sentence(text: str, sentence: Sentence, number: int, roles: Sequence[int], begins: int) -> Iterator[Word]:
    kinds = _kinds(sentence.language)
    language = int(sentence.language == "fr")
    for place, (piece, role) in enumerate(zip(sentence.pieces, roles, strict=True)):
        quoted = piece.kind == "quote"
        for token in tokenize(text, piece.start, piece.end, sentence.language) if quoted else (piece,):
            features = (
                _case(token),
                (QUOTE_MARK if token.text in QUOTE_MARKS else QUOTED) if quoted else OUTSIDE,
                kinds.get(token.low, 0),
                role,
                begins,
                language,
            )
            begins = GOES_ON
            yield Word(token.start, token.end, token.text, number, place, features)


def roles_of(sentence: Sentence, readings: Sequence[Reading]) -> list[int]:
    """For each piece the role that the rules give it; a cue counts more than words, and a source more than these."""
    roles = [NONE] * len(sentence.pieces)
    for reading in readings:
        for first, last in reading.content:
            roles[first:last] = [CONTENT] * (last - first)
    for reading in readings:
        if reading.source is not None:
            roles[reading.source.first : reading.source.last] = [SOURCE] * (reading.source.last - reading.source.first)
    for reading in readings:
        for first, last in spans_of(reading.cue):
            roles[first:last] = [CUE] * (last - first)
    return roles


@cache
def _kinds(language: str) -> dict[str, int]:
    """The class of each listed word; the first list that holds it counts."""
    lexicon = LEXICONS[language]
    found: dict[str, int] = {}
    for number, name in enumerate(CLASSES, 1):
        for word in getattr(lexicon, name):
            found.setdefault(word, number)
    return found


def _case(token: Token) -> int:
    if token.kind == "number":
        return DIGITS
    if token.kind != "word":
        return MARK
    if len(token.text) > 1 and token.text.isupper():
        return CAPITALS
    return TITLE if token.is_capital else LOWER
