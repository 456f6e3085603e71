"""Everything that a process needs, wired in one place."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import procrastinate
from sqlalchemy import Engine, create_engine
from sqlalchemy.orm import Session, sessionmaker

from bot.clock import Clock, SystemClock
from bot.config import Config, load_config
from bot.links import Links
from bot.queue import make_queue
from bot.settings import Settings, load_settings
from bot.stripe_gateway import StripeGateway
from bot.twilio_gateway import TwilioGateway
from flows.values import Company
from nlu.client import NluClient


@dataclass(frozen=True)
class Kulanz:
    """The product's parts, shared by doors, jobs and commands."""

    config: Config
    settings: Settings
    clock: Clock
    engine: Engine
    sessions: sessionmaker[Session]
    queue: procrastinate.App
    nlu: NluClient
    twilio: TwilioGateway
    stripe: StripeGateway
    links: Links

    @property
    def public_url(self) -> str:
        return public_url(self.config, self.settings)

    @cached_property
    def company(self) -> Company:
        company = self.config.company
        return Company(company.name, company.address, company.phone, company.email)


def public_url(config: Config, settings: Settings) -> str:
    return config.server.public_url or settings.web_url


def bootstrap(
    database_url: str,
    *,
    config: Config | None = None,
    settings: Settings | None = None,
    clock: Clock | None = None,
    pool_size: int = 10,
) -> Kulanz:
    """The wired product. ConfigError and SettingsError say what the operator must mend."""
    config = config or load_config(Path("config.yml"))
    settings = settings or load_settings()
    engine = create_engine(
        database_url,
        pool_size=pool_size,
        max_overflow=4,
        pool_pre_ping=True,
        hide_parameters=True,  # errors are logged, and parameters hold people's messages
    )
    public = public_url(config, settings)
    return Kulanz(
        config=config,
        settings=settings,
        clock=clock or SystemClock(),
        engine=engine,
        sessions=sessionmaker(engine, expire_on_commit=False),
        queue=make_queue(database_url),
        nlu=NluClient(settings.nlu_base_url, timeout=config.understanding.timeout_seconds),
        twilio=TwilioGateway(settings, config.sender.whatsapp, f"{public}/webhooks/twilio/status"),
        stripe=StripeGateway(settings),
        links=Links(settings.kulanz_secret_key.get_secret_value(), public),
    )
