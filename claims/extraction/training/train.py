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
from claims.extraction.training.network import Chain, Network, encoder, pretrained

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claims.extraction.training.batches import Batch
    from claims.extraction.training.data import Example


SAY_EVERY = 50  # steps
FASTER = 4  # how much faster the new parts learn than the encoder


@dataclass(frozen=True, slots=True)
class Stage:
    """Some epochs of training; `reports` says how often the reports of our own are seen in each."""

    epochs: int
    rate: float
    reports: int
    horizon: int  # the epochs over which the rate would fall to its end; the next stage may begin before


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the tagger is trained: on PolNeAR first, then on PolNeAR and our own reports together."""

    seed: int = 7
    size: int = 8  # windows a step
    length: int = 256  # pieces a window
    warm_up: float = 0.1
    decay: float = 0.01
    average: float = 0.998  # of the weights that are kept, a step
    link_weight: float = 2.5
    stages: tuple[Stage, ...] = (Stage(3, 2.5e-4, 0, 4), Stage(3, 1.2e-4, 3, 3))


class Tagger(torch.nn.Module):
    """The network with its chain: what is trained together."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network, self.chain = network, Chain()

    def loss(self, batch: Batch, link_weight: float) -> torch.Tensor:
        """The mean loss of a word, with links."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, ends, heads, _ = self.network(batch.pieces, batch.features, batch.mask)
        places = batch.firsts[:, :, None]
        of_words = [one.float().gather(1, places.expand(-1, -1, one.shape[2])) for one in (scores, ends, heads)]
        tagging = self.chain.loss(of_words[0], batch.tags, batch.is_word) / batch.is_word.sum()
        if not len(batch.links):
            return tagging
        row, word, head = batch.links.T
        linked = torch.einsum("lw,lnw->ln", of_words[1][row, word], of_words[2][row])
        linked = linked.masked_fill(~batch.is_word[row], -1e4)
        return tagging + link_weight * functional.cross_entropy(linked, head) * len(row) / batch.is_word.sum()


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


class Corpora:
    """The texts to learn from, read once; with curly and with straight quotation marks."""

    def __init__(self, shared: Path, reports: Path) -> None:
        train = shared / "data" / "polnear" / "train"
        self.polnear = [list(_kept(examples_from_polnear(train, straight=one))) for one in (False, True)]
        self.second = {one.name: one for one in examples_from_polnear(train, second=True)}
        self.reports = [list(_kept(examples_from_reports(reports, straight=one))) for one in (False, True)]

    def epoch(self, chance: random.Random, reports: int) -> list[Example]:
        """Quotes are straight in some, and a second annotator is heard where there is one."""
        chosen = [chance.choices(pair, (0.8, 0.2))[0] for pair in zip(*self.polnear, strict=True)]
        chosen = [self.second[one.name] if one.name in self.second and chance.random() < 0.5 else one for one in chosen]
        for _ in range(reports):
            chosen += [chance.choices(pair, (0.75, 0.25))[0] for pair in zip(*self.reports, strict=True)]
        return chosen


def _kept(examples: Iterator[Example]) -> Iterator[Example]:
    names: dict[str, int] = {}
    for example in examples:
        if names.setdefault(example.name, len(names)) % HELD_OUT != HELD_OUT - 1:
            yield example


def train(options: argparse.Namespace, recipe: Recipe) -> None:
    """All stages, or those from `options.stage` on with the weights that the one before has left."""
    pieces = WordPieces(options.encoder / "vocab.txt")
    corpora = Corpora(options.shared, options.reports)
    tagger = Tagger(pretrained(options.encoder))
    for number, stage in enumerate(recipe.stages, 1):
        left = options.out / f"stage-{number}.pt"
        if number < options.stage:
            tagger.load_state_dict(torch.load(left))
            continue
        torch.manual_seed(recipe.seed + number)
        tagger = train_stage(tagger, stage, corpora, pieces, recipe, left)


def train_stage(
    tagger: Tagger, stage: Stage, corpora: Corpora, pieces: WordPieces, recipe: Recipe, out: Path
) -> Tagger:
    """The averaged weights after the stage; they are written after every epoch."""
    chance = random.Random(recipe.seed + stage.reports)
    epochs = [corpora.epoch(chance, stage.reports) for _ in range(stage.epochs)]
    steps = stage.horizon * sum(1 for _ in batches_of(epochs[0], pieces, recipe.size, 0, recipe.length))
    optimizer = torch.optim.AdamW(_groups(tagger, stage.rate), lr=stage.rate, weight_decay=recipe.decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(step, steps, recipe.warm_up))
    average = Average(tagger, recipe.average)
    started = time.monotonic()
    for epoch, examples in enumerate(epochs, 1):
        losses: list[float] = []
        tagger.train()
        for batch in batches_of(examples, pieces, recipe.size, recipe.seed + epoch, recipe.length):
            loss = tagger.loss(batch, recipe.link_weight)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.take(tagger)
            losses.append(loss.item())
            if len(losses) % SAY_EVERY == 0:
                _say(f"epoch {epoch} step {len(losses)}: {sum(losses[-SAY_EVERY:]) / SAY_EVERY:.4f}", started)
        _say(f"epoch {epoch} of {stage.epochs}: loss {sum(losses) / len(losses):.4f}", started)
        torch.save(average.tagger.state_dict(), out)
    return average.tagger


def _groups(tagger: Tagger, rate: float) -> list[dict[str, object]]:
    """The new parts learn faster than the encoder."""
    new = ("chain.", "network.tags.", "network.link", "network.features.")
    named = list(tagger.named_parameters())
    fast = [value for name, value in named if name.startswith(new)]
    slow = [value for name, value in named if not name.startswith(new)]
    return [{"params": slow}, {"params": fast, "lr": rate * FASTER}]


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
    parser.add_argument("--encoder", type=Path, default=encoder(), help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, required=True, help="the folder to which each stage's weights are written")
    parser.add_argument("--stage", type=int, default=1, help="go on from this stage with what the one before has left")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    train(options, Recipe())


if __name__ == "__main__":
    main()
