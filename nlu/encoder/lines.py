"""What the encoder is taught on: the lines of all voices."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import yaml


@dataclass(frozen=True)
class Lines:
    """Row by row a text, its intent and its writer (`language/name`); `names` are all intents in order."""

    texts: list[str]
    intents: list[str]
    voices: list[str]
    names: list[str]

    @property
    def classes(self) -> np.ndarray:
        """The position of each line's intent among `names`."""
        return np.array([self.names.index(intent) for intent in self.intents])

    def only(self, mask: np.ndarray) -> "Lines":
        """Those that the mask marks."""
        rows = np.flatnonzero(mask)
        chosen = ([values[row] for row in rows] for values in (self.texts, self.intents, self.voices))
        return Lines(*chosen, self.names)


def read_lines(folder: Path) -> Lines:
    """Every line of every `<language>/<voice>.yml`, in the files' order."""
    texts, intents, voices = [], [], []
    for file in sorted(folder.glob("*/*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            own = [line[2:].strip() for line in block["examples"].splitlines() if line.startswith("- ")]
            texts += own
            intents += [block["intent"]] * len(own)
            voices += [f"{file.parent.name}/{file.stem}"] * len(own)
    return Lines(texts, intents, voices, sorted(set(intents)))


def left_out(voices: Sequence[str], number: int, rounds: int) -> np.ndarray:
    """The mask of the lines whose voice is left out in this round; each voice is, once."""
    order = {voice: turn for turn, voice in enumerate(sorted(set(voices)))}
    return np.array([order[voice] % rounds == number for voice in voices])
