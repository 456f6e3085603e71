"""What was decided, and why."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.tables.base import Base, Id, Instant, Json


class AuditEntry(Base):
    """A decision of the bot or of staff. The database refuses changes."""

    __tablename__ = "audit_entry"

    id: Mapped[Id]
    at: Mapped[Instant]
    actor: Mapped[str]
    action: Mapped[str]
    conversation_id: Mapped[int | None] = mapped_column(ForeignKey("conversation.id"))
    data: Mapped[Json]

    __table_args__ = (Index(None, "conversation_id", "id"),)
