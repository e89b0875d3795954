"""Cuts a paragraph into sentences, with each quotation as one piece of its sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.extraction.text.tokens import Token, folded, tokenize

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claims.extraction.lexicon import Lexicon
    from claims.extraction.text.quotes import Quotation

LIMIT = 160  # pieces; a longer sentence is cut, so that every window below stays bounded
ASIDE = 14  # pieces that brackets inside a sentence may hold
TAIL = 9  # how far after a quotation its "said X" may reach
FINAL = frozenset(".!?…") | {"...", ".."}


@dataclass(frozen=True, slots=True)
class Sentence:
    """The pieces of one sentence; its quotations stand among them as single pieces of kind `quote`."""

    pieces: tuple[Token, ...]
    quotations: tuple[Quotation, ...]
    paragraph: int
    number: int
    language: str
    is_title: bool = False
    is_post: bool = False  # of a social network: its words as quotations, then who signs it

    @property
    def start(self) -> int:
        return self.pieces[0].start

    @property
    def end(self) -> int:
        return self.pieces[-1].end

    def quotation(self, piece: Token) -> Quotation:
        return next(quotation for quotation in self.quotations if quotation.start == piece.start)


def pieces_of(text: str, start: int, end: int, quotations: list[Quotation], language: str) -> list[Token]:
    """Tokens of the paragraph, each quotation as one."""
    found: list[Token] = []
    at = start
    for quotation in quotations:
        found += tokenize(text, at, quotation.start, language)
        words = text[quotation.start : quotation.end]
        found.append(Token(quotation.start, quotation.end, words, folded(words), "quote"))
        at = quotation.end
    return found + tokenize(text, at, end, language)


def split_sentences(pieces: list[Token], lexicon: Lexicon) -> Iterator[tuple[Token, ...]]:
    begin = 0
    for index, piece in enumerate(pieces):
        is_last = index + 1 == len(pieces)
        if is_last or index - begin >= LIMIT or _is_end(pieces, index, piece, lexicon):
            yield tuple(pieces[begin : index + 1])
            begin = index + 1


def _is_end(pieces: list[Token], index: int, piece: Token, lexicon: Lexicon) -> bool:
    following = pieces[index + 1]
    if piece.kind == "quote":
        return _ends_in_quotation(pieces, index, piece, following, lexicon)
    if _is_in_brackets(pieces, index):
        return False
    if piece.text not in FINAL:
        return _is_dotted_end(piece, following, lexicon)
    if following.text in FINAL or following.text in ")]":
        return False
    before = pieces[index - 1] if index else piece
    if piece.text == "." and (_is_decimal(before, piece, following) or _is_abbreviation(before, piece, lexicon)):
        return False
    return _may_begin(following)


def _is_decimal(before: Token, dot: Token, following: Token) -> bool:
    """As in "N1.2bn was lost": a sum that begins with a letter."""
    tied = before.end == dot.start and dot.end == following.start
    return tied and before.text[-1].isdigit() and following.kind == "number"


def _is_in_brackets(pieces: list[Token], index: int) -> bool:
    """As in "(D-N.Y.)", "(see p. 4)": brackets that close soon hold no end."""
    opened = next((at for at in range(index, max(-1, index - ASIDE), -1) if pieces[at].text in "()"), None)
    if opened is None or pieces[opened].text != "(":
        return False
    return any(piece.text == ")" for piece in pieces[index + 1 : opened + ASIDE])


def _may_begin(following: Token) -> bool:
    return following.kind in {"quote", "number"} or not following.text[0].islower()


def _is_abbreviation(before: Token, dot: Token, lexicon: Lexicon) -> bool:
    if before.end != dot.start or before.kind != "word":
        return False
    is_initial = len(before.text) == 1 and before.is_capital and before.text != "X"
    return is_initial or before.low in lexicon.abbreviations


def _is_dotted_end(piece: Token, following: Token, lexicon: Lexicon) -> bool:
    """As in "in the U.S. The army": a dotted abbreviation ends a sentence where a small word is written large."""
    if not (len(piece.text) > 2 and piece.text[-1] == "." and piece.text[0].isalpha()):
        return False
    return following.is_capital and (following.low in lexicon.articles or following.low in lexicon.prepositions)


def _ends_in_quotation(pieces: list[Token], index: int, piece: Token, following: Token, lexicon: Lexicon) -> bool:
    inner = piece.text.rstrip("\"”»’'› \u00a0\u202f")
    if inner[-1:] not in FINAL or following.kind == "mark":
        return False
    if following.kind != "quote" and following.text[0].islower():
        return False
    return following.kind == "quote" or not _is_attribution_tail(pieces, index + 1, lexicon)


def _is_attribution_tail(pieces: list[Token], index: int, lexicon: Lexicon) -> bool:
    """As in "..." Awa Diop said on Monday: a short subject and a verb of saying that nothing quoted follows."""
    for at in range(index, min(index + TAIL, len(pieces))):
        piece = pieces[at]
        if piece.kind == "mark" and piece.text not in ",-":
            return False
        forms = lexicon.verbs.get(piece.low, ())
        if at > index and any("finite" in form.kinds and form.verb.takes("q", "m") for form in forms):
            after = pieces[at + 1] if at + 1 < len(pieces) else None
            return (
                after is None
                or after.text in ".,"
                or after.low in lexicon.prepositions
                or after.low in lexicon.time_words
            )
    return False
