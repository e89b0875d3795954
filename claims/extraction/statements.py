"""Makes a statement of a reading: its words, type, speakers, medium, chain, figures and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.cues import spans_of
from claims.extraction.dates import day_said
from claims.extraction.figures import find_figures
from claims.extraction.heads import SOME as HOW_MANY
from claims.extraction.heads import head_of, is_speaker_like, is_speaker_noun
from claims.extraction.lexicon import LEXICONS
from claims.extraction.lexicon.words import words
from claims.extraction.media import BROADCASTERS, is_outlet, medium_in, medium_of, owner_of
from claims.extraction.noun_phrases import Phrase
from claims.extraction.tokens import Token, tokenize
from claims.extraction.types import Mention, Relay, Span, Speaker, Statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.mentions import Register, Resolved
    from claims.extraction.reading import Reading
    from claims.extraction.sentences import Sentence
    from claims.extraction.types import Figure, Medium, SpeechAct, Type

BETWEEN = " … "  # between the fragments of a statement's text
CONFIDENCE = {
    "quote": 0.95, "comma_quote": 0.95, "colon": 0.95, "that": 0.95, "according": 0.93, "trailing": 0.92,
    "zero": 0.88, "infinitive": 0.88, "gerund": 0.88, "toll": 0.88, "object": 0.8, "headline": 0.8, "continued": 0.8,
    "question": 0.75, "noun": 0.75, "passive": 0.65, "hearsay": 0.4,
}  # fmt: skip
HELD = words("believe think hope fear know suggest show find suspect worry croire penser craindre espérer redouter")
SHORT_NAMES = {"associated press": "ap", "agence france-presse": "afp", "radio france internationale": "rfi"}
ON_AIR = words("rfi bbc cnn rtbf voa dw france24 ortm")
SOME = words("des de d' du")
EDGES = " \t\u00a0\u202f,—–"


@dataclass(frozen=True, slots=True)
class Setting:
    """What a statement is read against: the text, who is named in it, its date, and the agencies that sign it."""

    text: str
    register: Register
    article_date: date | None
    slugs: tuple[Token, ...]


def statement_of(setting: Setting, sentence: Sentence, reading: Reading, around: Sequence[int]) -> Statement:
    """The statement; `around` are the sentence's pieces that are neither its words nor another statement's."""
    lexicon = LEXICONS[sentence.language]
    pieces = sentence.pieces
    speakers, is_sure = _speakers(setting, sentence, reading, lexicon)
    kind = _type(pieces, reading)
    quote = tuple(_quote_spans(setting.text, sentence, reading, kind))
    beside = [pieces[at] for at in around]
    medium = medium_of(pieces, reading, around, lexicon)
    return Statement(
        quote=quote,
        cue=tuple(Span(pieces[first].start, pieces[last - 1].end) for first, last in _cue_ranges(reading)),
        text=BETWEEN.join(setting.text[span.start : span.end] for span in quote),
        type=kind,
        language=sentence.language,
        speech_act=_speech_act(reading),
        speakers=speakers,
        medium=medium,
        relays=tuple(_relays(setting, sentence, reading, beside, lexicon)),
        figures=tuple(_figures(setting, sentence, quote, lexicon)),
        said_on=day_said(beside, setting.article_date),
        confidence=_confidence(reading, pieces, lexicon),
        sure=is_sure and not reading.is_doubtful and bool(speakers),
    )


def _cue_ranges(reading: Reading) -> Iterator[tuple[int, int]]:
    if reading.shape != "continued":
        yield from spans_of(reading.cue)


def _speech_act(reading: Reading) -> SpeechAct:
    return reading.cue.verb.act if reading.cue.verb else "states"


def _confidence(reading: Reading, pieces: Sequence[Token], lexicon: Lexicon) -> float:
    score = CONFIDENCE[reading.shape]
    if reading.is_doubtful:
        score *= 0.8
    if reading.source and not is_speaker_like(pieces[reading.source.first : reading.source.last], lexicon):
        score *= 0.75
    if reading.cue.verb and reading.cue.verb.lemma in HELD:
        score *= 0.85
    return round(score, 2)


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


# Who


def _speakers(
    setting: Setting, sentence: Sentence, reading: Reading, lexicon: Lexicon
) -> tuple[tuple[Speaker, ...], bool]:
    if reading.source is None:
        return (), False
    found, sure = [], True
    for phrase in _joint(sentence.pieces, reading.source, lexicon):
        speaker, resolved = _speaker(setting, sentence, phrase, lexicon)
        setting.register.spoke(resolved, sentence.pieces[phrase.first : phrase.last], sentence)
        found.append(speaker)
        sure = (
            sure
            and resolved.is_sure
            and _names_somebody(sentence.pieces[phrase.first : phrase.last], resolved, lexicon)
        )
    return tuple(found), sure


def _names_somebody(mention: Sequence[Token], resolved: Resolved, lexicon: Lexicon) -> bool:
    """Whether these words are a phrase for somebody, and not "in a report" or "heavy rain"."""
    if mention[0].low in lexicon.prepositions and mention[0].low not in SOME:
        return False
    if resolved.kind != "unnamed" or len(mention) == 1 or mention[0].low in HOW_MANY:
        return is_speaker_like(mention, lexicon)
    head = head_of(mention, lexicon)
    return head is not None and (
        is_speaker_noun(head.low, lexicon) or is_speaker_noun(head.low.removesuffix("s"), lexicon)
    )


def _speaker(setting: Setting, sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> tuple[Speaker, Resolved]:
    words = sentence.pieces[phrase.first : phrase.last]
    resolved = resolve(setting, sentence, words, lexicon)
    return Speaker(_mention(setting.text, words), resolved.name, resolved.kind, resolved.alternatives), resolved


def resolve(setting: Setting, sentence: Sentence, words: Sequence[Token], lexicon: Lexicon) -> Resolved:
    """Whom these words stand for; a statement or post stands for whose it is."""
    owner = owner_of(words, lexicon)
    if owner is None:
        return setting.register.resolve(words, sentence)
    first, last = owner
    if first < last and is_speaker_like(words[first:last], lexicon):
        return setting.register.resolve(words[first:last], sentence)
    return setting.register.resolve(words, sentence, owner_of_medium=True)


def _mention(text: str, words: Sequence[Token]) -> Mention:
    start, end = words[0].start, words[-1].end
    if len(words) == 1 and words[0].text.startswith("-"):
        start += words[0].text.rfind("-") + 1
    return Mention((Span(start, end),), text[start:end])


def _joint(pieces: Sequence[Token], source: Phrase, lexicon: Lexicon) -> list[Phrase]:
    """The army and the police: two speakers; the ministry of health and social affairs: one."""
    words = pieces[source.first : source.last]
    cuts = [at for at, piece in enumerate(words) if piece.low in {"and", "et"}]
    if not cuts or any(piece.low in lexicon.relatives or piece.low in lexicon.participles for piece in words):
        return [source]
    cut = cuts[-1]
    left, right = words[:cut], words[cut + 1 :]
    members = _members(left)
    if not right or not all(
        is_speaker_like(words[first:last], lexicon) for first, last in [*members, (cut + 1, len(words))]
    ):
        return [source]
    set_off = right[0].low in lexicon.determiners | lexicon.titles | lexicon.group_nouns | lexicon.unnamed_nouns
    if not set_off and (
        any(piece.low in {"of", "de", "du", "des", "for", "d'"} for piece in left) or not right[0].is_capital
    ):
        return [source]
    ranges = [*members, (cut + 1, len(words))]
    return [Phrase(source.first + first, source.first + last, source.begins) for first, last in ranges]


def _members(left: Sequence[Token]) -> list[tuple[int, int]]:
    """The members before "and", cut at commas; a name with its apposition stays one."""
    found, first = [], 0
    for at, piece in enumerate(left):
        if piece.text == "," and at > first:
            found.append((first, at))
            first = at + 1
    if first < len(left):
        found.append((first, len(left)))
    named = [_is_short_name(left[start:stop]) for start, stop in found]
    return found if all(named) else [(0, len(left))]


def _is_short_name(member: Sequence[Token]) -> bool:
    """Mali; the WHO: not "a spokesman", nor a whole clause."""
    first = member[1] if member[0].low in {"the", "le", "la", "les", "l'"} and len(member) > 1 else member[0]
    return first.is_capital and len(member) < 4


# Who passed it on


def _relays(
    setting: Setting, sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[Relay]:
    seen: set[tuple[int, int]] = set()
    names: set[str] = set()
    for mention, medium in _relay_words(sentence, reading, beside, lexicon):
        resolved = resolve(setting, sentence, mention, lexicon)
        key = (mention[0].start, mention[-1].end)
        name = _known_as(resolved.name or "")
        if key in seen or (name and name in names):
            continue
        seen.add(key)
        names.add(name)
        setting.register.spoke(resolved, mention, sentence)
        yield Relay(_mention(setting.text, mention), resolved.name, medium)
    for slug in setting.slugs:
        if _known_as(slug.text) not in names:
            names.add(_known_as(slug.text))
            yield Relay(_mention(setting.text, [slug]), slug.text, "press")


def _known_as(name: str) -> str:
    """The same for both names of an agency: AP, The Associated Press."""
    low = name.lower().removeprefix("the ")
    return SHORT_NAMES.get(low, low)


def _relay_words(
    sentence: Sentence, reading: Reading, beside: list[Token], lexicon: Lexicon
) -> Iterator[tuple[tuple[Token, ...], Medium]]:
    pieces = sentence.pieces
    if reading.hearer is not None:
        words = pieces[reading.hearer.first : reading.hearer.last]
        if is_outlet(words, lexicon):
            yield words, _relay_medium(words, lexicon)
    own = reading.source
    for found in _outlets_beside(beside, lexicon):
        words = tuple(found)
        is_source = own is not None and pieces[own.first].start <= words[0].start < pieces[own.last - 1].end
        if not is_source:
            yield words, _relay_medium(words, lexicon)
    for relay in reading.relays:
        words = pieces[relay.first : relay.last]
        yield words, _relay_medium(words, lexicon)


def _outlets_beside(beside: list[Token], lexicon: Lexicon) -> Iterator[list[Token]]:
    """In an interview with Le Monde; cited by the BBC; (AFP)."""
    at = 0
    while at < len(beside):
        for length in (4, 3, 2, 1):
            words = beside[at : at + length]
            if " ".join(word.low for word in words) in lexicon.outlet_names and words[0].is_capital:
                yield words
                at += length - 1
                break
        at += 1


def _relay_medium(words: Sequence[Token], lexicon: Lexicon) -> Medium:
    if {word.low for word in words} & (BROADCASTERS | ON_AIR):
        return "broadcast"
    said = medium_in(list(words), lexicon, linked=False)
    return "press" if said == "unknown" and is_outlet(words, lexicon) else said


# How many


def _figures(setting: Setting, sentence: Sentence, quote: Sequence[Span], lexicon: Lexicon) -> Iterator[Figure]:
    pieces = tokenize(setting.text, sentence.start, sentence.end, sentence.language)
    as_of = _as_of(pieces, setting.article_date)
    for figure in find_figures(setting.text, pieces, lexicon, as_of):
        if any(span.start <= figure.start and figure.end <= span.end for span in quote):
            yield figure


def _as_of(pieces: Sequence[Token], article: date | None) -> date | None:
    for at, piece in enumerate(pieces[:-2]):
        if piece.low == "as" and pieces[at + 1].low in {"of", "at"}:
            return day_said(pieces[at + 2 : at + 7], article)
        if piece.low == "date" and pieces[at + 1].low in {"du", "de"}:
            return day_said(pieces[at + 2 : at + 7], article)
    return None
