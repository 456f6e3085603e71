"""A chat as its phone shows it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sandbox.deliveries import Delivery
from sandbox.twilio.tables import Media, Message

MOST_ROWS = 500


def chat(session: Session, number: str, after: int) -> list[dict[str, Any]]:
    """Up to 500 messages of a phone with ids over `after`, oldest first.

    Those it sent itself are `delivered` once the firm's webhook took them, `read` once the firm wrote again.
    """
    query = select(Message).where(Message.phone == number, Message.id > after).order_by(Message.id)
    messages = session.scalars(query.limit(MOST_ROWS)).all()
    sids = [message.sid for message in messages]
    taken = _taken(session, sids)
    last_reply = _last_reply(session, number)
    files = _files(session, [message.sid for message in messages if message.num_media])

    def status(message: Message) -> str:
        if message.direction != "inbound":
            return message.status
        if message.id < last_reply:
            return "read"
        return "delivered" if message.sid in taken else "sent"

    return [
        {
            "id": message.id,
            "sid": message.sid,
            "direction": message.direction,
            "body": message.body,
            "status": status(message),
            "error_code": message.error_code,
            "buttons": message.buttons,
            "media": files.get(message.sid, []),
            "created_at": message.created_at.isoformat(),
        }
        for message in messages
    ]


def _taken(session: Session, sids: Sequence[str]) -> set[str]:
    query = select(Delivery.subject).where(
        Delivery.subject.in_(sids), Delivery.kind == "inbound", Delivery.state == "done"
    )
    return set(session.scalars(query)) if sids else set()


def _last_reply(session: Session, number: str) -> int:
    query = select(func.max(Message.id)).where(Message.phone == number, Message.direction == "outbound-api")
    return session.scalar(query) or 0


def _files(session: Session, sids: Sequence[str]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    if not sids:
        return found
    columns = (Media.message_sid, Media.sid, Media.content_type, Media.filename)
    rows = session.execute(select(*columns).where(Media.message_sid.in_(sids)).order_by(Media.id))
    for message_sid, sid, content_type, filename in rows:
        item = {"sid": sid, "content_type": content_type, "filename": filename}
        found.setdefault(message_sid, []).append(item)
    return found
