"""The language identifier as a component of Rasa's graph."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from nlu.components.classifier import LONGEST_TEXT
from nlu.languages.corpus import corpus_of
from nlu.languages.identifier import Identifier

LANGUAGE = "language"


class LanguageIdentifier(GraphComponent):
    """Gives messages their `language`: the likeliest with its probability, and all of them, best first."""

    def __init__(self, storage: ModelStorage, resource: Resource, identifier: Identifier | None = None) -> None:
        """Take what was trained, if it was."""
        self._storage = storage
        self._resource = resource
        self._identifier = identifier

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Make an untrained component."""
        return cls(model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LanguageIdentifier:
        """Make a trained component from what `train` stored."""
        with model_storage.read_from(resource) as folder:
            return cls(model_storage, resource, Identifier.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Train on the voices, each of which speaks the language of its folder, and store the identifier."""
        self._identifier = Identifier.train(corpus_of(training_data.intent_examples))
        with self._storage.write_to(self._resource) as folder:
            self._identifier.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify the language of each message."""
        if self._identifier is None:
            raise RuntimeError("LanguageIdentifier was asked to identify before it was trained or loaded")
        table = self._identifier.probabilities([(message.get(TEXT) or "")[:LONGEST_TEXT] for message in messages])
        for message, row in zip(messages, table, strict=True):
            ranking = _ranking(self._identifier.languages, row)
            message.set(LANGUAGE, {**ranking[0], "ranking": ranking}, add_to_output=True)
        return messages


def _ranking(languages: list[str], probabilities: np.ndarray) -> list[dict[str, Any]]:
    best_first = np.argsort(-probabilities)
    return [{"name": languages[index], "probability": float(probabilities[index])} for index in best_first]
