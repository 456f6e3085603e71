"""Training data: `data/<language>/<voice>.yml`, one file for each voice."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.exceptions import RasaException
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.constants import INTENT, METADATA, METADATA_EXAMPLE, TEXT
from rasa.shared.nlu.training_data.formats import RasaYAMLReader
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_config_file


class BadTrainingDataError(Exception):
    """Training data that cannot be used, said in one sentence with the file's name."""


def read_voices(folder: Path, domain: Domain) -> list[Message]:
    """All examples below `folder`, each with its voice (`language/name`) in its metadata."""
    files = sorted(folder.glob("*/*.yml"))
    if not files:
        raise BadTrainingDataError(f"no training data: {folder} holds no <language>/<voice>.yml")
    examples = [message for file in files for message in _read_voice(file)]
    for message in examples:
        if message.get(INTENT) not in domain.intents:
            file = folder / f"{voice_of(message)}.yml"
            raise BadTrainingDataError(f"{file}: {message.get(INTENT)!r} is not an intent of the domain")
    if len({message.get(INTENT) for message in examples}) < 2:
        raise BadTrainingDataError(f"{folder}: examples of at least two intents are needed to tell them apart")
    return examples


def _read_voice(file: Path) -> list[Message]:
    voice = f"{file.parent.name}/{file.stem}"
    try:
        with warnings.catch_warnings():
            # Rasa only warns of an example it skips; a writer wants to hear of it.
            warnings.simplefilter("error", UserWarning)
            data: TrainingData = RasaYAMLReader().read(str(file))
    except (RasaException, UserWarning, OSError, UnicodeDecodeError) as error:
        raise BadTrainingDataError(f"{file}: {' '.join(str(error).split())}") from error
    if not data.intent_examples:
        raise BadTrainingDataError(f"{file}: holds no examples")
    for message in data.intent_examples:
        if not message.get(TEXT):
            raise BadTrainingDataError(f"{file}: an example of {message.get(INTENT)!r} is empty")
        message.set(METADATA, {METADATA_EXAMPLE: {"voice": voice}})
    examples: list[Message] = data.intent_examples
    return examples


def voice_of(message: Message) -> str:
    """Whose example this is (`language/name`); empty when it did not come from `read_voices`."""
    example: dict[str, str] = (message.get(METADATA) or {}).get(METADATA_EXAMPLE) or {}
    return example.get("voice", "")


class VoiceImporter(TrainingDataImporter):
    """Gives Rasa's training graph the voices; Rasa's own importer forgets which file an example came from."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **kwargs: Any,
    ) -> None:
        """Take the paths; nothing is read before it is asked for."""
        self._config_file = config_file
        self._domain_path = domain_path
        paths = training_data_paths or []
        self._folders = [Path(path) for path in ([paths] if isinstance(paths, str) else paths)]

    def get_config(self) -> dict[str, Any]:
        """The pipeline's configuration."""
        config: dict[str, Any] = read_config_file(self._config_file)
        return config

    def get_config_file_for_auto_config(self) -> str | None:
        """Rasa never needs to complete our configuration, but asks."""
        return self._config_file

    def get_domain(self) -> Domain:
        """The list of intents."""
        return Domain.load(self._domain_path)

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """No stories: dialogue is not Rasa's here."""
        return StoryGraph([])

    def get_nlu_data(self, language: str | None = None) -> TrainingData:
        """All examples of all voices."""
        domain = self.get_domain()
        return TrainingData([message for folder in self._folders for message in read_voices(folder, domain)])
