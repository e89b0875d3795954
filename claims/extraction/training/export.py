"""Writes a trained tagger in the form that the engine reads: `python -m claims.extraction.training.export`."""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from claims.extraction.tagger.features import SIZES
from claims.extraction.training.network import encoder, pretrained
from claims.extraction.training.train import Tagger

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claims.extraction.training.network import Network

DIGITS = 5  # of a chain's score
OUTPUTS = ("scores", "ends", "heads", "states")


class _OneWindow(torch.nn.Module):
    """The network for whole windows: no mask is needed where nothing is padded."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: torch.Tensor, features: torch.Tensor) -> tuple[torch.Tensor, ...]:
        return self.network(pieces, features, torch.ones_like(pieces))


def export(tagger: Tagger, vocabulary: Path, folder: Path) -> None:
    """Write tagger.onnx (weights as 8-bit integers), chain.json and vocab.txt."""
    folder.mkdir(parents=True, exist_ok=True)
    tagger.eval()
    example = (torch.full((1, 16), 100), torch.zeros((1, 16, len(SIZES)), dtype=torch.int64))
    with tempfile.TemporaryDirectory() as scratch:
        whole = Path(scratch) / "whole.onnx"
        torch.onnx.export(
            _OneWindow(tagger.network),
            example,
            str(whole),
            input_names=["pieces", "features"],
            output_names=list(OUTPUTS),
            dynamic_axes={name: {1: "length"} for name in ("pieces", "features", *OUTPUTS)},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(whole, folder / "tagger.onnx", weight_type=QuantType.QInt8, per_channel=True)
    chain = {
        "steps": [[round(float(one), DIGITS) for one in row] for row in tagger.chain.steps],
        "opening": [round(float(one), DIGITS) for one in tagger.chain.opening],
    }
    (folder / "chain.json").write_text(json.dumps(chain) + "\n", encoding="utf-8")
    shutil.copyfile(vocabulary, folder / "vocab.txt")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("--encoder", type=Path, default=encoder(), help="folder of the pretrained encoder")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    options = parser.parse_args(arguments)
    tagger = Tagger(pretrained(options.encoder))
    tagger.load_state_dict(torch.load(options.weights))
    export(tagger, options.encoder / "vocab.txt", options.out)


if __name__ == "__main__":
    main()
