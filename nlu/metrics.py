"""How good a set of answers is. Plain Python: the app measures the served model with it too."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MOST_CONFIDENT = 0.8
OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Answer:
    """One text's true intent, and what the model made of it."""

    language: str
    text: str
    intent: str
    predicted: str
    confidence: float

    @property
    def right(self) -> bool:
        """Whether the likeliest intent is the true one."""
        return self.intent == self.predicted


def report(answers: Sequence[Answer]) -> dict[str, Any]:
    """All figures, rounded to four places."""
    languages = sorted({answer.language for answer in answers})
    spoken = {name: [answer for answer in answers if answer.language == name] for name in languages}
    by_intent = scores(answers)
    confusions = Counter((answer.intent, answer.predicted) for answer in answers if not answer.right)
    return {
        "n": len(answers),
        "accuracy": accuracy(answers),
        "macro_f1": macro_f1(by_intent),
        "by_language": {
            name: {"n": len(own), "accuracy": accuracy(own), "macro_f1": macro_f1(scores(own))}
            for name, own in spoken.items()
        },
        "by_intent": by_intent,
        "confusions": [
            {"intent": intent, "predicted": predicted, "n": count}
            for (intent, predicted), count in confusions.most_common()
        ],
        "coverage": coverage(answers),
        "out_of_scope_recall": by_intent.get(OUT_OF_SCOPE, {}).get("recall"),
    }


def accuracy(answers: Sequence[Answer]) -> float:
    """The share of right answers."""
    return round(sum(answer.right for answer in answers) / len(answers), 4)


def scores(answers: Sequence[Answer]) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each intent that occurs."""
    truly = Counter(answer.intent for answer in answers)
    said = Counter(answer.predicted for answer in answers)
    rightly = Counter(answer.intent for answer in answers if answer.right)
    return {
        intent: {
            "n": truly[intent],
            "precision": round(rightly[intent] / said[intent], 4) if said[intent] else 0.0,
            "recall": round(rightly[intent] / truly[intent], 4),
            "f1": round(2 * rightly[intent] / (truly[intent] + said[intent]), 4),
        }
        for intent in sorted(truly)
    }


def macro_f1(by_intent: dict[str, dict[str, float]]) -> float:
    """The mean F1 of the intents, each counting alike."""
    return round(sum(score["f1"] for score in by_intent.values()) / len(by_intent), 4)


def coverage(answers: Sequence[Answer]) -> dict[str, float]:
    """How far the confidence can be trusted: the threshold that the surest 80 % pass, and how many are right."""
    surest = sorted(answers, key=lambda answer: -answer.confidence)
    surest = surest[: max(1, round(len(surest) * MOST_CONFIDENT))]
    return {
        "share": MOST_CONFIDENT,
        "accuracy": accuracy(surest),
        "threshold": round(surest[-1].confidence, 4),
    }


@dataclass(frozen=True)
class Division:
    """One text's true wishes and those that were found; `places` are where the second and later ones begin."""

    text: str
    intents: tuple[str, ...]
    places: tuple[int, ...]
    found: tuple[str, ...]
    found_places: tuple[int, ...]

    @property
    def exact(self) -> bool:
        """Whether the true wishes were found and no others, in whatever order."""
        return set(self.intents) == set(self.found)

    @property
    def divided(self) -> bool:
        """Whether one wish was taken for several."""
        return len(self.intents) == 1 and len(self.found) > 1


def wish_figures(answers: Sequence[Division]) -> dict[str, float | None]:
    """How well the texts with several wishes were divided, and how many of those with one were.

    `spans` is the share of the marked places that were found, give or take a word.
    """
    several = [answer for answer in answers if len(answer.intents) > 1]
    rightly = sum(len(set(answer.intents) & set(answer.found)) for answer in several)
    marked = [(answer, place) for answer in several for place in answer.places]
    hit = [any(near(answer.text, place, found) for found in answer.found_places) for answer, place in marked]
    return {
        "n": len(several),
        "exact": _share(sum(answer.exact for answer in several), len(several)),
        "precision": _share(rightly, sum(len(set(answer.found)) for answer in several)),
        "recall": _share(rightly, sum(len(set(answer.intents)) for answer in several)),
        "spans": _share(sum(hit), len(marked)),
        "divided": sum(answer.divided for answer in answers),
        "single": len(answers) - len(several),
    }


def near(text: str, place: int, other: int) -> bool:
    """Whether at most one word lies between two places of a text."""
    return abs(len(text[:place].split()) - len(text[:other].split())) <= 1


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
