"""The product as processes of our own: free ports, a scratch directory with its own database, each killable."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import yaml

from bot import migrate
from bot.bootstrap import Kulanz, bootstrap
from bot.config import load_config
from bot.postgres import EmbeddedPostgres, embedded
from bot.settings import load_settings
from cli import ports
from cli.process import Child

ROOT = Path(__file__).resolve().parent.parent
NAMES = ("nlu", "sandbox", "worker", "web")
FIRST_PORT = 8300
_START_SECONDS = 180
# Real accounts and a real database must never meet a benchmark.
_NOT_FOR_US = (
    "DATABASE_URL",
    "NLU_URL",
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "STRIPE_API_KEY",
    "STRIPE_WEBHOOK_SECRET",
)

Say = Callable[[str], None]


class Stack:
    """nlu, sandbox, worker and web over an embedded PostgreSQL, from `with` to its end.

    The working directory is the scratch directory meanwhile: there the processes find config.yml and var/.
    """

    def __init__(self, say: Say, changes: dict[str, dict[str, Any]] | None = None) -> None:
        """`changes` replaces keys in sections of the project's config.yml."""
        self.say = say
        self.children: dict[str, Child] = {}
        self._changes = changes or {}
        self._scratch = tempfile.TemporaryDirectory(prefix="kulanz-bench-", ignore_cleanup_errors=True)
        self._home = Path.cwd()
        self._postgres: EmbeddedPostgres | None = None

    def __enter__(self) -> Self:
        # Stopped by a signal, too, nothing stays behind.
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.default_int_handler)
        os.chdir(self._scratch.name)
        try:
            self._start()
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    @property
    def scratch(self) -> Path:
        return Path(self._scratch.name)

    def wait_until_healthy(self, names: Iterable[str] = NAMES) -> None:
        """RuntimeError with the end of the log of one that does not come up."""
        deadline = time.monotonic() + _START_SECONDS
        for name in names:
            child = self.children[name]
            while not child.is_healthy():
                if not child.is_running() or time.monotonic() > deadline:
                    raise RuntimeError("\n".join([f"{name} did not come up:", *child.last_lines(20)]))
                time.sleep(0.2)

    def _start(self) -> None:
        for name in _NOT_FOR_US:
            os.environ.pop(name, None)
        self._write_config()
        self._train()
        self._postgres = embedded(Path("var/postgres"))
        url = self._postgres.url("kulanz")
        migrate.upgrade(url)
        os.environ["PORT"] = str(_free_port())
        settings = load_settings()
        self.kulanz: Kulanz = bootstrap(url, config=load_config(), settings=settings)
        environment = {**os.environ, "DATABASE_URL": url, "PYTHONPATH": str(ROOT)}
        commands = {
            "nlu": self._nlu_command(settings.port + 2),
            **{name: [sys.executable, "-c", _KULANZ, name] for name in ("sandbox", "worker", "web")},
        }
        health = {
            "nlu": f"{settings.nlu_base_url}/status",
            "sandbox": f"{settings.sandbox_url}/healthz",
            "web": f"{settings.web_url}/healthz",
        }
        for name in NAMES:
            child = Child(name, commands[name], environment, health.get(name), Path("var").absolute())
            self.children[name] = child
            child.start()
        self.wait_until_healthy()
        self.say(f"The product runs on ports {settings.port} to {settings.port + 2}.")

    def _stop(self) -> None:
        for child in reversed(self.children.values()):
            child.kill()
        if self._postgres:
            self._postgres.stop()
        os.chdir(self._home)
        self._scratch.cleanup()

    def _write_config(self) -> None:
        config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
        for section, keys in self._changes.items():
            config.setdefault(section, {}).update(keys)
        config["server"] = {"public_url": None}
        Path("config.yml").write_text(yaml.safe_dump(config, allow_unicode=True), encoding="utf-8")

    def _train(self) -> None:
        """Does nothing where the model is up to date."""
        command = [str(_NLU_PYTHON), "-m", "nlu.train", "--out", str(_MODELS)]
        subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603  # our own

    def _nlu_command(self, port: int) -> list[str]:
        model = _MODELS / (_MODELS / "current").read_text(encoding="utf-8").strip()
        return [str(_NLU_PYTHON), "-m", "nlu.server", "--model", str(model), "--port", str(port)]


# Not the installed `kulanz`: from a scratch directory that may be another copy's.
_KULANZ = "from cli.main import kulanz; kulanz()"
_NLU_PYTHON = ROOT / "nlu" / ".venv" / "bin" / "python"
_MODELS = ROOT / "var" / "nlu"


def _free_port() -> int:
    """The first of three free ports in a row: web, sandbox, NLU."""
    for port in range(FIRST_PORT, 9000, 10):
        if all(ports.is_free(port + offset) for offset in range(3)):
            return port
    raise RuntimeError(f"no three free ports in a row between {FIRST_PORT} and 9000")
