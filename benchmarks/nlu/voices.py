"""Which voices both models are trained on, and what the others say."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.nlu.failure import Failure


@dataclass(frozen=True)
class Example:
    """A line of a voice that was left out of training."""

    language: str
    intent: str
    text: str


def split(data: Path, training: Path, voices: int | None, leave_out: int) -> list[Example]:
    """Copy each language's first voices to `training`; give what its last `leave_out` say.

    With `voices`, a language has only so many.
    """
    languages = sorted(folder for folder in data.glob("*") if any(folder.glob("*.yml")))
    if not languages:
        raise Failure(f"No training data: {data} holds no <language>/<voice>.yml.")
    examples: list[Example] = []
    for language in languages:
        files = sorted(language.glob("*.yml"))[:voices]
        if len(files) <= leave_out:
            raise Failure(
                f"Too few voices: {language} has {len(files)} to use, {leave_out} are to be left out, "
                "and at least one has to stay for training."
            )
        (training / language.name).mkdir(parents=True)
        for file in files[:-leave_out]:
            shutil.copy(file, training / language.name)
        examples += [example for file in files[-leave_out:] for example in _said_in(file)]
    return examples


def _said_in(file: Path) -> list[Example]:
    try:
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        return [
            Example(file.parent.name, entry["intent"], line.removeprefix("- "))
            for entry in content["nlu"]
            for line in entry["examples"].splitlines()
        ]
    except (yaml.YAMLError, UnicodeDecodeError, LookupError, TypeError, AttributeError) as error:
        raise Failure(f"{file}: not a voice in Rasa's format ({type(error).__name__}).") from None
