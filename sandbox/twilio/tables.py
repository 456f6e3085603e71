"""What the stand-in for Twilio remembers."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from sandbox.store import Base, UtcDateTime


def new_sid(prefix: str) -> str:
    """A fresh Twilio sid: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


class Phone(Base):
    """Someone's WhatsApp. `number` is E.164; `external_user_id` stands in for it where it is hidden."""

    __tablename__ = "phone"

    number: Mapped[str] = mapped_column(String, primary_key=True)
    name: Mapped[str] = mapped_column(String)
    language: Mapped[str] = mapped_column(String)
    hides_number: Mapped[bool] = mapped_column(default=False)
    blocked: Mapped[bool] = mapped_column(default=False)
    external_user_id: Mapped[str] = mapped_column(String, unique=True)
    last_inbound_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)

    @property
    def address(self) -> str:
        """How this person appears to the firm."""
        return f"whatsapp:{self.external_user_id if self.hides_number else self.number}"


class Message(Base):
    """A message either way; `phone` is its person's number, null when nobody has the number written to."""

    __tablename__ = "message"
    __table_args__ = (Index("message_phone", "phone", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    sid: Mapped[str] = mapped_column(String, unique=True)
    direction: Mapped[str] = mapped_column(String)
    phone: Mapped[str | None] = mapped_column(String)
    from_address: Mapped[str] = mapped_column(String)
    to_address: Mapped[str] = mapped_column(String)
    body: Mapped[str] = mapped_column(String)
    buttons: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list)
    num_media: Mapped[int] = mapped_column(default=0)
    status: Mapped[str] = mapped_column(String)
    error_code: Mapped[int | None] = mapped_column(default=None)
    status_callback: Mapped[str | None] = mapped_column(String, default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class Media(Base):
    """A picture or file of a message: its bytes when a phone sent it, its `url` when the firm did."""

    __tablename__ = "media"

    id: Mapped[int] = mapped_column(primary_key=True)
    sid: Mapped[str] = mapped_column(String, unique=True)
    message_sid: Mapped[str] = mapped_column(String, index=True)
    content_type: Mapped[str] = mapped_column(String)
    filename: Mapped[str] = mapped_column(String)
    data: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    url: Mapped[str | None] = mapped_column(String, default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Content(Base):
    """A content template; `approval` is what WhatsApp decided on it, null before anybody asked."""

    __tablename__ = "content"

    id: Mapped[int] = mapped_column(primary_key=True)
    sid: Mapped[str] = mapped_column(String, unique=True)
    friendly_name: Mapped[str] = mapped_column(String)
    language: Mapped[str] = mapped_column(String)
    variables: Mapped[dict[str, str]] = mapped_column(JSON)
    types: Mapped[dict[str, Any]] = mapped_column(JSON)
    approval: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)

    @property
    def approved(self) -> bool:
        """Whether it may open a conversation."""
        return bool(self.approval and self.approval["status"] == "approved")
