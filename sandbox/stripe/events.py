"""Events: what happened, stored and sent to the product's webhook with Stripe's signature."""

import hashlib
import hmac
import json
import time

from flask import g, has_request_context
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.deliveries import Delivery, RetryPolicy
from sandbox.stripe import ids, objects
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import Event

API_VERSION = "2026-10-28.endive"
PROVIDER = "stripe"

# Any answer but 2xx is tried again, with growing waits, for almost three days in all. The first waits are
# shorter than Stripe's minutes: nobody wants to sit through those beside a sandbox.
RETRIES = RetryPolicy(max_attempts=20, first_delay=2, longest_delay=12 * 3600, on_refusal=True)


def record(box: Sandbox, db: Session, kind: str, subject: Json) -> None:
    """Store the event and have it delivered once the transaction is committed."""
    now = box.settings.clock()
    event = Event(id=ids.new_id("evt"), created=now, type=kind, body={})
    event.body = {
        "id": event.id,
        "object": "event",
        "api_version": API_VERSION,
        "created": objects.timestamp(now),
        "data": {"object": subject},
        "livemode": False,
        "pending_webhooks": 1,
        "request": _cause(),
        "type": kind,
    }
    db.add(event)
    box.deliveries.schedule(
        db,
        PROVIDER,
        box.settings.stripe_webhook,
        json.dumps(event.body, indent=2).encode(),
        "application/json; charset=utf-8",
        kind=kind,
        subject=event.id,
    )


def as_json(db: Session, event: Event) -> Json:
    """The stored event, with the number of webhooks that still wait for a 2xx."""
    waiting = select(func.count()).where(Delivery.subject == event.id, Delivery.state == "pending")
    return {**event.body, "pending_webhooks": db.scalar(waiting)}


def signature(payload: bytes, secret: str) -> str:
    """The value of `Stripe-Signature`; the SDK compares its time with the real clock, so no other will do."""
    now = int(time.time())
    digest = hmac.new(secret.encode(), f"{now}.".encode() + payload, hashlib.sha256).hexdigest()
    return f"t={now},v1={digest}"


def register(box: Sandbox) -> None:
    """Tell the deliveries how Stripe signs and retries."""

    def sign(delivery: Delivery) -> dict[str, str]:
        return {"Stripe-Signature": signature(delivery.body, box.settings.stripe_webhook_secret)}

    box.deliveries.register(PROVIDER, sign, RETRIES)


def _cause() -> Json:
    """The API request that made this happen; null for what payers and time do."""
    if not has_request_context():
        return {"id": None, "idempotency_key": None}
    return {"id": g.get("request_id"), "idempotency_key": g.get("idempotency_key")}
