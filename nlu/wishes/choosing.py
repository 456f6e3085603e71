"""Prices from examples: logistic regression on what speaks for a division, then a bound on false ones."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import minimize

from nlu.metrics import Division, near
from nlu.wishes.division import Prices, Reading, Span, Traits, divisions, traits, wishes

FALSE_DIVISIONS = 0.028
"""The share of the messages with one wish that may be divided."""
_PENALTY = 1.0


@dataclass(frozen=True)
class Example:
    """A message, who wrote it, its true wishes, and how the model read its candidate spans."""

    voice: str
    text: str
    intents: tuple[str, ...]
    places: tuple[int, ...]
    spans: Sequence[Span]
    readings: Sequence[Reading]

    def answered(self, names: Sequence[str], prices: Prices) -> Division:
        """What these prices make of it."""
        found = wishes(self.text, self.spans, self.readings, names, prices)
        places = tuple(wish.start for wish in found[1:])
        return Division(self.text, self.intents, self.places, tuple(wish.intent for wish in found), places)


def choose(examples: Sequence[Example], names: Sequence[str]) -> Prices:
    """The prices at which these examples are divided best."""
    tried = [pair for example in examples for pair in _tried(example, names)]
    weights = _fit(np.array([own for own, _ in tried]), np.array([right for _, right in tried], dtype=float))
    prices = Prices(*(round(float(weight), 2) for weight in weights), division=0.0)
    worths = [_best(example, names, prices) for example in examples if len(example.intents) == 1]
    return replace(prices, division=round(float(np.quantile(worths, 1 - FALSE_DIVISIONS)), 2))


def _tried(example: Example, names: Sequence[str]) -> Iterator[tuple[Traits, bool]]:
    for division in divisions(example.text, example.spans, example.readings, names):
        intents = tuple(names[part.intent] for part in division)
        places = [part.span.start for part in division[1:]]
        if intents == example.intents:
            right = all(near(example.text, *pair) for pair in zip(places, example.places, strict=True))
            yield traits(division), right
        elif not set(intents) < set(example.intents):  # two of three wishes are neither right nor wrong
            yield traits(division), False


def _best(example: Example, names: Sequence[str], prices: Prices) -> float:
    tried = divisions(example.text, example.spans, example.readings, names)
    return max((prices.worth(traits(division)) for division in tried), default=-100.0)


def _fit(rows: np.ndarray, right: np.ndarray) -> np.ndarray:
    scale = rows.std(axis=0)
    scaled = np.column_stack([(rows - rows.mean(axis=0)) / scale, np.ones(len(rows))])

    def loss_and_slope(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logits, penalised = scaled @ weights, _PENALTY * np.append(weights[:-1], 0)
        error = 1 / (1 + np.exp(-logits)) - right
        loss = np.logaddexp(0, logits).sum() - right @ logits + penalised @ weights / 2
        return float(loss), scaled.T @ error + penalised

    fitted: np.ndarray = minimize(loss_and_slope, np.zeros(scaled.shape[1]), jac=True).x
    return fitted[:-1] / scale
