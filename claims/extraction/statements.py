"""Makes a statement of a reading: its words, type, speakers, medium, chain, figures and confidence."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from claims.extraction.confidence import facts_of_speaker
from claims.extraction.figures.quantities import find_figures
from claims.extraction.lexicon import LEXICONS
from claims.extraction.relays import relays_of
from claims.extraction.saying.cues import spans_of
from claims.extraction.saying.media import medium_of
from claims.extraction.speakers import speakers_of
from claims.extraction.text.dates import day_said
from claims.extraction.text.tokens import tokenize
from claims.extraction.types import Span, Statement

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from claims.extraction.confidence import Facts, Weights
    from claims.extraction.lexicon.verbs import Verb
    from claims.extraction.saying.reading import Reading
    from claims.extraction.setting import Setting
    from claims.extraction.text.sentences import Sentence
    from claims.extraction.text.tokens import Token
    from claims.extraction.types import Figure, Medium, Relay, Speaker, SpeechAct, Type

PLEADING = frozenset({"plead", "plaider", "clamer", "proclamer", "maintain", "maintenir", "protest", "protester"})
PLEA = 3  # words of "his complete innocence"
BETWEEN = " … "  # between the fragments of a statement's text
COUNTED_BACK = 2  # sentences before, in which is told what a number counts anew
NOT = frozenset({"ne", "n'"})
OF = frozenset({"de", "d'"})
TO = frozenset({"à", "au", "aux"})
EDGES = " \t\u00a0\u202f,—–"


@dataclass(frozen=True, slots=True)
class Judged:
    """A statement with what its confidence was made of."""

    statement: Statement
    found: Facts
    speaker: Facts
    reading: Reading
    may_be_sure: bool  # whether there is somebody, and nobody else in the same sentence who may be meant


def statement_of(
    setting: Setting, sentence: Sentence, reading: Reading, around: Sequence[int], weights: Weights, found: Facts
) -> Judged:
    """The statement; `around` are the sentence's pieces that are neither its words nor another statement's."""
    lexicon = LEXICONS[sentence.language]
    pieces = sentence.pieces
    told = speakers_of(setting, sentence, reading, lexicon)
    kind = reading.type or _type(pieces, reading)
    quote = reading.spans or tuple(_quote_spans(setting.text, sentence, reading, kind))
    beside = [pieces[at] for at in around]
    facts = facts_of_speaker(sentence, reading, told)
    right = weights.chance_speaker(facts)
    sure = told.may_be_sure and right >= weights.sure[sentence.language]
    statement = Statement(
        quote=quote,
        cue=tuple(Span(pieces[first].start, pieces[last - 1].end) for first, last in _cue_ranges(reading)),
        text=BETWEEN.join(setting.text[span.start : span.end] for span in quote),
        type=kind,
        language=sentence.language,
        speech_act=_speech_act(sentence, reading),
        speakers=tuple(replace(one, alternatives=()) for one in told.speakers) if sure else told.speakers,
        medium=_medium(setting, medium_of(pieces, reading, around, lexicon), pieces, reading),
        relays=_others(told.speakers, relays_of(setting, sentence, reading, beside, lexicon)),
        figures=tuple(_figures(setting, quote)) if quote else (),
        said_on=day_said(beside, setting.article_date),
        confidence=round(right * weights.chance_found(found), 2),
        sure=sure,
        sure_of_mention=bool(told.speakers)
        and weights.chance_mention(facts) >= weights.sure_of_mention[sentence.language],
    )
    return Judged(statement, found, facts, reading, told.may_be_sure)


def _others(speakers: Sequence[Speaker], relays: Iterable[Relay]) -> tuple[Relay, ...]:
    """Nobody passes on what he says himself: "Pour *Ana Ruiz*, le pont, explique-t-*elle*, est sûr"."""
    own = {speaker.name for speaker in speakers if speaker.name}
    return tuple(relay for relay in relays if relay.name not in own)


def _medium(setting: Setting, own: Medium, pieces: Sequence[Token], reading: Reading) -> Medium:
    """A release puts out all that names no other medium; what the report's own house was told is press."""
    if own == "broadcast" and reading.hearer is not None:
        heard = {piece.low for piece in pieces[reading.hearer.first : reading.hearer.last]}
        if any(slug.low in heard for slug in setting.slugs):
            return "press"
    if reading.shape == "post":
        return "social_media"
    return "communique" if own == "unknown" and setting.is_release else own


