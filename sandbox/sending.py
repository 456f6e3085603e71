"""One HTTP POST, and what became of it."""

from dataclasses import dataclass

import urllib3
from urllib3.exceptions import HTTPError, ReadTimeoutError

ANSWER_SECONDS = 15


@dataclass(frozen=True)
class Outcome:
    """What a webhook met: an HTTP `status`, or none when there was no answer.

    `unreachable` tells a connection that failed from an answer that took too long.
    """

    status: int | None = None
    unreachable: bool = False

    @property
    def delivered(self) -> bool:
        """Whether the receiver answered 2xx."""
        return self.status is not None and 200 <= self.status < 300


class Sender:
    """Posts over connections it keeps alive; may be shared by `threads` threads."""

    def __init__(self, threads: int) -> None:
        self._pool = urllib3.PoolManager(maxsize=threads, timeout=ANSWER_SECONDS, retries=False)

    def post(self, url: str, body: bytes, headers: dict[str, str]) -> Outcome:
        """Post once, never raise: 15 seconds are allowed for an answer, redirects are not followed."""
        try:
            response = self._pool.request("POST", url, body=body, headers=headers, redirect=False)
        except ReadTimeoutError:
            return Outcome()
        except HTTPError:
            return Outcome(unreachable=True)
        return Outcome(status=response.status)
