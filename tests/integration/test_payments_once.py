"""A payment is booked once and told once, however often, in whatever order Stripe speaks of it."""

import json
import random
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any

import pytest
import requests
from sqlalchemy import func, select
from stripe import StripeClient

from benchmarks.forging import Keys
from bot.bookings import handle_stripe_event
from bot.debtors import add_invoice
from bot.ledger import balance, book
from bot.payment_links import url_for
from bot.tables import Checkout, Debtor, Invoice, LedgerEntry, OutboundMessage, StripeEvent
from cli.converse.payer import Payer
from cli.converse.spec import Payment
from cli.converse.stage import Stage
from flows.values import Money
from tests.integration.conftest import NOW, Person

FAILING_IBAN = "DE62370400440532013001"
TYPES = (
    "checkout.session.completed",
    "checkout.session.async_payment_succeeded",
    "checkout.session.completed",
    "checkout.session.expired",
    "payment_intent.succeeded",
)


class Desk:
    """What the tests see of the money, and what a payer and Stripe do."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.kulanz = stage, stage.kulanz
        self.payer = Payer(requests.Session())
        self.stripe = StripeClient(
            self.kulanz.settings.stripe_credentials[0], base_addresses={"api": f"{stage.sandbox_url}/stripe"}
        )

    def link(self, invoice_id: int) -> str:
        with self.kulanz.sessions.begin() as session:
            return url_for(self.kulanz, session, invoice_id)

    def open(self, invoice_id: int) -> str:
        """The address of the hosted page behind the link."""
        return self.payer.open(self.link(invoice_id)).url

    def pay(self, url: str, method: str = "card") -> str:
        return self.payer.pay(url, Payment.model_validate({"method": method}))[1]

    def payments(self, invoice_id: int) -> list[int]:
        """The payments booked, in minor units."""
        entries = select(-LedgerEntry.amount).where(
            LedgerEntry.invoice_id == invoice_id, LedgerEntry.kind == "payment"
        )
        with self.kulanz.sessions() as session:
            return sorted(session.scalars(entries))

    def owed(self, invoice_id: int) -> int:
        with self.kulanz.sessions() as session:
            return balance(session, session.get_one(Invoice, invoice_id)).minor

    def told(self, kind: str) -> int:
        """How many messages of this kind (receipt, started, failed) are in the outbox."""
        with self.kulanz.sessions() as session:
            rows = select(func.count()).where(OutboundMessage.dedupe_key.startswith(f"{kind}:"))
            return session.scalar(rows) or 0

    def checkouts(self) -> list[str]:
        with self.kulanz.sessions() as session:
            return list(session.scalars(select(Checkout.status).order_by(Checkout.id)))

    def sessions(self, status: str) -> list[Any]:
        return self.stripe.v1.checkout.sessions.list({"status": status}).data  # type: ignore[typeddict-item]

    def tell(self, payload: bytes) -> int:
        """Posts an event as Stripe does."""
        sent = Keys.of(self.kulanz, "").stripe(payload)
        return sent.answer(self.kulanz.public_url)


def events_about(session: dict[str, Any], types: Iterable[str]) -> list[bytes]:
    """Events, each with an id of its own, that all speak of this session."""
    return [
        json.dumps({"id": f"evt_{number}", "object": "event", "type": kind, "data": {"object": session}}).encode()
        for number, kind in enumerate(types)
    ]


@pytest.fixture
def desk(stage: Stage) -> Desk:
    return Desk(stage)


@pytest.fixture
def invoice(anna: Person) -> int:
    return anna.invoice_ids[0]


def invoice_over(stage: Stage, anna: Person, amount: str, currency: str) -> int:
    with stage.kulanz.sessions.begin() as session:
        return add_invoice(
            stage.kulanz,
            session,
            session.get_one(Debtor, anna.debtor_id),
            number=f"RE-{currency}",
            creditor="Praxis Sommer",
            description="Physiotherapie",
            amount=amount,
            currency=currency,
            due=date(2026, 10, 20),
        ).id


@pytest.mark.parametrize("count", [2, 5])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_events_of_one_payment_book_it_once(stage: Stage, desk: Desk, invoice: int, count: int, seed: int):
    """Shuffled, repeated, all at once."""
    assert desk.pay(desk.link(invoice)) == "accepted"
    (paid,) = desk.sessions("complete")
    events = events_about({"id": paid.id, "object": "checkout.session"}, TYPES[:count]) * 3
    random.Random(seed).shuffle(events)  # noqa: S311  # not for secrets
    with ThreadPoolExecutor(len(events)) as pool:
        assert set(pool.map(desk.tell, events)) == {200}
    stage.settle()  # also delivers the sandbox's own event
    assert desk.payments(invoice) == [48_000]
    assert (desk.owed(invoice), desk.told("receipt"), desk.checkouts()) == (0, 1, ["paid"])
    with stage.kulanz.sessions() as session:
        assert session.scalar(select(func.count()).where(StripeEvent.id.like("evt__"))) == count
        assert session.scalar(select(func.count()).where(StripeEvent.handled_at.is_(None))) == 0


def test_workers_that_handle_events_at_once_book_once(stage: Stage, desk: Desk, invoice: int):
    desk.pay(desk.link(invoice))
    (paid,) = desk.sessions("complete")
    for event in events_about({"id": paid.id}, TYPES):
        assert desk.tell(event) == 200
    with ThreadPoolExecutor(15) as pool:
        list(pool.map(lambda n: handle_stripe_event(stage.kulanz, f"evt_{n % 5}"), range(15)))
    stage.settle()
    assert (desk.payments(invoice), desk.told("receipt")) == ([48_000], 1)


def test_an_event_before_the_creations_answer_was_stored_finds_its_checkout(
    stage: Stage, desk: Desk, invoice: int
):
    """Killed between Stripe's answer and our note of it: the metadata tells whose session it is."""
    url = desk.open(invoice)
    with stage.kulanz.sessions.begin() as session:
        checkout = session.scalars(select(Checkout)).one()
        checkout.status, checkout.stripe_session_id, checkout.url = "creating", None, None
    desk.pay(url)
    stage.settle()
    assert (desk.payments(invoice), desk.checkouts()) == ([48_000], ["paid"])


