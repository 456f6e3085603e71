"""What an attempt does to the PaymentIntent and its Charge, and the events that tell of it."""

from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.stripe import checkout, events, ids, objects
from sandbox.stripe.cards import Decline
from sandbox.stripe.methods import METHODS, Flow
from sandbox.stripe.next_actions import next_action
from sandbox.stripe.tables import Charge, CheckoutSession, Intent


def new_intent(box: Sandbox, db: Session, session: CheckoutSession) -> Intent:
    """The PaymentIntent of a session; Stripe makes it when the payer first submits the form."""
    intent_id = ids.new_id("pi")
    intent = Intent(
        id=intent_id,
        session=session,
        created=box.settings.clock(),
        status="requires_payment_method",
        method=session.methods[0],
        method_id=None,
        details={},
        billing={},
        client_secret=f"{intent_id}_secret_{ids.random_text(25)}",
        next_action=None,
        last_error=None,
        canceled_at=None,
        settles_at=None,
        settles_well=None,
        charges=[],
    )
    db.add(intent)
    db.flush()
    events.record(box, db, "payment_intent.created", objects.intent(intent))
    return intent


def new_charge(box: Sandbox, db: Session, intent: Intent, status: str) -> Charge:
    """A charge of the intent's payment method; Stripe calls those of cards ch_…, all others py_…."""
    prefix = "ch" if METHODS[intent.method].flow is Flow.CARD else "py"
    charge = Charge(
        id=ids.new_id(prefix),
        intent=intent,
        created=box.settings.clock(),
        status=status,
        method_id=intent.method_id,
        details=intent.details,
        billing=intent.billing,
        failure=None,
    )
    db.add(charge)
    return charge


def wait_for_payer(box: Sandbox, db: Session, intent: Intent) -> None:
    """The payer has to do something elsewhere: at the bank, in the wallet, at a cash desk."""
    intent.status = "requires_action"
    intent.next_action = next_action(intent, checkout.page_url(box, intent.session))
    intent.last_error = None
    events.record(box, db, "payment_intent.requires_action", objects.intent(intent))


def succeed(box: Sandbox, db: Session, intent: Intent, charge: Charge) -> None:
    """The money is there."""
    charge.status = "succeeded"
    intent.status = "succeeded"
    intent.next_action = None
    intent.last_error = None
    events.record(box, db, "charge.succeeded", objects.charge(charge))
    events.record(box, db, "payment_intent.succeeded", objects.intent(intent))


def fail(box: Sandbox, db: Session, intent: Intent, decline: Decline, charge: Charge | None) -> None:
    """The money is refused, by the payer (no charge then) or by the bank."""
    if charge is not None:
        charge.status = "failed"
        charge.failure = decline.as_json()
        events.record(box, db, "charge.failed", objects.charge(charge))
    intent.status = "requires_payment_method"
    intent.next_action = None
    intent.last_error = {
        **decline.as_json(),
        "charge": charge.id if charge else None,
        "payment_method": objects.payment_method(intent),
        "type": "card_error" if intent.method == "card" and charge else "invalid_request_error",
    }
    intent.method_id = None
    events.record(box, db, "payment_intent.payment_failed", objects.intent(intent))


def start_debit(box: Sandbox, db: Session, intent: Intent) -> None:
    """The bank is asked for the money and takes days to answer."""
    intent.status = "processing"
    charge = new_charge(box, db, intent, "pending")
    events.record(box, db, "charge.pending", objects.charge(charge))
    events.record(box, db, "payment_intent.processing", objects.intent(intent))
