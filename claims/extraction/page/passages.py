"""Turns the parts of a page into sentences, each paragraph read in its own language."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from claims.extraction.lexicon import LEXICONS
from claims.extraction.page.furniture import is_boilerplate
from claims.extraction.page.incises import cut_at_incises
from claims.extraction.page.layout import Part, find_parts
from claims.extraction.page.releases import is_release
from claims.extraction.phrases.agencies import agencies_in, is_sign_off, relays_in
from claims.extraction.text.languages import language_shares
from claims.extraction.text.quotes import Quotation, find_quotations, opens_with_mark
from claims.extraction.text.sentences import Sentence, pieces_of, split_sentences
from claims.extraction.text.tokens import Token, folded, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# What stands before a headline of Reuters: "LEAD 1-Soudan-Les rebelles ...", "France-Un ministre ...".
SLUG = re.compile(
    r"(?:(?:LEAD|ACTUALISATION|PRECISION|CORRECTION|RPT|BREF|REPORTAGE|EXCLUSIF|ECLAIRAGE)[ \d]*-)?"
    r"(?:[A-ZÀ-Þ][\w'’.]*(?:[ /-](?:d['’])?[A-ZÀ-Þ][\w'’.]*){0,3}-"
    r"(?=(?:L[ea]s?|Une?|Des|Aux?|Plus|Deux|Trois|Ce|Pas)\b|L['’]))?"
)
BLOCK = 150_000  # characters read together; names are not carried over from one block of a huge text to the next
OTHER_SHARE, OWN_SHARE = 0.15, 0.05  # small words that make a paragraph the other language's
SHORT = 60  # characters; less does not show its language


@dataclass(slots=True)
class Passage:
    """What is read together: the sentences of some paragraphs, and the agencies that sign them."""

    sentences: list[Sentence] = field(default_factory=list)
    slugs: list[Token] = field(default_factory=list)
    head: list[Token] = field(default_factory=list)  # date lines and datelines
    is_release: bool = False


def passages_of(text: str, language: str) -> Iterator[Passage]:
    """The whole text as one passage, or a huge one as several."""
    waiting: list[Part] = []
    head: list[Token] = []
    release = is_release(text)
    for part in find_parts(text):
        waiting.append(part)
        if part.end - waiting[0].start > BLOCK:
            passage = _passage(text, waiting, language, head, is_release=release)
            head, waiting = passage.head, []
            yield from _blocks(passage)
            del passage
    if waiting:
        yield from _blocks(_passage(text, waiting, language, head, is_release=release))


def _blocks(passage: Passage) -> Iterator[Passage]:
    """The passage, cut where one huge paragraph makes it longer than is read together."""
    block = Passage(slugs=passage.slugs, head=passage.head, is_release=passage.is_release)
    for sentence in passage.sentences:
        if block.sentences and sentence.end - block.sentences[0].start > 2 * BLOCK:
            yield block
            block = Passage(slugs=passage.slugs, head=passage.head, is_release=passage.is_release)
        block.sentences.append(sentence)
    yield block


def _passage(text: str, parts: list[Part], language: str, head: list[Token], *, is_release: bool) -> Passage:
    passage = Passage(head=head or _head(text, parts), is_release=is_release)
    continued, post = False, list[Part]()
    for index, part in enumerate(parts):
        if part.kind in {"dateline", "byline"}:
            passage.slugs += relays_in(text, part.start, part.end)
        if part.kind == "signature":
            _read_post(text, part, post, passage, language)
        post = [*post, part] if part.kind == "post" else []
        if part.kind not in {"body", "title"}:
            continue
        goes_on = _next_opens_with_mark(text, parts, index)
        continued = _read_part(text, part, passage, language, goes_on=goes_on, continued=continued)
    return passage


def _head(text: str, parts: list[Part]) -> list[Token]:
    kinds = ("date", "dateline", "byline")
    return [token for part in parts[:12] if part.kind in kinds for token in tokenize(text, part.start, part.end, "en")]


def _next_opens_with_mark(text: str, parts: list[Part], index: int) -> bool:
    following = parts[index + 1] if index + 1 < len(parts) else None
    return following is not None and following.kind == "body" and opens_with_mark(text, following.start, following.end)


def _without_slug(text: str, part: Part) -> Part:
    slug = SLUG.match(text, part.start, part.end)
    return replace(part, start=slug.end()) if slug else part


def _read_part(text: str, part: Part, passage: Passage, language: str, *, goes_on: bool, continued: bool) -> bool:
    """Add the part's sentences; whether its last quotation goes on in the next part."""
    own = _language_of(text[part.start : part.end], language)
    part = _without_slug(text, part) if part.kind == "title" and own == "fr" else part
    found = find_quotations(text, part.start, part.end, goes_on=goes_on, continued=continued)
    quotations = cut_at_incises(text, found, LEXICONS[own])
    starts = [quotation.start for quotation in quotations]
    pieces = pieces_of(text, part.start, part.end, quotations, own)
    for number, its_pieces in enumerate(split_sentences(pieces, LEXICONS[own]), start=len(passage.sentences)):
        first, last = its_pieces[0].start, its_pieces[-1].end
        if is_sign_off(text, first, last):
            passage.slugs += agencies_in(text, first, last)
        elif not is_boilerplate(folded(text[first:last])):
            mine = tuple(quotations[bisect_left(starts, first) : bisect_left(starts, last)])
            passage.sentences.append(
                Sentence(its_pieces, mine, part.paragraph, number, own, is_title=part.kind == "title")
            )
    return bool(quotations) and quotations[-1].continues


def _read_post(text: str, signature: Part, post: Sequence[Part], passage: Passage, language: str) -> None:
    """Add a post as one sentence: its words as if they were quoted, then who signs it."""
    if not post:
        return
    own = _language_of(text[post[0].start : post[-1].end], language)
    quoted = tuple(Quotation(part.start, part.end, part.start, part.end) for part in post)
    pieces = pieces_of(text, post[0].start, post[-1].end, list(quoted), own)
    pieces += tokenize(text, signature.start, signature.end, own)
    number = len(passage.sentences)
    passage.sentences.append(Sentence(tuple(pieces), quoted, signature.paragraph, number, own, is_post=True))


def _language_of(words: str, language: str) -> str:
    if len(words) < SHORT:
        return language
    shares = language_shares(words[:2_000])
    other = "fr" if language == "en" else "en"
    return other if shares[other] > OTHER_SHARE and shares[language] < OWN_SHARE else language
