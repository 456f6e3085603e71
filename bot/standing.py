"""How a debtor stands: the open invoices, with what is owed on each."""

from sqlalchemy import text
from sqlalchemy.orm import Session

from flows.values import Invoice, Money

# One question however many invoices there are; both subqueries are answered from indexes.
_OPEN = text(
    """
    select * from (
        select i.id, i.number, i.creditor, i.description, i.due, i.currency,
            (select coalesce(sum(amount), 0) from ledger_entry where invoice_id = i.id)::bigint as owed,
            exists (select from checkout where invoice_id = i.id and status = 'processing') as processing
        from invoice i where i.debtor_id = :debtor_id
    ) as standing where owed > 0 order by due, number
    """
)


def invoices_of(session: Session, debtor_id: int) -> tuple[Invoice, ...]:
    """Invoices on which something is owed, earliest due date first."""
    return tuple(
        Invoice(
            id=row.id,
            number=row.number,
            creditor=row.creditor,
            description=row.description,
            due=row.due,
            owed=Money(row.owed, row.currency),
            processing=row.processing,
        )
        for row in session.execute(_OPEN, {"debtor_id": debtor_id})
    )
