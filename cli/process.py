"""One child process of `kulanz up`: its log, its process group, and its record for the next start."""

import contextlib
import ctypes
import functools
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

import psutil
import requests

_PR_SET_PDEATHSIG = 1


class Child:
    """A program that `kulanz up` starts, asks for its health, restarts and stops."""

    def __init__(
        self, name: str, command: list[str], environment: dict[str, str], health_url: str | None, var: Path
    ) -> None:
        self.name = name
        self.log = var / "log" / f"{name}.log"
        self.started_at = 0.0
        self._command = command
        self._environment = {**environment, "PYTHONUNBUFFERED": "1"}
        self._health_url = health_url
        self._record = var / "run" / f"{name}.pid"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts it with an empty log; the log before is kept as `.log.1`."""
        for directory in (self.log.parent, self._record.parent):
            directory.mkdir(parents=True, exist_ok=True)
        if self.log.exists():
            self.log.replace(self.log.with_suffix(".log.1"))
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603  # our own commands
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self._environment,
                process_group=0,  # Ctrl-C is for us alone: we stop the children in order
                preexec_fn=_die_with_parent(),
            )
        self.started_at = time.monotonic()
        self._record.write_text(f"{self._process.pid} {psutil.Process(self._process.pid).create_time()}")

    def exit_code(self) -> int | None:
        """How it ended; None while it runs."""
        return self._process.poll() if self._process else None

    def is_running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._process is not None and self._process.poll() is None

    def is_healthy(self) -> bool:
        """Whether it runs and, where it can be asked, says it is well."""
        if not self.is_running() or self._health_url is None:
            return self.is_running()
        try:
            return requests.get(self._health_url, timeout=3).status_code == HTTPStatus.OK
        except requests.RequestException:
            return False

    def terminate(self) -> None:
        """Asks it to finish what it does and end."""
        if self._process and self.is_running():
            self._process.terminate()

    def kill(self) -> None:
        """Ends what is left of it and of its own children."""
        if self._process is None:
            return
        _kill_group(self._process.pid)
        self._process.wait()
        self._record.unlink(missing_ok=True)

    def last_lines(self, count: int) -> list[str]:
        """The end of its log."""
        return self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-count:]


def kill_leftovers(var: Path) -> None:
    """Ends the processes that an earlier `kulanz up` started and, killed itself, could not stop."""
    for record in (var / "run").glob("*.pid"):
        with contextlib.suppress(ValueError, psutil.NoSuchProcess):
            pid, created = record.read_text().split()
            # The number may be another process's by now; number and start time together can't.
            if psutil.Process(int(pid)).create_time() == float(created):
                _kill_group(int(pid))
        record.unlink()


def _kill_group(pid: int) -> None:
    # macOS refuses permission where a group has only zombies.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _die_with_parent() -> Callable[[], object] | None:
    """On Linux, has the kernel end a child when we are killed; elsewhere the next start does."""
    if sys.platform != "linux":
        return None
    # Looked up before the fork: between fork and exec as little as possible may happen.
    return functools.partial(ctypes.CDLL(None).prctl, _PR_SET_PDEATHSIG, signal.SIGTERM)
