"""Idempotency keys: a repeated request gets the first one's answer, and nothing is done twice."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from flask import Response, g, jsonify, request
from sqlalchemy.orm import Session

from sandbox.context import Sandbox
from sandbox.stripe.errors import StripeError
from sandbox.stripe.objects import Json
from sandbox.stripe.tables import SavedResponse

Work: TypeAlias = Callable[[Session], Json]

_LONGEST_KEY = 255
_in_flight: set[tuple[Path, str]] = set()
_lock = threading.Lock()


def run(box: Sandbox, work: Work) -> Response:
    """Do the request's work once per key, answer and effect in one transaction.

    Refusals are not kept: as at Stripe, a request that fails validation may be corrected under the same key.
    """
    key: str | None = g.idempotency_key
    if key is None:
        with box.store.session() as db:
            return jsonify(work(db))
    if len(key) > _LONGEST_KEY:
        raise StripeError(f"Idempotency keys must be at most {_LONGEST_KEY} characters long.")
    with _claimed(box, key), box.store.session() as db:
        saved = db.get(SavedResponse, key)
        if saved is not None:
            return _replay(saved)
        body = work(db)
        db.add(_response(box, key, 200, body))
        return jsonify(body)


def save_failure(box: Sandbox, error: StripeError) -> None:
    """Keep a server error under the request's key: Stripe replays those too."""
    key: str | None = g.idempotency_key
    if key is None or request.method != "POST" or len(key) > _LONGEST_KEY:
        return
    with box.store.session() as db:
        if db.get(SavedResponse, key) is None:
            db.add(_response(box, key, error.status, error.body()))


@contextmanager
def _claimed(box: Sandbox, key: str) -> Iterator[None]:
    """Hold the key while its request runs; a second one meanwhile gets a 409."""
    claim = (box.settings.database, key)
    with _lock:
        if claim in _in_flight:
            problem = (
                "There is currently another in-progress request using this Idempotent Key (that probably means "
                f"you submitted twice, and the other request is still going through): {key}. "
                "Please try again later."
            )
            raise StripeError(problem, code="idempotency_key_in_use", status=409, type="idempotency_error")
        _in_flight.add(claim)
    try:
        yield
    finally:
        with _lock:
            _in_flight.discard(claim)


def _replay(saved: SavedResponse) -> Response:
    if saved.path != request.path:
        problem = (
            "Keys for idempotent requests can only be used for the same endpoint they were first used for "
            f"('{saved.path}' vs '{request.path}'). Try using a key other than '{saved.key}' if you meant to "
            "execute a different request."
        )
        raise StripeError(problem, type="idempotency_error")
    if saved.fingerprint != _fingerprint():
        problem = (
            "Keys for idempotent requests can only be used with the same parameters they were first used with. "
            f"Try using a key other than '{saved.key}' if you meant to execute a different request."
        )
        raise StripeError(problem, type="idempotency_error")
    response = jsonify(saved.body)
    response.status_code = saved.status
    response.headers["Idempotent-Replayed"] = "true"
    return response


def _response(box: Sandbox, key: str, status: int, body: Json) -> SavedResponse:
    return SavedResponse(
        key=key,
        created=box.settings.clock(),
        path=request.path,
        fingerprint=_fingerprint(),
        status=status,
        body=body,
    )


def _fingerprint() -> str:
    """The parameters, whatever their order."""
    pairs = sorted(request.form.items(multi=True))
    return hashlib.sha256(repr(pairs).encode()).hexdigest()
