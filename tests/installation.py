"""A second installation of this checkout in a directory of its own: own `var/`, own ports, same code."""

import os
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

from bot.postgres import EmbeddedPostgres, embedded

ROOT = Path(__file__).parent.parent
KULANZ = Path(sys.executable).with_name("kulanz")


def free_ports(count: int = 3) -> int:
    """The first of `count` neighbouring ports that are free now."""
    for port in range(20000 + os.getpid() % 10000, 60000, count):
        sockets = []
        try:
            for offset in range(count):
                listener = socket.socket()
                sockets.append(listener)
                listener.bind(("127.0.0.1", port + offset))
        except OSError:
            continue
        finally:
            for listener in sockets:
                listener.close()
        return port
    raise RuntimeError("no free ports")


class Installation:
    """`kulanz up` in a directory of its own, from `start` to `stop`."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.port = free_ports()
        shutil.copy(ROOT / "config.yml", directory)
        (directory / "nlu").symlink_to(ROOT / "nlu")
        (directory / "var").mkdir()
        (directory / "var/nlu").symlink_to(ROOT / "var/nlu")
        self._process: subprocess.Popen[str] | None = None
        self.output = directory / "up.log"

    @property
    def web(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def sandbox(self) -> str:
        return f"http://127.0.0.1:{self.port + 1}"

    def start(self, *options: str, timeout: float = 240) -> None:
        with self.output.open("w") as log:
            self._process = subprocess.Popen(  # noqa: S603
                [KULANZ, "up", *options],
                cwd=self.directory,
                env={**os.environ, "PORT": str(self.port), "PYTHONPATH": str(ROOT)},
                stdout=log,
                stderr=subprocess.STDOUT,
                text=True,
            )
        deadline = time.monotonic() + timeout
        while "Kulanz is ready" not in self.output.read_text():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"kulanz up did not come up:\n{self.output.read_text()}")
            time.sleep(0.2)

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=60)

    def postgres(self) -> EmbeddedPostgres:
        return embedded(self.directory / "var/postgres")
