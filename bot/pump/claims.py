"""Outbox rows on their way: claimed with an attempt on record, and what became of the attempt."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import func, select, text, update
from sqlalchemy.orm import Session, aliased

from bot.delivery import advance
from bot.tables import ContactPoint, Conversation, OutboundMessage, SendAttempt

MOST_BACKOFF = timedelta(minutes=10)


@dataclass(frozen=True)
class Claim:
    """A message to be sent now, with its attempt already recorded."""

    message_id: int
    attempt_id: int
    conversation_id: int
    address: str
    body: str
    buttons: list[dict[str, Any]]
    attempts: int


@dataclass(frozen=True)
class Result:
    """What a send came to. `unknown` leaves the message `sending`, to be looked up at Twilio."""

    claim: Claim
    outcome: Literal["accepted", "refused", "postponed", "unknown"]
    sid: str | None = None
    error_code: int | None = None


# The oldest unsent message of each conversation, if it is due. A message that is being sent, or whose
# fate is unknown, holds back the ones behind it: that is what keeps the order.
_CLAIM = text(
    """
    with due as (
        select o.id from outbound_message o
        where o.status = 'pending' and o.next_attempt_at <= :now and not exists (
            select from outbound_message earlier
            where earlier.conversation_id = o.conversation_id and earlier.id < o.id
              and earlier.status in ('pending', 'sending'))
        order by o.id limit :most for update skip locked
    ), claimed as (
        update outbound_message o set status = 'sending', attempts = attempts + 1
        from due where o.id = due.id and o.status = 'pending'
        returning o.id, o.conversation_id, o.body, o.buttons, o.attempts
    ), attempt as (
        insert into send_attempt (outbound_message_id, started_at)
        select id, :now from claimed returning id, outbound_message_id
    )
    select c.id, a.id, c.conversation_id, p.address, c.body, c.buttons, c.attempts
    from claimed c join attempt a on a.outbound_message_id = c.id
    join conversation on conversation.id = c.conversation_id
    join contact_point p on p.id = conversation.contact_point_id
    order by c.id
    """
)


def claim(session: Session, most: int, now: datetime) -> list[Claim]:
    return [Claim(*row) for row in session.execute(_CLAIM, {"most": most, "now": now})]


def settle(session: Session, result: Result, now: datetime) -> None:
    """Writes what became of an attempt."""
    claimed = result.claim
    if result.outcome == "unknown":
        return
    session.execute(update(SendAttempt).where(SendAttempt.id == claimed.attempt_id).values(outcome=result.outcome))
    if result.outcome == "accepted":
        assert result.sid is not None
        advance(session, claimed.message_id, result.sid, "queued")
        return
    message = update(OutboundMessage).where(
        OutboundMessage.id == claimed.message_id, OutboundMessage.status == "sending"
    )
    if result.outcome == "refused":
        session.execute(message.values(status="failed", error_code=result.error_code))
    else:
        session.execute(message.values(status="pending", next_attempt_at=now + backoff(claimed.attempts)))


def unresolved(session: Session, started_before: datetime) -> list[tuple[Claim, datetime]]:
    """Messages whose sending began before then and has no outcome, with the time it began."""
    attempt = aliased(SendAttempt)
    last = (
        select(func.max(attempt.id))
        .where(attempt.outbound_message_id == OutboundMessage.id)
        .correlate(OutboundMessage)
        .scalar_subquery()
    )
    rows = session.execute(
        select(
            OutboundMessage.id,
            SendAttempt.id,
            OutboundMessage.conversation_id,
            ContactPoint.address,
            OutboundMessage.body,
            OutboundMessage.buttons,
            OutboundMessage.attempts,
            SendAttempt.started_at,
        )
        .select_from(OutboundMessage)
        .join(SendAttempt, SendAttempt.id == last)
        .join(Conversation, Conversation.id == OutboundMessage.conversation_id)
        .join(ContactPoint, ContactPoint.id == Conversation.contact_point_id)
        .where(OutboundMessage.status == "sending", SendAttempt.started_at <= started_before)
        .order_by(OutboundMessage.id)
    )
    return [(Claim(*row[:7]), row[7]) for row in rows]


def backoff(attempts: int) -> timedelta:
    """One second, doubled with each attempt."""
    return min(timedelta(seconds=2 ** min(attempts - 1, 16)), MOST_BACKOFF)
