"""How a debtor stands: the open invoices, with what is owed on each."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.ledger import balances
from bot.tables import Checkout, Invoice
from flows import values


def invoices_of(session: Session, debtor_id: int) -> tuple[values.Invoice, ...]:
    """Invoices on which something is owed, earliest due date first. Three queries, however many there are."""
    rows = session.scalars(
        select(Invoice).where(Invoice.debtor_id == debtor_id).order_by(Invoice.due, Invoice.number)
    ).all()
    if not rows:
        return ()
    owed = balances(session, [row.id for row in rows])
    open_rows = [row for row in rows if owed.get(row.id, 0) > 0]
    processing = set(
        session.scalars(
            select(Checkout.invoice_id).where(
                Checkout.invoice_id.in_([row.id for row in open_rows]), Checkout.status == "processing"
            )
        )
    )
    return tuple(
        values.Invoice(
            id=row.id,
            number=row.number,
            creditor=row.creditor,
            description=row.description,
            due=row.due,
            owed=values.Money(owed[row.id], row.currency),
            processing=row.id in processing,
        )
        for row in open_rows
    )
