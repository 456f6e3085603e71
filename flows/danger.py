"""Somebody may be in danger: a person is told at once, whatever else the message says."""

from flows.outcome import OpenHandoff, OptOut, Outcome, Reply
from flows.values import State, Turn


def alarm(turn: Turn, state: State) -> Outcome:
    """Names whom to call; a person will write. An opt-out in the same breath holds; after one there is silence."""
    handoff = OpenHandoff("self_harm")
    if turn.opted_out:
        return Outcome((), (handoff,), state)
    effects = (OptOut(), handoff) if turn.intent == "opt_out" else (handoff,)
    return Outcome((Reply("handoff-self-harm"),), effects, state)
