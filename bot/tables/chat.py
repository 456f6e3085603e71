"""Conversations: what came in, what goes out, who has taken over."""

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.tables.base import Base, Id, Instant, Json
from bot.tables.people import ContactPoint


class Conversation(Base):
    """All that is said with one contact point. `state` is what the running flow remembers."""

    __tablename__ = "conversation"

    id: Mapped[Id]
    contact_point_id: Mapped[int] = mapped_column(ForeignKey("contact_point.id"))
    language: Mapped[str | None]
    state: Mapped[Json] = mapped_column(server_default="{}")
    last_inbound_at: Mapped[Instant | None]
    created_at: Mapped[Instant]

    contact_point: Mapped[ContactPoint] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (UniqueConstraint("contact_point_id"),)


class InboundMessage(Base):
    """A debtor's message, once per MessageSid. `parameters` holds all that Twilio sent."""

    __tablename__ = "inbound_message"

    id: Mapped[Id]
    provider_sid: Mapped[str]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    body: Mapped[str]
    button: Mapped[str | None]
    media_count: Mapped[int] = mapped_column(server_default="0")
    parameters: Mapped[Json]
    received_at: Mapped[Instant]
    handled_at: Mapped[Instant | None]

    __table_args__ = (
        UniqueConstraint("provider_sid"),
        Index(None, "conversation_id", "id"),
        Index("ix_inbound_message_unhandled", "received_at", postgresql_where=text("handled_at is null")),
    )


class OutboundMessage(Base):
    """A message of ours: the outbox until it is sent, the record afterwards.

    `dedupe_key` names its cause, so that a cause speaks once. `status` only moves forward
    (`bot.delivery`).
    """

    __tablename__ = "outbound_message"

    id: Mapped[Id]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    in_reply_to: Mapped[int | None] = mapped_column(ForeignKey("inbound_message.id"))
    dedupe_key: Mapped[str]
    body: Mapped[str]
    buttons: Mapped[list[dict[str, Any]]] = mapped_column(JSONB, server_default="[]")
    status: Mapped[str] = mapped_column(server_default="pending")
    provider_sid: Mapped[str | None]
    error_code: Mapped[int | None]
    attempts: Mapped[int] = mapped_column(server_default="0")
    next_attempt_at: Mapped[Instant]
    created_at: Mapped[Instant]

    conversation: Mapped[Conversation] = relationship()

    __table_args__ = (
        UniqueConstraint("dedupe_key"),
        UniqueConstraint("provider_sid"),
        CheckConstraint(
            "status in ('pending', 'sending', 'queued', 'sent', 'delivered', 'read', 'failed')", name="status"
        ),
        Index(
            "ix_outbound_message_unsent",
            "conversation_id",
            "id",
            postgresql_where=text("status in ('pending', 'sending')"),
        ),
        Index("ix_outbound_message_pending", "id", postgresql_where=text("status = 'pending'")),
        Index("ix_outbound_message_sending", "id", postgresql_where=text("status = 'sending'")),
        Index(None, "conversation_id", "created_at"),
    )


class SendAttempt(Base):
    """One try to send, recorded before it is made. No `outcome`: the process died or the answer was lost."""

    __tablename__ = "send_attempt"

    id: Mapped[Id]
    outbound_message_id: Mapped[int] = mapped_column(ForeignKey("outbound_message.id"))
    started_at: Mapped[Instant]
    outcome: Mapped[str | None]

    __table_args__ = (
        CheckConstraint("outcome in ('accepted', 'refused', 'postponed', 'found', 'not_found')", name="outcome"),
        Index(None, "outbound_message_id"),
    )


class Handoff(Base):
    """A conversation waiting for a person, or with one. At most one is open per conversation."""

    __tablename__ = "handoff"

    id: Mapped[Id]
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversation.id"))
    inbound_message_id: Mapped[int | None] = mapped_column(ForeignKey("inbound_message.id"))
    reason: Mapped[str]
    opened_at: Mapped[Instant]
    taken_at: Mapped[Instant | None]
    closed_at: Mapped[Instant | None]

    __table_args__ = (
        Index("uq_handoff_open", "conversation_id", unique=True, postgresql_where=text("closed_at is null")),
    )


class ContentTemplate(Base):
    """A Twilio Content resource made for a set of buttons, found by the hash of their texts."""

    __tablename__ = "content_template"

    fingerprint: Mapped[str] = mapped_column(primary_key=True)
    content_sid: Mapped[str]
    created_at: Mapped[Instant]


class Watermark(Base):
    """Up to when something has been looked through, so that the next look starts there."""

    __tablename__ = "watermark"

    name: Mapped[str] = mapped_column(primary_key=True)
    until: Mapped[Instant]
