"""What the stand-in remembers: sessions, payment intents, charges, events and idempotent responses."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from sandbox.store import Base, UtcDateTime


class Intent(Base):
    """A PaymentIntent with the payment method of its latest attempt.

    `settles_at` and `settles_well` say when and how a delayed payment will end.
    """

    __tablename__ = "stripe_intents"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(String, unique=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("stripe_sessions.id"), unique=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(String)
    method: Mapped[str] = mapped_column(String)
    method_id: Mapped[str | None] = mapped_column(String)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    billing: Mapped[dict[str, Any]] = mapped_column(JSON)
    client_secret: Mapped[str] = mapped_column(String)
    next_action: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    last_error: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    canceled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    settles_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    settles_well: Mapped[bool | None]

    session: Mapped["CheckoutSession"] = relationship(back_populates="intent")
    charges: Mapped[list["Charge"]] = relationship(back_populates="intent", order_by="Charge.sequence")


class CheckoutSession(Base):
    """A Checkout Session in payment mode; `asked` holds the checked parameters of its creation."""

    __tablename__ = "stripe_sessions"
    __table_args__ = (Index("stripe_sessions_expiry", "status", "expires_at"),)

    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(String, unique=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(String)
    payment_status: Mapped[str] = mapped_column(String)
    currency: Mapped[str] = mapped_column(String)
    amount: Mapped[int]
    methods: Mapped[list[str]] = mapped_column(JSON)
    asked: Mapped[dict[str, Any]] = mapped_column(JSON)
    items: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    customer: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    intent: Mapped[Intent | None] = relationship(back_populates="session")


class Charge(Base):
    """One attempt to take the money."""

    __tablename__ = "stripe_charges"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(String, unique=True)
    intent_id: Mapped[str] = mapped_column(ForeignKey("stripe_intents.id"), index=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    status: Mapped[str] = mapped_column(String)
    method_id: Mapped[str] = mapped_column(String)
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    billing: Mapped[dict[str, Any]] = mapped_column(JSON)
    failure: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    intent: Mapped[Intent] = relationship(back_populates="charges")


class Event(Base):
    """Something that happened, with the object as it was then."""

    __tablename__ = "stripe_events"

    sequence: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(String, unique=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    type: Mapped[str] = mapped_column(String, index=True)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class SavedResponse(Base):
    """The answer to a request with an Idempotency-Key, given again when the request is repeated."""

    __tablename__ = "stripe_idempotency"

    key: Mapped[str] = mapped_column(String, primary_key=True)
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    path: Mapped[str] = mapped_column(String)
    fingerprint: Mapped[str] = mapped_column(String)
    status: Mapped[int]
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
