"""Joins what the rules read in a passage with what the tagger found there."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.belonging import Belonging, begin_of_rules, without_shreds
from claims.extraction.lexicon import LEXICONS
from claims.extraction.phrases.noun_phrases import Phrase, subject_before
from claims.extraction.saying.citing import is_cited, with_citer
from claims.extraction.saying.complements import find_following
from claims.extraction.saying.cues import Cue, find_cues, is_topic
from claims.extraction.saying.extents import final_of, is_remark
from claims.extraction.saying.french_cues import means_other
from claims.extraction.saying.parts import adds_number, counts_on, over_parts
from claims.extraction.saying.pointing import points
from claims.extraction.saying.reading import Evidence, Reading
from claims.extraction.speaking_words import is_charged, is_part_in_trial, pronoun_of, shared, whole
from claims.extraction.tagger.features import OUTSIDE, SIZES
from claims.extraction.tagger.tags import begin_of
from claims.extraction.titled import in_title
from claims.extraction.types import Span
from claims.extraction.whole_phrases import said_by, whole_phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claims.extraction.tagger.decoding import Found
    from claims.extraction.tagger.features import Word
    from claims.extraction.tagger.linking import Link
    from claims.extraction.tagger.tagging import Tags
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.types import Type

QUOTED = list(SIZES).index("quoted")
THAT = frozenset({"that", "que", "qu'", "qu’"})
RIVALS = 0.15  # from this share on another reading of who spoke is worth a question
PARTS = frozenset({"dont", "soit", "including"})  # "12 morts, *dont* deux enfants"
VERBS = frozenset(
    {"was", "were", "is", "are", "has", "had", "a", "ont", "est", "sont", "avait", "avaient", "était", "étaient"}
)
CROSSHEAD = 3  # words
COMMON = 0.5  # share of words in common that makes two readings the same


def merged(
    sentences: Sequence[Sentence], readings: Sequence[list[Reading]], words: Sequence[Word], tags: Tags
) -> list[list[Reading]]:
    """For each sentence its readings, in the order of their cues."""
    return _Merger(sentences, readings, words, tags).merge()


@dataclass(slots=True)
class _Tagged:
    """An attribution of the tagger, as a reading of one sentence."""

    sentence: int
    reading: Reading
    covered: frozenset[int]  # words


class _Merger:
    def __init__(
        self, sentences: Sequence[Sentence], readings: Sequence[list[Reading]], words: Sequence[Word], tags: Tags
    ) -> None:
        self.sentences, self.readings, self.words, self.tags = sentences, readings, words, tags
        self.cues: dict[int, list[Cue]] = {}  # of the sentences that were asked for
        self.belonging = Belonging(sentences, readings, words)

    def merge(self) -> list[list[Reading]]:
        by_sentence: dict[int, list[_Tagged]] = {}
        for one in self.tags.links:
            tagged = self._tagged(one)
            if tagged is not None and not self._is_label(tagged):
                by_sentence.setdefault(tagged.sentence, []).append(tagged)
        return [
            readings
            if self.sentences[number].is_post
            else self._sentence(number, readings, by_sentence.get(number, []))
            for number, readings in enumerate(self.readings)
        ]

    def _sentence(self, number: int, readings: list[Reading], tagged: list[_Tagged]) -> list[Reading]:
        found = []
        left = [(reading, self._covered(number, reading)) for reading in readings]
        for one in tagged:
            same = next((at for at, (reading, own) in enumerate(left) if _is_same(reading, own, one)), None)
            found.append(self._joined(None if same is None else left.pop(same)[0], one))
        found += [replace(reading, evidence=self._evidence(number, reading, own)) for reading, own in left]
        sentence = self.sentences[number]
        pieces, lexicon = sentence.pieces, LEXICONS[sentence.language]
        found = [with_citer(pieces, reading, lexicon) for reading in without_shreds(pieces, found, lexicon)]
        if sentence.is_title:
            found = [in_title(pieces, reading, lexicon) for reading in found]
        ordered = sorted(found, key=lambda reading: (reading.cue.first, reading.content))
        return list(shared(pieces, ordered, lexicon))

    def _joined(self, rules: Reading | None, one: _Tagged) -> Reading:
        """The tagger's places, with what only the rules know; both readings of who spoke where they differ."""
        tagged = one.reading
        if rules is None:
            return replace(tagged, spans=self._over_parts(one, tagged.spans))
        if rules.shape in {"resumed", "called"}:
            return replace(rules, evidence=self._both(tagged))
        if rules.relays:
            tells = any(tagged.source and _overlap(tagged.source, relay) for relay in rules.relays)
            cited = rules.source is not None and is_cited(self.sentences[one.sentence].pieces, rules.source)
            outer = tagged if tells and tagged.source_in is None and not cited else None
            return replace(rules, outer=outer, evidence=self._both(tagged))
        source, rival = tagged.source, None
        if tagged.source_in is None:
            source = said_by(self.sentences[one.sentence].pieces, tagged.source, rules)
            differ = tagged.source and rules.source and not _overlap(tagged.source, rules.source)
            rival = rules.source if differ else tagged.rival
        return replace(
            rules,
            source=source,
            cue=tagged.cue,
            rival=rival,
            source_in=tagged.source_in,
            content=tagged.content,
            spans=(*self._fitted(rules, one), *self._tail(rules, one)),
            type=tagged.type,
            evidence=self._both(tagged),
        )

    def _fitted(self, rules: Reading, one: _Tagged) -> tuple[Span, ...]:
        """The tagger's words, where the rules end them: before ", ce que dément X", behind ", dont deux enfants"."""
        pieces, spans = self.sentences[one.sentence].pieces, one.reading.spans
        end, tagged = rules.end, one.reading.end
        begin = begin_of_rules(pieces, rules, one.reading)
        if begin is not None and spans and begin < spans[0].end:
            spans = (replace(spans[0], start=begin), *spans[1:])
        if 0 < end < len(pieces) - 1 and is_remark(pieces, end):
            last = pieces[end - 1].end
            return tuple(replace(span, end=min(span.end, last)) for span in spans if span.start < last) or spans
        is_cut = tagged + 1 < end and (
            (pieces[tagged].text == "," and pieces[tagged + 1].low in PARTS) or pieces[tagged].low in VERBS
        )
        if is_cut and spans and pieces[tagged - 1].end == spans[-1].end:
            return (*spans[:-1], replace(spans[-1], end=pieces[end - 1].end))
        return self._over_parts(one, spans)

    def _tail(self, rules: Reading, one: _Tagged) -> Iterator[Span]:
        """What a number adds behind the cue: "Ten died, the mayor said, *with four missing*"."""
        pieces = self.sentences[one.sentence].pieces
        if len(rules.content) > 1 and one.reading.end <= rules.content[0][1]:
            begin, end = rules.content[1]
            if adds_number(pieces, begin, self.sentences[one.sentence].language):
                yield Span(pieces[begin].start, pieces[end - 1].end)

    def _over_parts(self, one: _Tagged, spans: tuple[Span, ...]) -> tuple[Span, ...]:
        """The words with the part of a figure that the tagger left out: "46 died, *including 12 children*"."""
        sentence = self.sentences[one.sentence]
        pieces, reading = sentence.pieces, one.reading
        last = next((at for at, piece in enumerate(pieces) if spans and piece.end == spans[-1].end), None)
        if last is None or pieces[last].kind == "quote":
            return spans
        others = [reading.cue.first, *([reading.source.first] if reading.source and reading.source_in is None else [])]
        stop = min((other for other in others if other > last), default=len(pieces))
        begin = next((at for at, piece in enumerate(pieces) if piece.start >= spans[-1].start), last)
        reached = over_parts(pieces, (begin, last + 1), min(stop, final_of(pieces)), sentence.language)
        is_told = reading.cue.last <= begin and not sentence.is_title and not self._is_cued(one.sentence, reached)
        if is_told and counts_on(pieces, reached, sentence.language):
            reached = final_of(pieces)
        return (*spans[:-1], replace(spans[-1], end=pieces[reached - 1].end))

    def _is_cued(self, number: int, after: int) -> bool:
        """Whether somebody is said to say something in the rest of the sentence."""
        return any(cue.first > after for cue in self._cues(number))

    @staticmethod
    def _both(tagged: Reading) -> Evidence | None:
        return replace(tagged.evidence, by_rules=True) if tagged.evidence else None

    def _is_label(self, one: _Tagged) -> bool:
        """As in the title "Clashes Reported": it names nobody, or says what it is about ("Coast protests: ...")."""
        there = self.sentences[one.sentence]
        names_nobody = one.reading.source is None
        return there.is_title and (
            names_nobody or is_topic(there.pieces, one.reading.cue.last, LEXICONS[there.language])
        )

    # An attribution of the tagger

    def _tagged(self, one: Link) -> _Tagged | None:
        anchor = self.words[one.cue.first if one.cue else one.content[0].first]
        number = anchor.sentence
        runs = self.belonging.of(one.content, number)
        if not runs:
            return None
        one = replace(one, content=runs)
        if one.cue and anchor.features[QUOTED] != OUTSIDE:
            return None  # somebody's words about what another said: part of a quotation
        cue = self._cue(number, one.cue)
        if self._means_other(number, cue) or is_part_in_trial(self.sentences[number].pieces, cue):
            return None
        source, source_in = self._speaking(number, cue, one)
        covered = [at for run in one.content for at in range(run.first, run.last)]
        spans, kind = self._spans(one.content)
        if not spans:
            return None
        reading = Reading(
            cue,
            source,
            self._content(number, one.content),
            _shape(cue, one),
            find_following(self.sentences[number].pieces, cue, LEXICONS[self.sentences[number].language]).hearer,
            spans=spans,
            type=kind,
            source_in=source_in,
            rival=self._rival(number, one) if source_in is None else None,
            starts=min(cue.first, source.first) if source and source_in is None else cue.first,
            evidence=Evidence(
                sum(run.likely * (run.last - run.first) for run in one.content) / len(covered),
                one.cue.likely if one.cue else 0.0,
                one.source.likely if one.source else 0.0,
                one.likely,
                one.sources[0][1],
                by_rules=False,
                by_tagger=True,
            ),
        )
        return _Tagged(number, reading, frozenset(covered))

    def _means_other(self, number: int, cue: Cue) -> bool:
        """As in "a *rejeté* le pourvoi": a verb that says nothing with this object."""
        sentence = self.sentences[number]
        if sentence.language != "fr" or cue.verb is not None:
            return False
        verbs, pieces = LEXICONS["fr"].verbs, sentence.pieces
        return any(
            means_other(pieces, at + 1, form.verb)
            for at in range(cue.first, cue.last)
            for form in verbs.get(pieces[at].low, ())
        )

    def _cue(self, number: int, run: Found | None) -> Cue:
        """What the rules know of a cue that stands there: its verb."""
        if run is None:
            return Cue(0, 0, 0, "finite", None)
        first, last = self._pieces(run)
        for cue in self._cues(number):
            if cue.first < last and first < cue.last:
                return cue if cue.inverted is not None else replace(cue, first=first, last=last)
        return Cue(first, last, first, "finite", None)

    def _cues(self, number: int) -> list[Cue]:
        if number not in self.cues:
            sentence = self.sentences[number]
            self.cues[number] = find_cues(sentence.pieces, LEXICONS[sentence.language])
        return self.cues[number]

    def _speaking(self, number: int, cue: Cue, one: Link) -> tuple[Phrase | None, int | None]:
        """Who speaks: the pronoun of "a-t-elle dit" whatever the tagger thinks, and nobody who is only accused."""
        pieces = self.sentences[number].pieces
        pronoun = pronoun_of(pieces, cue)
        if pronoun is not None:
            return pronoun, None
        source, source_in = self._source(number, one.source)
        if source_in is not None and self.sentences[number].is_title:
            return None, None  # a title names its speaker itself
        if source_in is not None and self._is_crosshead(source_in) and any(one.source for one in self.readings[number]):
            return None, None
        charged = source is not None and source_in is None and is_charged(pieces, cue, source)
        return (None, None) if charged else (source, source_in)

    def _is_crosshead(self, number: int) -> bool:
        """*Observers*, alone above a paragraph: what comes next, and nobody who speaks."""
        pieces = self.sentences[number].pieces
        return len(pieces) <= CROSSHEAD and all(piece.kind == "word" for piece in pieces)

    def _source(self, number: int, run: Found | None) -> tuple[Phrase | None, int | None]:
        if run is None:
            return None, None
        there = self.words[run.first].sentence
        first, last = self._pieces(run)
        sentence = self.sentences[there]
        lexicon = LEXICONS[sentence.language]
        if last - first == 1 and sentence.pieces[first].low in lexicon.relatives:
            antecedent = subject_before(sentence.pieces, last, 0, lexicon)  # "the mayor, *who* said": the mayor
            found = antecedent or Phrase(first, last, first)
        else:
            if not sentence.is_title:  # its capital letters say nothing
                first, last = whole_phrase(sentence.pieces, first, last, lexicon)
            found = Phrase(first, last, first)
        return whole(sentence.pieces, found, lexicon), None if there == number else there

    def _rival(self, number: int, one: Link) -> Phrase | None:
        """Who else the tagger thinks may have spoken, in the same sentence."""
        for run, share in one.sources[1:]:
            if run is not None and share >= RIVALS:
                phrase, elsewhere = self._source(number, run)
                return phrase if elsewhere is None else None
        return None

    def _pieces(self, run: Found) -> tuple[int, int]:
        """Within the sentence in which the run begins."""
        begin = self.words[run.first]
        last = begin.piece + 1
        for word in self.words[run.first : run.last]:
            if word.sentence == begin.sentence:
                last = word.piece + 1
        return begin.piece, last

    def _content(self, number: int, runs: Iterable[Found]) -> tuple[tuple[int, int], ...]:
        """The pieces of this sentence that the words touch."""
        found = []
        for run in runs:
            touched = [word.piece for word in self.words[run.first : run.last] if word.sentence == number]
            if touched:
                found.append((touched[0], touched[-1] + 1))
        return tuple(found)

    def _spans(self, runs: Sequence[Found]) -> tuple[tuple[Span, ...], Type]:
        """Exact places, without "that" in front, and without marks where all of it is quotation."""
        covered = [self.words[at] for run in runs for at in range(run.first, run.last)]
        spoken = [word for word in covered if any(character.isalnum() for character in word.text)]
        quoted = [word.features[QUOTED] != OUTSIDE for word in spoken]
        kind: Type = "indirect" if not any(quoted) else "direct" if all(quoted) else "mixed"
        spans = []
        for run in runs:
            first, last = run.first, run.last
            while first < last and self._is_edge(first, kind, opening=True):
                first += 1
            while last > first and self._is_edge(last - 1, kind, opening=False):
                last -= 1
            if first < last:
                spans.append(Span(self.words[first].start, self.words[last - 1].end))
        return tuple(spans), kind

    def _is_edge(self, at: int, kind: Type, *, opening: bool) -> bool:
        word = self.words[at]
        if opening and word.text.lower() in THAT:
            return not points(self.sentences[word.sentence].pieces, word.piece)
        if word.text in {",", "—", "–", ":", ";"}:
            return True
        if word.text == "." and not opening and (kind != "direct" or word.features[QUOTED] == OUTSIDE):
            return True  # the sentence's own, outside any quotation
        return kind == "direct" and word.text in "\"“”«»'‘’"

    # What the tagger thinks of a reading of the rules

    def _covered(self, number: int, reading: Reading) -> frozenset[int]:
        return frozenset(at for first, last in reading.content for at in self._words(number, first, last))

    def _words(self, number: int, first: int, last: int) -> range:
        begin = bisect_left(self.words, (number, first), key=_place)
        end = begin
        while end < len(self.words) and self.words[end].sentence == number and self.words[end].piece < last:
            end += 1
        return range(begin, end)

    def _evidence(self, number: int, reading: Reading, own: frozenset[int]) -> Evidence:
        source = reading.source
        return Evidence(
            self._share("content", own),
            self._share("cue", self._words(number, reading.cue.first, reading.cue.last)),
            self._share("source", self._words(number, source.first, source.last)) if source else 0.0,
        )

    def _share(self, role: str, places: Iterable[int]) -> float:
        begin = begin_of(role)
        listed = list(places)
        return float(self.tags.likely[listed, begin : begin + 2].sum(axis=1).mean()) if listed else 0.0


def _place(word: Word) -> tuple[int, int]:
    return word.sentence, word.piece


def _is_same(reading: Reading, own: frozenset[int], one: _Tagged) -> bool:
    """Whether both are one attribution; `own` are the words that the reading covers."""
    cue = one.reading.cue
    if cue.last > cue.first and reading.cue.first < cue.last and cue.first < reading.cue.last:
        return True
    if reading.relays and reading.source is not None and cue.last == reading.source.first:
        return True  # the Herald reported, *citing* two aides, that it was over
    common = len(own & one.covered)
    return common >= COMMON * (len(own) + len(one.covered) - common) > 0


def _overlap(one: Phrase, other: Phrase) -> bool:
    return one.first < other.last and other.first < one.last


def _shape(cue: Cue, one: Link) -> str:
    if one.cue is None:
        return "continued"
    if cue.shape == "according":
        return "according"
    return "trailing" if one.content[0].first < one.cue.first else "tagged"
