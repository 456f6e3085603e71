"""Opening the payment link: a Stripe Checkout Session for what is owed now, made or used again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.bootstrap import Kulanz
from bot.ledger import balance
from bot.money import to_stripe
from bot.queue import defer
from bot.stripe_gateway import SessionRequest
from bot.tables import Checkout, Invoice, PaymentLink
from flows.values import Money

LIVE = ("creating", "open", "processing")
# A session that ends sooner than this is not worth sending anyone to.
LEAST_LIFE = timedelta(minutes=5)
# Stripe refuses to create sessions that live less than 30 minutes.
LEAST_NEW_LIFE = timedelta(minutes=30, seconds=30)


@dataclass(frozen=True)
class Destination:
    """Where the link leads: `url` is set for `pay`; `language` is the debtor's, None for an unknown link."""

    kind: Literal["pay", "paid", "processing", "unknown"]
    url: str = ""
    language: str | None = None


def open_link(kulanz: Kulanz, link_id: int) -> Destination:
    """Raises StripeUnavailable and StripeRefused; opening again goes on where it stopped."""
    with kulanz.sessions.begin() as session:
        link = session.get(PaymentLink, link_id)
        if link is None:
            return Destination("unknown")
        invoice = session.get_one(Invoice, link.invoice_id, with_for_update=True)
        language = invoice.debtor.language
        owed = balance(session, invoice)
        live = live_checkout(session, invoice.id)
        if live is not None and live.status == "processing":
            return Destination("processing", language=language)
        if to_stripe(owed) <= 0:
            return Destination("paid", language=language)
        checkout = _current(kulanz, session, invoice, live, owed.minor)
        if checkout.url:
            return Destination("pay", checkout.url, language)
        request = _request(kulanz, checkout, invoice, language, kulanz.links.url(link.id))
    created = kulanz.stripe.create_session(request)
    with kulanz.sessions.begin() as session:
        session.execute(
            update(Checkout)
            .where(Checkout.id == request.checkout_id, Checkout.status == "creating")
            .values(status="open", stripe_session_id=created.id, url=created.url)
        )
    return Destination("pay", created.url or "", language)


def live_checkout(session: Session, invoice_id: int) -> Checkout | None:
    return session.scalar(select(Checkout).where(Checkout.invoice_id == invoice_id, Checkout.status.in_(LIVE)))


def supersede(kulanz: Kulanz, session: Session, checkout: Checkout) -> None:
    """Retires an open checkout whose amount is out of date, and has Stripe close its page."""
    checkout.status = "superseded"
    defer(kulanz.queue, session, "expire_checkout", checkout_id=checkout.id)


def _current(kulanz: Kulanz, session: Session, invoice: Invoice, live: Checkout | None, owed: int) -> Checkout:
    now = kulanz.clock.now()
    if live is not None:
        if live.amount == owed and live.expires_at - now >= _least_life(live):
            return live
        supersede(kulanz, session, live)
        session.flush()
    checkout = Checkout(
        invoice_id=invoice.id,
        amount=owed,
        currency=invoice.currency,
        status="creating",
        expires_at=_whole_second(now + timedelta(minutes=kulanz.config.payments.session_minutes)),
        created_at=now,
    )
    session.add(checkout)
    session.flush()
    return checkout


def _least_life(checkout: Checkout) -> timedelta:
    return LEAST_LIFE if checkout.status == "open" else LEAST_NEW_LIFE


def _request(
    kulanz: Kulanz, checkout: Checkout, invoice: Invoice, language: str, return_url: str
) -> SessionRequest:
    return SessionRequest(
        checkout_id=checkout.id,
        amount=to_stripe(Money(checkout.amount, checkout.currency)),
        currency=checkout.currency,
        methods=tuple(kulanz.config.payments.methods_for(checkout.currency)),
        title=f"{invoice.creditor} · {invoice.number} · {invoice.description}",
        language=language,
        expires_at=checkout.expires_at,
        return_url=return_url,
    )


def _whole_second(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)
