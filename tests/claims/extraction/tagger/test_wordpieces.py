"""Words are cut into the longest pieces that the encoder knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claims.extraction.tagger.network import MODEL
from claims.extraction.tagger.wordpieces import LONGEST, MOST, WordPieces

if TYPE_CHECKING:
    from pathlib import Path

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "rebel", "##s", "re", "##bel", "'", "d", "elegue", "a", "##a"]


@pytest.fixture
def small(tmp_path: Path) -> WordPieces:
    (tmp_path / "vocab.txt").write_text("\n".join(PIECES), encoding="utf-8")
    return WordPieces(tmp_path / "vocab.txt")


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("rebels", ["rebel", "##s"]),
        ("REBEL", ["rebel"]),
        ("d'élégué", ["d", "'", "elegue"]),
        ("xyz", ["[UNK]"]),
        ("\u200b", ["[UNK]"]),
        ("rebel\u200bs", ["rebel", "##s"]),
    ],
)
def test_longest_pieces_first(small: WordPieces, word: str, pieces: list[str]) -> None:
    assert [PIECES[number] for number in small.of(word)] == pieces


def test_an_endless_word_has_few_pieces(small: WordPieces) -> None:
    assert len(small.of("a" * 10 * LONGEST)) <= MOST


def test_the_encoders_own_words() -> None:
    pieces = WordPieces(MODEL / "vocab.txt")
    words = (MODEL / "vocab.txt").read_text(encoding="utf-8").splitlines()

    assert len(words) == len(pieces.ids)
    assert [words[number] for number in pieces.of("Ménaka")] == ["men", "##aka"]
