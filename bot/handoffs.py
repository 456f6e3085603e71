"""Conversations that wait for a person."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot import audit
from bot.bootstrap import Kulanz
from bot.outbox import enqueue
from bot.tables import Conversation, Handoff, InboundMessage
from flows.outcome import HandoffReason, Reply


def open_handoff_of(session: Session, conversation_id: int) -> Handoff | None:
    return session.scalar(
        select(Handoff).where(Handoff.conversation_id == conversation_id, Handoff.closed_at.is_(None))
    )


def open_handoff(
    kulanz: Kulanz, session: Session, conversation_id: int, message_id: int | None, reason: HandoffReason
) -> None:
    """Puts the conversation before a person; one that waits already stays as it is, but for self_harm."""
    handoff = insert(Handoff).values(
        conversation_id=conversation_id,
        inbound_message_id=message_id,
        reason=reason,
        opened_at=kulanz.clock.now(),
    )
    if reason == "self_harm":
        handoff = handoff.on_conflict_do_update(
            index_elements=[Handoff.conversation_id],
            index_where=Handoff.closed_at.is_(None),
            set_={"reason": reason, "inbound_message_id": message_id},
        )
    else:
        handoff = handoff.on_conflict_do_nothing()
    session.execute(handoff)


def hand_off_unhandled(kulanz: Kulanz, message_id: int, error: str) -> None:
    """For a message that can't be handled: a person takes it, and the debtor is told so."""
    with kulanz.sessions.begin() as session:
        message = session.get_one(InboundMessage, message_id, with_for_update=True)
        if message.handled_at is not None:
            return
        conversation = session.get_one(Conversation, message.conversation_id)
        open_handoff(kulanz, session, conversation.id, message.id, "failed")
        if conversation.contact_point.opted_out_at is None:
            enqueue(
                kulanz,
                session,
                conversation,
                Reply("handoff-failed"),
                dedupe_key=f"turn:{message.id}:0",
                in_reply_to=message,
            )
        message.handled_at = kulanz.clock.now()
        audit.record(
            session,
            "turn_failed",
            at=kulanz.clock.now(),
            conversation_id=conversation.id,
            message=message.id,
            error=error,
        )
