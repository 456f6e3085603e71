"""Which flow answers a message. The order is the rule: danger, consent, person present, identity, wish."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows import clarify, consent, danger, small_talk, verification
from flows.balance import balance
from flows.certainty import NOT_UNDERSTOOD
from flows.human import hand_off
from flows.outcome import Outcome
from flows.payment_link import payment_link
from flows.values import Question, State, Turn
from flows.wishes import SOMETHING_ELSE

Flow = Callable[[Turn], Outcome]

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
    question, state = state.question, replace(state, question=None)
    turn = _with_wish(turn, question)
    if turn.alarm and not turn.human_present:
        return danger.alarm(turn, state)
    if turn.intent == "opt_out":
        return consent.opt_out(turn)
    if turn.opted_out:
        return consent.after_opt_out(turn)
    if turn.human_present:
        return Outcome(state=state)
    if turn.debtor is None:
        return hand_off(turn, "unknown_contact")
    if turn.has_media and not turn.text:
        return hand_off(turn, "media")
    if verification.is_on(turn, state):
        return _verify(turn, state)
    return _serve(turn, question)


def _with_wish(turn: Turn, question: Question | None) -> Turn:
    """A tapped button or an answer says for certain what the model can only guess."""
    answered = clarify.answered(turn, question) if question and turn.intent != "opt_out" else None
    wish = _tapped(turn) or answered
    return replace(turn, intent=wish, options=()) if wish else turn


def _tapped(turn: Turn) -> str | None:
    if turn.tap and turn.tap.action == "wish":
        return turn.tap.argument
    return _TAPS.get(turn.tap.action) if turn.tap else None


def _verify(turn: Turn, state: State) -> Outcome:
    if turn.intent in _ALWAYS and (turn.intent in _DECIDED or not verification.is_right(turn)):
        outcome = _ALWAYS[turn.intent](turn)
        return outcome if turn.intent == "wrong_person" else replace(outcome, state=state)
    if turn.options == ("wrong_person",) and not verification.is_right(turn):
        return clarify.confirm_wrong_person(state)
    refused = verification.check(turn, state)
    if refused:
        return refused
    assert turn.debtor is not None
    wish = replace(turn, intent=str(state.data["wanted"]), tap=None, debtor=replace(turn.debtor, verified=True))
    return verification.verified(_serve(wish))


def _serve(turn: Turn, question: Question | None = None) -> Outcome:
    assert turn.debtor is not None
    if turn.intent in _ALWAYS:
        return _ALWAYS[turn.intent](turn)
    if turn.intent in _VERIFIED:
        return _VERIFIED[turn.intent](turn) if turn.debtor.verified else verification.ask_who(turn)
    if turn.intent in (NOT_UNDERSTOOD, SOMETHING_ELSE, "out_of_scope"):
        return _clarify(turn, question)
    return hand_off(turn, "not_automated")


def _clarify(turn: Turn, question: Question | None) -> Outcome:
    if turn.intent == SOMETHING_ELSE:
        return clarify.something_else()
    if turn.options == ("wrong_person",):
        return clarify.confirm_wrong_person()
    if turn.options == ("opt_in",):
        return consent.opt_in(turn)  # nothing to be confirmed: to one who gets messages anyway nothing changes
    return clarify.ask_back(turn, question)
