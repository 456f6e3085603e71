"""The intents of an answer, given what the bot had asked."""

import math
from collections.abc import Sequence

from nlu.context.features import features
from nlu.context.questions import Question
from nlu.context.stated import Answer
from nlu.context.weights import ALWAYS, ANY, Weights, load

Ranking = tuple[tuple[str, float], ...]
"""Intents with their probabilities, best first."""
OUT_OF_SCOPE = "out_of_scope"
_LEAST = 1e-4
"""So much at least has each intent, those too that the ranking of the likeliest ten leaves out."""


def in_context(
    ranking: Ranking,
    question: Question | None,
    answer: Answer,
    text: str,
    options: Sequence[str] = (),
    weights: Weights | None = None,
) -> Ranking:
    """The probabilities after this question; without one those of the text alone.

    `answer` is what `read_answer` read after the same question; `options` are the intents that a
    Question.CHOOSE offers, in their order.
    """
    if question is None or not ranking:
        return ranking
    known = weights or load()
    held = features(answer, text)
    alone = log_probabilities(ranking, known.intents)
    slope = known.slope + ("short" in held) * known.slope_short
    scores = {intent: slope * alone[intent] + known.sure * certainty(ranking, intent) for intent in known.intents}
    for asked in (ANY, question.value):
        for feature in (ALWAYS, *held):
            for intent, weight in known.table.get(asked, {}).get(feature, {}).items():
                scores[intent] += weight
    for place, intent in enumerate(options, start=1):
        scores[intent] += known.offered + (place == answer.choice) * known.chosen
    return _softmax(scores)


def log_probabilities(ranking: Ranking, intents: Sequence[str]) -> dict[str, float]:
    """Of all intents; what the ranked ones leave is shared by the others."""
    ranked = dict(ranking)
    others = len(intents) - len(ranked)
    rest = max(1 - sum(ranked.values()), 0) / others if others > 0 else 0
    return {intent: math.log(max(ranked.get(intent, rest), _LEAST)) for intent in intents}


def certainty(ranking: Ranking, intent: str) -> float:
    """The probability; nothing for OUT_OF_SCOPE, which says that the words alone mean nothing."""
    return 0.0 if intent == OUT_OF_SCOPE else dict(ranking).get(intent, 0.0)


def _softmax(scores: dict[str, float]) -> Ranking:
    highest = max(scores.values())
    raised = {intent: math.exp(score - highest) for intent, score in scores.items()}
    total = sum(raised.values())
    return tuple(sorted(((intent, value / total) for intent, value in raised.items()), key=lambda one: -one[1]))
