"""Checkout Sessions: made, found, expired."""

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.stripe import events, ids, objects
from sandbox.stripe.checkout_params import NewSession
from sandbox.stripe.errors import StripeError, missing
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import CheckoutSession, Intent


def create(box: Sandbox, db: Session, new: NewSession) -> CheckoutSession:
    """A session that can be paid on its page until it expires."""
    items = [
        item | {"id": ids.new_id("li"), "price_id": ids.new_id("price"), "product_id": ids.new_id("prod")}
        for item in new.asked["line_items"]
    ]
    row = CheckoutSession(
        id=ids.new_session_id(),
        created=box.settings.clock(),
        expires_at=new.expires_at,
        status="open",
        payment_status="unpaid",
        currency=new.currency,
        amount=new.amount,
        methods=new.methods,
        asked=new.asked,
        items=items,
        customer=None,
        intent=None,
    )
    db.add(row)
    db.flush()
    return row


def find(db: Session, session_id: str) -> CheckoutSession:
    """The session, or Stripe's 404."""
    row = db.scalar(select(CheckoutSession).where(CheckoutSession.id == session_id))
    if row is None:
        raise missing("checkout.session", session_id, "session")
    return row


def as_json(box: Sandbox, row: CheckoutSession) -> Json:
    """The session as the API shows it."""
    return objects.session(row, page_url(box, row))


def page_url(box: Sandbox, row: CheckoutSession) -> str:
    """Where the payer pays."""
    return f"{box.settings.base_url}/stripe/pay/{row.id}"


def complete(db: Session, row: CheckoutSession, payment_status: str) -> bool:
    """Close an open session; False when another request closed it first."""
    change = (
        update(CheckoutSession)
        .where(CheckoutSession.id == row.id, CheckoutSession.status == "open")
        .values(status="complete", payment_status=payment_status)
        .returning(CheckoutSession.id)
    )
    return db.scalar(change) is not None


def expire_on_request(box: Sandbox, db: Session, row: CheckoutSession) -> None:
    """Expire an open session; others are refused as Stripe refuses them."""
    if not _expire(box, db, row):
        problem = (
            'Only Checkout Sessions with a status in ["open"] can be expired. '
            f"This Checkout Session has a status of {row.status}."
        )
        raise StripeError(problem)


def expire_overdue(box: Sandbox, db: Session) -> None:
    """Expire what nobody paid in time."""
    overdue = select(CheckoutSession).where(
        CheckoutSession.status == "open", CheckoutSession.expires_at <= box.settings.clock()
    )
    for row in db.scalars(overdue).all():
        _expire(box, db, row)


def _expire(box: Sandbox, db: Session, row: CheckoutSession) -> bool:
    change = (
        update(CheckoutSession)
        .where(CheckoutSession.id == row.id, CheckoutSession.status == "open")
        .values(status="expired")
        .returning(CheckoutSession.id)
    )
    if db.scalar(change) is None:
        return False
    if row.intent is not None:
        _cancel(box, db, row.intent)
    events.record(box, db, "checkout.session.expired", as_json(box, row))
    return True


def _cancel(box: Sandbox, db: Session, intent: Intent) -> None:
    """An attempt that was never finished ends with its session."""
    intent.status = "canceled"
    intent.canceled_at = box.settings.clock()
    intent.next_action = None
    events.record(box, db, "payment_intent.canceled", objects.intent(intent))
