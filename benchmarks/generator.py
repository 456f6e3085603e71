"""Signed message webhooks, posted by a process of its own at a given rate whatever the answers (open loop)."""

import http.client
import itertools
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from urllib.parse import urlsplit

from benchmarks.forging import Keys, Sent

_PATH = "/webhooks/twilio/message"


@dataclass(frozen=True)
class Posted:
    """One post: `due` and `done` by the wall's clock, in seconds. Latency counts from when it was due."""

    due: float
    done: float
    status: int

    @property
    def latency(self) -> float:
        return self.done - self.due


def webhook(keys: Keys, sid: str, phone: str, body: str) -> Sent:
    """A message's webhook as Twilio posts it."""
    pairs = [
        ("MessageSid", sid),
        ("SmsStatus", "received"),
        ("From", f"whatsapp:{phone}"),
        ("WaId", phone.removeprefix("+")),
        ("MessageType", "text"),
        ("Body", body),
        ("NumMedia", "0"),
        ("NumSegments", "1"),
        ("ApiVersion", "2010-04-01"),
    ]
    return keys.twilio(_PATH, pairs)


def post_all(base_url: str, requests: Sequence[Sent], rate: float | None, senders: int) -> list[Posted]:
    """Posts everything from another process; `rate` per second, None for as fast as it is accepted."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(_post_all, base_url, requests, rate, senders).result()


def _post_all(base_url: str, requests: Sequence[Sent], rate: float | None, senders: int) -> list[Posted]:
    posted: list[Posted] = []
    numbers, began = itertools.count(), time.time() + 0.2

    def work() -> None:
        connection = http.client.HTTPConnection(urlsplit(base_url).netloc, timeout=60)
        while (number := next(numbers)) < len(requests):
            due = began + number / rate if rate else time.time()
            time.sleep(max(0.0, due - time.time()))
            status = _post(connection, requests[number])
            posted.append(Posted(due, time.time(), status))
        connection.close()

    threads = [threading.Thread(target=work) for _ in range(senders)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return posted


def _post(connection: http.client.HTTPConnection, sent: Sent) -> int:
    """The status, 0 where there was no answer."""
    try:
        connection.request(sent.method, sent.path, sent.body, sent.headers)
        response = connection.getresponse()
        response.read()
    except (OSError, http.client.HTTPException):
        connection.close()  # opens again at the next request
        return 0
    return response.status
