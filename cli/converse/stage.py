"""The running product, in one process with a clock that can be moved; only Rasa and PostgreSQL are apart."""

from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import requests
from flask import Flask

from bot.bootstrap import Kulanz, bootstrap
from bot.clock import MovableClock
from bot.config import Config, Server
from bot.pump import Pump
from bot.settings import Settings
from cli.converse.scratch import Scratch, empty
from cli.converse.serving import Served, free_ports
from cli.converse.understanding import Nlu
from cli.converse.work import Jobs
from sandbox.app import create_app as create_sandbox
from sandbox.context import Sandbox
from sandbox.settings import SandboxSettings
from sandbox.store import Base as SandboxTables
from webhooks.app import create_app

_ROUNDS = 60  # more than any conversation needs; a job that fails for ever must not hold the play


class Restless(Exception):
    """Work that causes work without end."""


class Stage:
    """Everything from the phone to the ledger. Raises ScratchBusy, NoUnderstanding and PostgresError."""

    def __init__(self, settings: Settings, config: Config, var: Path = Path("var")) -> None:
        self.clock = MovableClock(datetime.now(UTC))
        self.http = requests.Session()
        self.http.trust_env = False  # all that is asked is on loopback, so no proxy
        self._config = config.model_copy(update={"server": Server()})
        self._parts = ExitStack()
        try:
            self._build(settings, var)
        except BaseException:
            self._parts.close()
            raise

    def close(self) -> None:
        """Takes everything down."""
        self._parts.close()

    @property
    def config(self) -> Config:
        """The operator's configuration, which a specification may lay others over."""
        return self._config

    @property
    def sandbox_url(self) -> str:
        """Where phones and payment pages are."""
        return self.kulanz.settings.sandbox_url

    def reset(self, now: datetime, config: Config) -> None:
        """An empty product at this time."""
        self.clock.set(now)
        empty(self.kulanz.engine)
        with self._box.store.session() as session:
            for table in reversed(SandboxTables.metadata.sorted_tables):
                session.execute(table.delete())
        self._use(replace(self.kulanz, config=config))

    def settle(self) -> None:
        """Returns when nothing is left to deliver, to do or to send. Restless where that never comes."""
        for _ in range(_ROUNDS):
            self._box.deliveries.flush()
            worked = self._jobs.run(self.kulanz, self._queue)
            if not self._pump.drain() and not worked:
                return
        raise Restless

    def _build(self, settings: Settings, var: Path) -> None:
        port = free_ports(3)
        scratch = Scratch(settings.database_url)
        self._parts.callback(scratch.close)
        nlu = Nlu(settings, port + 2, var)
        self._parts.callback(nlu.close)
        # Never a real account: what is played here must reach nobody.
        accounts = {"twilio_account_sid": None, "stripe_api_key": None}
        mine = settings.model_copy(update={**accounts, "port": port, "nlu_url": nlu.url})
        self.kulanz = bootstrap(scratch.url, config=self._config, settings=mine, clock=self.clock)
        self._parts.callback(self.kulanz.engine.dispose)
        self._jobs = Jobs(scratch.url)
        self._parts.callback(self._jobs.close)
        self._serve(port)
        self._use(self.kulanz)
        nlu.wait()

    def _serve(self, port: int) -> None:
        folder = Path(self._parts.enter_context(TemporaryDirectory(prefix="kulanz-")))
        sandbox = create_sandbox(self._sandbox_settings(folder))
        self._box: Sandbox = sandbox.extensions["sandbox"]
        self._web: Flask = create_app(self.kulanz)
        self._parts.callback(Served(sandbox, port + 1).close)
        self._parts.callback(Served(self._web, port).close)

    def _sandbox_settings(self, folder: Path) -> SandboxSettings:
        settings, public = self.kulanz.settings, self.kulanz.public_url
        account, token = settings.twilio_credentials
        stripe_key, stripe_secret = settings.stripe_credentials
        return SandboxSettings(
            base_url=settings.sandbox_url,
            database=folder / "sandbox.sqlite3",
            twilio_account_sid=account,
            twilio_auth_token=token,
            sender=self._config.sender.whatsapp,
            message_webhook=f"{public}/webhooks/twilio/message",
            stripe_api_key=stripe_key,
            stripe_webhook_secret=stripe_secret,
            stripe_webhook=f"{public}/webhooks/stripe",
            clock=self.clock.now,
        )

    def _use(self, kulanz: Kulanz) -> None:
        self.kulanz = kulanz
        self._web.extensions["kulanz"] = kulanz
        self._queue = self._jobs.queue_of(kulanz)
        self._pump = Pump(kulanz)