def pay_cash(stage: Stage, invoice_id: int, minor: int) -> None:
    with stage.kulanz.sessions.begin() as session:
        row = session.get_one(Invoice, invoice_id)
        money = Money(minor, row.currency)
        book(session, row, "payment", money, source="cash:1", booked_by="test", at=stage.kulanz.clock.now())


def test_a_superseded_session_that_was_paid_is_booked_and_closes_the_new_one(
    stage: Stage, desk: Desk, invoice: int
):
    old = desk.open(invoice)
    pay_cash(stage, invoice, 8_000)
    new = desk.open(invoice)
    assert new != old
    assert desk.pay(old) == "accepted"
    stage.settle()
    assert desk.payments(invoice) == [8_000, 48_000]
    assert (desk.told("receipt"), desk.checkouts()) == (1, ["paid", "superseded"])
    assert desk.pay(new) == "closed"
    assert [len(desk.sessions(status)) for status in ("open", "complete", "expired")] == [0, 1, 1]


def test_two_sessions_paid_before_either_could_be_closed_are_both_booked(stage: Stage, desk: Desk, invoice: int):
    """The money came twice: hiding that would be worse than a credit."""
    old = desk.open(invoice)
    pay_cash(stage, invoice, 8_000)
    new = desk.open(invoice)
    assert [desk.pay(old), desk.pay(new)] == ["accepted", "accepted"]
    stage.settle()
    assert desk.payments(invoice) == [8_000, 40_000, 48_000]
    assert (desk.owed(invoice), desk.told("receipt")) == (-48_000, 2)


