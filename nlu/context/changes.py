"""Changes of subject: messages of the training data, which mean after a question what they mean alone.

The turns have too few short ones for "stop" to outweigh what is usually answered. The model knows these texts and
is sure of them, so all that they teach is to leave alone what is sure.
"""

from collections import Counter
from hashlib import sha256
from pathlib import Path

import yaml

from nlu.context.features import is_short
from nlu.context.questions import Question
from nlu.context.ranking import OUT_OF_SCOPE
from nlu.context.turns import Turn
from nlu.languages.names import language_of

DATA = Path(__file__).parents[1] / "data"
INTENTS = frozenset(
    "abusive ask_balance ask_debt_details ask_payment_methods ask_plan_status ask_receipt ask_who_are_you opt_in "
    "cannot_pay_hardship dispute_debt is_this_scam opt_out payment_problem request_human wrong_person".split()
)
"""Those that answer none of the questions; of OUT_OF_SCOPE only long texts, for "10" alone is out of scope too."""
SAMPLES = 5
"""So many texts of each language, intent and length, long or short."""


def read_changes(data: Path = DATA) -> list[Turn]:
    """A sample, always the same for the same data, the questions in turn."""
    taken: Counter[tuple[str, str, bool]] = Counter()
    turns: list[Turn] = []
    for language, intent, text in sorted(_messages(data), key=lambda one: sha256(one[2].encode()).digest()):
        kind = language, intent, is_short(text)
        taken[kind] += 1
        if taken[kind] <= SAMPLES:
            question = list(Question)[len(turns) % len(Question)]
            turns.append(Turn(language, "", question, text, intent, (), {}))
    return turns


def _messages(data: Path) -> set[tuple[str, str, str]]:
    found = set()
    for path in data.glob("*/*.yml"):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            lines = [line.removeprefix("- ").strip() for line in block["examples"].splitlines() if line.strip()]
            for line in lines:
                if block["intent"] in INTENTS or (block["intent"] == OUT_OF_SCOPE and not is_short(line)):
                    found.add((language_of(path.parent.name), block["intent"], line))
    return found
