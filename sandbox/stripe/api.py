"""The routes under `/v1`, as far as the product calls them."""

from typing import Any, NoReturn

from flask import Blueprint, Response, jsonify, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from sandbox.context import current
from sandbox.stripe import (
    checkout,
    checkout_params,
    events,
    expansion,
    forms,
    gate,
    idempotency,
    objects,
    pagination,
    payments,
    schema,
    upkeep,
)
from sandbox.stripe.errors import StripeError, missing
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import CheckoutSession, Event, Intent

blueprint = Blueprint("v1", __name__)
gate.install(blueprint)

_EXPAND = {"expand": schema.sequence(schema.text(), maximum=20)}


@blueprint.before_request
def catch_up() -> None:
    """What time has done since the last request shows in this one."""
    upkeep.sweep(current())


@blueprint.post("/checkout/sessions")
def create_session() -> Response:
    """Create a Checkout Session."""
    box = current()

    def work(db: Session) -> Json:
        new = checkout_params.check(forms.parse(request.form.items(multi=True)), box.settings.clock())
        body = checkout.as_json(box, checkout.create(box, db, new))
        return expansion.expand(db, body, new.asked.get("expand", []))

    return idempotency.run(box, work)


@blueprint.get("/checkout/sessions")
def list_sessions() -> Response:
    """List Checkout Sessions, newest first."""
    box = current()
    asked = pagination.check(
        _query(), {"payment_intent": schema.text(), "status": schema.choice("complete", "expired", "open")}
    )
    query = select(CheckoutSession)
    if "status" in asked:
        query = query.where(CheckoutSession.status == asked["status"])
    if "payment_intent" in asked:
        query = query.join(Intent).where(Intent.id == asked["payment_intent"])
    with box.store.reading() as db:
        page = pagination.page(
            db, CheckoutSession, query, asked, lambda row: checkout.as_json(box, row), "/v1/checkout/sessions"
        )
        return _shown(db, page, asked)


@blueprint.get("/checkout/sessions/<session_id>")
def retrieve_session(session_id: str) -> Response:
    """Retrieve a Checkout Session."""
    box = current()
    asked = schema.checked(_query(), _EXPAND)
    with box.store.reading() as db:
        return _shown(db, checkout.as_json(box, checkout.find(db, session_id)), asked)


@blueprint.post("/checkout/sessions/<session_id>/expire")
def expire_session(session_id: str) -> Response:
    """Expire an open Checkout Session."""
    box = current()

    def work(db: Session) -> Json:
        asked = schema.checked(forms.parse(request.form.items(multi=True)), _EXPAND)
        row = checkout.find(db, session_id)
        checkout.expire_on_request(box, db, row)
        return expansion.expand(db, checkout.as_json(box, row), asked.get("expand", []))

    return idempotency.run(box, work)


@blueprint.get("/checkout/sessions/<session_id>/line_items")
def list_line_items(session_id: str) -> Response:
    """The line items of a Checkout Session."""
    with current().store.reading() as db:
        return jsonify(expansion.line_items(db, session_id))


@blueprint.get("/payment_intents")
def list_intents() -> Response:
    """List PaymentIntents, newest first."""
    asked = pagination.check(_query(), {})
    with current().store.reading() as db:
        page = pagination.page(db, Intent, select(Intent), asked, objects.intent, "/v1/payment_intents")
        return _shown(db, page, asked)


@blueprint.get("/payment_intents/<intent_id>")
def retrieve_intent(intent_id: str) -> Response:
    """Retrieve a PaymentIntent."""
    asked = schema.checked(_query(), _EXPAND)
    with current().store.reading() as db:
        return _shown(db, objects.intent(payments.find(db, intent_id)), asked)


@blueprint.get("/charges/<charge_id>")
def retrieve_charge(charge_id: str) -> Response:
    """Retrieve a Charge."""
    asked = schema.checked(_query(), _EXPAND)
    with current().store.reading() as db:
        return _shown(db, expansion.charge(db, charge_id), asked)


@blueprint.get("/events")
def list_events() -> Response:
    """List events, newest first."""
    asked = pagination.check(_query(), {"type": schema.text(), "types": schema.sequence(schema.text(), 20)})
    kinds = asked.get("types", [asked["type"]] if "type" in asked else [])
    query = select(Event).where(Event.type.in_(kinds)) if kinds else select(Event)
    with current().store.reading() as db:
        page = pagination.page(db, Event, query, asked, lambda row: events.as_json(db, row), "/v1/events")
        return jsonify(page)


@blueprint.get("/events/<event_id>")
def retrieve_event(event_id: str) -> Response:
    """Retrieve an event."""
    with current().store.reading() as db:
        row = db.scalar(select(Event).where(Event.id == event_id))
        if row is None:
            raise missing("event", event_id)
        return jsonify(events.as_json(db, row))


@blueprint.route("/<path:rest>", methods=["GET", "POST", "DELETE"])
def unknown(rest: str) -> NoReturn:
    """Anything else that Stripe has, or has not."""
    raise StripeError(f"Unrecognized request URL ({request.method}: /v1/{rest}).", status=404)


def _query() -> forms.Tree:
    return forms.parse(request.args.items(multi=True))


def _shown(db: Session, body: Json, asked: dict[str, Any]) -> Response:
    return jsonify(expansion.expand(db, body, asked.get("expand", [])))
