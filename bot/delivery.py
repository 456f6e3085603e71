"""Delivery statuses: Twilio reports them in any order, here they only move forward."""

from sqlalchemy import text
from sqlalchemy.orm import Session

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


# Said three times of each message, so it is not built anew each time.
_ADVANCE = text(
    """
    update outbound_message set status = :status, provider_sid = :sid, error_code = :error_code
    where id = :id and status = any(:earlier) and (provider_sid is null or provider_sid = :sid)
      and not exists (select from outbound_message other where other.provider_sid = :sid and other.id <> :id)
    returning id
    """
)


def advance(
    session: Session, message_id: int, sid: str, twilio_status: str, error_code: int | None = None
) -> bool:
    """Moves the message forward to Twilio's status; False where it stood there or further already.

    Also tells the SID to a message whose sending was cut off before its answer was stored.
    """
    status = _OURS.get(twilio_status)
    if status is None:
        return False
    earlier = [other for other, rank in _RANK.items() if rank < _RANK[status]]
    change = {"id": message_id, "status": status, "sid": sid, "error_code": error_code, "earlier": earlier}
    return session.execute(_ADVANCE, change).first() is not None