def _cue_ranges(reading: Reading) -> Iterator[tuple[int, int]]:
    if reading.shape not in {"continued", "post"}:
        yield from spans_of(reading.cue)


def _act_here(sentence: Sentence, reading: Reading, verb: Verb) -> SpeechAct:
    """Who *n'exclut pas* a strike denies nothing, who *jure* n'avoir rien vu pledges nothing; *pleads* not guilty."""
    pieces, cue = sentence.pieces, reading.cue
    if verb.act == "denies" and pieces[cue.first].low in NOT:
        return "states"
    opening = pieces[reading.content[0][0]].low if reading.content else ""
    if verb.lemma in PLEADING and _is_innocence(pieces, reading):
        return "denies"
    if verb.lemma == "crier" and opening in TO:
        return "accuses"  # crie à la fraude
    return "states" if verb.lemma == "jurer" and opening not in OF else verb.act


def _is_innocence(pieces: Sequence[Token], reading: Reading) -> bool:
    """Pleaded *not guilty*; a toujours clamé *son innocence*."""
    said = [piece.low for first, last in reading.content for piece in pieces[first:last]]
    return said[:2] in (["not", "guilty"], ["non", "coupable"]) or "innocence" in said[:PLEA]


def _speech_act(sentence: Sentence, reading: Reading) -> SpeechAct:
    """That of the verb; where only the tagger takes it for a cue ("*accusé* par le pouvoir") that of its form."""
    cue = reading.cue
    if cue.verb is not None:
        return _act_here(sentence, reading, cue.verb)
    verbs = LEXICONS[sentence.language].verbs
    forms = [form for piece in sentence.pieces[cue.first : cue.last] for form in verbs.get(piece.low, ())]
    return next((form.verb.act for form in forms if not form.verb.particle), "states")


# The words


def _type(pieces: Sequence[Token], reading: Reading) -> Type:
    kinds = [
        piece.kind for first, last in reading.content for piece in pieces[first:last]
        if piece.kind != "mark" and piece.low not in {"and", "et"}
    ]  # fmt: skip
    if "quote" not in kinds:
        return "indirect"
    return "direct" if all(kind == "quote" for kind in kinds) else "mixed"


def _quote_spans(text: str, sentence: Sentence, reading: Reading, kind: Type) -> Iterator[Span]:
    for first, last in reading.content:
        if kind == "direct":
            for piece in sentence.pieces[first:last]:
                if piece.kind == "quote":
                    quotation = sentence.quotation(piece)
                    yield from _trimmed(text, quotation.inner_start, quotation.inner_end)
        elif last > first:
            yield from _trimmed(text, sentence.pieces[first].start, sentence.pieces[last - 1].end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and (text[start] in EDGES or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1].isspace()):
        end -= 1
    if start < end:
        yield Span(start, end)


# How many


def _figures(setting: Setting, quote: Sequence[Span]) -> Iterator[Figure]:
    """The quantities inside the words, each read in its whole sentence."""
    for sentence in setting.sentences_of(quote):
        if sentence.start not in setting.figures:
            setting.figures[sentence.start] = _all_figures(setting, sentence)
        for figure in setting.figures[sentence.start]:
            if any(span.start <= figure.start and figure.end <= span.end for span in quote):
                yield figure


def _all_figures(setting: Setting, sentence: Sentence) -> list[Figure]:
    pieces = tokenize(setting.text, sentence.start, sentence.end, sentence.language)
    as_of = _as_of(pieces, setting.article_date)
    earlier = partial(_counted_before, setting, sentence)
    return list(find_figures(setting.text, pieces, LEXICONS[sentence.language], as_of, earlier))


def _counted_before(setting: Setting, sentence: Sentence) -> list[Figure]:
    """The figures of the sentence before, or of the one before that where it counts nothing."""
    at = bisect_left(setting.starts, sentence.start)
    for before in reversed(setting.sentences[max(0, at - COUNTED_BACK) : at]):
        pieces = tokenize(setting.text, before.start, before.end, before.language)
        figures = list(find_figures(setting.text, pieces, LEXICONS[before.language]))
        if figures:
            return figures
    return []


def _as_of(pieces: Sequence[Token], article: date | None) -> date | None:
    for at, piece in enumerate(pieces[:-2]):
        if piece.low == "as" and pieces[at + 1].low in {"of", "at"}:
            return day_said(pieces[at + 2 : at + 7], article)
        if piece.low == "date" and pieces[at + 1].low in {"du", "de"}:
            return day_said(pieces[at + 2 : at + 7], article)
    return None
