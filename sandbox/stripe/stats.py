"""The numbers Stripe's stand-in adds to `GET /_stats`."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sandbox.stripe.tables import CheckoutSession, Event, Intent


def statistics(db: Session) -> dict[str, int]:
    """How many sessions there are, how many are paid, and how many payments succeeded."""
    by_status = select(CheckoutSession.status, func.count()).group_by(CheckoutSession.status)
    sessions: dict[str, int] = dict(db.execute(by_status).all())
    paid = select(func.count()).where(CheckoutSession.payment_status == "paid")
    payments = select(func.count()).where(Intent.status == "succeeded")
    return {
        "sessions": sum(sessions.values()),
        "open": sessions.get("open", 0),
        "expired": sessions.get("expired", 0),
        "paid": db.scalar(paid) or 0,
        "payments": db.scalar(payments) or 0,
        "events": db.scalar(select(func.count()).select_from(Event)) or 0,
    }
