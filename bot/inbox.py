"""Messages that arrive: stored once, their job deferred, in one transaction."""

import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.queue import defer
from bot.tables import ContactPoint, Conversation, InboundMessage

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


def receive(kulanz: Kulanz, session: Session, arrival: Arrival) -> bool:
    """Stores the message and defers its turn; False where this SID is known already."""
    conversation_id = conversation_of(kulanz, session, arrival.address)
    now = kulanz.clock.now()
    message_id = session.scalar(
        insert(InboundMessage)
        .values(
            provider_sid=arrival.sid,
            conversation_id=conversation_id,
            body=arrival.body,
            button=arrival.button,
            media_count=arrival.media_count,
            parameters=arrival.parameters,
            received_at=now,
        )
        .on_conflict_do_nothing(index_elements=["provider_sid"])
        .returning(InboundMessage.id)
    )
    if message_id is None:
        return False
    session.execute(update(Conversation).where(Conversation.id == conversation_id).values(last_inbound_at=now))
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
