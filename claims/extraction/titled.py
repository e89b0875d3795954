"""Sets right what is read in a title: whose clause the words are, where they end, and who speaks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claims.extraction.phrases.finiteness import is_function_word
from claims.extraction.phrases.heads import is_speaker_noun
from claims.extraction.types import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.phrases.noun_phrases import Phrase
    from claims.extraction.saying.reading import Reading
    from claims.extraction.text.tokens import Token

APART = frozenset({",", ";"})
LONGEST_NAME = 3  # words of "Israel" in "Israel, Hamas accuse"


def in_title(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """The reading of an English title as grammar has it."""
    if lexicon.language != "en" or reading.source is None or reading.cue.last <= reading.cue.first:
        return reading
    reading = replace(reading, source=_both(pieces, reading, _without_verb(pieces, reading, reading.source, lexicon)))
    return _with_noun(pieces, _own_clause(pieces, reading), lexicon)


def _own_clause(pieces: Sequence[Token], reading: Reading) -> Reading:
    """As in "300 rescued in raid, *mayor denies ties*": what stands before the comma is another clause."""
    source, content = reading.source, reading.content
    if source is None or len(content) < 2 or content[0][1] > source.first or content[1][0] != reading.cue.last:
        return reading
    is_apart = pieces[source.first - 1].text in APART
    is_quoted = any(piece.kind == "quote" for piece in pieces[content[0][0] : content[0][1]])
    if not is_apart or is_quoted or pieces[content[1][0]].text in APART:
        return reading
    begin = pieces[content[1][0]].start
    spans = tuple(span for span in reading.spans if span.start >= begin)
    return replace(reading, content=content[1:], spans=spans)


def _with_noun(pieces: Sequence[Token], reading: Reading, lexicon: Lexicon) -> Reading:
    """As in "union rejects *pay freeze*": no words end in the middle of their last noun."""
    if not reading.spans or reading.type != "indirect":
        return reading
    at = next((at for at, piece in enumerate(pieces) if piece.start >= reading.spans[-1].end), len(pieces))
    if not 0 < at < len(pieces) or not _is_noun(pieces[at], lexicon) or not _is_noun(pieces[at - 1], lexicon):
        return reading
    closes = at + 1 == len(pieces) or pieces[at + 1].kind == "mark" or is_function_word(pieces[at + 1].low, lexicon)
    if not closes or at - 1 < reading.cue.last:
        return reading
    last = reading.spans[-1]
    first, _ = reading.content[-1]
    content = (*reading.content[:-1], (first, at + 1))
    return replace(reading, content=content, spans=(*reading.spans[:-1], Span(last.start, pieces[at].end)))


def _is_noun(piece: Token, lexicon: Lexicon) -> bool:
    return piece.kind == "word" and not is_function_word(piece.low, lexicon)


def _without_verb(pieces: Sequence[Token], reading: Reading, source: Phrase, lexicon: Lexicon) -> Phrase:
    """As in "*Mayor* resigns, says he was betrayed"."""
    last = source.last - 1
    goes_on = last > source.first and reading.cue.first == last + 2 and pieces[last + 1].text == ","
    is_noun = pieces[last].is_capital or not pieces[last].low.endswith("s") or _speaks(pieces[last], lexicon)
    return replace(source, last=last) if goes_on and not is_noun else source


def _speaks(piece: Token, lexicon: Lexicon) -> bool:
    return is_speaker_noun(piece.low, lexicon) or is_speaker_noun(piece.low.removesuffix("s"), lexicon)


def _both(pieces: Sequence[Token], reading: Reading, source: Phrase) -> Phrase:
    """As in "*Israel, Hamas* accuse each other": two names and a verb of several."""
    verb = reading.cue.verb
    is_plural = verb is not None and pieces[reading.cue.at].low == verb.lemma and source.last == reading.cue.first
    comma = source.first - 1
    if not is_plural or comma < 1 or pieces[comma].text != "," or not _is_name(pieces[source.first : source.last]):
        return source
    first = comma
    while first > 0 and pieces[first - 1].is_capital and comma - first < LONGEST_NAME:
        first -= 1
    opens = first == 0 or pieces[first - 1].text == ":"
    return replace(source, first=first, begins=first) if opens and first < comma else source


def _is_name(words: Sequence[Token]) -> bool:
    return all(word.is_capital for word in words)
