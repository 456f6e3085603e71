"""Sparse features of a text: TF-IDF over word 1-2-grams and character 2-5-grams within words.

Written out here rather than taken from scikit-learn: the same lines run in training and in serving, a trained
vectorizer is strings and numbers (nothing is pickled), and serving is spared a two-second import.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import numpy as np
from scipy import sparse

from nlu.accents import without_accents

_WORD = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_CHAR_SIZES = range(2, 6)


def fold(text: str) -> str:
    """The text as people's keyboards differ on it: lower case, without accents, every digit a 0."""
    return _DIGIT.sub("0", without_accents(text.casefold()))


def word_grams(folded: str) -> Iterator[str]:
    """Words, and pairs of neighbouring words."""
    words = _WORD.findall(folded)
    yield from words
    for left, right in pairwise(words):
        yield f"{left} {right}"


def char_grams(folded: str) -> Iterator[str]:
    """Pieces of 2 to 5 characters of each blank-separated word, its edges marked by a blank."""
    for word in folded.split():
        edged = f" {word} "
        for size in _CHAR_SIZES:
            if size >= len(edged):
                yield edged
                break
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size]


GRAMS = {"word": word_grams, "char": char_grams}


class TfIdf:
    """Texts to sparse rows: n-grams weighed by how rare they are, each kind scaled to its own length."""

    def __init__(
        self, lengths: Mapping[str, float], vocabularies: Mapping[str, Sequence[str]], idf: np.ndarray
    ) -> None:
        """Take each kind's length in a row, its n-grams, and the weights of all n-grams in column order."""
        self.lengths = dict(lengths)
        self.vocabularies = {kind: list(vocabularies[kind]) for kind in self.lengths}
        self.idf = idf
        self._columns: dict[str, dict[str, int]] = {}
        self._width = 0
        for kind, grams in self.vocabularies.items():
            self._columns[kind] = {gram: column for column, gram in enumerate(grams, start=self._width)}
            self._width += len(grams)

    @classmethod
    def learn(cls, lengths: Mapping[str, float], folded: Sequence[str], min_texts: int) -> "TfIdf":
        """Learn the n-grams that at least `min_texts` of these folded texts have."""
        vocabularies, counts = {}, []
        for kind in lengths:
            seen_in: Counter[str] = Counter()
            for text in folded:
                seen_in.update(set(GRAMS[kind](text)))
            vocabularies[kind] = sorted(gram for gram, count in seen_in.items() if count >= min_texts)
            counts += [seen_in[gram] for gram in vocabularies[kind]]
        idf = np.log((1 + len(folded)) / (1 + np.array(counts, dtype=np.float32))) + 1
        return cls(lengths, vocabularies, idf.astype(np.float32))

    def rows(self, folded: Sequence[str]) -> sparse.csr_matrix:
        """One row for each folded text."""
        starts, columns, values = [0], [], []
        for text in folded:
            filled = starts[-1]
            for kind, column_of in self._columns.items():
                known = Counter(column_of[gram] for gram in GRAMS[kind](text) if gram in column_of)
                if known:
                    indices = np.fromiter(known.keys(), dtype=np.int32, count=len(known))
                    counts = np.fromiter(known.values(), dtype=np.float32, count=len(known))
                    # A word said five times is not five times the evidence.
                    weights = (1 + np.log(counts)) * self.idf[indices]
                    columns.append(indices)
                    filled += len(indices)
                    values.append(weights * np.float32(self.lengths[kind] / math.sqrt(weights @ weights)))
            starts.append(filled)
        data = np.concatenate(values) if values else np.empty(0, dtype=np.float32)
        indices = np.concatenate(columns) if columns else np.empty(0, dtype=np.int32)
        return sparse.csr_matrix((data, indices, starts), shape=(len(folded), self._width))
