"""Cuts words into the pieces that the encoder knows: the longest first, without accents and in lower case."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST = 24  # characters of a word that are looked at; a longer one is cut
MOST = 8  # pieces that one word may give


class WordPieces:
    """A vocabulary of pieces, one a line; pieces that go on begin with ##.

    The pieces are those of BERT's uncased tokenizer (Devlin et al., 2019).
    """

    def __init__(self, path: Path) -> None:
        lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
        self.ids = {piece: number for number, piece in enumerate(lines)}
        self.unknown, self.first, self.last = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.padding, self.mask = self.ids["[PAD]"], self.ids["[MASK]"]
        self._known = lru_cache(maxsize=20_000)(self._cut)

    def of(self, word: str) -> tuple[int, ...]:
        """The numbers of a word's pieces; at least one."""
        return self._known(word[:LONGEST])

    def _cut(self, word: str) -> tuple[int, ...]:
        found: list[int] = []
        for part in _parts(word):
            found += self._part(part)
        return tuple(found[:MOST]) or (self.unknown,)

    def _part(self, part: str) -> list[int]:
        found: list[int] = []
        at = 0
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            found.append(self.ids[("##" if at else "") + part[at:end]])
            at = end
        return found


def _parts(word: str) -> Iterator[str]:
    """The word without accents, cut at marks."""
    plain = "".join(
        character
        for character in unicodedata.normalize("NFD", word.lower())
        if unicodedata.category(character) not in {"Mn", "Cc", "Cf"}
    )
    begin = 0
    for at, character in enumerate(plain):
        if not character.isalnum():
            if at > begin:
                yield plain[begin:at]
            if not character.isspace():
                yield character
            begin = at + 1
    if begin < len(plain):
        yield plain[begin:]
