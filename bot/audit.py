"""The trail of decisions: who did what, and on what grounds."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.tables import AuditEntry


def record(
    session: Session,
    action: str,
    *,
    at: datetime,
    actor: str = "bot",
    conversation_id: int | None = None,
    **data: Any,
) -> None:
    """Adds an entry to the session's transaction."""
    session.add(AuditEntry(at=at, actor=actor, action=action, conversation_id=conversation_id, data=data))
