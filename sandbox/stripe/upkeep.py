"""What happens by itself as time goes by: sessions expire, delayed payments settle."""

from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.stripe import checkout, payments
from sandbox.stripe.tables import CheckoutSession, Intent


def sweep(box: Sandbox) -> None:
    """Do everything that is due by the sandbox's clock."""
    with box.store.reading() as db:
        if not _is_due(db, box.settings.clock()):
            return
    with box.store.session() as db:
        checkout.expire_overdue(box, db)
        payments.settle_due(box, db)


def _is_due(db: Session, now: datetime) -> bool:
    """Whether a look is worth a writing transaction; it seldom is."""
    overdue = select(CheckoutSession.id).where(CheckoutSession.status == "open", CheckoutSession.expires_at <= now)
    waiting = select(Intent.id).where(Intent.settles_at <= now)
    return bool(db.scalar(select(or_(overdue.exists(), waiting.exists()))))
