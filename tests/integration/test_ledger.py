"""What is booked stays booked, and is booked once."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import DBAPIError

from bot import audit
from bot.ledger import balance, book
from bot.tables import Invoice, LedgerEntry
from cli.converse.stage import Stage
from flows.values import Money
from tests.integration.conftest import Person


def pay(stage: Stage, invoice_id: int, source: str, minor: int = 16000) -> bool:
    with stage.kulanz.sessions.begin() as session:
        invoice = session.get_one(Invoice, invoice_id)
        money = Money(minor, "EUR")
        return book(
            session, invoice, "payment", money, source=source, booked_by="test", at=stage.kulanz.clock.now()
        )


def test_twenty_at_once_book_one_payment(stage: Stage, anna: Person):
    with ThreadPoolExecutor(20) as pool:
        won = list(pool.map(lambda _: pay(stage, anna.invoice_ids[0], "stripe:pi_1"), range(20)))
    assert sum(won) == 1
    with stage.kulanz.sessions() as session:
        assert balance(session, session.get_one(Invoice, anna.invoice_ids[0])) == Money(32000, "EUR")


def test_another_currency_is_refused(stage: Stage, anna: Person):
    with stage.kulanz.sessions() as session:
        invoice = session.get_one(Invoice, anna.invoice_ids[0])
        with pytest.raises(ValueError, match="USD"):
            book(
                session,
                invoice,
                "payment",
                Money(1, "USD"),
                source="x",
                booked_by="test",
                at=stage.kulanz.clock.now(),
            )


@pytest.mark.parametrize("table", ["ledger_entry", "audit_entry"])
@pytest.mark.parametrize("change", ["update {} set id = id", "delete from {}"])
def test_the_database_refuses_to_change_what_was_written(stage: Stage, anna: Person, table: str, change: str):
    with stage.kulanz.sessions.begin() as session:
        audit.record(session, "test", at=stage.kulanz.clock.now())
    with (
        pytest.raises(DBAPIError, match="append-only"),
        stage.kulanz.sessions.begin() as session,
    ):
        session.execute(text(change.format(table)))
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).select_from(LedgerEntry)) == 1
