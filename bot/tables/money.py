"""Invoices, the ledger, and the ways in which Stripe is asked for money. Amounts are minor units."""

from datetime import date

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.tables.base import Base, Id, Instant, Json
from bot.tables.people import Debtor


class Invoice(Base):
    """What is owed for. The amount stands in the ledger, never here."""

    __tablename__ = "invoice"

    id: Mapped[Id]
    debtor_id: Mapped[int] = mapped_column(ForeignKey("debtor.id"))
    number: Mapped[str]
    creditor: Mapped[str]
    description: Mapped[str]
    currency: Mapped[str]
    due: Mapped[date]
    created_at: Mapped[Instant]

    debtor: Mapped[Debtor] = relationship()

    __table_args__ = (
        UniqueConstraint("creditor", "number"),
        CheckConstraint("currency ~ '^[A-Z]{3}$'", name="currency"),
        Index(None, "debtor_id"),
    )


class LedgerEntry(Base):
    """A booking, signed minor units: claims add, payments subtract. The database refuses changes.

    `source` names what caused it (`stripe:pi_…`, `import:…`), so that a cause is booked once.
    """

    __tablename__ = "ledger_entry"

    id: Mapped[Id]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    kind: Mapped[str]
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str]
    source: Mapped[str]
    booked_by: Mapped[str]
    booked_at: Mapped[Instant]

    __table_args__ = (
        UniqueConstraint("source"),
        CheckConstraint("kind in ('claim', 'payment')", name="kind"),
        CheckConstraint("(kind = 'claim') = (amount > 0) and amount <> 0", name="sign"),
        Index("ix_ledger_entry_balance", "invoice_id", postgresql_include=["amount"]),
    )


class PaymentLink(Base):
    """Our own short link to pay one invoice: made once, valid for as long as something is owed."""

    __tablename__ = "payment_link"

    id: Mapped[Id]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    created_at: Mapped[Instant]

    invoice: Mapped[Invoice] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (UniqueConstraint("invoice_id"),)


class Checkout(Base):
    """One Stripe Checkout Session. At most one per invoice is live, so nothing is paid twice.

    creating → open → processing → paid | failed; open → expired | superseded (the balance changed).
    """

    __tablename__ = "checkout"

    id: Mapped[Id]
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"))
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str]
    status: Mapped[str]
    stripe_session_id: Mapped[str | None]
    url: Mapped[str | None]
    expires_at: Mapped[Instant]
    created_at: Mapped[Instant]

    invoice: Mapped[Invoice] = relationship()

    __table_args__ = (
        UniqueConstraint("stripe_session_id"),
        CheckConstraint("amount > 0", name="amount"),
        CheckConstraint(
            "status in ('creating', 'open', 'processing', 'paid', 'failed', 'expired', 'superseded')",
            name="status",
        ),
        Index(
            "uq_checkout_live",
            "invoice_id",
            unique=True,
            postgresql_where=text("status in ('creating', 'open', 'processing')"),
        ),
        Index(None, "invoice_id"),
    )


class StripeEvent(Base):
    """A webhook event, once per event id."""

    __tablename__ = "stripe_event"

    id: Mapped[str] = mapped_column(primary_key=True)
    type: Mapped[str]
    object_id: Mapped[str]
    payload: Mapped[Json]
    received_at: Mapped[Instant]
    handled_at: Mapped[Instant | None]

    __table_args__ = (
        Index("ix_stripe_event_unhandled", "received_at", postgresql_where=text("handled_at is null")),
    )
