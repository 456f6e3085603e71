"""Greetings, thanks, and who is writing."""

from flows.outcome import Button, Outcome, Reply, say
from flows.values import Turn


def greet(turn: Turn) -> Outcome:
    buttons = (
        Button("button-balance", "balance"),
        Button("button-pay", "pay"),
        Button("button-human", "human"),
    )
    return say(Reply("greeting", {"company": turn.company.name}, buttons))


def thanks(_turn: Turn) -> Outcome:
    return say(Reply("goodbye"))


def acknowledge(_turn: Turn) -> Outcome:
    """A yes or no to nothing that was asked."""
    return say(Reply("acknowledged", {}, (Button("button-balance", "balance"), Button("button-human", "human"))))


def who_are_you(turn: Turn) -> Outcome:
    company = turn.company
    return say(Reply("who-we-are", {"company": company.name, "phone": company.phone, "address": company.address}))
