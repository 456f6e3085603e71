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

from nlu.components.corpus import voice_of
from nlu.components.embedding import SentenceEncoder
from nlu.components.model import Examples, IntentModel, Settings

LONGEST_TEXT = 4096
"""What a message may hold on WhatsApp; the rest of a longer text is not looked at."""
RANKING_LENGTH = 10
NOTHING_SAID = {"name": "out_of_scope", "confidence": 0.0}


class HybridIntentClassifier(GraphComponent):
    """Gives messages their `intent` and `intent_ranking`; a list of messages is one matrix operation."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        """Load the encoder at once, so that the first message does not wait for it."""
        self._settings = Settings(**{key: config[key] for key in self.get_default_config() if key in config})
        self._storage = storage
        self._resource = resource
        self._model = model
        self._encoder = SentenceEncoder(threads=int(config.get("threads", 1)))

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
        known = Examples(texts, self._encoder.rows(texts), intents, voices)
        self._model = IntentModel.train(self._settings, known)
        with self._storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Classify the messages together."""
        if self._model is None:
            raise RuntimeError("HybridIntentClassifier was asked to classify before it was trained or loaded")
        texts = [(message.get(TEXT) or "").strip()[:LONGEST_TEXT] for message in messages]
        spoken = [index for index, text in enumerate(texts) if text]
        for message in messages:
            message.set(INTENT, NOTHING_SAID, add_to_output=True)
            message.set(INTENT_RANKING_KEY, [], add_to_output=True)
        if spoken:
            said = [texts[index] for index in spoken]
            table = self._model.probabilities(said, self._encoder.rows(said))
            for index, row in zip(spoken, table, strict=True):
                ranking = _ranking(self._model.intents, row)
                messages[index].set(INTENT, ranking[0], add_to_output=True)
                messages[index].set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _ranking(intents: list[str], probabilities: np.ndarray) -> list[dict[str, Any]]:
    best_first = np.argsort(-probabilities)[:RANKING_LENGTH]
    return [{"name": intents[index], "confidence": float(probabilities[index])} for index in best_first]
