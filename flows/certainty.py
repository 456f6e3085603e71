"""How sure the model is of what a debtor wants: sure enough to act, to ask back, or to have no idea."""

from collections.abc import Sequence
from dataclasses import dataclass

from flows.wishes import LABELS

NOT_UNDERSTOOD = "not_understood"


@dataclass(frozen=True)
class Thresholds:
    """Probabilities that the model must reach. See docs/config.md, section understanding."""

    accept_above: float
    ask_back_above: float
    opt_out_above: float
    wrong_person_above: float


@dataclass(frozen=True)
class Understood:
    """What a message is taken for: a wish, or NOT_UNDERSTOOD with what to ask back about.

    Two options are a choice, one is to be confirmed; without any there is nothing to go on.
    """

    intent: str
    options: tuple[str, ...] = ()


def understand(ranking: Sequence[tuple[str, float]], thresholds: Thresholds) -> Understood:
    """The decision, from intents with their probabilities, best first; there are none for a text without words."""
    if not ranking:
        return Understood(NOT_UNDERSTOOD)
    best, probability = ranking[0]
    # To stop without need is mended with one word, to go on against a wish is not.
    if dict(ranking).get("opt_out", 0.0) >= thresholds.opt_out_above:
        return Understood("opt_out")
    if probability < thresholds.accept_above:
        return Understood(NOT_UNDERSTOOD, _likeliest_two(ranking, thresholds))
    if _is_to_be_confirmed(best, probability, thresholds):
        return Understood(NOT_UNDERSTOOD, (best,))
    return Understood(best)


def _is_to_be_confirmed(intent: str, probability: float, thresholds: Thresholds) -> bool:
    """Consent is given, not guessed; and a number wrongly detached is a debtor lost."""
    return intent == "opt_in" or (intent == "wrong_person" and probability < thresholds.wrong_person_above)


def _likeliest_two(ranking: Sequence[tuple[str, float]], thresholds: Thresholds) -> tuple[str, ...]:
    if ranking[0][0] == "out_of_scope":
        return ()
    two = [(intent, probability) for intent, probability in ranking if intent in LABELS][:2]
    together = sum(probability for _, probability in two)
    return tuple(intent for intent, _ in two) if len(two) == 2 and together >= thresholds.ask_back_above else ()
