"""Stripe's door: events about payments."""

import json
from typing import Any

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
        _refuse_unstorable(content)
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


def _refuse_unstorable(content: dict[str, Any]) -> None:
    """JSON's reader takes NUL, NaN and half a surrogate pair; PostgreSQL stores none of them."""
    # What UTF-8 or JSON lack raises a ValueError here already.
    if b"\\u0000" in json.dumps(content, ensure_ascii=False, allow_nan=False).encode():
        raise ValueError("the event holds a NUL character")
