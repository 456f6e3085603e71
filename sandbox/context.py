"""The running sandbox, as its routes see it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from flask import current_app
from sqlalchemy.orm import Session

from sandbox.deliveries import Deliveries
from sandbox.misbehaviour import Misbehaviour
from sandbox.settings import SandboxSettings
from sandbox.store import Store

Statistics = Callable[[Session], dict[str, int]]


@dataclass
class Sandbox:
    """Everything a provider's stand-in needs. `statistics` adds a provider's counts to `GET /_stats`."""

    settings: SandboxSettings
    store: Store
    misbehaviour: Misbehaviour
    deliveries: Deliveries
    statistics: dict[str, Statistics] = field(default_factory=dict)


def current() -> Sandbox:
    """The sandbox of the Flask app that handles this request."""
    return cast(Sandbox, current_app.extensions["sandbox"])
