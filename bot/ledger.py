"""The ledger: what was booked. A balance is a sum, a source is booked once."""

from collections.abc import Iterable
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


def balances(session: Session, invoice_ids: Iterable[int]) -> dict[int, int]:
    """Minor units owed per invoice; negative where more was paid than claimed."""
    rows = session.execute(
        select(LedgerEntry.invoice_id, func.sum(LedgerEntry.amount))
        .where(LedgerEntry.invoice_id.in_(list(invoice_ids)))
        .group_by(LedgerEntry.invoice_id)
    )
    return {invoice_id: int(total) for invoice_id, total in rows}


def balance(session: Session, invoice: Invoice) -> Money:
    return Money(balances(session, [invoice.id]).get(invoice.id, 0), invoice.currency)
