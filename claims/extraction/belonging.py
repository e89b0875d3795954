"""Says which of the words that the tagger ties to a cue may belong to it: those near it, and quotations that go on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claims.extraction.figures.numbers import number_at
from claims.extraction.saying.clauses import is_adjunct
from claims.extraction.saying.pointing import points
from claims.extraction.tagger.features import OUTSIDE, SIZES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.saying.reading import Reading
    from claims.extraction.tagger.decoding import Found
    from claims.extraction.tagger.features import Word
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token

QUOTED = list(SIZES).index("quoted")
OF = frozenset({"de", "d'", "of"})

FRAGMENT = 4  # words; a shorter quotation inside a sentence does not go on in the next paragraph


@dataclass(frozen=True, slots=True)
class Belonging:
    """Reads a passage's words beside what the rules read in its sentences."""

    sentences: Sequence[Sentence]
    readings: Sequence[Sequence[Reading]]
    words: Sequence[Word]

    def of(self, runs: Sequence[Found], number: int) -> tuple[Found, ...]:
        """Those of the runs that may belong to a cue in this sentence, each within its paragraph or quotation."""
        reached = [self.sentences[number].paragraph]
        kept = []
        for run in sorted(runs, key=lambda run: abs(self._paragraph(run) - reached[0])):
            if not self._is_resumed(run, number) and self._may_belong(run, number, reached):
                reached.append(self._paragraph(run))
                kept.append(self._within_paragraph(run))
        return tuple(sorted(kept, key=lambda run: run.first))

    def _paragraph(self, run: Found) -> int:
        return self.sentences[self.words[run.first].sentence].paragraph

    def _may_belong(self, run: Found, number: int, reached: Sequence[int]) -> bool:
        """Words in the cue's own paragraph, a quotation beside it, or what stands below the colon that closes it."""
        there, own = self.words[run.first].sentence, self.sentences[number]
        paragraph = self._paragraph(run)
        if paragraph == own.paragraph or (own.pieces[-1].text == ":" and paragraph == own.paragraph + 1):
            return True
        if own.is_title or all(abs(paragraph - near) > 1 for near in reached) or self._has_own_cue(there):
            return False
        if _is_cut(own, self.sentences[there]):
            return False
        return any(self.words[at].features[QUOTED] != OUTSIDE for at in range(run.first, run.last))

    def _has_own_cue(self, number: int) -> bool:
        """As in "Mayor: 'We won'", above a paragraph in which the mayor speaks as well."""
        return any(reading.source is not None for reading in self.readings[number])

    def _is_resumed(self, run: Found, number: int) -> bool:
        """Words of a later sentence with a cue of its own: "Et d'ajouter : « ... »"."""
        there = self.words[run.first].sentence
        return there > number and any(reading.shape == "resumed" for reading in self.readings[there])

    def _within_paragraph(self, run: Found) -> Found:
        """Only a quotation goes on in the next paragraph: a title does not go on in the byline below it."""
        paragraph = self._paragraph(run)
        for at in range(run.first + 1, run.last):
            word = self.words[at]
            if self.sentences[word.sentence].paragraph != paragraph:
                if word.features[QUOTED] == OUTSIDE:
                    return replace(run, last=at)
                paragraph = self.sentences[word.sentence].paragraph
        return run


def _is_cut(own: Sentence, there: Sentence) -> bool:
    """Whether one only puts a few words in quotation marks, and the other is a quotation that begins anew."""
    quoted = [piece for piece in own.pieces if piece.kind == "quote"]
    is_anew = bool(there.quotations) and not there.quotations[0].continued
    is_below = there.paragraph > own.paragraph
    return is_below and is_anew and all(piece.text.count(" ") < FRAGMENT for piece in quoted)


def without_shreds(pieces: Sequence[Token], readings: Sequence[Reading], lexicon: Lexicon) -> Iterator[Reading]:
    """Without what is part of other words, or only tells where or when beside them."""
    named = [reading for reading in readings if reading.source is not None]
    for reading in readings:
        is_inside = reading.source is None and any(_holds(other, reading) for other in named)
        has_others = len(named) > (reading.source is not None)
        is_beside = reading.cue.shape == "according" and has_others and _only_tells_when(pieces, reading, lexicon)
        if not is_inside and not is_beside:
            yield reading


def _only_tells_when(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> bool:
    """*On Monday*, according to the mayor: where or when, and no number."""
    words = [piece for first, last in reading.content for piece in pieces[first:last]]
    counts = any(number_at(words, at, lexicon.language) is not None for at in range(len(words)))
    return not counts and is_adjunct(words, lexicon)


def _holds(whole: Reading, part: Reading) -> bool:
    """By their exact places, where both have them."""
    spans = ([(span.start, span.end) for span in one.spans] for one in (whole, part))
    all_of, some = spans if whole.spans and part.spans else (whole.content, part.content)
    inside = all(any(begin <= first and last <= end for begin, end in all_of) for first, last in some)
    return bool(some) and inside and list(all_of) != list(some)


def begin_of_rules(pieces: Sequence[Token], rules: Reading, tagged: Reading) -> int | None:
    """Where the words begin, if the tagger's begin in the middle of the clause or of the cue."""
    if not rules.content or not tagged.content:
        return None
    start, begin = rules.content[0][0], tagged.content[0][0]
    is_plain = rules.cue.verb is not None and not rules.cue.verb.particle
    is_plain |= begin < start and pieces[begin].low in OF  # "parle |de « combats »|"
    is_within_cue = is_plain and rules.cue.first < begin < rules.cue.last <= start
    is_mid_clause = rules.shape == "trailing" and start < begin and pieces[begin - 1].kind in {"word", "number"}
    is_whole = rules.content[-1][1] == tagged.content[-1][1] and len(rules.content) == len(tagged.content)
    is_pointing = begin == start + 1 and points(pieces, start)
    return pieces[start].start if is_within_cue or is_pointing or (is_mid_clause and is_whole) else None
