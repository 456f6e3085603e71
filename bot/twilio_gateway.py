"""Twilio, through its own SDK. Tells apart what is certain, what may be tried again, and what is unknown."""

import json
import logging
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client
from urllib3.exceptions import NewConnectionError

from bot.settings import Settings

TIMEOUT_SECONDS = 10
# The SDK logs request parameters, which hold people's messages.
logging.getLogger("twilio.http_client").setLevel(logging.WARNING)


class SendRefused(Exception):
    """Twilio said no for good; `code` is Twilio's error code."""

    def __init__(self, code: int | None, status: int) -> None:
        super().__init__(f"Twilio refused the message: error {code}, HTTP {status}")
        self.code = code


class SendPostponed(Exception):
    """Twilio certainly did not take the message, and may later: HTTP 429, or no connection at all."""


class SendUnknown(Exception):
    """No clear answer: the message may or may not be on its way."""


@dataclass(frozen=True)
class ListedMessage:
    """A message in Twilio's own list; `created_at` is aware, UTC."""

    sid: str
    direction: str
    address: str
    body: str
    media_count: int
    status: str
    error_code: int | None
    created_at: datetime


class TwilioGateway:
    """Sends from one WhatsApp sender. Addresses are ours (`+49…` or a user id), without `whatsapp:`."""

    def __init__(self, settings: Settings, sender: str, status_callback: str) -> None:
        account, token = settings.twilio_credentials
        http = TwilioHttpClient(timeout=TIMEOUT_SECONDS)
        assert http.session is not None
        http.session.mount("http://", HTTPAdapter(pool_maxsize=64))
        self._client = Client(account, token, http_client=http)
        if settings.twilio_is_sandbox:
            self._client.api.base_url = f"{settings.sandbox_url}/twilio"
            self._client.content.base_url = f"{settings.sandbox_url}/twilio"
        self._sender = f"whatsapp:{sender}"
        self._status_callback = status_callback
        self.validator = RequestValidator(token)

    def send(self, to: str, body: str, *, content_sid: str | None, reference: int) -> str:
        """Hands the message to Twilio and gives its SID; `reference` comes back with each status.

        Raises SendRefused, SendPostponed or SendUnknown.
        """
        message = (
            {"content_sid": content_sid, "content_variables": json.dumps({"1": body})}
            if content_sid
            else {"body": body}
        )
        try:
            sent = self._client.messages.create(
                to=f"whatsapp:{to}",
                from_=self._sender,
                status_callback=f"{self._status_callback}?message={reference}",
                **message,
            )
        except TwilioRestException as error:
            raise _sorted(error) from error
        except (requests.RequestException, TwilioException) as error:
            raise _without_answer(error) from error
        return str(sent.sid)

    def create_quick_reply(self, name: str, language: str, buttons: list[dict[str, str]]) -> str:
        """A Content resource whose body is the variable {{1}}, with these buttons; gives its SID."""
        content: dict[str, object] = {
            "friendly_name": name,
            "language": language,
            "variables": {"1": "…"},
            "types": {
                "twilio/quick-reply": {
                    "body": "{{1}}",
                    "actions": [{"title": b["title"], "id": b["payload"]} for b in buttons],
                }
            },
        }
        try:
            created = self._client.content.v1.contents.create(_Json(content))
        except TwilioRestException as error:
            raise _sorted(error) from error
        except (requests.RequestException, TwilioException) as error:
            raise SendPostponed(type(error).__name__) from error
        return str(created.sid)

    def sent_to(self, address: str) -> list[ListedMessage]:
        """Our latest messages to this address, newest first. Raises SendUnknown.

        Not filtered by DateSent: a message still queued at Twilio has none.
        """
        return self._list(to=f"whatsapp:{address}", from_=self._sender, limit=50)

    def received(self, since: datetime) -> list[ListedMessage]:
        """Messages to us since then, newest first. Raises SendUnknown."""
        return self._list(to=self._sender, date_sent_after=since)

    def _list(self, **filters: object) -> list[ListedMessage]:
        try:
            found = self._client.messages.list(page_size=1000, **filters)
        except (TwilioException, requests.RequestException) as error:
            raise SendUnknown(type(error).__name__) from error
        return [_listed(message) for message in found]


class _Json:
    """The SDK wants an object with to_dict() for this body."""

    def __init__(self, content: dict[str, object]) -> None:
        self._content = content

    def to_dict(self) -> dict[str, object]:
        return self._content


def _sorted(error: TwilioRestException) -> Exception:
    """5xx on a POST may have been carried out; 429 was not; every other 4xx never will be."""
    if error.status == 429:
        return SendPostponed(str(error.code))
    if error.status >= 500:
        return SendUnknown(f"HTTP {error.status}")
    return SendRefused(error.code or None, error.status)


def _without_answer(error: Exception) -> Exception:
    """A connection that was never made has carried nothing; one that broke may have."""
    never_connected = isinstance(error, requests.ConnectTimeout) or (
        isinstance(error, requests.ConnectionError)
        and error.args
        and isinstance(getattr(error.args[0], "reason", None), NewConnectionError)
    )
    return (SendPostponed if never_connected else SendUnknown)(type(error).__name__)


def _listed(message: Any) -> ListedMessage:
    outbound = str(message.direction).startswith("outbound")
    peer = message.to if outbound else message.from_
    return ListedMessage(
        sid=message.sid,
        direction="outbound" if outbound else "inbound",
        address=str(peer).removeprefix("whatsapp:"),
        body=message.body or "",
        media_count=int(message.num_media or 0),
        status=str(message.status),
        error_code=message.error_code,
        created_at=message.date_created,
    )
