"""Requests to the doors: genuine ones, signed as Twilio and Stripe sign, and those of somebody else."""

import hashlib
import hmac
import http.client
import json
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.bootstrap import Kulanz

FORM = "application/x-www-form-urlencoded"
Pairs = list[tuple[str, str]]


@dataclass(frozen=True)
class Sent:
    """A request, byte by byte."""

    path: str
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    method: str = "POST"

    def answer(self, base_url: str) -> int:
        """The status of the answer."""
        connection = http.client.HTTPConnection(urlsplit(base_url).netloc, timeout=30)
        try:
            # A body that is too large is refused before it is read to its end.
            with suppress(BrokenPipeError, ConnectionResetError):
                connection.request(self.method, self.path, self.body or None, self.headers)
            return connection.getresponse().status
        finally:
            connection.close()


@dataclass(frozen=True)
class Keys:
    """What Twilio and Stripe know: the secrets that make a request genuine. `link` is a payment link's token."""

    public_url: str
    twilio_token: str
    stripe_secret: str
    link: str

    @classmethod
    def of(cls, kulanz: Kulanz, link: str) -> "Keys":
        _, token = kulanz.settings.twilio_credentials
        _, secret = kulanz.settings.stripe_credentials
        return cls(kulanz.public_url, token, secret, link)

    def twilio_signature(self, url: str, pairs: Pairs) -> str:
        return str(RequestValidator(self.twilio_token).compute_signature(url, MultiDict(pairs)))

    def twilio(self, path: str, pairs: Pairs, **headers: str) -> Sent:
        """A form as Twilio posts it; `headers` (_ for -) replace the signature and the rest."""
        signature = self.twilio_signature(self.public_url + path, pairs)
        return Sent(
            path, urlencode(pairs).encode(), _headers(FORM, X_Twilio_Signature=signature) | _headers(**headers)
        )

    def stripe(self, payload: bytes, *, age: int = 0, scheme: str = "v1") -> Sent:
        """An event as Stripe posts it, signed `age` seconds ago."""
        stamp = int(time.time()) - age
        digest = hmac.new(self.stripe_secret.encode(), f"{stamp}.".encode() + payload, hashlib.sha256).hexdigest()
        headers = _headers("application/json", Stripe_Signature=f"t={stamp},{scheme}={digest}")
        return Sent("/webhooks/stripe", payload, headers)


def event(event_id: str, **changes: Any) -> bytes:
    """A Stripe event about a Checkout Session that is not ours."""
    content = {
        "id": event_id,
        "object": "event",
        "type": "checkout.session.completed",
        "data": {"object": {"id": "cs_test_nobody", "object": "checkout.session"}},
    }
    return json.dumps(content | changes).encode()


def _headers(content_type: str | None = None, **headers: str) -> dict[str, str]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return named | ({"Content-Type": content_type} if content_type else {})
