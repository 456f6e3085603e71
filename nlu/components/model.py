"""The intent model itself, without Rasa: what the component wraps and what `nlu.evaluate` measures."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from nlu.components.calibration import Trust, voice_folds
from nlu.components.ngrams import TfIdf, fold
from nlu.components.softmax import Softmax


@dataclass(frozen=True)
class Settings:
    """What can be turned; the values were chosen on voices left out of training (`nlu.evaluate`)."""

    min_texts: int = 2
    word_weight: float = 0.8
    char_weight: float = 1.5
    embedding_weight: float = 1.2
    strength: float = 20.0
    balance: float = 0.5
    max_iterations: int = 50
    calibration_folds: int = 4


@dataclass(frozen=True)
class Examples:
    """What a model is trained on, row by row. A voice (`language/name`) is who wrote the text.

    `opinions` are those of the fine-tuned encoder (`nlu.encoder`), a column for each intent in alphabetical order.
    """

    texts: Sequence[str]
    embeddings: np.ndarray
    opinions: np.ndarray
    intents: Sequence[str]
    voices: Sequence[str]

    def only(self, mask: np.ndarray) -> "Examples":
        """Those that the mask marks."""
        rows = np.flatnonzero(mask)

        def pick(values: Sequence[str]) -> list[str]:
            return [values[row] for row in rows]

        return Examples(
            pick(self.texts), self.embeddings[rows], self.opinions[rows], pick(self.intents), pick(self.voices)
        )


class IntentModel:
    """Texts and their embeddings in, a probability for each intent out. One model for all languages.

    The regression is trained on the texts; `trust` says how far its scores and the opinions of the encoder are
    believed. Trained together, it would hardly heed the opinions: it knows its own texts by heart.
    """

    def __init__(
        self, settings: Settings, intents: Sequence[str], tfidf: TfIdf, head: Softmax, trust: Trust
    ) -> None:
        """Take the trained parts; see `train` and `load`."""
        self.settings = settings
        self.intents = list(intents)
        self._tfidf = tfidf
        self._head = head
        self.trust = trust

    @classmethod
    def train(cls, settings: Settings, examples: Examples) -> "IntentModel":
        """Train on all examples; whom to trust how much comes from a model trained without some voices."""
        names = sorted(set(examples.intents))
        model = cls._fit(settings, names, examples)
        if settings.calibration_folds > 1:
            held_out = next(voice_folds(examples.voices, settings.calibration_folds))
            part, heard = cls._fit(settings, names, examples.only(~held_out)), examples.only(held_out)
            scores = part.scores(heard.texts, heard.embeddings)
            model.trust = Trust.fit(scores, heard.opinions, classes_of(names, heard))
        return model

    @classmethod
    def _fit(cls, settings: Settings, names: list[str], examples: Examples) -> "IntentModel":
        folded = [fold(text) for text in examples.texts]
        lengths = {"word": settings.word_weight, "char": settings.char_weight}
        tfidf = TfIdf.learn(lengths, folded, settings.min_texts)
        head = Softmax.train(
            tfidf.rows(folded),
            examples.embeddings * settings.embedding_weight,
            classes_of(names, examples),
            len(names),
            strength=settings.strength,
            balance=settings.balance,
            max_iterations=settings.max_iterations,
        )
        return cls(settings, names, tfidf, head, Trust())

    def scores(self, texts: Sequence[str], embeddings: np.ndarray) -> np.ndarray:
        """What the regression says: one row for each text, one column for each of `intents`."""
        rows = self._tfidf.rows([fold(text) for text in texts])
        return self._head.logits(rows, embeddings * self.settings.embedding_weight)

    def save(self, folder: Path) -> None:
        """Write JSON and plain arrays: nothing that runs code when it is read."""
        described = {
            "settings": asdict(self.settings),
            "intents": self.intents,
            "trust": asdict(self.trust),
            "lengths": self._tfidf.lengths,
            "vocabularies": self._tfidf.vocabularies,
        }
        (folder / "model.json").write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / "arrays.npz",
            idf=self._tfidf.idf,
            sparse=self._head.sparse_weights,
            dense=self._head.dense_weights,
            bias=self._head.bias,
        )

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read what `save` wrote."""
        described = json.loads((folder / "model.json").read_text(encoding="utf-8"))
        with np.load(folder / "arrays.npz", allow_pickle=False) as arrays:
            tfidf = TfIdf(described["lengths"], described["vocabularies"], arrays["idf"])
            head = Softmax(arrays["sparse"], arrays["dense"], arrays["bias"])
        settings = Settings(**described["settings"])
        return cls(settings, described["intents"], tfidf, head, Trust(**described["trust"]))


def classes_of(names: Sequence[str], examples: Examples) -> np.ndarray:
    """The position of each example's intent among the names."""
    position = {name: index for index, name in enumerate(names)}
    return np.array([position[intent] for intent in examples.intents])
