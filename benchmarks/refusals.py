"""What comes back when forged, repeated and malformed requests are sent to the doors. Exits 1 on a surprise."""

import argparse
import sys
from datetime import date
from typing import NamedTuple

from sqlalchemy import func, select

from benchmarks.forging import Keys
from benchmarks.machine import say, table
from benchmarks.refusal_cases import Case, cases
from benchmarks.stack import Stack
from bot.bootstrap import Kulanz
from bot.debtors import add_debtor, add_invoice
from bot.payment_links import url_for
from bot.tables import InboundMessage, StripeEvent


class Row(NamedTuple):
    """A line of the table."""

    door: str
    name: str
    size: str
    status: int
    stored: int


class Doors:
    """The doors of a running product, and the keys to them."""

    def __init__(self, kulanz: Kulanz, invoice_id: int) -> None:
        self._kulanz = kulanz
        with kulanz.sessions.begin() as session:
            link = url_for(kulanz, session, invoice_id).rpartition("/")[2]
        self._keys = Keys.of(kulanz, link)

    def try_out(self, case: Case) -> Row:
        """Sends what the case says; the last answer, and the rows it left behind."""
        sent, before = case.make(self._keys), self._rows()
        for _ in range(case.times):
            status = sent.answer(self._keys.public_url)
        size = f"{sent.method} {len(sent.body)} B" if sent.body else sent.method
        return Row(case.door, case.name, size, status, self._rows() - before)

    def _rows(self) -> int:
        with self._kulanz.sessions() as session:
            counts = [session.scalar(select(func.count()).select_from(t)) for t in (InboundMessage, StripeEvent)]
        return sum(count or 0 for count in counts)


def main() -> int:
    argparse.ArgumentParser(prog="benchmarks.refusals", description=__doc__).parse_args()
    with Stack(say) as stack:
        doors = Doors(stack.kulanz, _invoice(stack.kulanz))
        rows = [(doors.try_out(case), case) for case in cases()]
    marks = [
        [*row, "" if (row.status, row.stored) == (case.status, case.stored) else "SURPRISE"] for row, case in rows
    ]
    say(table([("door", "sent", "size", "answer", "stored", ""), *marks]))
    surprises, worst = sum(bool(mark[-1]) for mark in marks), max(row.status for row, _ in rows)
    say(f"\n{len(rows)} kinds of requests, {surprises} surprises; the highest answer is {worst}.")
    return 1 if surprises else 0


def _invoice(kulanz: Kulanz) -> int:
    with kulanz.sessions.begin() as session:
        debtor = add_debtor(kulanz, session, name="A. Debtor", address="+4915112345678", language="de")
        return add_invoice(
            kulanz,
            session,
            debtor,
            number="R-1",
            creditor=kulanz.config.company.name,
            description="Physiotherapie",
            amount="120.00",
            currency="EUR",
            due=date(2026, 10, 20),
        ).id


if __name__ == "__main__":
    sys.exit(main())
