"""Which flow answers a message. The order is the rule: consent, person present, identity, wish."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import consent, small_talk, verification
from flows.balance import balance
from flows.human import hand_off
from flows.outcome import Outcome
from flows.payment_link import payment_link
from flows.values import State, Turn

Flow = Callable[[Turn], Outcome]

NOT_UNDERSTOOD = "not_understood"

_ALWAYS: Mapping[str, Flow] = {
    "greet": small_talk.greet,
    "goodbye_thanks": small_talk.thanks,
    "affirm": small_talk.acknowledge,
    "deny": small_talk.acknowledge,
    "ask_who_are_you": small_talk.who_are_you,
    "is_this_scam": small_talk.who_are_you,
    "opt_in": consent.opt_in,
    "request_human": lambda turn: hand_off(turn, "requested"),
    "wrong_person": consent.wrong_person,
}
_VERIFIED: Mapping[str, Flow] = {
    "request_payment_link": payment_link,
    "ask_balance": balance,
    "ask_debt_details": balance,
    "ask_payment_methods": payment_link,
    "payment_problem": payment_link,
}
# Said while the postcode is asked for, these hold even if the right one stands beside them.
_DECIDED = frozenset({"request_human", "wrong_person"})
_TAPS: Mapping[str, str] = {
    "pay": "request_payment_link",
    "balance": "ask_balance",
    "human": "request_human",
}


def route(turn: Turn, state: State) -> Outcome:
    """The outcome of one turn."""
    turn = _with_wish(turn)
    if turn.intent == "opt_out":
        return consent.opt_out(turn)
    if turn.opted_out:
        return consent.opt_in(turn) if turn.intent == "opt_in" else consent.after_opt_out(turn)
    if turn.human_present:
        return Outcome(state=state)
    if turn.debtor is None:
        return hand_off(turn, "unknown_contact")
    if turn.has_media and not turn.text:
        return hand_off(turn, "media")
    if verification.is_on(turn, state):
        return _verify(turn, state)
    return _serve(turn)


def _with_wish(turn: Turn) -> Turn:
    """A tapped button or a stop word says for certain what the model can only guess."""
    if consent.is_stop(turn.text):
        return replace(turn, intent="opt_out")
    if consent.is_start(turn.text):
        return replace(turn, intent="opt_in")
    if turn.tap and turn.tap.action in _TAPS:
        return replace(turn, intent=_TAPS[turn.tap.action])
    return turn


def _verify(turn: Turn, state: State) -> Outcome:
    if turn.intent in _ALWAYS and (turn.intent in _DECIDED or not verification.is_right(turn)):
        outcome = _ALWAYS[turn.intent](turn)
        return outcome if turn.intent == "wrong_person" else replace(outcome, state=state)
    refused = verification.check(turn, state)
    if refused:
        return refused
    assert turn.debtor is not None
    wish = replace(turn, intent=str(state.data["wanted"]), tap=None, debtor=replace(turn.debtor, verified=True))
    return verification.verified(_serve(wish))


def _serve(turn: Turn) -> Outcome:
    assert turn.debtor is not None
    if turn.intent in _ALWAYS:
        return _ALWAYS[turn.intent](turn)
    if turn.intent in _VERIFIED:
        return _VERIFIED[turn.intent](turn) if turn.debtor.verified else verification.ask_who(turn)
    if turn.intent in (NOT_UNDERSTOOD, "out_of_scope"):
        return hand_off(turn, "not_understood")
    return hand_off(turn, "not_automated")
