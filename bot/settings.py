"""What comes from the environment: secrets, addresses, the port. `.env` is read, the environment wins."""

import os
import secrets
from pathlib import Path

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

SANDBOX_ENV = Path("var/sandbox.env")
_SANDBOX_ACCOUNT = "AC" + "0" * 32


class SettingsError(Exception):
    """The environment lacks something or holds something unusable; the text says what."""


class Settings(BaseSettings):
    """Settings of this process. A provider without keys is the sandbox, with keys made for this machine."""

    model_config = SettingsConfigDict(env_file=(SANDBOX_ENV, ".env"), extra="ignore", frozen=True)

    port: int = Field(default=8000, ge=1024, le=65533)
    database_url: str | None = None
    nlu_url: str | None = None
    kulanz_secret_key: SecretStr
    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    stripe_api_key: SecretStr | None = None
    stripe_webhook_secret: SecretStr | None = None
    sandbox_twilio_auth_token: SecretStr = SecretStr("")
    sandbox_stripe_api_key: SecretStr = SecretStr("")
    sandbox_stripe_webhook_secret: SecretStr = SecretStr("")

    @property
    def web_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox_url(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}"

    @property
    def nlu_base_url(self) -> str:
        return self.nlu_url or f"http://127.0.0.1:{self.port + 2}"

    @property
    def twilio_is_sandbox(self) -> bool:
        return self.twilio_account_sid is None

    @property
    def stripe_is_sandbox(self) -> bool:
        return self.stripe_api_key is None

    @property
    def uses_sandbox(self) -> bool:
        return self.twilio_is_sandbox or self.stripe_is_sandbox

    @property
    def twilio_credentials(self) -> tuple[str, str]:
        """Account SID and auth token in use."""
        if self.twilio_account_sid is None:
            return _SANDBOX_ACCOUNT, self.sandbox_twilio_auth_token.get_secret_value()
        if self.twilio_auth_token is None:
            raise SettingsError("TWILIO_ACCOUNT_SID is set but TWILIO_AUTH_TOKEN is not: set both, or neither.")
        return self.twilio_account_sid, self.twilio_auth_token.get_secret_value()

    @property
    def stripe_credentials(self) -> tuple[str, str]:
        """API key and webhook signing secret in use."""
        if self.stripe_api_key is None:
            return (
                self.sandbox_stripe_api_key.get_secret_value(),
                self.sandbox_stripe_webhook_secret.get_secret_value(),
            )
        if self.stripe_webhook_secret is None:
            raise SettingsError("STRIPE_API_KEY is set but STRIPE_WEBHOOK_SECRET is not: set both, or neither.")
        return self.stripe_api_key.get_secret_value(), self.stripe_webhook_secret.get_secret_value()


def load_settings() -> Settings:
    """The settings; makes this machine's sandbox keys at the first call. SettingsError names what is wrong."""
    _ensure_sandbox_keys()
    try:
        settings = Settings()  # type: ignore[call-arg]  # filled from the environment
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0]).upper()
        raise SettingsError(f"{name} in the environment or .env can't be used: {first['msg']}.") from None
    _ = settings.twilio_credentials, settings.stripe_credentials
    return settings


def _ensure_sandbox_keys() -> None:
    """Random keys, kept under var/, so that no secret ever stands in the repository."""
    if SANDBOX_ENV.exists():
        return
    SANDBOX_ENV.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(
        f"{name}={prefix}{secrets.token_hex(24)}\n"
        for name, prefix in (
            ("KULANZ_SECRET_KEY", ""),
            ("SANDBOX_TWILIO_AUTH_TOKEN", ""),
            ("SANDBOX_STRIPE_API_KEY", "sk_test_"),
            ("SANDBOX_STRIPE_WEBHOOK_SECRET", "whsec_"),
        )
    )
    temporary = SANDBOX_ENV.with_suffix(f".{os.getpid()}")
    temporary.write_text(text, encoding="ascii")
    temporary.chmod(0o600)
    try:
        os.link(temporary, SANDBOX_ENV)  # the first of several processes wins
    except FileExistsError:
        pass
    finally:
        temporary.unlink()
