"""Over to a person: on request, or because the machine can't serve the message."""

from flows.outcome import HandoffReason, OpenHandoff, Outcome, Reply
from flows.values import Turn


def hand_off(turn: Turn, reason: HandoffReason) -> Outcome:
    """Opens a handoff and says so; says less where a person has been asked already."""
    if turn.human_asked and turn.debtor is not None:  # to a stranger it would offer what can't be had
        return Outcome((Reply("handoff-again"),))
    return Outcome((Reply(_KEYS.get(reason, "handoff")),), (OpenHandoff(reason),))


_KEYS: dict[HandoffReason, str] = {
    "requested": "handoff-requested",
    "unknown_contact": "handoff-unknown-contact",
    "media": "handoff-media",
    "failed": "handoff-failed",
}
