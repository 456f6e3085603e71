"""The intent model as a component of Rasa's graph."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.calibration import in_doubt
from nlu.components.corpus import voice_of
from nlu.components.embedding import SentenceEncoder
from nlu.components.model import Examples, IntentModel, Settings
from nlu.components.wishes import WISHES, wishes_of
from nlu.encoder.encoder import FineTunedEncoder
from nlu.encoder.out_of_fold import training_opinions
from nlu.wishes import candidates

LONGEST_TEXT = 4096
"""What a message may hold on WhatsApp; the rest of a longer text is not looked at."""
RANKING_LENGTH = 10
NOTHING_SAID = {"name": "out_of_scope", "confidence": 0.0}


class HybridIntentClassifier(GraphComponent):
    """Gives messages their `intent`, `intent_ranking` and `wishes`, a list of them at once."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        """Load the encoders at once, so that the first message does not wait for them."""
        self._settings = Settings(**{key: config[key] for key in self.get_default_config() if key in config})
        self._storage = storage
        self._resource = resource
        self._model = model
        threads = int(config.get("threads", 1))
        self._sentences = SentenceEncoder(threads)
        self._fine_tuned = FineTunedEncoder(threads=threads)

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings that config.yml may change."""
        return asdict(Settings())

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> HybridIntentClassifier:
        """Make an untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> HybridIntentClassifier:
        """Make a trained component from what `train` stored."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, IntentModel.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the examples that have an intent, and store the model."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        texts = [message.get(TEXT)[:LONGEST_TEXT] for message in examples]
        intents = [message.get(INTENT) for message in examples]
        voices = [voice_of(message) for message in examples]
        opinions = training_opinions(self._fine_tuned, texts, sorted(set(intents)))
        known = Examples(texts, self._sentences.rows(texts), opinions, intents, voices)
        self._model = IntentModel.train(self._settings, known)
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Classify the messages together."""
        if self._model is None:
            raise RuntimeError("HybridIntentClassifier was asked to classify before it was trained or loaded")
        spoken = [message for message in messages if _text(message).strip()]
        for message in messages:
            message.set(INTENT, NOTHING_SAID, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [], add_to_output=True)
            message.set(WISHES, [], add_to_output=True)
        if spoken:
            self._classify(spoken, self._model)
        return messages

    def _classify(self, messages: list[Message], model: IntentModel) -> None:
        texts = [_text(message) for message in messages]
        whole = [text.strip() for text in texts]
        spans = [candidates(text) for text in texts]
        parts = [text[start:end].strip() for text, own in zip(texts, spans, strict=True) for start, end in own[1:]]
        scores = model.scores([*whole, *parts], self._sentences.rows([*whole, *parts]))
        table = model.trust.probabilities(scores)
        rows = in_doubt(table[: len(whole)])
        if len(rows):
            opinions = self._fine_tuned.opinions([whole[row] for row in rows], model.intents)
            table[rows] = model.trust.probabilities(scores[rows], opinions)
        of_parts = np.split(table[len(whole) :], np.cumsum([len(own) - 1 for own in spans])[:-1])
        for message, text, own, row, own_parts in zip(
            messages, texts, spans, table[: len(whole)], of_parts, strict=True
        ):
            ranking = _ranking(model.intents, row)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            readings = np.vstack([row[None], own_parts])
            message.set(WISHES, wishes_of(text, own, readings, model.intents), add_to_output=True)


def _text(message: Message) -> str:
    return (message.get(TEXT) or "")[:LONGEST_TEXT]


def _ranking(intents: list[str], probabilities: np.ndarray) -> list[dict[str, Any]]:
    best_first = np.argsort(-probabilities)[:RANKING_LENGTH]
    return [{"name": intents[index], "confidence": float(probabilities[index])} for index in best_first]
