"""The trained network, run by onnxruntime on one thread; loaded once, shared by all threads."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from claims.extraction.tagger.decoding import Steps
from claims.extraction.tagger.doubts import load as load_doubts
from claims.extraction.tagger.tagging import Scores, Tagger
from claims.extraction.tagger.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODEL = Path(__file__).parent.parent / "model"
ERRORS_ONLY = 3
LOADING = Lock()


class Network:
    """Scores one window; a session of onnxruntime may be called by several threads at once."""

    def __init__(self, path: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = ERRORS_ONLY
        options.enable_cpu_mem_arena = False  # memory goes back after a long text
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def __call__(self, pieces: NDArray[np.int64], features: NDArray[np.int64]) -> Scores:
        found = self.session.run(None, {"pieces": pieces[None], "features": features[None]})
        return Scores(*(of_window[0] for of_window in found))


def load(folder: Path) -> Tagger:
    """The tagger whose network, chain and vocabulary stand in the folder."""
    chain = json.loads((folder / "chain.json").read_text(encoding="utf-8"))
    steps = Steps.of(np.array(chain["steps"], dtype=np.float32), np.array(chain["opening"], dtype=np.float32))
    doubts = folder / "disclaimers.json"  # not there yet while they are trained
    return Tagger(
        Network(folder / "tagger.onnx"),
        steps,
        WordPieces(folder / "vocab.txt"),
        load_doubts(doubts) if doubts.exists() else None,
    )


def tagger() -> Tagger:
    """The tagger that is kept with the code; threads that ask at once wait for the first one to load it."""
    with LOADING:
        return kept()


@cache
def kept() -> Tagger:
    return load(MODEL)
