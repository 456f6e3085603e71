"""The fine-tuned encoder as it is served: texts in, its opinion of each intent out. Without PyTorch."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from nlu.encoder.vocabulary import PAD

MODEL = Path(__file__).parent / "model"


class FineTunedEncoder:
    """Loads what `nlu.encoder.fine_tune` left in a folder."""

    def __init__(self, folder: Path = MODEL, threads: int = 1) -> None:
        """Load at once: the first message shall not wait."""
        described = json.loads((folder / "encoder.json").read_text(encoding="utf-8"))
        self.intents: list[str] = described["intents"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # A thread that spins while it waits takes the core from whoever else is on this machine.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = onnxruntime.InferenceSession(
            str(folder / "encoder.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def opinions(self, texts: Sequence[str], intents: Sequence[str]) -> np.ndarray:
        """One row for each text, one column for each of these intents: the logarithm of its probability.

        An intent that it does not know gets the opinion of one who has none.
        """
        found = np.empty((len(texts), len(self.intents)), dtype=np.float32)
        # One by one: numbers are quantised by a batch's largest, so that an opinion would hang on its neighbours.
        for row, encoding in enumerate(self._tokenizer.encode_batch(list(texts))):
            ids, mask = padded([encoding.ids])
            (scores,) = self._session.run(None, {"pieces": ids, "mask": mask})
            found[row] = scores[0]
        return aligned(log_softmax(found), self.intents, intents)


def aligned(opinions: np.ndarray, known: Sequence[str], wanted: Sequence[str]) -> np.ndarray:
    """The columns of the known intents put in the order wanted."""
    column_of = {intent: column for column, intent in enumerate(known)}
    undecided = np.full((len(opinions), 1), -np.log(len(known)), dtype=np.float32)
    with_undecided = np.hstack([opinions, undecided])
    result: np.ndarray = with_undecided[:, [column_of.get(intent, len(known)) for intent in wanted]]
    return result


def log_softmax(scores: np.ndarray) -> np.ndarray:
    """Logarithms of the probabilities that the scores stand for."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    result: np.ndarray = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return result


def padded(pieces: Sequence[Sequence[int]]) -> tuple[np.ndarray, np.ndarray]:
    """A table of piece numbers, and a mask that is true where a piece stands."""
    longest = max(len(ids) for ids in pieces)
    table = np.full((len(pieces), longest), PAD, dtype=np.int64)
    mask = np.zeros((len(pieces), longest), dtype=bool)
    for row, ids in enumerate(pieces):
        table[row, : len(ids)] = ids
        mask[row, : len(ids)] = True
    return table, mask
