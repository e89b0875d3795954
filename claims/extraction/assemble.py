"""Joins the parts of the engine into one extraction."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.cues import Cue
from claims.extraction.dates import full_date
from claims.extraction.disclaimers import checking_at, find_disclaimer
from claims.extraction.headlines import read_colon, read_headline
from claims.extraction.languages import UNDETERMINED, find_language
from claims.extraction.lexicon import LEXICONS
from claims.extraction.mentions import Register
from claims.extraction.passages import passages_of
from claims.extraction.reading import Reading
from claims.extraction.readings import read_sentence
from claims.extraction.statements import BETWEEN, Setting, statement_of
from claims.extraction.types import (
    ENGINE_VERSION,
    LANGUAGES,
    Alternative,
    Disclaimer,
    Extraction,
    Speaker,
    Statement,
    UnknownLanguageError,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.passages import Passage
    from claims.extraction.sentences import Sentence


def extract(text: str, language: str | None = None) -> Extraction:
    """Who said what in the text; a text in neither language gives an empty extraction marked `und`."""
    if language is not None and language not in LANGUAGES:
        raise UnknownLanguageError(language)
    language = language or find_language(text)
    if language == UNDETERMINED:
        return Extraction(language, ENGINE_VERSION, (), ())
    statements: list[Statement] = []
    disclaimers: list[Disclaimer] = []
    for passage in passages_of(text, language):
        reader = _PassageReader(text, passage)
        reader.read()
        statements += reader.statements
        disclaimers += reader.disclaimers
    statements.sort(key=lambda statement: (statement.quote[0], statement.cue))
    return Extraction(language, ENGINE_VERSION, tuple(statements), tuple(disclaimers))


class _PassageReader:
    """Reads the sentences in order, remembering who spoke last."""

    def __init__(self, text: str, passage: Passage) -> None:
        self.text, self.passage = text, passage
        self.statements: list[Statement] = []
        self.disclaimers: list[Disclaimer] = []
        register = Register(passage.sentences, LEXICONS)
        self.setting = Setting(text, register, full_date(passage.head), tuple(passage.slugs))
        self.last: Statement | None = None  # the last statement, and in which paragraph and sentence
        self.last_paragraph = self.last_number = -9

    def read(self) -> None:
        for sentence in self.passage.sentences:
            if _is_question(sentence):
                continue
            readings = readings_of(sentence)
            self._disclaimer(sentence, readings)
            for index, reading in enumerate(readings):
                self._add(statement_of(self.setting, sentence, reading, _around(sentence, readings, index)), sentence)
            if not readings and _is_all_quoted(sentence):
                self._continue(sentence)

    def _add(self, statement: Statement, sentence: Sentence) -> None:
        if statement.quote:
            self.statements.append(statement)
            self.last, self.last_paragraph, self.last_number = statement, sentence.paragraph, sentence.number

    def _disclaimer(self, sentence: Sentence, readings: Sequence[Reading]) -> None:
        at = checking_at(sentence.pieces, sentence.language)
        if at is None or _is_said_by_party(sentence, readings, at):
            return
        found = find_disclaimer(self.text, sentence.pieces, sentence.language)
        if found:
            self.disclaimers.append(found)

    def _continue(self, sentence: Sentence) -> None:
        """A sentence that is all quotation goes on with what was said just before it."""
        if self.last is None or sentence.paragraph - self.last_paragraph > 1:
            return
        self.setting.register.spoke_again(self.last_number, sentence.number)
        goes_on = sentence.quotations[0].continued or sentence.paragraph == self.last_paragraph
        statement = self._quoted_alone(sentence)
        if not statement.quote:
            return
        if goes_on and self.last.type == "direct" and self.statements and self.statements[-1] is self.last:
            joined = (*self.last.quote, *statement.quote)
            self.statements[-1] = self.last = replace(
                self.last,
                quote=joined,
                text=BETWEEN.join(self.text[span.start : span.end] for span in joined),
                figures=(*self.last.figures, *statement.figures),
            )
            self.last_paragraph, self.last_number = sentence.paragraph, sentence.number
            return
        self._add(self._by_last_speaker(statement), sentence)

    def _quoted_alone(self, sentence: Sentence) -> Statement:
        last = len(sentence.pieces)
        reading = Reading(Cue(0, 0, 0, "finite", None), None, ((0, last),), "continued")
        return statement_of(self.setting, sentence, reading, ())

    def _by_last_speaker(self, statement: Statement) -> Statement:
        """The same speaker as before, unless two have spoken lately: then the engine asks."""
        last = self.last
        if last is None:
            return statement
        rivals = _recent_names(self.statements[-4:], last)
        speakers = last.speakers
        if rivals and speakers:
            readings = tuple(
                Alternative(name, round(1 / (len(rivals) + 1), 2)) for name in [_name(speakers[0]), *rivals] if name
            )
            speakers = (replace(speakers[0], alternatives=readings), *speakers[1:])
        return replace(
            statement, speakers=speakers, relays=last.relays, medium=last.medium, sure=last.sure and not rivals
        )


def readings_of(sentence: Sentence) -> list[Reading]:
    lexicon = LEXICONS[sentence.language]
    readings = read_sentence(sentence.pieces, lexicon)
    if readings:
        return readings
    other = read_headline(sentence.pieces, lexicon) if sentence.is_title else read_colon(sentence.pieces, lexicon)
    return [other] if other else []


def _around(sentence: Sentence, readings: Sequence[Reading], index: int) -> list[int]:
    """The pieces beside this reading's words: from where it starts to where the next one does."""
    reading = readings[index]
    first = 0 if index == 0 or _shares_opening(readings, index) else readings[index - 1].end
    last = readings[index + 1].starts if index + 1 < len(readings) else len(sentence.pieces)
    taken = {at for other in readings for start, stop in other.content for at in range(start, stop)}
    opening = range(readings[0].starts) if _shares_opening(readings, index) else range(0)
    own = range(min(first, reading.starts) if index == 0 else min(reading.starts, reading.cue.first), last)
    return [at for at in dict.fromkeys((*opening, *own)) if at not in taken]


def _shares_opening(readings: Sequence[Reading], index: int) -> bool:
    """As in "On social media, the army claimed ..., but it also pledged": the opening words hold for both."""
    return index > 0 and readings[0].starts > 0 and readings[index].source is not None


def _is_question(sentence: Sentence) -> bool:
    return sentence.pieces[-1].text == "?" and not any(piece.kind == "quote" for piece in sentence.pieces)


def _is_all_quoted(sentence: Sentence) -> bool:
    words = [piece for piece in sentence.pieces if piece.kind != "mark"]
    return bool(words) and all(piece.kind == "quote" for piece in words)


def _is_said_by_party(sentence: Sentence, readings: Sequence[Reading], at: int) -> bool:
    """As in "The ministry said it could not verify the toll" is the ministry's word, not the article's."""
    del sentence
    return any(first <= at < last for reading in readings for first, last in reading.content)


def _recent_names(statements: Sequence[Statement], last: Statement) -> list[str]:
    own = {_name(speaker) for speaker in last.speakers}
    names = [_name(speaker) for statement in statements for speaker in statement.speakers]
    return [name for name in dict.fromkeys(names) if name and name not in own][:3]


def _name(speaker: Speaker) -> str:
    return speaker.name or speaker.mention.text
