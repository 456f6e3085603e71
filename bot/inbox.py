"""Messages that arrive: stored once, their job deferred, in one transaction."""

import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import bindparam, select, text
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.queue import defer
from bot.tables import ContactPoint, Conversation

_PHONE = re.compile(r"\+[1-9]\d{6,14}")


@dataclass(frozen=True)
class Arrival:
    """A message as a provider tells of it. `address` is a phone number or, where that is withheld, a user id."""

    sid: str
    address: str
    body: str = ""
    button: str | None = None
    media_count: int = 0
    parameters: dict[str, Any] = field(default_factory=dict)


# One statement, because this door is the busiest one. The conversation is locked, so that of two messages at
# once the first one stored also has the first job.
_STORE = text(
    """
    with conversation as (
        select c.id from conversation c join contact_point p on p.id = c.contact_point_id
        where p.address = :address for no key update of c
    ), stored as (
        insert into inbound_message
            (provider_sid, conversation_id, body, button, media_count, parameters, received_at)
        select :sid, id, :body, :button, :media_count, :parameters, :now from conversation
        on conflict (provider_sid) do nothing returning id, conversation_id
    ), touched as (
        update conversation set last_inbound_at = :now from stored where conversation.id = stored.conversation_id
    )
    select conversation.id, stored.id from conversation left join stored on true
    """
).bindparams(bindparam("parameters", type_=JSONB))


def receive(kulanz: Kulanz, session: Session, arrival: Arrival) -> bool:
    """Stores the message and defers its turn; False where this SID is known already."""
    values = {**vars(arrival), "now": kulanz.clock.now()}
    found = session.execute(_STORE, values).first()
    if found is None:
        conversation_of(kulanz, session, arrival.address)
        found = session.execute(_STORE, values).one()
    conversation_id, message_id = found
    if message_id is None:
        return False
    defer(kulanz.queue, session, "handle_message", lock=turn_lock(conversation_id), message_id=message_id)
    return True


def turn_lock(conversation_id: int) -> str:
    """The queue's lock that keeps a conversation's messages in order."""
    return f"conversation:{conversation_id}"


def conversation_of(kulanz: Kulanz, session: Session, address: str) -> int:
    """The id of the address's conversation, made at its first message."""
    existing = select(Conversation.id).join(ContactPoint).where(ContactPoint.address == address)
    found = session.scalar(existing)
    if found is not None:
        return found
    now = kulanz.clock.now()
    kind = "phone" if _PHONE.fullmatch(address) else "user_id"
    session.execute(
        insert(ContactPoint)
        .values(address=address, kind=kind, created_at=now)
        .on_conflict_do_nothing(index_elements=["address"])
    )
    contact_id = session.scalars(select(ContactPoint.id).where(ContactPoint.address == address)).one()
    session.execute(
        insert(Conversation)
        .values(contact_point_id=contact_id, created_at=now)
        .on_conflict_do_nothing(index_elements=["contact_point_id"])
    )
    return session.scalars(existing).one()
