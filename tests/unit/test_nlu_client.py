"""The app's side of the NLU server's door, against a real HTTP server that answers whatever a test wants."""

import json
import socket
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from nlu.client import LONGEST_TEXT, NluClient, NluUnavailable
from nlu.wishes import Wish

UNDERSTOOD: dict[str, Any] = {
    "text": "schon bezahlt",
    "intent": {"name": "already_paid", "confidence": 0.9},
    "entities": [],
    "intent_ranking": [
        {"name": "already_paid", "confidence": 0.9},
        {"name": "ask_receipt", "confidence": 0.1},
    ],
}


class Server(ThreadingHTTPServer):
    """Answers every request with `status` and `body` after `delay` seconds; keeps what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.status, self.body, self.delay = 200, json.dumps(UNDERSTOOD).encode(), 0.0
        self.asked: list[Any] = []
        self.connections: set[tuple[str, int]] = set()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a client that hung up: that is what the slow server's test is about."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_POST(self) -> None:
        self.server.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.do_GET()

    def do_GET(self) -> None:
        self.server.connections.add(self.client_address)
        time.sleep(self.server.delay)
        self.send_response(self.server.status)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def test_a_message_is_understood(server: Server) -> None:
    understanding = NluClient(server.url + "/").parse("schon bezahlt")

    assert server.asked == [{"text": "schon bezahlt"}]
    assert (understanding.text, understanding.intent, understanding.confidence) == (
        "schon bezahlt",
        "already_paid",
        0.9,
    )
    assert understanding.ranking == (("already_paid", 0.9), ("ask_receipt", 0.1))


def test_a_messages_languages_are_told_best_first(server: Server) -> None:
    ranking = [{"name": "it", "probability": 0.9}, {"name": "de", "probability": 0.1}]
    server.body = json.dumps({**UNDERSTOOD, "language": {**ranking[0], "ranking": ranking}}).encode()
    assert NluClient(server.url).parse("ciao").languages == (("it", 0.9), ("de", 0.1))


def test_a_server_that_tells_no_language_is_understood(server: Server) -> None:
    assert NluClient(server.url).parse("ciao").languages == ()


@pytest.mark.parametrize(
    "language",
    [
        None,
        "it",
        {},
        {"ranking": None},
        {"ranking": [1]},
        {"ranking": [{"name": "it"}]},
        {"ranking": [{"name": "it", "probability": "much"}]},
        {"ranking": [{"name": "it", "probability": 1.1}]},
        {"ranking": [{"name": "it", "probability": float("nan")}]},
    ],
)
def test_a_garbled_language_is_no_understanding(server: Server, language: object) -> None:
    server.body = json.dumps({**UNDERSTOOD, "language": language}).encode()
    with pytest.raises(NluUnavailable):
        NluClient(server.url).parse("ciao")


def test_a_messages_wishes_are_told_with_their_places(server: Server) -> None:
    wishes = [
        {"name": "already_paid", "confidence": 0.9, "start": 0, "end": 6},
        {"name": "ask_receipt", "confidence": 0.8, "start": 7, "end": 15},
    ]
    server.body = json.dumps({**UNDERSTOOD, "wishes": wishes}).encode()
    assert NluClient(server.url).parse("bezahlt quittung").wishes == (
        Wish("already_paid", 0.9, 0, 6),
        Wish("ask_receipt", 0.8, 7, 15),
    )


def test_a_server_that_tells_no_wishes_is_understood(server: Server) -> None:
    assert NluClient(server.url).parse("bezahlt quittung").wishes == ()


@pytest.mark.parametrize(
    "change",
    [
        {"name": None},
        {"confidence": 1.1},
        {"confidence": float("nan")},
        {"start": None},
        {"start": -1},
        {"start": 9, "end": 8},
        {"end": 17},
    ],
)
def test_a_garbled_wish_is_no_understanding(server: Server, change: dict[str, object]) -> None:
    wish = {"name": "already_paid", "confidence": 0.9, "start": 0, "end": 16}
    server.body = json.dumps({**UNDERSTOOD, "wishes": [{**wish, **change}]}).encode()
    with pytest.raises(NluUnavailable):
        NluClient(server.url).parse("bezahlt quittung")


def test_wishes_that_overlap_are_no_understanding(server: Server) -> None:
    wish = {"name": "already_paid", "confidence": 0.9, "start": 0, "end": 16}
    server.body = json.dumps({**UNDERSTOOD, "wishes": [wish, {**wish, "start": 8}]}).encode()
    with pytest.raises(NluUnavailable):
        NluClient(server.url).parse("bezahlt quittung")


def test_a_long_message_is_cut(server: Server) -> None:
    understanding = NluClient(server.url).parse("ä" * (LONGEST_TEXT + 1))

    assert server.asked[0]["text"] == understanding.text == "ä" * LONGEST_TEXT


def test_a_thread_keeps_its_connection(server: Server) -> None:
    client = NluClient(server.url)
    for _ in range(3):
        client.parse("ja")
    assert len(server.connections) == 1

    other = threading.Thread(target=client.parse, args=("ja",))
    other.start()
    other.join()
    assert len(server.connections) == 2


@pytest.mark.parametrize("status", [400, 404, 413, 500, 503])
def test_a_refusal_or_failure_is_no_understanding(server: Server, status: int) -> None:
    server.status = status
    with pytest.raises(NluUnavailable):
        NluClient(server.url).parse("ja")
    assert not NluClient(server.url).healthy()


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"{}",
        b'{"intent": null, "intent_ranking": []}',
        b'{"intent": {"name": null, "confidence": 0.0}, "intent_ranking": []}',
        b'{"intent": {"name": "affirm", "confidence": "much"}, "intent_ranking": []}',
        b'{"intent": {"name": "affirm", "confidence": NaN}, "intent_ranking": []}',
        b'{"intent": {"name": "affirm", "confidence": 0.9}}',
        b'{"intent": {"name": "affirm", "confidence": 0.9}, "intent_ranking": [1]}',
    ],
)
def test_garbage_is_no_understanding(server: Server, answer: bytes) -> None:
    server.body = answer
    with pytest.raises(NluUnavailable):
        NluClient(server.url).parse("ja")


def test_a_slow_server_is_unavailable(server: Server) -> None:
    server.delay = 0.5
    client = NluClient(server.url, timeout=0.05)
    with pytest.raises(NluUnavailable):
        client.parse("ja")
    assert not client.healthy()


def test_no_server_is_unavailable() -> None:
    client = NluClient(f"http://127.0.0.1:{closed_port()}")
    with pytest.raises(NluUnavailable):
        client.parse("ja")
    assert not client.healthy()


def test_the_error_does_not_repeat_the_message(server: Server) -> None:
    server.body = b'{"text": "mein Mann ist gestorben"}'
    with pytest.raises(NluUnavailable) as raised:
        NluClient(server.url).parse("mein Mann ist gestorben")
    assert "Mann" not in str(raised.value)


def test_a_server_that_answers_is_healthy(server: Server) -> None:
    assert NluClient(server.url).healthy()
