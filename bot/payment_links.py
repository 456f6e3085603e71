"""The one link to pay an invoice."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.tables import PaymentLink


def url_for(kulanz: Kulanz, session: Session, invoice_id: int) -> str:
    """The invoice's link, made at the first call: a link already sent never goes stale."""
    return kulanz.links.url(_link_id(kulanz, session, invoice_id))


def _link_id(kulanz: Kulanz, session: Session, invoice_id: int) -> int:
    existing = select(PaymentLink.id).where(PaymentLink.invoice_id == invoice_id)
    found = session.scalar(existing)
    if found is not None:
        return found
    session.execute(
        insert(PaymentLink)
        .values(invoice_id=invoice_id, created_at=kulanz.clock.now())
        .on_conflict_do_nothing(index_elements=["invoice_id"])
    )
    return session.scalars(existing).one()
