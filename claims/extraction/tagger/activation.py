"""What a small network beside the tagger computes, in numpy."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]


def gelu(values: Floats) -> Floats:
    """Gaussian error linear unit, in the form with tanh (Hendrycks and Gimpel, 2016)."""
    found: Floats = 0.5 * values * (1 + np.tanh(0.7978845608 * values * (1 + 0.044715 * values * values)))
    return found


def pooled(hidden: Floats, heed: Floats) -> Floats:
    """Hidden values [words, hidden] to [2 * hidden]: their mean by the heed that each word gets, and their greatest."""
    found: Floats = np.concatenate([shares_of(hidden @ heed) @ hidden, hidden.max(axis=0)])
    return found


def shares_of(scores: Floats) -> Floats:
    """Scores to shares that add up to one (softmax)."""
    grown = np.exp(scores - scores.max())
    shares: Floats = grown / grown.sum()
    return shares


def chance(score: float) -> float:
    """Of the logarithm of the odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
