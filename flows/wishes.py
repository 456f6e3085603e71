"""Wishes that a debtor can be asked back about, with the labels of their buttons."""

from collections.abc import Iterable, Mapping

from flows.outcome import Button

SOMETHING_ELSE = "something_else"

LABELS: Mapping[str, str] = {
    "request_payment_link": "button-pay",
    "ask_balance": "button-balance",
    "request_human": "button-human",
    "already_paid": "button-already-paid",
    "need_more_time": "button-need-more-time",
    "request_installments": "button-request-installments",
    "offer_partial_payment": "button-offer-partial-payment",
    "dispute_debt": "button-dispute-debt",
    "wrong_person": "button-wrong-person",
    "ask_debt_details": "button-ask-debt-details",
    "ask_payment_methods": "button-ask-payment-methods",
    "payment_problem": "button-payment-problem",
    "cannot_pay_hardship": "button-cannot-pay-hardship",
    "ask_receipt": "button-ask-receipt",
    "ask_plan_status": "button-ask-plan-status",
    "opt_out": "button-opt-out",
    "ask_who_are_you": "button-ask-who-are-you",
    "is_this_scam": "button-is-this-scam",
    SOMETHING_ELSE: "button-something-else",
}
"""By intent. Not here: what is no wish (a greeting, a yes, an insult), and opt_in, which is confirmed instead."""


def buttons(wishes: Iterable[str]) -> tuple[Button, ...]:
    """One for each; a tap on it says the wish."""
    return tuple(button(wish, LABELS[wish]) for wish in wishes)


def button(wish: str, label: str) -> Button:
    """A tap on it says the wish, whatever its label."""
    return Button(label, f"wish:{wish}")
