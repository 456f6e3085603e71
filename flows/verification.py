"""No debt is disclosed before the person has shown who they are: three tries at the postcode, then a human."""

import re
from itertools import pairwise

from flows.outcome import OpenHandoff, Outcome, Reply, Verified, say
from flows.values import State, Turn

FLOW = "verification"
TRIES = 3
MOST_NUMBERS = 3  # in one answer; a list of postcodes is a guess, not an answer


def ask_who(turn: Turn) -> Outcome:
    """The question, with what the debtor wanted kept for afterwards; a human where there is nothing to ask."""
    if turn.debtor is None or not turn.debtor.postcode:
        return Outcome((Reply("handoff-verification"),), (OpenHandoff("verification_failed"),))
    state = State(FLOW, {"wanted": turn.intent, "tries": 0})
    return say(_question(turn), state=state)


def is_on(turn: Turn, state: State) -> bool:
    """Whether an answer is awaited; or no longer taken, until the person who was asked has closed the matter."""
    return state.flow == FLOW and (_tries(state) < TRIES or turn.human_asked)


def is_right(turn: Turn) -> bool:
    """Whether the debtor's postcode stands in the message."""
    assert turn.debtor is not None
    assert turn.debtor.postcode is not None
    return _digits(turn.debtor.postcode) in _candidates(turn.text)


def check(turn: Turn, state: State) -> Outcome | None:
    """The answer to the question; None once verified, so that the wish is served."""
    if _tries(state) < TRIES and is_right(turn):
        return None
    if _tries(state) < TRIES and not _is_answer(turn.text):
        return say(_question(turn), state=state)
    tries = min(_tries(state) + 1, TRIES)
    again = State(FLOW, {**state.data, "tries": tries})
    if tries == TRIES:
        return Outcome((Reply("handoff-verification"),), (OpenHandoff("verification_failed"),), again)
    return say(Reply("postcode-wrong", {"left": TRIES - tries}), state=again)


def verified(outcome: Outcome) -> Outcome:
    """`outcome`, with the verification recorded."""
    return Outcome(outcome.replies, (Verified(), *outcome.effects), outcome.state)


def _question(turn: Turn) -> Reply:
    return Reply("ask-postcode", {"company": turn.company.name})


def _is_answer(text: str) -> bool:
    """Every postcode has a digit; what has none is another wish, and no wrong try."""
    return any(character.isdigit() for character in text)


def _tries(state: State) -> int:
    return int(state.data["tries"])


def _digits(postcode: str) -> str:
    return re.sub(r"[^0-9a-z]", "", postcode.lower())


def _candidates(text: str) -> set[str]:
    """What in the text may be a postcode: each word alone, and two neighbours together (SW1A 1AA, 01310-100)."""
    words = [w for w in (_digits(w) for w in re.split(r"[\s,;]+", text)) if w]
    if sum(_is_answer(word) for word in words) > MOST_NUMBERS:
        return set()
    return set(words) | {a + b for a, b in pairwise(words)}
