"""`kulanz up`: everything on this machine, from the database to the phone page, until Ctrl-C."""

import contextlib
import fcntl
import signal
import time
from collections.abc import Iterator

import click

from bot.config import ConfigError, load_config
from bot.postgres import PostgresError
from bot.settings import Settings, SettingsError, load_settings
from cli import ports
from cli.process import kill_leftovers
from cli.refusal import Refusal
from cli.running import VAR, Running
from cli.supervisor import StartError


@click.command()
@click.option("--demo/--no-demo", default=True, help="Load demo debtors and invoices when there are none.")
def up(demo: bool) -> None:
    """Start database, NLU, worker, web and sandbox, and keep them running until Ctrl-C."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    began = time.monotonic()
    settings = _checked_settings()
    with _only_one_here():
        kill_leftovers(VAR)
        complaint = ports.complaint(_ports(settings))
        if complaint:
            raise Refusal(complaint)
        running = Running(settings, click.echo)
        try:
            running.start(demo)
            click.echo(_welcome(settings, time.monotonic() - began))
            running.watch()
        except (StartError, PostgresError) as error:
            raise click.ClickException(str(error)) from None
        except KeyboardInterrupt:
            click.echo("Stopping …")
        finally:
            running.stop()


def _checked_settings() -> Settings:
    try:
        load_config()
        return load_settings()
    except (ConfigError, SettingsError) as error:
        raise Refusal(str(error)) from None


@contextlib.contextmanager
def _only_one_here() -> Iterator[None]:
    """Two runs on one database and one `var/` would stop each other's children."""
    VAR.mkdir(exist_ok=True)
    with (VAR / "up.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Refusal("Kulanz already runs in this directory: stop it (Ctrl-C where it runs) first.") from None
        yield


def _ports(settings: Settings) -> dict[str, int]:
    needed = {"the web": settings.port}
    if settings.uses_sandbox:
        needed["the sandbox"] = settings.port + 1
    if not settings.nlu_url:
        needed["the NLU"] = settings.port + 2
    return needed


def _welcome(settings: Settings, seconds: float) -> str:
    lines = [f"\nKulanz is ready ({seconds:.0f} s).\n"]
    if settings.uses_sandbox:
        lines.append(f"  The phone   {settings.sandbox_url}/")
    lines += [f"  Health      {settings.web_url}/healthz", f"  Logs        {VAR / 'log'}/\n"]
    if settings.uses_sandbox:
        lines.append(
            f"Open {settings.sandbox_url}/, choose Anna Weber and write:\n"
            "  Guten Tag, ich habe eine Rechnung bekommen. Können Sie mir den Link zum Bezahlen schicken?\n"
        )
    return "\n".join([*lines, "Ctrl-C stops everything."])
