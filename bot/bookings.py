"""Payments: what Stripe says of a Checkout Session, booked once and told to the debtor."""

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot import audit
from bot.bootstrap import Kulanz
from bot.checkouts import live_checkout, supersede
from bot.ledger import balance, book
from bot.money import from_stripe, plain
from bot.outbox import enqueue
from bot.stripe_gateway import SessionState
from bot.tables import Checkout, ContactPoint, Conversation, Invoice, StripeEvent
from flows.outcome import Argument, PaymentUrl, Reply
from flows.values import Money

# A direct debit is processing; a voucher (boleto, multibanco) requires the action of paying it.
UNDER_WAY = ("processing", "requires_action")


def handle_stripe_event(kulanz: Kulanz, event_id: str) -> None:
    """Handles an event by looking at its session anew, so that order and repetition do not matter."""
    with kulanz.sessions() as session:
        event = session.get_one(StripeEvent, event_id)
    if event.type.startswith("checkout.session."):
        sync_session(kulanz, event.object_id)
    with kulanz.sessions.begin() as session:
        session.get_one(StripeEvent, event_id).handled_at = kulanz.clock.now()


def sync_session(kulanz: Kulanz, session_id: str) -> None:
    """Brings checkout and ledger to what Stripe says now. Raises StripeUnavailable, StripeRefused."""
    state = kulanz.stripe.session(session_id)
    with kulanz.sessions.begin() as session:
        checkout = _checkout_of(session, state)
        if checkout is None:
            audit.record(session, "foreign_session", at=kulanz.clock.now(), stripe_session=state.id)
            return
        # The invoice's row is the lock for all that concerns its money.
        invoice = session.get_one(Invoice, checkout.invoice_id, with_for_update=True)
        session.refresh(checkout)
        checkout.stripe_session_id = state.id
        if state.paid:
            _book_payment(kulanz, session, invoice, checkout, state)
        elif state.status == "complete":
            _delayed(kulanz, session, invoice, checkout, state)
        elif state.status == "expired" and checkout.status in ("creating", "open"):
            checkout.status = "expired"


def _checkout_of(session: Session, state: SessionState) -> Checkout | None:
    """By session id, or by our id in the metadata where the answer to the creation was lost."""
    return session.scalar(
        select(Checkout).where(
            or_(
                Checkout.stripe_session_id == state.id,
                (Checkout.id == state.checkout_id) & Checkout.stripe_session_id.is_(None),
            )
        )
    )


def _book_payment(
    kulanz: Kulanz, session: Session, invoice: Invoice, checkout: Checkout, state: SessionState
) -> None:
    checkout.status = "paid"
    session.flush()
    paid = from_stripe(state.received, state.currency)
    now = kulanz.clock.now()
    source = f"stripe:{state.payment_intent}"
    if not book(session, invoice, "payment", paid, source=source, booked_by="stripe", at=now):
        return
    other = live_checkout(session, invoice.id)
    if other is not None:
        supersede(kulanz, session, other)
    left = balance(session, invoice)
    audit.record(
        session,
        "payment_booked",
        at=now,
        actor="stripe",
        invoice=invoice.id,
        amount=plain(paid),
        source=source,
    )
    tell(kulanz, session, invoice, _receipt(kulanz, invoice, paid, left), dedupe_key=f"receipt:{source}")


def _receipt(kulanz: Kulanz, invoice: Invoice, paid: Money, left: Money) -> Reply:
    arguments: dict[str, Argument] = {
        "amount": paid,
        "number": invoice.number,
        "creditor": invoice.creditor,
        "date": kulanz.clock.now().astimezone(kulanz.config.company.zone).date(),
    }
    if left.minor > 0:
        return Reply("receipt-part", {**arguments, "left": left})
    return Reply("receipt", arguments)


def _delayed(kulanz: Kulanz, session: Session, invoice: Invoice, checkout: Checkout, state: SessionState) -> None:
    """A method that takes days: processing, until Stripe says paid or failed."""
    money = Money(checkout.amount, checkout.currency)
    arguments: dict[str, Argument] = {"amount": money, "number": invoice.number}
    if state.payment_status in UNDER_WAY and checkout.status not in ("processing", "failed", "paid"):
        other = live_checkout(session, invoice.id)
        if other is not None and other.id != checkout.id:
            supersede(kulanz, session, other)
            session.flush()
        checkout.status = "processing"
        tell(kulanz, session, invoice, Reply("payment-started", arguments), dedupe_key=f"started:{state.id}")
    elif state.payment_status in ("requires_payment_method", "canceled") and checkout.status != "failed":
        checkout.status = "failed"
        reply = Reply("payment-failed", {**arguments, "url": PaymentUrl(invoice.id)})
        tell(kulanz, session, invoice, reply, dedupe_key=f"failed:{state.id}")


def tell(kulanz: Kulanz, session: Session, invoice: Invoice, reply: Reply, *, dedupe_key: str) -> None:
    """Writes to the debtor where he or she wrote last; nobody, where no address may hear of debts."""
    conversation = session.scalar(
        select(Conversation)
        .join(ContactPoint)
        .where(
            ContactPoint.debtor_id == invoice.debtor_id,
            ContactPoint.verified_at.is_not(None),
            ContactPoint.opted_out_at.is_(None),
        )
        .order_by(Conversation.last_inbound_at.desc().nulls_last())
        .limit(1)
    )
    if conversation is not None:
        enqueue(kulanz, session, conversation, reply, dedupe_key=dedupe_key)


def expire_checkout(kulanz: Kulanz, checkout_id: int) -> None:
    """Has Stripe close a superseded session, then books what was paid in it until then."""
    with kulanz.sessions() as session:
        session_id = session.get_one(Checkout, checkout_id).stripe_session_id
    if session_id is None:
        return  # its creation was never answered, so nobody has its address
    kulanz.stripe.expire(session_id)
    sync_session(kulanz, session_id)
