"""What an answer holds, as far as it tells its intent after a question."""

import re

from nlu.context.choices import NEITHER
from nlu.context.stated import WHOLE, Answer

FEATURES = ("date", "past_date", "sum", "plan", "share", "all", "neither", "number", "short")
_SHORT = 3


def features(answer: Answer, text: str) -> list[str]:
    """Those of FEATURES that the answer has; "number" is one that was not understood."""
    held = {
        "date": any(one.day >= answer.read_on for one in answer.dates),
        "past_date": any(one.day < answer.read_on for one in answer.dates),
        "sum": bool(answer.amounts),
        "plan": bool(answer.installments or answer.amounts_per_month),
        "share": any(one.share != WHOLE for one in answer.shares),
        "all": any(one.share == WHOLE for one in answer.shares),
        "neither": answer.choice == NEITHER,
    }
    found = [name for name, there in held.items() if there]
    if not found and re.search(r"\d", text):
        found.append("number")
    return [*found, "short"] if is_short(text) else found


def is_short(text: str) -> bool:
    """Whether there are few words."""
    return len(text.split()) <= _SHORT
