"""What the identifier learns from: the intent model's voices, and three lists beside this file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from nlu.components.corpus import voice_of
from nlu.languages.names import language_of

UNPLACED = "unplaced"
"""Stands for a language where a text does not tell one of ours."""
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class Corpus:
    """Texts, row by row, with their language and voice; a group of a list counts as a voice."""

    texts: Sequence[str]
    languages: Sequence[str]
    voices: Sequence[str]

    def only(self, mask: np.ndarray) -> "Corpus":
        """Those that the mask marks."""
        rows = np.flatnonzero(mask)
        texts, languages, voices = (
            [values[row] for row in rows] for values in (self.texts, self.languages, self.voices)
        )
        return Corpus(texts, languages, voices)


def corpus_of(examples: Sequence[Message]) -> Corpus:
    """What the voices say, in the language of their folder or of `switched.yml`; `asked.yml`; `unplaced.yml`."""
    switched = {text: language_of(code) for code, texts in _groups("switched.yml").items() for text in texts}
    lines = []
    for message in examples:
        text, voice = str(message.get(TEXT)), voice_of(message)
        lines.append((text, switched.get(text, language_of(voice.split("/")[0])), voice))
    for code, texts in _groups("asked.yml").items():
        lines += [(text, language_of(code), f"asked/{code}") for text in texts]
    for group, texts in _groups("unplaced.yml").items():
        lines += [(text, UNPLACED, f"{UNPLACED}/{group}") for text in texts]
    texts, languages, voices = zip(*lines, strict=True)
    return Corpus(texts, languages, voices)


def _groups(file: str) -> dict[str, list[str]]:
    groups: dict[str, str] = yaml.safe_load((_HERE / file).read_text(encoding="utf-8"))
    return {name: texts.splitlines() for name, texts in groups.items()}
