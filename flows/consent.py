"""Whether messages are welcome here: stop, start again, and "that is not me"."""

from flows.clarify import confirm_opt_in
from flows.outcome import Detach, OpenHandoff, OptIn, OptOut, Outcome, Reply, say
from flows.values import Turn


def opt_out(turn: Turn) -> Outcome:
    """Stops at once and confirms it once."""
    if turn.opted_out:
        return Outcome()
    return Outcome((Reply("opted-out", {"company": turn.company.name}),), (OptOut(),))


def opt_in(turn: Turn) -> Outcome:
    if not turn.opted_out:
        return say(Reply("already-opted-in"))
    return Outcome((Reply("opted-in", {"company": turn.company.name}),), (OptIn(),))


def wrong_person(turn: Turn) -> Outcome:
    """Ends the matter for this address and says nothing of any debt."""
    return Outcome((Reply("wrong-person", {"company": turn.company.name}),), (Detach(), OptOut()))


def after_opt_out(turn: Turn) -> Outcome:
    """Unless messages are wished for again, the machine stays silent and a person is told."""
    if turn.intent == "opt_in":
        return opt_in(turn)
    if turn.options == ("opt_in",):
        return confirm_opt_in(turn)
    return Outcome((), (OpenHandoff("wrote_after_opt_out"),))
