"""The sandbox as a process: `python -m sandbox.server`, told by `SANDBOX_*` variables."""

import sys
from typing import Any
from urllib.parse import urlsplit

from flask import Flask
from gunicorn.app.base import BaseApplication

from sandbox.app import create_app
from sandbox.settings import SandboxSettings, from_environment

THREADS = 32
# SQLite lets go of Python's lock in each statement; by default a busy thread keeps it for 5 ms then.
SWITCH_SECONDS = 0.0002


def app() -> Flask:
    """The app with its deliveries started; make it in the worker process: threads do not survive a fork."""
    return _started(from_environment())


def _started(settings: SandboxSettings) -> Flask:
    sys.setswitchinterval(SWITCH_SECONDS)
    flask_app = create_app(settings)
    flask_app.extensions["sandbox"].deliveries.start()
    return flask_app


class Server(BaseApplication):  # type: ignore[misc]
    """gunicorn with one worker: the order of webhooks and the dice are kept in one process."""

    def __init__(self, settings: SandboxSettings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        """Listen where `base_url` says."""
        address = urlsplit(self._settings.base_url)
        options: dict[str, Any] = {
            "bind": f"{address.hostname}:{address.port or 80}",
            "workers": 1,
            "worker_class": "gthread",
            "threads": THREADS,
            "keepalive": 75,
            "graceful_timeout": 3,
            "control_socket_disable": True,
            "loglevel": "warning",
            "proc_name": "kulanz-sandbox",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        """The app, in the worker process."""
        return _started(self._settings)


def main() -> None:
    """Serve until told to stop."""
    Server(from_environment()).run()


if __name__ == "__main__":
    main()
