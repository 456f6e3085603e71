"""The processes of the product: web, worker, sandbox."""

import os
from pathlib import Path

import click
from flask import Flask
from gunicorn.app.base import BaseApplication

from bot.bootstrap import bootstrap, public_url
from bot.config import load_config
from bot.postgres import ensure_url
from bot.settings import load_settings
from bot.worker import run_worker
from cli.logs import log_to_stderr
from sandbox.server import Server as SandboxServer
from sandbox.settings import SandboxSettings
from webhooks.app import create_app

WEB_THREADS = 16
# On a machine that has more to do than it can, webhooks are answered first: the backlog can wait, Twilio does not.
WORKER_NICENESS = 5


class Web(BaseApplication):  # type: ignore[misc]
    """gunicorn around the Flask application, on loopback unless `bind` says otherwise."""

    def __init__(self, database_url: str, bind: str, workers: int) -> None:
        self._database_url = database_url
        self._bind = bind
        self._workers = workers
        super().__init__()

    def load_config(self) -> None:
        options = {
            "bind": self._bind,
            "workers": self._workers,
            "worker_class": "gthread",
            "threads": WEB_THREADS,
            "keepalive": 75,
            "graceful_timeout": 5,
            "loglevel": "warning",
            "proc_name": "kulanz-web",
            # A socket at a path that all gunicorns of this user would share.
            "control_socket_disable": True,
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The application, made in the worker process: connections do not survive a fork."""
        log_to_stderr()
        return create_app(bootstrap(self._database_url, pool_size=WEB_THREADS))


@click.command()
@click.option("--bind", help="Address to listen on; default 127.0.0.1:<PORT>.")
@click.option("--workers", default=1, show_default=True, help="Processes to answer with.")
def web(bind: str | None, workers: int) -> None:
    """Answer webhooks and payment links."""
    settings = load_settings()
    url = ensure_url(settings.database_url)
    Web(url, bind or f"127.0.0.1:{settings.port}", workers).run()


@click.command()
def worker() -> None:
    """Answer messages, book payments, send the outbox."""
    log_to_stderr()
    os.nice(WORKER_NICENESS)
    settings = load_settings()
    url = ensure_url(settings.database_url)
    config = load_config()
    kulanz = bootstrap(url, config=config, settings=settings, pool_size=config.worker.concurrency + 4)
    run_worker(kulanz, url)


@click.command()
def sandbox() -> None:
    """Stand in for Twilio and Stripe, with a phone on a web page."""
    SandboxServer(sandbox_settings(Path("var/sandbox.sqlite3"))).run()


def sandbox_settings(database: Path) -> SandboxSettings:
    """What the sandbox has to know of the product that uses it."""
    settings, config = load_settings(), load_config()
    account, token = settings.twilio_credentials
    stripe_key, stripe_secret = settings.stripe_credentials
    public = public_url(config, settings)
    return SandboxSettings(
        base_url=settings.sandbox_url,
        database=database,
        twilio_account_sid=account,
        twilio_auth_token=token,
        sender=config.sender.whatsapp,
        message_webhook=f"{public}/webhooks/twilio/message",
        stripe_api_key=stripe_key,
        stripe_webhook_secret=stripe_secret,
        stripe_webhook=f"{public}/webhooks/stripe",
        business_name=config.company.name,
    )
