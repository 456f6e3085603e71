"""What `kulanz up` brings up: the database below, the children above, the demo data once."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bot import migrate
from bot.postgres import EmbeddedPostgres, PostgresError, embedded
from bot.settings import Settings
from cli.process import Child
from cli.supervisor import StartError, Supervisor

VAR = Path("var")
_MODELS = VAR / "nlu"
_NLU_PYTHON = "nlu/.venv/bin/python"
_KULANZ = str(Path(sys.executable).with_name("kulanz"))
_WATCH_SECONDS = 0.5
_RETRY_SECONDS = 5


class Running:
    """One run on this machine, from `start()` to `stop()`."""

    def __init__(self, settings: Settings, say: Callable[[str], None]) -> None:
        self._settings = settings
        self._say = say
        self._environment = {**os.environ, "PORT": str(settings.port)}
        self._postgres: EmbeddedPostgres | None = None
        self._supervisor = Supervisor(say)

    def start(self, demo: bool) -> None:
        """Brings everything up and returns when all is well; StartError and PostgresError say what is not."""
        slow = [] if self._settings.nlu_url else [self._start_nlu()]  # first: it needs none of the others
        self._prepare_database()
        sandbox = self._start_sandbox() if self._settings.uses_sandbox else None
        slow += [
            self._start_ours("worker", None),
            self._start_ours("web", f"{self._settings.web_url}/healthz"),
        ]
        if sandbox:
            self._supervisor.wait_until_healthy([sandbox])
        if demo and self._settings.twilio_is_sandbox:  # nobody's real phone is written to for a demonstration
            self._run([_KULANZ, "demo"], "The demo data could not be loaded.")
        self._supervisor.wait_until_healthy(slow)

    def watch(self) -> None:
        """Restarts what ends, until KeyboardInterrupt."""
        while True:
            self._supervisor.restart_dead()
            self._restart_dead_postgres()
            time.sleep(_WATCH_SECONDS)

    def stop(self) -> None:
        """Stops the children, then the database under them."""
        try:
            self._supervisor.stop()
        finally:
            if self._postgres:
                self._postgres.stop()

    def _restart_dead_postgres(self) -> None:
        if self._postgres is None or self._postgres.is_running():
            return
        self._say("PostgreSQL ended; restarting it.")
        try:
            self._postgres.start()
        except PostgresError as error:
            self._say(f"{error} Trying again.")  # the next round of `watch` does
            time.sleep(_RETRY_SECONDS)

    def _start_nlu(self) -> Child:
        train = [_NLU_PYTHON, "-W", "ignore", "-m", "nlu.train", "--out", str(_MODELS)]
        self._run(train, "The NLU model could not be trained.")
        model = _MODELS / (_MODELS / "current").read_text(encoding="utf-8").strip()
        port = str(self._settings.port + 2)
        command = [_NLU_PYTHON, "-m", "nlu.server", "--model", str(model), "--port", port]
        return self._start("nlu", command, f"{self._settings.nlu_base_url}/status")

    def _prepare_database(self) -> None:
        url = self._settings.database_url
        if not url:
            self._postgres = embedded(VAR / "postgres")
            url = self._postgres.url("kulanz")
        self._environment["DATABASE_URL"] = url
        migrate.upgrade(url)
        self._say("  database is ready")

    def _start_sandbox(self) -> Child:
        return self._start_ours("sandbox", f"{self._settings.sandbox_url}/healthz")

    def _start_ours(self, name: str, health_url: str | None) -> Child:
        return self._start(name, [_KULANZ, name], health_url)

    def _start(self, name: str, command: list[str], health_url: str | None) -> Child:
        child = Child(name, command, self._environment, health_url, VAR)
        self._supervisor.start(child)
        return child

    def _run(self, command: list[str], complaint: str) -> None:
        """Runs a step to its end, its progress shown."""
        if subprocess.run(command, env=self._environment, check=False).returncode != 0:  # noqa: S603  # our own
            raise StartError(complaint)
