"""Stripe's door: events about payments."""

import json

from flask import Blueprint, Response, request
from werkzeug.exceptions import BadRequest, Forbidden

from bot.stripe_events import receive_event
from bot.stripe_gateway import SignatureRefused
from webhooks.answers import accepted, kulanz

blueprint = Blueprint("stripe", __name__, url_prefix="/webhooks/stripe")


@blueprint.post("")
def event() -> Response:
    """Stores an event once and answers at once; what it means is looked up in a job."""
    payload = request.get_data()
    try:
        content = kulanz().stripe.event(payload, request.headers.get("Stripe-Signature", ""))
        if "\\u0000" in json.dumps(content):
            raise ValueError("the event holds a NUL character")
    except SignatureRefused:
        raise Forbidden("The signature is missing or does not match.") from None
    except ValueError as error:
        raise BadRequest(f"Not accepted: {error}.") from None
    try:
        with kulanz().sessions.begin() as session:
            receive_event(kulanz(), session, content)
    except ValueError as error:
        raise BadRequest(f"Not accepted: {error}.") from None
    return accepted()
