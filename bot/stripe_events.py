"""Stripe's events: stored once, their job deferred, in one transaction."""

from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.queue import defer
from bot.tables import StripeEvent


def receive_event(kulanz: Kulanz, session: Session, event: dict[str, Any]) -> bool:
    """False where this event id is known already. ValueError where the event has no object with an id."""
    try:
        event_id, kind, object_id = event["id"], event["type"], event["data"]["object"]["id"]
    except (KeyError, TypeError):
        raise ValueError("the event names no object") from None
    if not all(isinstance(part, str) and 0 < len(part) <= 255 for part in (event_id, kind, object_id)):
        raise ValueError("the event's names are not strings")
    stored = session.execute(
        insert(StripeEvent)
        .values(id=event_id, type=kind, object_id=object_id, payload=event, received_at=kulanz.clock.now())
        .on_conflict_do_nothing()
        .returning(StripeEvent.id)
    ).first()
    if stored is None:
        return False
    defer(kulanz.queue, session, "handle_stripe_event", lock=f"stripe:{object_id}", event_id=event_id)
    return True
