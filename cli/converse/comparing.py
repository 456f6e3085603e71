"""What was expected, held against what came; each difference a sentence."""

import re
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.handoffs import open_handoff_of
from bot.ledger import balance
from bot.money import parse_money, plain
from bot.tables import ContactPoint, Conversation, Invoice
from cli.converse.result import Turn
from cli.converse.spec import Step, Then


def differences(step: Step, turn: Turn) -> Iterator[str]:
    """How a turn's answers differ from its expectations."""
    if step.intent and step.intent != turn.taken_as:
        yield f"understood as {turn.taken_as}, expected {step.intent}"
    if step.silent and turn.replies:
        yield f"expected silence, got {len(turn.replies)} message(s)"
    if step.debtor and not step.silent and not turn.replies:
        yield "the debtor got no answer"
    replies = plain_spaces("\n".join(str(reply) for reply in turn.replies))
    page = plain_spaces(turn.page or "")
    for expected in step.bot:
        if plain_spaces(expected) not in replies:
            yield f"expected in the answer: {expected!r}"
    for unwanted in step.without:
        if plain_spaces(unwanted) in replies:
            yield f"must not stand in the answer: {unwanted!r}"
    for expected in step.page:
        if plain_spaces(expected) not in page:
            yield f"expected on the page: {expected!r}"


def differences_at_end(session: Session, address: str, messages: int, then: Then) -> Iterator[str]:
    """How things stand otherwise than they should. `messages`: how many the debtor got."""
    for number, amount in then.balance.items():
        yield from _balance(session, number, amount)
    contact = session.scalar(select(ContactPoint).where(ContactPoint.address == address))
    standing = {
        "opted_out": contact is not None and contact.opted_out_at is not None,
        "verified": contact is not None and contact.verified_at is not None,
        "messages": messages,
    }
    for name, found in standing.items():
        expected = getattr(then, name)
        if expected is not None and expected != found:
            yield f"{name} is {_yaml(found)}, expected {_yaml(expected)}"
    handoff = _handoff(session, contact)
    if then.handoff and then.handoff not in (handoff, "open" if handoff != "none" else "none"):
        yield f"handoff is {handoff}, expected {then.handoff}"


def plain_spaces(text: str) -> str:
    """Amounts hold spaces that do not break, which nobody types into a specification."""
    return re.sub(r"[ \u00a0\u2009\u202f]+", " ", text)


def _balance(session: Session, number: str, amount: str) -> Iterator[str]:
    invoice = session.scalars(select(Invoice).where(Invoice.number == number)).one()
    found = balance(session, invoice)
    if found != parse_money(amount, invoice.currency):
        yield f"balance of {number} is {plain(found)}, expected {amount}"


def _handoff(session: Session, contact: ContactPoint | None) -> str:
    """The reason of the handoff that is open, or none."""
    if contact is None:
        return "none"
    conversation = session.scalar(select(Conversation.id).where(Conversation.contact_point_id == contact.id))
    handoff = open_handoff_of(session, conversation) if conversation is not None else None
    return handoff.reason if handoff else "none"


def _yaml(value: bool | int) -> str:
    return str(value).lower()
