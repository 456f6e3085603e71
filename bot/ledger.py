"""The ledger: what was booked. A balance is a sum, a source is booked once."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from bot.tables import Invoice, LedgerEntry
from flows.values import Money


def book(
    session: Session, invoice: Invoice, kind: str, money: Money, *, source: str, booked_by: str, at: datetime
) -> bool:
    """Appends an entry; False where this source is booked already.

    `money` is positive for both kinds: a claim adds, a payment subtracts. ValueError for another currency.
    """
    if money.currency != invoice.currency:
        raise ValueError(f"{money.currency} can't be booked on an invoice in {invoice.currency}")
    row = {
        "invoice_id": invoice.id,
        "kind": kind,
        "amount": money.minor if kind == "claim" else -money.minor,
        "currency": money.currency,
        "source": source,
        "booked_by": booked_by,
        "booked_at": at,
    }
    added = session.execute(
        insert(LedgerEntry).values(row).on_conflict_do_nothing(index_elements=["source"]).returning(LedgerEntry.id)
    )
    return added.first() is not None


def balance(session: Session, invoice: Invoice) -> Money:
    """What is owed; negative where more was paid than claimed."""
    total = session.scalar(select(func.sum(LedgerEntry.amount)).where(LedgerEntry.invoice_id == invoice.id))
    return Money(int(total or 0), invoice.currency)
