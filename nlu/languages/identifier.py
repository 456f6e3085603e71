"""The identifier itself: logistic regression over the pieces of a text's words."""

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy import sparse

from nlu.components.softmax import Softmax, softmax
from nlu.languages.corpus import UNPLACED, Corpus
from nlu.languages.grams import grams

MIN_TEXTS = 2
# Chosen on voices left out (`nlu.languages.evaluate`): held back this much, the probabilities are calibrated as
# they come, and need no temperature.
STRENGTH = 1.0
MAX_ITERATIONS = 80


class Identifier:
    """Texts in, a probability for each language out.

    It also knows what tells no language: "ok", names, noise, languages that are none of ours. As far as a text
    looks like that, all languages are alike.
    """

    def __init__(
        self, languages: Sequence[str], pieces: Sequence[str], weights: np.ndarray, bias: np.ndarray
    ) -> None:
        """Take the trained parts; see `train` and `load`. The weights' last column is "unplaced"."""
        self.languages = list(languages)
        self._pieces = list(pieces)
        self._row_of = {piece: row for row, piece in enumerate(pieces)}
        self._weights = weights
        self._bias = bias

    @classmethod
    def train(cls, corpus: Corpus) -> "Identifier":
        """Learn the pieces that several texts have, and what each says of the language."""
        languages = sorted(set(corpus.languages) - {UNPLACED})
        found = [grams(text) for text in corpus.texts]
        texts_with = Counter(piece for pieces in found for piece in pieces)
        pieces = sorted(piece for piece, count in texts_with.items() if count >= MIN_TEXTS)
        head = Softmax.train(
            _presence(found, pieces),
            np.zeros((len(found), 0), dtype=np.float32),
            np.array([[*languages, UNPLACED].index(language) for language in corpus.languages]),
            len(languages) + 1,
            strength=STRENGTH,
            balance=0.0,
            max_iterations=MAX_ITERATIONS,
        )
        return cls(languages, pieces, head.sparse_weights, head.bias)

    def probabilities(self, texts: Sequence[str]) -> np.ndarray:
        """One row for each text, one column for each of `languages`."""
        table = softmax(np.array([self._scores(text) for text in texts]).reshape(-1, len(self.languages) + 1))
        placed, unplaced = table[:, :-1], table[:, -1:]
        result: np.ndarray = placed + unplaced / len(self.languages)
        return result

    def _scores(self, text: str) -> np.ndarray:
        rows = [self._row_of[piece] for piece in grams(text) if piece in self._row_of]
        result: np.ndarray = self._weights[rows].sum(axis=0) + self._bias
        return result

    def save(self, folder: Path) -> None:
        """Write JSON and plain arrays: nothing that runs code when it is read."""
        described = {"languages": self.languages, "pieces": self._pieces}
        (folder / "identifier.json").write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
        np.savez(folder / "identifier.npz", weights=self._weights, bias=self._bias)

    @classmethod
    def load(cls, folder: Path) -> "Identifier":
        """Read what `save` wrote."""
        described = json.loads((folder / "identifier.json").read_text(encoding="utf-8"))
        with np.load(folder / "identifier.npz", allow_pickle=False) as arrays:
            return cls(described["languages"], described["pieces"], arrays["weights"], arrays["bias"])


def _presence(found: Sequence[set[str]], pieces: Sequence[str]) -> sparse.csr_matrix:
    column_of = {piece: column for column, piece in enumerate(pieces)}
    rows = [[column_of[piece] for piece in own if piece in column_of] for own in found]
    starts = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter((column for row in rows for column in row), dtype=np.int32, count=int(starts[-1]))
    values = np.ones(len(columns), dtype=np.float32)
    return sparse.csr_matrix((values, columns, starts), shape=(len(found), len(pieces)))
