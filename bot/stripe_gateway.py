"""Stripe, through its own SDK, with its API version pinned."""

import hashlib
import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

import stripe
from stripe import StripeClient

from bot.config import LANGUAGES
from bot.settings import Settings

API_VERSION = "2026-10-28.endive"
TIMEOUT_SECONDS = 20
logging.getLogger("stripe").setLevel(logging.WARNING)


class StripeUnavailable(Exception):
    """No answer, or one that asks to try again. The same idempotency key makes trying again safe."""


class StripeRefused(Exception):
    """Stripe refused the request for good; the text names Stripe's code and parameter."""


@dataclass(frozen=True)
class SessionRequest:
    """Everything a Checkout Session is made from: equal requests give one session, however often sent."""

    checkout_id: int
    amount: int
    currency: str
    methods: tuple[str, ...]
    title: str
    language: str
    expires_at: datetime
    return_url: str

    @property
    def key(self) -> str:
        """Stripe's idempotency key. A changed configuration makes another request, not an error."""
        digest = hashlib.sha256(repr(self).encode()).hexdigest()[:32]
        return f"kulanz-checkout-{self.checkout_id}-{digest}"


@dataclass(frozen=True)
class SessionState:
    """A Checkout Session as Stripe has it now. `received` is in Stripe's units."""

    id: str
    checkout_id: int | None
    url: str | None
    status: Literal["open", "complete", "expired"]
    paid: bool
    payment_intent: str | None
    payment_status: str | None
    received: int
    currency: str


class StripeGateway:
    def __init__(self, settings: Settings) -> None:
        key, self._webhook_secret = settings.stripe_credentials
        self._client = StripeClient(
            key,
            stripe_version=API_VERSION,
            max_network_retries=2,
            http_client=stripe.RequestsClient(timeout=TIMEOUT_SECONDS),
            base_addresses={"api": f"{settings.sandbox_url}/stripe"} if settings.stripe_is_sandbox else None,
        )

    def create_session(self, request: SessionRequest) -> SessionState:
        """Raises StripeUnavailable or StripeRefused."""
        metadata = {"checkout_id": str(request.checkout_id)}
        params: Any = {
            "mode": "payment",
            "payment_method_types": list(request.methods),
            "line_items": [
                {
                    "quantity": 1,
                    "price_data": {
                        "currency": request.currency.lower(),
                        "unit_amount": request.amount,
                        "product_data": {"name": request.title},
                    },
                }
            ],
            "locale": request.language if request.language in LANGUAGES else "auto",
            "expires_at": int(request.expires_at.timestamp()),
            "success_url": f"{request.return_url}?done=1",
            "cancel_url": request.return_url,
            "client_reference_id": str(request.checkout_id),
            "metadata": metadata,
            "payment_intent_data": {"metadata": metadata, "description": request.title},
        }
        return self._call(
            lambda: self._client.v1.checkout.sessions.create(params, {"idempotency_key": request.key})
        )

    def session(self, session_id: str) -> SessionState:
        """The session, fetched anew. Raises StripeUnavailable or StripeRefused."""
        return self._call(
            lambda: self._client.v1.checkout.sessions.retrieve(session_id, {"expand": ["payment_intent"]})
        )

    def expire(self, session_id: str) -> None:
        """Closes an open session; one that is no longer open stays as it is. Raises StripeUnavailable."""
        try:
            self._call(lambda: self._client.v1.checkout.sessions.expire(session_id))
        except StripeRefused:
            if self.session(session_id).status == "open":
                raise

    def event(self, payload: bytes, signature: str) -> dict[str, Any]:
        """The event of a webhook. SignatureRefused where it is not Stripe's, ValueError where it is no event."""
        if not signature.isascii():  # the SDK's comparison can't take it
            raise SignatureRefused("the signature does not match")
        try:
            event = stripe.Webhook.construct_event(payload, signature, self._webhook_secret)
            content: dict[str, Any] = event.to_dict()
        except stripe.SignatureVerificationError as error:
            raise SignatureRefused("the signature does not match") from error
        except (ValueError, AttributeError, TypeError, RecursionError) as error:
            raise ValueError("the body is not a Stripe event") from error
        return content

    def _call(self, request: Any) -> SessionState:
        try:
            return _state(request())
        except (stripe.APIConnectionError, stripe.RateLimitError, stripe.APIError) as error:
            raise StripeUnavailable(type(error).__name__) from error
        except stripe.StripeError as error:
            raise StripeRefused(f"{error.code}: {getattr(error, 'param', None)}") from error


class SignatureRefused(ValueError):
    """The webhook is not from Stripe."""


def _state(session: Any) -> SessionState:
    intent = session.payment_intent
    expanded = intent if intent is not None and not isinstance(intent, str) else None
    metadata = session.metadata.to_dict() if session.metadata else {}
    reference = str(metadata.get("checkout_id", ""))
    return SessionState(
        id=session.id,
        checkout_id=int(reference) if reference.isdecimal() else None,
        url=session.url,
        status=session.status,
        paid=session.payment_status == "paid",
        payment_intent=expanded.id if expanded else intent,
        payment_status=expanded.status if expanded else None,
        received=expanded.amount_received if expanded else 0,
        currency=session.currency,
    )
