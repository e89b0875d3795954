"""Reads one passage from its first sentence to its last, remembering who spoke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.carrying import ADDING, WRITING, WRITTEN, carried, shares_text
from claims.extraction.confidence import RULES_ONLY, facts_of_reading
from claims.extraction.coreference.register import Register
from claims.extraction.disclaimers.denying import may_disclaim
from claims.extraction.disclaimers.disclaiming import find_disclaimer
from claims.extraction.disclaimers.own_house import is_own_check
from claims.extraction.first_person import people_among, with_people
from claims.extraction.lexicon import LEXICONS
from claims.extraction.merging import merged
from claims.extraction.saying.cues import Cue
from claims.extraction.saying.french_asides import read_resumed, with_denied
from claims.extraction.saying.headlines import read_colon, read_headline, read_post
from claims.extraction.saying.reading import Reading
from claims.extraction.saying.readings import read_sentence
from claims.extraction.saying.unsaid import is_unsaid, without_refusal
from claims.extraction.setting import Setting
from claims.extraction.statements import BETWEEN, statement_of
from claims.extraction.tagger.features import words_of
from claims.extraction.text.dates import full_date
from claims.extraction.types import Alternative, Disclaimer
from claims.extraction.voices import voice_beside

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claims.extraction.confidence import Facts, Weights
    from claims.extraction.coreference.ranker import Resolver
    from claims.extraction.lexicon import Lexicon
    from claims.extraction.page.passages import Passage
    from claims.extraction.statements import Judged
    from claims.extraction.tagger.tagging import Tagger
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Scope, Span, Speaker, Statement

MOST_FRAGMENTS = 100  # of one statement; a quotation that goes on further becomes another one
CONTINUES = 0.95  # how likely a quotation alone is of whoever spoke before it, where nobody else has


@dataclass(frozen=True, slots=True)
class By:
    """What reads: the tagger, what its findings weigh, and who says whom a mention stands for."""

    tagger: Tagger | None
    weights: Weights
    ranker: Resolver | None = None
    keeps_unsaid: bool = False  # also what somebody declined to say: corpora count that as an attribution


RULES_ALONE = By(None, RULES_ONLY)


class PassageReader:
    """Reads the sentences in order, remembering who spoke last."""

    def __init__(self, text: str, passage: Passage, by: By) -> None:
        self.text, self.passage, self.by = text, passage, by
        self.judged: list[Judged] = []
        self.disclaimers: list[Disclaimer] = []
        register = Register(passage.sentences, LEXICONS)
        self.setting = Setting(
            text,
            register,
            full_date(passage.head),
            tuple(passage.slugs),
            passage.sentences,
            [sentence.start for sentence in passage.sentences],
            passage.is_release and not passage.slugs,
            by.ranker,
        )
        self.doubts: Mapping[int, tuple[Scope, ...]] = {}  # by the place of their sentence
        self.last_paragraph = self.last_number = -9  # where the last statement stands

    def read(self) -> None:
        sentences = self.passage.sentences
        for at, (sentence, readings) in enumerate(zip(sentences, self._readings(), strict=True)):
            if _is_question(sentence):
                continue
            lexicon = LEXICONS[sentence.language]
            pieces = sentence.pieces
            kept = [(reading, facts_of_reading(sentence, reading)) for reading in self._said(pieces, readings, lexicon)]
            kept = [one for one in kept if self.by.weights.chance_found(one[1]) >= self.by.weights.keep]
            left = [reading for reading, _ in kept]
            if self._disclaimer(sentence, left, self.doubts.get(at, ())):
                kept = [one for one in kept if not is_own_check(sentence.pieces, one[0], lexicon)]
                left = [reading for reading, _ in kept]
            taken = {at for reading in left for start, stop in reading.content for at in range(start, stop)}
            for index, (reading, facts) in enumerate(kept):
                if reading.shape == "continued":
                    self._continue(sentence, reading, facts)
                elif reading.shape == "resumed":
                    self._resume(sentence, reading, facts)
                else:
                    around = _around(sentence, left, index, taken)
                    judged = statement_of(self.setting, sentence, reading, around, self.by.weights, facts)
                    self._add(self._carried(judged, reading, sentence), sentence)
            if not left and _is_all_quoted(sentence):
                self._continue(sentence, _alone(sentence), {})
        people = people_among((one.statement for one in self.judged), self.setting.register)
        self.judged = [replace(one, statement=with_people(one.statement, people)) for one in self.judged]

    def _said(self, pieces: Sequence[Token], readings: list[Reading], lexicon: Lexicon) -> list[Reading]:
        if self.by.keeps_unsaid:
            return readings
        return [without_refusal(pieces, one, lexicon) for one in readings if not is_unsaid(pieces, one, lexicon)]

    def _readings(self) -> list[list[Reading]]:
        sentences = self.passage.sentences
        by_rules = [readings_of(sentence) for sentence in sentences]
        if self.by.tagger is None or not sentences:
            return by_rules
        words = words_of(self.text, sentences, by_rules)
        tags = self.by.tagger.tag(words)
        self.doubts = tags.doubts
        return merged(sentences, by_rules, words, tags)

    def _carried(self, judged: Judged, reading: Reading, sentence: Sentence) -> Judged:
        """With medium and chain of the statement before, where it plainly goes on."""
        near = sentence.number - self.last_number <= 1 and sentence.paragraph - self.last_paragraph <= 1
        if not self.judged or not near:
            return judged
        adds = reading.cue.verb is not None and reading.cue.verb.lemma in ADDING
        adds |= reading.cue.shape == "participle" and sentence.number == self.last_number
        last = self.judged[-1].statement
        adds |= sentence.number == self.last_number and shares_text(last, judged.statement)
        before = sentence.pieces[reading.cue.first - 1] if reading.cue.first else None
        adds |= reading.cue.verb is not None and reading.cue.verb.lemma in WRITING and last.medium in WRITTEN
        adds |= before is not None and before.low == "y" and last.medium in WRITTEN  # l'agence *y* estime que ...
        return replace(judged, statement=carried(last, judged.statement, len(self.setting.slugs), adds=adds))

    def _add(self, judged: Judged, sentence: Sentence) -> None:
        if judged.statement.quote:
            if self.judged and self.judged[-1].statement.quote == judged.statement.quote:
                last = self.judged.pop()
                judged = max(last, judged, key=lambda one: one.statement.confidence)
            self.judged.append(judged)
            self.last_paragraph, self.last_number = sentence.paragraph, sentence.number

    def _disclaimer(self, sentence: Sentence, readings: Sequence[Reading], doubted: tuple[Scope, ...]) -> bool:
        """Keep the sentence as a disclaimer, where it is one."""
        said = [span for reading in readings for span in reading.content]
        found = find_disclaimer(self.text, sentence.pieces, sentence.language, said)
        if found is None and doubted and may_disclaim(sentence.pieces, sentence.language):
            found = Disclaimer(sentence.start, sentence.end, self.text[sentence.start : sentence.end], doubted)
        if found is not None:
            self.disclaimers.append(found)
        return found is not None

    # A quotation without a cue of its own

    def _continue(self, sentence: Sentence, reading: Reading, facts: Facts) -> None:
        """Words in quotation marks alone: of who is told of beside them, or who has spoken just before."""
        beside = voice_beside(self.setting, sentence, self.last_number, LEXICONS[sentence.language])
        if beside is not None:
            self._heard(sentence, replace(reading, source=beside[1], source_in=beside[0]), facts)
            return
        if not self.judged or sentence.paragraph - self.last_paragraph > 1:
            return
        last = self.judged[-1].statement
        goes_on = sentence.paragraph == self.last_paragraph or _is_continued(sentence)
        self.setting.register.spoke_again(self.last_number, sentence.number)
        own = statement_of(self.setting, sentence, reading, (), self.by.weights, facts)
        statement = own.statement
        if not statement.quote or _overlap(statement.quote, last.quote):
            return
        if goes_on and last.type == statement.type == "direct" and len(last.quote) < MOST_FRAGMENTS:
            self.judged[-1] = replace(self.judged[-1], statement=self._joined(last, statement))
            self.last_paragraph, self.last_number = sentence.paragraph, sentence.number
            return
        self._add(replace(own, statement=self._by_last_speaker(statement, last)), sentence)

    def _heard(self, sentence: Sentence, reading: Reading, facts: Facts) -> None:
        """A quotation of who is told of beside it: a person is asked, with who has just spoken to choose from."""
        judged = statement_of(self.setting, sentence, reading, (), self.by.weights, facts)
        near = self.judged and sentence.paragraph - self.last_paragraph <= 1
        statement = judged.statement
        names = [_name(one) for one in (*statement.speakers, *(self.judged[-1].statement.speakers if near else ()))]
        shares = [Alternative(name, 0.5 if at == 0 else 0.3) for at, name in enumerate(dict.fromkeys(names))]
        speakers = tuple(replace(one, alternatives=tuple(shares[:2])) for one in statement.speakers)
        self._add(replace(judged, statement=replace(statement, speakers=speakers, sure=False)), sentence)

    def _resume(self, sentence: Sentence, reading: Reading, facts: Facts) -> None:
        """Et d'ajouter : « ... »: a statement of its own, by whoever spoke last."""
        if not self.judged or sentence.paragraph - self.last_paragraph > 1:
            return
        own = statement_of(self.setting, sentence, reading, (), self.by.weights, facts)
        self.setting.register.spoke_again(self.last_number, sentence.number)
        self._add(replace(own, statement=self._by_last_speaker(own.statement, self.judged[-1].statement)), sentence)

    def _joined(self, last: Statement, more: Statement) -> Statement:
        joined = tuple(sorted((*last.quote, *more.quote), key=lambda span: span.start))
        return replace(
            last,
            quote=joined,
            text=BETWEEN.join(self.text[span.start : span.end] for span in joined),
            figures=(*last.figures, *more.figures),
        )

    def _by_last_speaker(self, statement: Statement, last: Statement) -> Statement:
        """The same speaker as before, unless two have spoken lately: then the engine asks."""
        rivals = _recent_names([one.statement for one in self.judged[-4:]], last)
        speakers = last.speakers
        if rivals and speakers:
            readings = tuple(
                Alternative(name, round(1 / (len(rivals) + 1), 2)) for name in [_name(speakers[0]), *rivals] if name
            )
            speakers = (replace(speakers[0], alternatives=readings), *speakers[1:])
        return replace(
            statement,
            speakers=speakers,
            relays=last.relays,
            medium=last.medium,
            confidence=round(last.confidence * (CONTINUES if not rivals else 1 / (len(rivals) + 1)), 2),
            sure=last.sure and not rivals,
        )


