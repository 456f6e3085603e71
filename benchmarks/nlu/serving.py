"""One contestant's server, from its start to its end."""

import subprocess
import time
from pathlib import Path
from types import TracebackType

import requests

from benchmarks.nlu.contestants import Contestant, last_lines
from benchmarks.nlu.failure import Failure

_START_SECONDS = 300
_STOP_SECONDS = 15


class Server:
    """Serves from `with` to its end; `started_in` are the seconds until it answered with its model loaded."""

    def __init__(self, contestant: Contestant, port: int) -> None:
        """Nothing is started yet."""
        self.url = f"http://127.0.0.1:{port}"
        self.started_in = 0.0
        self._contestant = contestant
        self._command = contestant.serving_command(port)
        self._log = contestant.home / "server.log"

    def __enter__(self) -> "Server":
        began = time.perf_counter()
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603  # our own commands
                self._command,
                cwd=self._contestant.home,
                env=self._contestant.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_healthy(began)
        except BaseException:
            self._stop()
            raise
        self.started_in = time.perf_counter() - began
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def memory(self) -> float | None:
        """The process's share of memory (PSS) in MB; None where the system does not tell."""
        rollup = Path(f"/proc/{self._process.pid}/smaps_rollup")
        if not rollup.exists():
            return None
        sizes = dict(line.split(":", 1) for line in rollup.read_text().splitlines()[1:])
        return int(sizes["Pss"].split()[0]) / 1024

    def _wait_until_healthy(self, began: float) -> None:
        with requests.Session() as session:
            session.trust_env = False  # loopback: no proxy
            while not self._is_healthy(session):
                if self._process.poll() is not None or time.perf_counter() - began > _START_SECONDS:
                    said = [f"{self._contestant.name}: its server did not come up:", *last_lines(self._log)]
                    raise Failure("\n".join(said))
                time.sleep(0.05)

    def _is_healthy(self, session: requests.Session) -> bool:
        try:
            return bool(session.get(f"{self.url}/status", timeout=5).ok)
        except requests.RequestException:
            return False

    def _stop(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
