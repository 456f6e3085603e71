"""Rasa's predict graph, loaded from a model file and asked for many texts at once."""

import logging
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import structlog
from rasa.engine.loader import load_predict_graph_runner
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from threadpoolctl import threadpool_limits

from nlu.components.reader import Incoming

MESSAGES = "__message__"
"""The graph's input in config.yml; the module where Rasa defines the name imports every chat channel."""


class StraightRunner(DaskGraphRunner):
    """Rasa's runner without Dask's scheduler, which plans our chain of nodes anew each time, for 1 ms."""

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Run the nodes that the targets need."""

        given = inputs or {}

        def output(name: str) -> tuple[str, Any]:
            if name in given:
                return name, given[name]
            needed = self._graph_schema.nodes[name].needs.values()
            return self._instantiated_nodes[name](*[output(node) for node in needed])

        return dict(output(target) for target in targets or self._graph_schema.target_names)


class Engine:
    """A loaded model. Not for several threads at once: the batcher asks it from one."""

    def __init__(self, model: Path) -> None:
        """Unpack and load the model."""
        # Rasa's runner logs its inputs, the debtors' texts, at debug level.
        logging.getLogger("rasa").setLevel(logging.WARNING)
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
        self.model = model
        self._unpacked = tempfile.TemporaryDirectory(prefix="kulanz-nlu-")
        metadata, self._runner = load_predict_graph_runner(
            Path(self._unpacked.name), model, LocalModelStorage, StraightRunner
        )
        # A message's vectors are too small to share: BLAS's threads would mostly wait for each other, spinning.
        threadpool_limits(1)
        self.model_id: str = metadata.model_id
        self._target: str = metadata.nlu_target

    def parse(self, texts: Sequence[str]) -> list[dict[str, Any]]:
        """Rasa's answer for each text, in order."""
        incoming = [Incoming(text) for text in texts]
        messages = self._runner.run(inputs={MESSAGES: incoming}, targets=[self._target])[self._target]
        return [{"entities": [], **message.as_dict(only_output_properties=True)} for message in messages]

    def close(self) -> None:
        """Remove the unpacked files."""
        self._unpacked.cleanup()
