"""What Twilio refuses at once, and what WhatsApp fails afterwards."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.twilio.answers import RefusedError
from sandbox.twilio.tables import Content, Phone
from sandbox.twilio.templates import MAX_BODY, Rendered

WINDOW = timedelta(hours=24)
LONGEST_BODY = 1600
NUMBER = re.compile(r"\+[1-9]\d{6,14}")

Verdict = tuple[str, int | None]


def check_recipient(session: Session, to: str | None) -> Phone | None:
    """The phone at a `To` address, none if nobody has that number; refuses what is no WhatsApp address."""
    if not to:
        raise RefusedError(21604, "A 'To' phone number is required.")
    prefix, _, identity = to.partition(":")
    if prefix != "whatsapp":
        raise RefusedError(21211, f"The 'To' number {to} is not a valid phone number.")
    if NUMBER.fullmatch(identity):
        return session.get(Phone, identity)
    phone = session.scalar(select(Phone).where(Phone.external_user_id == identity))
    if phone is None:
        raise RefusedError(21211, f"The 'To' number {to} is not a valid phone number.")
    return phone


def check_sender(given: str | None, sender: str) -> None:
    """Refuses a `From` that is not the firm's own WhatsApp number."""
    if not given:
        raise RefusedError(21603, "A 'From' phone number is required.")
    if not NUMBER.fullmatch(given.removeprefix("whatsapp:")):
        raise RefusedError(21212, f"The 'From' number {given} is not a valid phone number.")
    if given != f"whatsapp:{sender}":
        raise RefusedError(63007, "Twilio could not find a Channel with the specified From address")


def check_parts(form: Mapping[str, str], media: list[str]) -> None:
    """Refuses a message without anything in it, too long a body, and a callback that is no URL."""
    body = form.get("Body", "")
    if not (body or form.get("ContentSid") or media):
        raise RefusedError(21602, "Message body is required.")
    if len(body) > LONGEST_BODY:
        raise RefusedError(21617, f"The concatenated message body exceeds the {LONGEST_BODY} character limit.")
    callback = form.get("StatusCallback")
    if callback and not _is_url(callback):
        raise RefusedError(21609, f"The StatusCallback URL {callback} is not a valid URL.")
    if any(not _is_url(url) for url in media):
        raise RefusedError(21620, "Invalid media URL(s)")


def verdict(phone: Phone | None, content: Content | None, rendered: Rendered, now: datetime) -> Verdict:
    """The status a message ends with, and WhatsApp's error code if it is not delivered."""
    if phone is None:
        return "undelivered", 63024
    if phone.blocked:
        return "undelivered", 63014
    approved = content is not None and content.approved
    in_window = phone.last_inbound_at is not None and now - phone.last_inbound_at < WINDOW
    if not approved and not in_window:
        return "failed", 63016
    if content is not None and (len(rendered.body) > MAX_BODY or not rendered.fits(approved)):
        return "failed", 63021
    return "delivered", None


def _is_url(text: str) -> bool:
    parts = urlsplit(text)
    return parts.scheme in ("http", "https") and bool(parts.hostname)
