"""The wishes of a message, as the server answers them."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from nlu.wishes import Span, wishes

WISHES = "wishes"


def wishes_of(text: str, spans: Sequence[Span], table: np.ndarray, intents: Sequence[str]) -> list[dict[str, Any]]:
    """What stands in the text, in order, from a row of probabilities for each of its candidate spans."""
    return [
        {"name": wish.intent, "confidence": wish.confidence, "start": wish.start, "end": wish.end}
        for wish in wishes(text, spans, table.tolist(), intents)
    ]
