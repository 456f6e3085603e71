"""The learned numbers, as `nlu.context.fit` writes them to weights.json."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

WEIGHTS = Path(__file__).with_name("weights.json")
ANY = "any"
"""Instead of a question: weights that hold after each."""
ALWAYS = "always"
"""Instead of a feature: weights that hold for each answer."""


@dataclass(frozen=True)
class Weights:
    """How much each thing counts for an intent's log-probability; what is not there counts nothing."""

    intents: tuple[str, ...]
    slope: float
    """Of the log-probability that the text alone gives."""
    slope_short: float
    """More of it for a short text, or less."""
    sure: float
    """Of the probability itself, unless the words alone mean nothing the model knows."""
    offered: float
    """For an intent that the bot named as one of two."""
    chosen: float
    """For the one of them that the answer picks."""
    table: Mapping[str, Mapping[str, Mapping[str, float]]]
    """By question, feature and intent."""

    def save(self, path: Path = WEIGHTS) -> None:
        """Write JSON, the same for the same weights."""
        path.write_text(json.dumps(asdict(self), indent=1, sort_keys=True) + "\n", encoding="utf-8")


@cache
def load(path: Path = WEIGHTS) -> Weights:
    """Read what `save` wrote."""
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Weights(**{**stored, "intents": tuple(stored["intents"])})
