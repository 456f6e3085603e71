"""Confidence that means what it says: a temperature, fitted on texts the fitted model had not seen.

The folds are made of voices, not of texts: a writer's other lines give away how he writes, and a confidence
calibrated on known writers is too sure of itself on strangers.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from scipy.optimize import minimize_scalar

from nlu.components.softmax import softmax


def voice_folds(voices: Sequence[str], count: int) -> Iterator[np.ndarray]:
    """Masks of the texts held out in each round; every voice is in one of them, whole.

    A voice is named `language/name`: dealt out in that order, each round holds some of every language. With too
    few voices the texts themselves are dealt out.
    """
    names = sorted(set(voices))
    if len(names) < count:
        dealt = np.arange(len(voices)) % count
    else:
        fold_of = {name: turn % count for turn, name in enumerate(names)}
        dealt = np.array([fold_of[voice] for voice in voices])
    for fold in range(count):
        yield dealt == fold


def fit_temperature(logits: np.ndarray, classes: np.ndarray) -> float:
    """The divisor of the logits that makes the seen answers likeliest."""

    def loss(log_temperature: float) -> float:
        probabilities = softmax(logits / np.exp(log_temperature))
        return -float(np.log(np.maximum(probabilities[np.arange(len(classes)), classes], 1e-12)).mean())

    fitted = minimize_scalar(loss, bounds=(np.log(0.2), np.log(5.0)), method="bounded")
    return float(np.exp(fitted.x))
