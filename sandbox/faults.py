"""Makes a provider's API misbehave: 429s, 500s, and answers that come late or never."""

import socket
import time
from collections.abc import Callable

from flask import Blueprint, Response, request

from sandbox.context import current

Refusal = Callable[[int], Response]


def install(blueprint: Blueprint, provider: str, refusal: Refusal) -> None:
    """Let the provider's faults strike every request of `blueprint`.

    `refusal(status)` gives the provider's own error answer for 429 and 500.
    """

    def before() -> Response | None:
        misbehaviour = current().misbehaviour
        faults = misbehaviour.faults(provider)
        if misbehaviour.strikes(provider, faults.too_many_requests):
            return refusal(429)
        if misbehaviour.strikes(provider, faults.server_error):
            return refusal(500)
        return None

    def after(response: Response) -> Response:
        misbehaviour = current().misbehaviour
        faults = misbehaviour.faults(provider)
        if misbehaviour.strikes(provider, faults.timeout):
            _hold(faults.timeout_seconds)
        return response

    blueprint.before_request(before)
    blueprint.after_request(after)


def _hold(seconds: float) -> None:
    if seconds:
        time.sleep(seconds)
        return
    connection = request.environ.get("gunicorn.socket") or request.environ.get("werkzeug.socket")
    if isinstance(connection, socket.socket):
        connection.shutdown(socket.SHUT_RDWR)
