"""Multinomial logistic regression over a sparse and a dense block of features.

scikit-learn takes one matrix, and in double precision: 512 dense columns made sparse are most of its work. Kept
apart, the dense block goes through BLAS. The objective is the same: cross-entropy with an L2 penalty.
"""

import numpy as np
from scipy import sparse

from nlu.components.lbfgs import minimise


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities along the last axis."""
    shifted = np.exp(logits - logits.max(axis=1, keepdims=True))
    result: np.ndarray = shifted / shifted.sum(axis=1, keepdims=True)
    return result


class Softmax:
    """The classifier's head: a weight for each feature and class, and a bias for each class."""

    def __init__(self, sparse_weights: np.ndarray, dense_weights: np.ndarray, bias: np.ndarray) -> None:
        """Take trained weights: (sparse columns x classes), (dense columns x classes), (classes)."""
        self.sparse_weights = sparse_weights
        self.dense_weights = dense_weights
        self.bias = bias

    def logits(self, sparse_rows: sparse.csr_matrix, dense_rows: np.ndarray) -> np.ndarray:
        """One row of class scores for each text."""
        scores: np.ndarray = sparse_rows @ self.sparse_weights + dense_rows @ self.dense_weights + self.bias
        return scores

    @classmethod
    def train(
        cls,
        sparse_rows: sparse.csr_matrix,
        dense_rows: np.ndarray,
        classes: np.ndarray,
        class_count: int,
        *,
        strength: float,
        balance: float,
        max_iterations: int,
    ) -> "Softmax":
        """Fit. `strength` is scikit-learn's C; `balance` 0 counts every text alike, 1 every class alike."""
        texts, wide, deep = len(classes), sparse_rows.shape[1], dense_rows.shape[1]
        targets = np.zeros((texts, class_count), dtype=np.float32)
        targets[np.arange(texts), classes] = 1
        per_class = np.maximum(np.bincount(classes, minlength=class_count), 1)
        weights = ((texts / (class_count * per_class)) ** balance)[classes].astype(np.float32)
        weights *= texts / weights.sum()
        sparse_columns = sparse_rows.T.tocsr()
        penalty = 1.0 / strength

        def loss_and_slope(flat: np.ndarray) -> tuple[float, np.ndarray]:
            head = _unpack(flat, wide, deep, class_count)
            probabilities = softmax(head.logits(sparse_rows, dense_rows))
            chosen = np.maximum(probabilities[np.arange(texts), classes], 1e-12)
            error = (probabilities - targets) * weights[:, None]
            slope = flat * np.float32(penalty)
            slope[-class_count:] = 0  # the bias is not penalised
            loss = -float(weights @ np.log(chosen)) + float(slope @ flat) / 2
            parts = _unpack(slope, wide, deep, class_count)
            parts.sparse_weights += sparse_columns @ error
            parts.dense_weights += dense_rows.T @ error
            parts.bias += error.sum(axis=0)
            slope /= texts
            return loss / texts, slope

        start = np.zeros((wide + deep + 1) * class_count, dtype=np.float32)
        return _unpack(minimise(loss_and_slope, start, max_iterations), wide, deep, class_count)


def _unpack(flat: np.ndarray, wide: int, deep: int, class_count: int) -> Softmax:
    table = flat.reshape(wide + deep + 1, class_count)
    return Softmax(table[:wide], table[wide : wide + deep], table[-1])
