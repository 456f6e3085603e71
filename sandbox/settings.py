"""What a sandbox is told when it starts."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


def utc_now() -> datetime:
    """The present moment, aware, in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class SandboxSettings:
    """Where the sandbox listens, which credentials it accepts and where its webhooks go.

    `base_url` has no trailing slash; `sender` is the firm's WhatsApp number in E.164, `business_name` its
    name; `clock` gives aware UTC times and may be moved by a test.
    """

    base_url: str
    database: Path
    twilio_account_sid: str
    twilio_auth_token: str
    sender: str
    message_webhook: str
    stripe_api_key: str
    stripe_webhook_secret: str
    stripe_webhook: str
    business_name: str = "Kulanz"
    clock: Callable[[], datetime] = utc_now


class MissingSettingError(Exception):
    """An environment variable the sandbox needs is not set."""


def from_environment(environment: Mapping[str, str] = os.environ) -> SandboxSettings:
    """Settings from `SANDBOX_*` variables; raises `MissingSettingError` naming the first that is not set."""

    def read(name: str) -> str:
        value = environment.get(f"SANDBOX_{name}", "").strip()
        if not value:
            raise MissingSettingError(f"the environment variable SANDBOX_{name} is not set")
        return value

    return SandboxSettings(
        base_url=read("BASE_URL").rstrip("/"),
        database=Path(read("DATABASE")),
        twilio_account_sid=read("TWILIO_ACCOUNT_SID"),
        twilio_auth_token=read("TWILIO_AUTH_TOKEN"),
        sender=read("SENDER"),
        message_webhook=read("MESSAGE_WEBHOOK"),
        stripe_api_key=read("STRIPE_API_KEY"),
        stripe_webhook_secret=read("STRIPE_WEBHOOK_SECRET"),
        stripe_webhook=read("STRIPE_WEBHOOK"),
    )
