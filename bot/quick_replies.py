"""WhatsApp buttons: Twilio wants a Content resource per set of buttons, made once and kept."""

import hashlib
import json
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session, sessionmaker

from bot.tables import ContentTemplate
from bot.twilio_gateway import TwilioGateway

Buttons = list[dict[str, str]]


class QuickReplies:
    """Content SIDs by buttons, from memory, the database, or made at Twilio."""

    def __init__(self, sessions: sessionmaker[Session], twilio: TwilioGateway, account: str) -> None:
        self._sessions = sessions
        self._twilio = twilio
        self._account = account
        self._known: dict[str, str] = {}

    def content_sid(self, buttons: Buttons, now: datetime) -> str:
        """Raises what the gateway raises. Two processes at once may make two resources; one is kept."""
        fingerprint = hashlib.sha256(json.dumps([self._account, buttons]).encode()).hexdigest()[:32]
        if fingerprint not in self._known:
            self._known[fingerprint] = self._stored(fingerprint) or self._made(fingerprint, buttons, now)
        return self._known[fingerprint]

    def _stored(self, fingerprint: str) -> str | None:
        with self._sessions() as session:
            return session.scalar(
                select(ContentTemplate.content_sid).where(ContentTemplate.fingerprint == fingerprint)
            )

    def _made(self, fingerprint: str, buttons: Buttons, now: datetime) -> str:
        sid = self._twilio.create_quick_reply(f"kulanz_{fingerprint}", "en", buttons)
        with self._sessions.begin() as session:
            session.execute(
                insert(ContentTemplate)
                .values(fingerprint=fingerprint, content_sid=sid, created_at=now)
                .on_conflict_do_nothing()
            )
        return sid
