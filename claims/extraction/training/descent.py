"""Walks a small network down its loss."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

Case = TypeVar("Case")


@dataclass(frozen=True, slots=True)
class Descent:
    """AdamW over whole epochs in random order, its rate falling evenly to nothing."""

    epochs: int
    batch: int
    rate: float
    decay: float

    def __call__(self, network: nn.Module, cases: Sequence[Case], loss: Callable[[list[Case]], torch.Tensor]) -> None:
        """Leaves the network trained and in evaluation mode; torch's own seed decides the order."""
        optimizer = torch.optim.AdamW(network.parameters(), lr=self.rate, weight_decay=self.decay)
        steps = self.epochs * -(-len(cases) // self.batch)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 1 - step / steps)
        for _ in range(self.epochs):
            order = torch.randperm(len(cases)).tolist()
            for first in range(0, len(order), self.batch):
                optimizer.zero_grad()
                loss([cases[at] for at in order[first : first + self.batch]]).backward()
                optimizer.step()
                schedule.step()
        network.eval()
