"""Confidence that means what it says: factors of trust, fitted on texts the fitted model had not seen.

The folds are made of voices, not of texts: a writer's other lines give away how he writes, and a confidence
calibrated on known writers is too sure of itself on strangers.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize, minimize_scalar

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


SURE = 0.97
"""Of answers of the regression alone this sure, 99.3 % were right on voices left out, and 99.4 % with opinions."""


def in_doubt(table: np.ndarray) -> np.ndarray:
    """The rows of probabilities for which the encoder is asked as well."""
    return np.flatnonzero(table.max(axis=1) < SURE)


@dataclass(frozen=True)
class Trust:
    """How much is believed of what the regression says alone, and of each when the encoder is asked as well."""

    alone: float = 1.0
    regression: float = 1.0
    opinion: float = 1.0

    @classmethod
    def fit(cls, scores: np.ndarray, opinions: np.ndarray, classes: np.ndarray) -> "Trust":
        """The factors that make the true classes likeliest, of texts that neither had seen."""

        def surprise(logits: np.ndarray) -> float:
            likelihood = softmax(logits)[np.arange(len(classes)), classes]
            return -float(np.log(np.maximum(likelihood, 1e-12)).mean())

        alone = minimize_scalar(lambda own: surprise(scores * own), bounds=(0.2, 5.0), method="bounded").x
        both = minimize(
            lambda pair: surprise(scores * pair[0] + opinions * pair[1]),
            x0=(alone / 2, 0.5),
            method="Nelder-Mead",
            bounds=((0.0, 5.0), (0.0, 5.0)),
        ).x
        return cls(float(alone), float(both[0]), float(both[1]))

    def combined(self, scores: np.ndarray, opinions: np.ndarray) -> np.ndarray:
        """As a message is answered: opinions count where the regression alone leaves a doubt."""
        table = self.probabilities(scores)
        rows = in_doubt(table)
        table[rows] = self.probabilities(scores[rows], opinions[rows])
        return table

    def probabilities(self, scores: np.ndarray, opinions: np.ndarray | None = None) -> np.ndarray:
        """Of scores with or without opinions."""
        if opinions is None:
            return softmax(scores * self.alone)
        return softmax(scores * self.regression + opinions * self.opinion)
