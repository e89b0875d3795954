"""Turns examples into batches of tensors, drawn anew for each epoch."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from claims.extraction.tagger.features import CAPITALS, SIZES, TITLE
from claims.extraction.tagger.windows import Window, windows_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.tagger.wordpieces import WordPieces
    from claims.extraction.training.data import Example

ROLE = list(SIZES).index("role")
MASKED, MASKED_NAMES = 0.03, 0.10  # share of words, and of capital words, that are hidden in training
RULELESS = 0.3  # share of windows in which the rules say nothing


@dataclass(frozen=True, slots=True)
class Batch:
    """Some windows; words are named by the place of their first piece."""

    pieces: torch.Tensor  # [batch, length]
    features: torch.Tensor  # [batch, length, features]
    mask: torch.Tensor  # [batch, length]
    firsts: torch.Tensor  # [batch, words] place of each word's first piece
    tags: torch.Tensor  # [batch, words]
    is_word: torch.Tensor  # [batch, words]
    links: torch.Tensor  # [links, 3] window, word, head


def batches_of(examples: Sequence[Example], pieces: WordPieces, size: int, seed: int, length: int) -> Iterator[Batch]:
    """All examples once, in windows that begin at a random sentence; windows of like length together."""
    chance = random.Random(seed)
    drawn = [(example, window) for example in examples for window in _windows(example, pieces, chance, length)]
    chance.shuffle(drawn)
    pool = 40 * size
    for begin in range(0, len(drawn), pool):
        part = sorted(drawn[begin : begin + pool], key=lambda one: one[1].last - one[1].first)
        cut = [part[at : at + size] for at in range(0, len(part), size)]
        chance.shuffle(cut)
        for chosen in cut:
            yield batch_of(chosen, pieces, chance)


def _windows(example: Example, pieces: WordPieces, chance: random.Random, length: int) -> list[Window]:
    """The first window is cut short at random, so that windows end elsewhere in each epoch."""
    found = list(windows_of(example.words, pieces, length, before=0))
    opening = chance.randrange(length // 3, length)
    head = next(windows_of(example.words, pieces, opening, before=0))
    rest = windows_of(example.words[head.last :], pieces, length, before=0)
    shifted = [head, *(Window(w.first + head.last, w.own + head.last, w.last + head.last) for w in rest)]
    return shifted if chance.random() < 0.8 else found


def batch_of(drawn: Sequence[tuple[Example, Window]], pieces: WordPieces, chance: random.Random | None = None) -> Batch:
    """The windows as tensors; with `chance`, some words and what the rules say are hidden."""
    rows = [_row(example, window, pieces, chance) for example, window in drawn]
    length = max(len(row[0]) for row in rows)
    words = max(len(row[2]) for row in rows)
    blank = (0,) * len(SIZES)
    return Batch(
        torch.tensor([row[0] + [pieces.padding] * (length - len(row[0])) for row in rows]),
        torch.tensor([row[1] + [blank] * (length - len(row[1])) for row in rows]),
        torch.tensor([[1] * len(row[0]) + [0] * (length - len(row[0])) for row in rows]),
        torch.tensor([row[2] + [0] * (words - len(row[2])) for row in rows]),
        torch.tensor([row[3] + [0] * (words - len(row[3])) for row in rows]),
        torch.tensor([[True] * len(row[2]) + [False] * (words - len(row[2])) for row in rows]),
        torch.tensor([[number, *link] for number, row in enumerate(rows) for link in row[4]]).reshape(-1, 3),
    )


def _row(
    example: Example, window: Window, pieces: WordPieces, chance: random.Random | None
) -> tuple[list[int], list[tuple[int, ...]], list[int], list[int], list[tuple[int, int]]]:
    numbers: list[int] = [pieces.first]
    features: list[tuple[int, ...]] = [(0,) * len(SIZES)]
    firsts = []
    ruleless = chance is not None and chance.random() < RULELESS
    for word in example.words[window.first : window.last]:
        own = list(pieces.of(word.text))
        if chance is not None:
            share = MASKED_NAMES if word.features[0] in {TITLE, CAPITALS} else MASKED
            own = [pieces.mask] * len(own) if chance.random() < share else own
        told = word.features
        if ruleless:
            told = (*told[:ROLE], 0, *told[ROLE + 1 :])
        firsts.append(len(numbers))
        numbers += own
        features += [told] * len(own)
    numbers.append(pieces.last)
    features.append((0,) * len(SIZES))
    links = [
        (at - window.first, head - window.first)
        for at, head in example.heads.items()
        if window.first <= at < window.last and window.first <= head < window.last
    ]
    tags = list(example.tags[window.first : window.last])
    if tags and tags[0] and tags[0] % 2 == 0:
        tags[0] -= 1
    return numbers, features, firsts, tags, links
