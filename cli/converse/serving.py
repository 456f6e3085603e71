"""Flask applications over real HTTP, each in a thread of this process."""

import secrets
import threading

from flask import Flask
from werkzeug.serving import WSGIRequestHandler, make_server

from cli.ports import is_free

_PORTS = range(20_000, 32_000)  # below those that the system gives to outgoing connections


class _Quiet(WSGIRequestHandler):
    """No line per request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Says nothing: addresses hold the numbers of phones."""


class Served:
    """An application that answers on loopback until `close()`."""

    def __init__(self, app: Flask, port: int) -> None:
        self._server = make_server("127.0.0.1", port, app, threaded=True, request_handler=_Quiet)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Ends it."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def free_ports(count: int) -> int:
    """The first of `count` neighbouring ports that nobody listens on."""
    while True:
        first = _PORTS.start + secrets.randbelow(len(_PORTS) - count)
        if all(is_free(port) for port in range(first, first + count)):
            return first
