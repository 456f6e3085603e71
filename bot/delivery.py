"""Delivery statuses: Twilio reports them in any order, here they only move forward."""

from sqlalchemy import case, update
from sqlalchemy.orm import Session

from bot.tables import OutboundMessage

_RANK = {"pending": 0, "sending": 1, "queued": 2, "sent": 3, "failed": 4, "delivered": 5, "read": 6}
# Twilio's statuses in our words (MessageStatus in Twilio's OpenAPI description).
_OURS = {
    "accepted": "queued",
    "scheduled": "queued",
    "queued": "queued",
    "sending": "queued",
    "sent": "sent",
    "delivered": "delivered",
    "partially_delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "failed",
    "canceled": "failed",
}


def advance(
    session: Session, message_id: int, sid: str, twilio_status: str, error_code: int | None = None
) -> bool:
    """Moves the message forward to Twilio's status; False where it stood there or further already.

    Also tells the SID to a message whose sending was cut off before its answer was stored.
    """
    status = _OURS.get(twilio_status)
    if status is None:
        return False
    rank = case(_RANK, value=OutboundMessage.status)
    moved = session.execute(
        update(OutboundMessage)
        .where(
            OutboundMessage.id == message_id,
            rank < _RANK[status],
            OutboundMessage.provider_sid.is_(None) | (OutboundMessage.provider_sid == sid),
        )
        .values(status=status, provider_sid=sid, error_code=error_code)
        .returning(OutboundMessage.id)
    )
    return moved.first() is not None
