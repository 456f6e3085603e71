"""What every API request passes: the key, the request id, and Stripe's way of answering errors."""

import base64
import binascii
import hmac

from flask import Blueprint, Response, g, jsonify, request

from sandbox import faults
from sandbox.context import current
from sandbox.stripe import idempotency, ids
from sandbox.stripe.errors import StripeError
from sandbox.stripe.events import API_VERSION, PROVIDER

_NO_KEY = (
    "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer "
    "auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
)


def install(blueprint: Blueprint) -> None:
    """Guard a blueprint. The key is looked at before faults strike: who has none learns nothing."""
    blueprint.before_request(_admit)
    blueprint.after_request(_stamp)
    blueprint.register_error_handler(StripeError, _answer)
    faults.install(blueprint, PROVIDER, _refusal)


def _admit() -> None:
    g.request_id = ids.new_id("req")
    g.idempotency_key = request.headers.get("Idempotency-Key") or None
    key = _given_key()
    if not key:
        raise StripeError(_NO_KEY, status=401)
    if not hmac.compare_digest(key.encode(), current().settings.stripe_api_key.encode()):
        hidden = key[:8] + "*" * max(0, len(key) - 12) + key[-4:]
        raise StripeError(f"Invalid API Key provided: {hidden}", status=401)


def _given_key() -> str:
    """The key of a Bearer header, or the user name of a Basic one."""
    scheme, _, credentials = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return credentials.strip()
    if scheme.lower() != "basic":
        return ""
    try:
        return base64.b64decode(credentials, validate=True).decode().partition(":")[0]
    except (binascii.Error, UnicodeDecodeError):
        return ""


def _stamp(response: Response) -> Response:
    response.headers["Request-Id"] = g.request_id
    response.headers["Stripe-Version"] = request.headers.get("Stripe-Version", API_VERSION)
    if g.idempotency_key:
        response.headers["Idempotency-Key"] = g.idempotency_key
    return response


def _answer(error: StripeError) -> tuple[Response, int]:
    return jsonify(error.body()), error.status


def _refusal(status: int) -> Response:
    """What a request gets when the stand-in is told to misbehave."""
    if status == 429:
        error = StripeError("Request rate limit exceeded.", code="rate_limit", status=429)
    else:
        error = StripeError("An unknown error occurred.", status=status, type="api_error")
        idempotency.save_failure(current(), error)
    response = jsonify(error.body())
    response.status_code = error.status
    return response
