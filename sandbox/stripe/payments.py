"""The life of a payment: an attempt, its confirmation, its late settlement."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.stripe import cards, checkout, events, ids, objects, outcomes
from sandbox.stripe.cards import Decline
from sandbox.stripe.errors import StripeError, missing
from sandbox.stripe.methods import METHODS, Flow
from sandbox.stripe.objects import Json
from sandbox.stripe.progress import NotPayableError, awaits_payer, ensure_open
from sandbox.stripe.tables import CheckoutSession, Intent

SETTLEMENT_DELAY = timedelta(seconds=20)


class Step(StrEnum):
    """Where the payer goes after an attempt."""

    PAID = "paid"
    CONFIRM = "confirm"
    VOUCHER = "voucher"
    DECLINED = "declined"


@dataclass(frozen=True)
class Attempt:
    """A filled-in payment form, and what the test number in it stands for."""

    method: str
    details: Json
    email: str | None
    name: str | None
    decline: Decline | None = None
    authenticate: bool = False
    settles_well: bool = True


def find(db: Session, intent_id: str) -> Intent:
    """The PaymentIntent, or Stripe's 404."""
    intent = db.scalar(select(Intent).where(Intent.id == intent_id))
    if intent is None:
        raise missing("payment_intent", intent_id, "intent")
    return intent


def submit(box: Sandbox, db: Session, session: CheckoutSession, attempt: Attempt) -> Step:
    """Try to pay an open session. Raises `NotPayableError` when it is paid or expired."""
    ensure_open(session)
    intent = _attach(box, db, session, attempt)
    flow = METHODS[attempt.method].flow
    if flow is Flow.CONFIRM or attempt.authenticate:
        outcomes.wait_for_payer(box, db, intent)
        return Step.CONFIRM
    if attempt.decline is not None:
        outcomes.fail(box, db, intent, attempt.decline, outcomes.new_charge(box, db, intent, "failed"))
        return Step.DECLINED
    if flow is Flow.CARD:
        _pay(box, db, intent)
        return Step.PAID
    if flow is Flow.VOUCHER:
        outcomes.wait_for_payer(box, db, intent)
    else:
        outcomes.start_debit(box, db, intent)
    intent.settles_at = box.settings.clock() + SETTLEMENT_DELAY
    intent.settles_well = attempt.settles_well
    _complete(box, db, session, "unpaid")
    return Step.VOUCHER if flow is Flow.VOUCHER else Step.PAID


def confirm(box: Sandbox, db: Session, session: CheckoutSession, *, agreed: bool) -> Step:
    """The payer's answer on the second page (3-D Secure, wallet, code)."""
    intent = session.intent
    if intent is None or not awaits_payer(session):
        raise NotPayableError
    if agreed:
        _pay(box, db, intent)
        return Step.PAID
    refusal = cards.NOT_AUTHENTICATED if intent.method == "card" else cards.WALLET_REFUSED
    outcomes.fail(box, db, intent, refusal, None)
    return Step.DECLINED


def settle(box: Sandbox, db: Session, intent: Intent, *, well: bool) -> None:
    """End a delayed payment; one that does not wait for its money is refused."""
    if not _claim(db, intent):
        problem = f"This PaymentIntent does not wait for money: its status is {intent.status}."
        raise StripeError(problem, code="payment_intent_unexpected_state")
    charge = (
        intent.charges[-1] if intent.status == "processing" else outcomes.new_charge(box, db, intent, "pending")
    )
    session = intent.session
    if well:
        outcomes.succeed(box, db, intent, charge)
        session.payment_status = "paid"
    else:
        flow = METHODS[intent.method].flow
        refusal = cards.DEBIT_FAILED if flow is Flow.DEBIT else cards.VOUCHER_EXPIRED
        outcomes.fail(box, db, intent, refusal, charge)
    kind = f"checkout.session.async_payment_{'succeeded' if well else 'failed'}"
    events.record(box, db, kind, checkout.as_json(box, session))


def settle_due(box: Sandbox, db: Session) -> None:
    """End the delayed payments whose time has come."""
    due = select(Intent).where(Intent.settles_at <= box.settings.clock())
    for intent in db.scalars(due).all():
        settle(box, db, intent, well=bool(intent.settles_well))


def _attach(box: Sandbox, db: Session, session: CheckoutSession, attempt: Attempt) -> Intent:
    """The session's PaymentIntent with this attempt's payment method."""
    email = attempt.email or session.asked.get("customer_email")
    session.customer = {"email": email, "name": attempt.name}
    intent = session.intent or outcomes.new_intent(box, db, session)
    intent.method = attempt.method
    intent.method_id = ids.new_id("pm")
    intent.details = attempt.details
    intent.billing = objects.billing(email, attempt.name)
    return intent


def _pay(box: Sandbox, db: Session, intent: Intent) -> None:
    outcomes.succeed(box, db, intent, outcomes.new_charge(box, db, intent, "pending"))
    _complete(box, db, intent.session, "paid")


def _complete(box: Sandbox, db: Session, session: CheckoutSession, payment_status: str) -> None:
    """Close the session, last: should another request have closed it, all of this one is rolled back."""
    if not checkout.complete(db, session, payment_status):
        raise NotPayableError
    events.record(box, db, "checkout.session.completed", checkout.as_json(box, session))


def _claim(db: Session, intent: Intent) -> bool:
    """Take the delayed payment for settlement; False when it is settled or never was delayed."""
    change = (
        update(Intent)
        .where(Intent.id == intent.id, Intent.settles_at.is_not(None))
        .values(settles_at=None)
        .returning(Intent.id)
    )
    return db.scalar(change) is not None