def readings_of(sentence: Sentence) -> list[Reading]:
    if sentence.is_post:
        return [read_post(sentence.pieces)]
    lexicon = LEXICONS[sentence.language]
    resumed = read_resumed(sentence.pieces, lexicon) if sentence.language == "fr" else None
    if resumed:
        return [resumed]
    readings = read_sentence(sentence.pieces, lexicon)
    if sentence.language == "fr":
        readings = with_denied(sentence.pieces, readings, lexicon)
    if readings:
        return readings
    other = read_headline(sentence.pieces, lexicon) if sentence.is_title else read_colon(sentence.pieces, lexicon)
    return [other] if other else []


def _alone(sentence: Sentence) -> Reading:
    """The whole sentence, which is nothing but quotation."""
    return Reading(Cue(0, 0, 0, "finite", None), None, ((0, len(sentence.pieces)),), "continued")


def _around(sentence: Sentence, readings: Sequence[Reading], index: int, taken: set[int]) -> list[int]:
    """The pieces beside this reading's words: from where it starts to where the next one does; none of `taken`."""
    reading = readings[index]
    first = 0 if index == 0 or _shares_opening(readings, index) else readings[index - 1].end
    last = readings[index + 1].starts if index + 1 < len(readings) else len(sentence.pieces)
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


def _recent_names(statements: Sequence[Statement], last: Statement) -> list[str]:
    own = {_name(speaker) for speaker in last.speakers}
    names = [_name(speaker) for statement in statements for speaker in statement.speakers]
    return [name for name in dict.fromkeys(names) if name and name not in own][:3]


def _name(speaker: Speaker) -> str:
    return speaker.name or speaker.mention.text


def _is_continued(sentence: Sentence) -> bool:
    return bool(sentence.quotations) and sentence.quotations[0].continued


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in some for other in others)
