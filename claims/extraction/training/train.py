"""Trains the tagger on PolNeAR and on reports of our own: `python -m claims.extraction.training.train`."""

from __future__ import annotations

import argparse
import copy
import math
import os
import random
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from claims.extraction.tagger.wordpieces import WordPieces
from claims.extraction.training.batches import batches_of
from claims.extraction.training.data import HELD_OUT, REPORTS, examples_from_polnear, examples_from_reports
from claims.extraction.training.network import Chain, Network, pretrained

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.training.batches import Batch
    from claims.extraction.training.data import Example


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the tagger is trained; each stage goes through its examples `epochs` times."""

    seed: int = 7
    size: int = 8  # windows a step
    length: int = 256  # pieces a window
    rate: float = 2.5e-4
    warm_up: float = 0.1
    decay: float = 0.01
    average: float = 0.998  # of the weights that are kept, a step
    link_weight: float = 0.25
    epochs: int = 4
    reports_times: int = 3  # how often the reports of our own are seen in an epoch


class Tagger(torch.nn.Module):
    """The network with its chain: what is trained together."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network, self.chain = network, Chain()

    def loss(self, batch: Batch, link_weight: float) -> torch.Tensor:
        """The mean loss of a word, with links."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, ends, heads = self.network(batch.pieces, batch.features, batch.mask)
        places = batch.firsts[:, :, None]
        of_words = [one.float().gather(1, places.expand(-1, -1, one.shape[2])) for one in (scores, ends, heads)]
        tagging = self.chain.loss(of_words[0], batch.tags, batch.is_word) / batch.is_word.sum()
        if not len(batch.links):
            return tagging
        row, word, head = batch.links.T
        linked = torch.einsum("lw,lnw->ln", of_words[1][row, word], of_words[2][row])
        linked = linked.masked_fill(~batch.is_word[row], -1e4)
        return tagging + link_weight * functional.cross_entropy(linked, head) * len(row) / batch.is_word.sum() * 10


class Average:
    """A slow mean of the weights, which generalises better than the last ones."""

    def __init__(self, tagger: Tagger, keep: float) -> None:
        self.tagger, self.keep, self.steps = copy.deepcopy(tagger).eval(), keep, 0

    @torch.no_grad()
    def take(self, tagger: Tagger) -> None:
        self.steps += 1
        keep = min(self.keep, self.steps / (self.steps + 10))
        for mine, theirs in zip(self.tagger.parameters(), tagger.parameters(), strict=True):
            mine.lerp_(theirs, 1 - keep)


def epochs_of(shared: Path, reports: Path, recipe: Recipe) -> Iterator[list[Example]]:
    """The examples of each epoch: quotes are straight in some, and a second annotator is heard where there is one."""
    chance = random.Random(recipe.seed)
    train = shared / "data" / "polnear" / "train"
    curly, straight = (list(_kept(examples_from_polnear(train, straight=one))) for one in (False, True))
    second = {one.name: one for one in _kept(examples_from_polnear(train, second=True))}
    own = (
        [list(examples_from_reports(reports, straight=one)) for one in (False, True)] if reports.exists() else [[], []]
    )
    while True:
        chosen = [chance.choices(pair, (0.8, 0.2))[0] for pair in zip(curly, straight, strict=True)]
        chosen = [second[one.name] if one.name in second and chance.random() < 0.5 else one for one in chosen]
        for _ in range(recipe.reports_times):
            chosen += [chance.choices(pair, (0.75, 0.25))[0] for pair in zip(*own, strict=True)]
        yield chosen


def _kept(examples: Iterator[Example]) -> Iterator[Example]:
    names: dict[str, int] = {}
    for example in examples:
        if names.setdefault(example.name, len(names)) % HELD_OUT != HELD_OUT - 1:
            yield example


def train(options: argparse.Namespace, recipe: Recipe) -> None:
    torch.manual_seed(recipe.seed)
    pieces = WordPieces(options.encoder / "vocab.txt")
    tagger = Tagger(pretrained(options.encoder))
    epochs = epochs_of(options.shared, options.reports, recipe)
    first = next(epochs)
    steps = recipe.epochs * sum(1 for _ in batches_of(first, pieces, recipe.size, 0, recipe.length))
    optimizer = torch.optim.AdamW(_groups(tagger, recipe), lr=recipe.rate, weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps, recipe.warm_up))
    average = Average(tagger, recipe.average)
    started = time.monotonic()
    for epoch in range(recipe.epochs):
        examples = first if epoch == 0 else next(epochs)
        losses = []
        tagger.train()
        for number, batch in enumerate(batches_of(examples, pieces, recipe.size, recipe.seed + epoch, recipe.length)):
            loss = tagger.loss(batch, recipe.link_weight)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.take(tagger)
            losses.append(float(loss))
            if number % 50 == 49:
                _say(f"epoch {epoch + 1} step {number + 1}: {sum(losses[-50:]) / 50:.4f}", started)
        _say(f"epoch {epoch + 1} of {recipe.epochs}: loss {sum(losses) / len(losses):.4f}", started)
        torch.save(average.tagger.state_dict(), options.out)


def _groups(tagger: Tagger, recipe: Recipe) -> list[dict[str, object]]:
    """The new parts learn faster than the encoder."""
    new = ("chain.", "network.tags.", "network.link", "network.features.")
    named = list(tagger.named_parameters())
    fast = [value for name, value in named if name.startswith(new)]
    slow = [value for name, value in named if not name.startswith(new)]
    return [{"params": slow}, {"params": fast, "lr": recipe.rate * 4}]


def _rate(step: int, steps: int, warm_up: float) -> float:
    done = step / max(1, steps)
    if done < warm_up:
        return done / warm_up
    return max(0.02, 0.5 * (1 + math.cos(math.pi * min(1.0, (done - warm_up) / (1 - warm_up)))))


def _say(words: str, started: float) -> None:
    sys.stdout.write(f"{time.monotonic() - started:7.0f} s  {words}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=Path(os.environ.get("SHARED_DIR", "")))
    parser.add_argument("--reports", type=Path, default=REPORTS)
    parser.add_argument("--encoder", type=Path, required=True, help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, required=True, help="where the weights are written")
    parser.add_argument("--epochs", type=int, default=Recipe.epochs)
    options = parser.parse_args(arguments)
    train(options, Recipe(epochs=options.epochs))


if __name__ == "__main__":
    main()
