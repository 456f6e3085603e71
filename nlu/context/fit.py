"""Learn the weights from the turns: `nlu/.venv/bin/python -m nlu.context.fit`, from the repository's root.

Maximum likelihood with an L1 penalty, which leaves most of the possible weights at nothing. Run it again after
each training of the model: the weights are learned beside its probabilities.
"""

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import numpy as np
import yaml
from scipy.optimize import minimize

from nlu.context.alone import MODELS, current_model, rankings_alone
from nlu.context.answers import read_answer
from nlu.context.changes import read_changes
from nlu.context.features import FEATURES, features
from nlu.context.questions import Question
from nlu.context.ranking import Ranking, certainty, log_probabilities
from nlu.context.stated import Answer
from nlu.context.turns import READ_AT, Turn, read_turns
from nlu.context.weights import ALWAYS, ANY, Weights

STRENGTH = 0.5
"""Of the penalty; chosen on voices left out, as the kinds of weights were."""
VOICES = 2
"""So many must say it before something can speak for an intent."""
_LEAST = 0.005
_DOMAIN = Path(__file__).parents[1] / "domain.yml"
# After Question.CHOOSE the options speak; the turns offer too few to prefer one intent to another.
_ASKED = (ANY, *(question.value for question in Question if question is not Question.CHOOSE))
_PLACES = tuple(product(_ASKED, (ALWAYS, *FEATURES)))


@dataclass(frozen=True)
class Example:
    """A turn, what its words alone seem to mean, and what its answer states."""

    turn: Turn
    ranking: Ranking
    answer: Answer


def main(arguments: list[str] | None = None) -> int:
    """Write weights.json."""
    parser = argparse.ArgumentParser(prog="nlu.context.fit", description="Learn what questions tell of answers.")
    parser.add_argument("--model", default=None, help="a model's name; the current one without it")
    options = parser.parse_args(arguments)
    model = options.model or current_model(MODELS)
    examples = read_examples(read_turns(), model)
    others = changes(model)
    weights = fit(examples + others)
    weights.save()
    learned = sum(len(intents) for held in weights.table.values() for intents in held.values())
    told = f"{learned} weights and 5 slopes from {len(examples)} turns and {len(others)} changes of subject"
    sys.stdout.write(f"{told}\n")
    return 0


def read_examples(turns: Sequence[Turn], model: str) -> list[Example]:
    """The turns with the model's rankings."""
    alone = rankings_alone([turn.text for turn in turns], model)
    return [
        Example(turn, alone[turn.text], read_answer(turn.text, turn.question, turn.language, READ_AT))
        for turn in turns
    ]


def changes(model: str) -> list[Example]:
    """Changes of subject with the model's rankings."""
    return read_examples(read_changes(), model)


def fit(examples: Sequence[Example]) -> Weights:
    """The weights under which these turns are likeliest, less the penalty."""
    intents = tuple(sorted(yaml.safe_load(_DOMAIN.read_text(encoding="utf-8"))["intents"]))
    slopes = np.stack([_sloped(example, intents) for example in examples])
    held = np.array([_held(example) for example in examples])
    truth = np.array([intents.index(example.turn.intent) for example in examples])
    fitted = _minimised(slopes, held, truth, _supported(examples, held, truth, len(intents)))
    slope, slope_short, sure, offered, chosen = (round(float(value), 3) for value in fitted[: slopes.shape[2]])
    table: dict[str, dict[str, dict[str, float]]] = {}
    for (asked, feature), row in zip(_PLACES, fitted[slopes.shape[2] :].reshape(len(_PLACES), -1), strict=True):
        told = {name: round(float(one), 3) for name, one in zip(intents, row, strict=True) if abs(one) > _LEAST}
        if told:
            table.setdefault(asked, {})[feature] = told
    return Weights(intents, slope, slope_short, sure, offered, chosen, table)


def _sloped(example: Example, intents: Sequence[str]) -> np.ndarray:
    """For each intent what the five slopes are multiplied with."""
    turn, answer = example.turn, example.answer
    alone = log_probabilities(example.ranking, intents)
    short = "short" in features(answer, turn.text)
    picked = turn.options[answer.choice - 1] if answer.choice and turn.options else None
    return np.array(
        [
            [
                alone[name],
                short * alone[name],
                certainty(example.ranking, name),
                name in turn.options,
                name == picked,
            ]
            for name in intents
        ],
        dtype=float,
    )


def _held(example: Example) -> list[bool]:
    present = {ALWAYS, *features(example.answer, example.turn.text)}
    asked = {ANY, example.turn.question.value}
    return [question in asked and feature in present for question, feature in _PLACES]


def _supported(examples: Sequence[Example], held: np.ndarray, truth: np.ndarray, intents: int) -> np.ndarray:
    """For each place and intent whether enough voices bring them together."""
    voices = np.array([example.turn.voice for example in examples])
    right = np.eye(intents)[truth]
    told = sum(held[voices == voice].T.astype(float) @ right[voices == voice] > 0 for voice in set(voices))
    result: np.ndarray = told >= VOICES
    return result


def _minimised(slopes: np.ndarray, held: np.ndarray, truth: np.ndarray, supported: np.ndarray) -> np.ndarray:
    """What makes the loss least; each number is the difference of two that are not negative, for the penalty."""
    rows, intents, first = slopes.shape
    size = first + held.shape[1] * intents
    right = np.eye(intents)[truth]
    penalty = np.full(size, STRENGTH)
    penalty[:3] = 0  # the text's own slopes are free

    def loss(pair: np.ndarray) -> tuple[float, np.ndarray]:
        both = pair[:size] - pair[size:]
        scores = slopes @ both[:first] + held @ both[first:].reshape(-1, intents)
        scores -= scores.max(axis=1, keepdims=True)
        logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
        wrong = np.exp(logs) - right
        slope = np.concatenate([np.einsum("ni,nis->s", wrong, slopes), (held.T @ wrong).ravel()])
        total = -logs[np.arange(rows), truth].sum() + (penalty * (pair[:size] + pair[size:])).sum()
        return total, np.concatenate([penalty + slope, penalty - slope])

    start = np.zeros(2 * size)
    start[0] = 1
    positive = [(0, None)] * first + [(0, None if told else 0) for told in supported.ravel()]
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=positive + [(0, None)] * size)
    result: np.ndarray = found.x[:size] - found.x[size:]
    return result


if __name__ == "__main__":
    sys.exit(main())
