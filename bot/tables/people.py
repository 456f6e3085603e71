"""Who owes, and how to reach them."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.tables.base import Base, Id, Instant


class Debtor(Base):
    """A person who owes on an invoice. `tone` is null where the firm's own tone applies."""

    __tablename__ = "debtor"

    id: Mapped[Id]
    name: Mapped[str]
    language: Mapped[str]
    tone: Mapped[str | None]
    postcode: Mapped[str | None]
    created_at: Mapped[Instant]

    __table_args__ = (CheckConstraint("tone in ('formal', 'informal')", name="tone"),)


class ContactPoint(Base):
    """An address that messages come from: a phone number or, where WhatsApp hides it, a user id.

    Verification and opt-out belong to the address, not to the debtor: numbers are reassigned.
    """

    __tablename__ = "contact_point"

    id: Mapped[Id]
    address: Mapped[str]
    kind: Mapped[str]
    debtor_id: Mapped[int | None] = mapped_column(ForeignKey("debtor.id"))
    verified_at: Mapped[Instant | None]
    opted_out_at: Mapped[Instant | None]
    created_at: Mapped[Instant]

    debtor: Mapped[Debtor | None] = relationship(lazy="joined")

    __table_args__ = (
        UniqueConstraint("address"),
        CheckConstraint("kind in ('phone', 'user_id')", name="kind"),
        Index(None, "debtor_id"),
    )

    def opt_out(self, at: datetime) -> None:
        self.opted_out_at = self.opted_out_at or at
