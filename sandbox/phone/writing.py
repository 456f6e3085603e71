"""What a person does on a phone: writes, taps a button, sends a picture."""

import base64
import binascii
import re
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.twilio import webhooks
from sandbox.twilio.tables import Media, Message, Phone, new_sid

LARGEST_FILE = 16 * 1024 * 1024
SID = re.compile(r"(SM|MM)[0-9a-f]{32}")


class InvalidRequestError(ValueError):
    """Something a phone cannot do; the text says why."""


@dataclass(frozen=True)
class Written:
    """The words and files of a message, and the webhook parameters of its type."""

    body: str
    extra: dict[str, str]
    files: list[Media] = field(default_factory=list)


def write(sandbox: Sandbox, session: Session, phone: Phone, asked: dict[str, Any]) -> Message:
    """Send what `asked` says from a phone to the firm; raises `InvalidRequestError`."""
    now, sender = sandbox.settings.clock(), sandbox.settings.sender
    written = _written(session, phone, asked, sender)
    message = Message(
        sid=_sid(session, asked.get("sid"), bool(written.files)),
        direction="inbound",
        phone=phone.number,
        from_address=phone.address,
        to_address=f"whatsapp:{sender}",
        body=written.body,
        num_media=len(written.files),
        status="received",
        created_at=now,
    )
    for item in written.files:
        item.message_sid, item.created_at = message.sid, now
    phone.last_inbound_at = now
    session.add(message)
    session.add_all(written.files)
    webhooks.received(sandbox, session, message, phone, written.files, written.extra)
    return message


def _written(session: Session, phone: Phone, asked: dict[str, Any], sender: str) -> Written:
    if "button" in asked:
        return _tapped(session, phone, asked["button"], sender)
    body = asked.get("body", "")
    if not isinstance(body, str):
        raise InvalidRequestError("body: expected text")
    if "media" in asked:
        file = _file(asked["media"])
        return Written(body, {"MessageType": _message_type(file.content_type)}, [file])
    if not body:
        raise InvalidRequestError("one of body, button or media is required")
    return Written(body, {"MessageType": "text"})


def _tapped(session: Session, phone: Phone, button: object, sender: str) -> Written:
    if not isinstance(button, dict) or not isinstance(button.get("index"), int):
        raise InvalidRequestError("button: expected {message_sid, index}")
    sid = str(button.get("message_sid"))
    message = session.scalar(select(Message).where(Message.sid == sid, Message.phone == phone.number))
    if message is None:
        raise InvalidRequestError("button: this phone has no message with that message_sid")
    if not 0 <= button["index"] < len(message.buttons):
        raise InvalidRequestError(f"button: the message has {len(message.buttons)} buttons, counted from 0")
    tapped = message.buttons[button["index"]]
    extra = {
        "MessageType": "button",
        "ButtonText": tapped["title"],
        "ButtonPayload": tapped["id"],
        "OriginalRepliedMessageSid": message.sid,
        "OriginalRepliedMessageSender": f"whatsapp:{sender}",
    }
    return Written(tapped["title"], extra)


def _file(media: object) -> Media:
    if not isinstance(media, dict):
        raise InvalidRequestError("media: expected {filename, content_type, data}")
    try:
        data = base64.b64decode(str(media.get("data", "")), validate=True)
    except binascii.Error:
        raise InvalidRequestError("media.data: expected base64") from None
    if not 0 < len(data) <= LARGEST_FILE:
        raise InvalidRequestError(f"media.data: expected 1 to {LARGEST_FILE} bytes")
    kind = media.get("content_type")
    if not isinstance(kind, str) or not re.fullmatch(r"[\w.+-]+/[\w.+-]+", kind):
        raise InvalidRequestError("media.content_type: expected a type such as image/jpeg")
    name = str(media.get("filename") or "file")
    return Media(sid=new_sid("ME"), content_type=kind, filename=name, data=data)


def _message_type(content_type: str) -> str:
    family = content_type.split("/", 1)[0]
    return family if family in ("image", "audio", "video") else "document"


def _sid(session: Session, asked: object, with_media: bool) -> str:
    if asked is None:
        return new_sid("MM" if with_media else "SM")
    if not isinstance(asked, str) or not SID.fullmatch(asked):
        raise InvalidRequestError("sid: expected SM or MM and 32 lower-case hexadecimal digits")
    if session.scalar(select(Message.id).where(Message.sid == asked)) is not None:
        raise InvalidRequestError("sid: there is a message with this sid already")
    return asked
