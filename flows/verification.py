"""No debt is disclosed before the person has shown who they are: three tries at the postcode, then a human."""

import re
from itertools import pairwise

from flows.outcome import OpenHandoff, Outcome, Reply, Verified, say
from flows.values import State, Turn

FLOW = "verification"
TRIES = 3


def ask_who(turn: Turn) -> Outcome:
    """The question, with what the debtor wanted kept for afterwards; a human where there is nothing to ask."""
    if turn.debtor is None or not turn.debtor.postcode:
        return Outcome((Reply("handoff-verification"),), (OpenHandoff("verification_failed"),))
    state = State(FLOW, {"wanted": turn.intent, "tries": 0})
    return say(Reply("ask-postcode", {"company": turn.company.name}), state=state)


def check(turn: Turn, state: State) -> Outcome | None:
    """The answer to the question; None once verified, so that the wish is served."""
    assert turn.debtor is not None
    assert turn.debtor.postcode is not None
    if _digits(turn.debtor.postcode) in _candidates(turn.text):
        return None
    tries = int(state.data["tries"]) + 1
    if tries >= TRIES:
        return Outcome((Reply("handoff-verification"),), (OpenHandoff("verification_failed"),))
    again = State(FLOW, {**state.data, "tries": tries})
    return say(Reply("postcode-wrong", {"left": TRIES - tries}), state=again)


def verified(outcome: Outcome) -> Outcome:
    """`outcome`, with the verification recorded."""
    return Outcome(outcome.replies, (Verified(), *outcome.effects), outcome.state)


def _digits(postcode: str) -> str:
    return re.sub(r"[^0-9a-z]", "", postcode.lower())


def _candidates(text: str) -> set[str]:
    """What in the text may be a postcode: each word alone, and two neighbours together (SW1A 1AA, 01310-100)."""
    words = [w for w in (_digits(w) for w in re.split(r"[\s,;]+", text)) if w]
    return set(words) | {a + b for a, b in pairwise(words)}
