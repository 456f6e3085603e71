"""What goes wrong on request, per provider."""

import random
import threading
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy import JSON, String, delete
from sqlalchemy.orm import Mapped, mapped_column

from sandbox.store import Base, Store

PROVIDERS = ("twilio", "stripe")


class InvalidMisbehaviourError(ValueError):
    """A request for misbehaviour that makes no sense; the text says why."""


@dataclass(frozen=True)
class Faults:
    """Probabilities from 0 to 1 unless a unit is named.

    Webhooks: `duplicate`, `reorder`, `lose`, and `delay_ms`, the longest random delay. API calls:
    `too_many_requests` (429, nothing done), `server_error` (500, nothing done), `timeout` (the work is done,
    the answer comes after `timeout_seconds`, or with 0 seconds the connection is dropped without one).
    `seed` makes the dice repeatable.
    """

    duplicate: float = 0
    reorder: float = 0
    lose: float = 0
    delay_ms: float = 0
    too_many_requests: float = 0
    server_error: float = 0
    timeout: float = 0
    timeout_seconds: float = 0
    seed: int | None = None


class StoredFaults(Base):
    """The faults asked for, one row for each provider that has any."""

    __tablename__ = "misbehaviour"

    provider: Mapped[str] = mapped_column(String, primary_key=True)
    faults: Mapped[dict[str, Any]] = mapped_column(JSON)


class Misbehaviour:
    """The faults in force and the dice that decide when they strike."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._faults = dict.fromkeys(PROVIDERS, Faults())
        self._dice = {provider: random.Random() for provider in PROVIDERS}  # noqa: S311 - not for secrets

    def load(self) -> None:
        """Take up what was asked for before a restart; the tables must exist."""
        with self._store.reading() as session:
            for row in session.query(StoredFaults):
                self._use(row.provider, Faults(**row.faults))

    def faults(self, provider: str) -> Faults:
        """The faults in force for a provider."""
        return self._faults[provider]

    def strikes(self, provider: str, probability: float) -> bool:
        """Whether a fault of this probability happens now."""
        return probability > 0 and self.random(provider) < probability

    def random(self, provider: str) -> float:
        """A number from 0 up to 1 from the provider's dice."""
        with self._lock:
            return self._dice[provider].random()

    def change(self, request: object) -> None:
        """Replace the faults of the providers named in `request`; raises `InvalidMisbehaviourError`."""
        asked = _parse(request)
        with self._store.session() as session:
            for provider, faults in asked.items():
                session.merge(StoredFaults(provider=provider, faults=asdict(faults)))
        for provider, faults in asked.items():
            self._use(provider, faults)

    def reset(self) -> None:
        """Behave again."""
        with self._store.session() as session:
            session.execute(delete(StoredFaults))
        for provider in PROVIDERS:
            self._use(provider, Faults())

    def as_json(self) -> dict[str, dict[str, Any]]:
        """The faults in force, by provider."""
        return {provider: asdict(faults) for provider, faults in self._faults.items()}

    def _use(self, provider: str, faults: Faults) -> None:
        with self._lock:
            self._faults[provider] = faults
            self._dice[provider].seed(faults.seed)


def _parse(request: object) -> dict[str, Faults]:
    if not isinstance(request, dict):
        raise InvalidMisbehaviourError("expected a JSON object with the keys " + " and ".join(PROVIDERS))
    return {provider: _faults(provider, asked) for provider, asked in request.items()}


def _faults(provider: object, asked: object) -> Faults:
    if provider not in PROVIDERS:
        raise InvalidMisbehaviourError(f"unknown provider {provider!r}; known: {', '.join(PROVIDERS)}")
    if not isinstance(asked, dict):
        raise InvalidMisbehaviourError(f"{provider}: expected an object of faults")
    known = [field.name for field in fields(Faults)]
    for name, value in asked.items():
        if name not in known:
            raise InvalidMisbehaviourError(f"{provider}: unknown fault {name!r}; known: {', '.join(known)}")
        _check(f"{provider}.{name}", name, value)
    return Faults(**asked)


def _check(label: str, name: str, value: object) -> None:
    if name == "seed":
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise InvalidMisbehaviourError(f"{label}: expected a whole number or null")
        return
    most = {"delay_ms": 600_000, "timeout_seconds": 600}.get(name, 1)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
        raise InvalidMisbehaviourError(f"{label}: expected a number from 0 to {most}")