def test_clicks_at_once_make_one_session(stage: Stage, desk: Desk, invoice: int):
    link = desk.link(invoice)

    def click(_: int) -> tuple[int, str | None]:
        answer = requests.get(link, allow_redirects=False, timeout=30)
        return answer.status_code, answer.headers.get("Location")

    with ThreadPoolExecutor(12) as pool:
        answers = set(pool.map(click, range(12)))
    (answer,) = answers
    assert answer[0] == 303
    assert (len(desk.sessions("open")), desk.checkouts()) == (1, ["open"])


@pytest.mark.parametrize(
    ("method", "currency", "amount", "minor"),
    [("sepa_debit", "EUR", "480.00", 48_000), ("boleto", "BRL", "150.00", 15_000)],
)
def test_what_is_processing_cannot_be_paid_again(
    stage: Stage, desk: Desk, anna: Person, method: str, currency: str, amount: str, minor: int
):
    invoice_id = invoice_over(stage, anna, amount, currency)
    assert desk.pay(desk.link(invoice_id), method) == "accepted"
    stage.settle()
    assert (desk.checkouts(), desk.payments(invoice_id), desk.told("started")) == (["processing"], [], 1)
    assert desk.pay(desk.link(invoice_id)) == "closed"
    assert desk.sessions("open") == []
    stage.clock.advance(timedelta(seconds=30))
    stage.settle()
    assert (desk.checkouts(), desk.payments(invoice_id), desk.told("receipt")) == (["paid"], [minor], 1)
    assert desk.pay(desk.link(invoice_id)) == "closed"


def test_a_debit_that_bounces_leaves_the_debt_and_a_way_to_pay(stage: Stage, desk: Desk, invoice: int):
    page = desk.open(invoice)
    form = {"method": "sepa_debit", "name": "A. Payer", "iban": FAILING_IBAN, "email": "a@example.org"}
    assert requests.post(page, data=form, timeout=10, allow_redirects=False).status_code == 303
    stage.settle()
    stage.clock.advance(timedelta(seconds=30))
    stage.settle()
    assert (desk.checkouts(), desk.payments(invoice), desk.told("failed")) == (["failed"], [], 1)
    assert desk.pay(desk.link(invoice)) == "accepted"
    stage.settle()
    assert desk.payments(invoice) == [48_000]


@pytest.mark.parametrize(
    ("amount", "currency", "at_stripe", "booked", "left"),
    [
        ("5000", "JPY", 5000, 5000, 0),
        ("12.345", "KWD", 12_340, 12_340, 5),  # Stripe takes two of the three decimals
        ("12.340", "KWD", 12_340, 12_340, 0),
        ("5000", "ISK", 500_000, 5000, 0),  # no decimals, and yet Stripe wants hundredths
        ("480.00", "EUR", 48_000, 48_000, 0),
    ],
)
def test_minor_units(
    stage: Stage, desk: Desk, anna: Person, amount: str, currency: str, at_stripe: int, booked: int, left: int
):
    invoice_id = invoice_over(stage, anna, amount, currency)
    assert desk.pay(desk.link(invoice_id)) == "accepted"
    stage.settle()
    (paid,) = desk.sessions("complete")
    assert (paid.amount_total, paid.currency) == (at_stripe, currency.lower())
    assert (desk.payments(invoice_id), desk.owed(invoice_id)) == ([booked], left)
    assert desk.pay(desk.link(invoice_id)) == "closed"


def test_a_session_that_expired_makes_way_for_a_new_one(stage: Stage, desk: Desk, invoice: int):
    old = desk.open(invoice)
    stage.clock.set(NOW + timedelta(hours=2))
    stage.settle()
    assert desk.checkouts() == ["expired"]
    new = desk.open(invoice)
    assert new != old
    assert [desk.pay(old), desk.pay(new)] == ["closed", "accepted"]
    stage.settle()
    assert (desk.payments(invoice), desk.checkouts()) == ([48_000], ["expired", "paid"])
