"""Says who passed a statement on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claims.extraction.lexicon.words import words
from claims.extraction.media import BROADCASTERS, is_outlet, medium_in
from claims.extraction.speakers import mention_of, resolve
from claims.extraction.types import Relay

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.reading import Reading
    from claims.extraction.sentences import Sentence
    from claims.extraction.setting import Setting
    from claims.extraction.tokens import Token
    from claims.extraction.types import Medium

SHORT_NAMES = {"associated press": "ap", "agence france-presse": "afp", "radio france internationale": "rfi"}
ON_AIR = words("rfi bbc cnn rtbf voa dw france24 ortm")


def relays_of(
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
        yield Relay(mention_of(setting.text, mention), resolved.name, medium)
    for slug in setting.slugs:
        if _known_as(slug.text) not in names:
            names.add(_known_as(slug.text))
            yield Relay(mention_of(setting.text, [slug]), slug.text, "press")


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
