"""How fast a sender may send."""

import time
from collections.abc import Callable


class TokenBucket:
    """At most `per_second` messages in any second; nothing is saved up beyond one second's worth."""

    def __init__(self, per_second: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = float(per_second)
        # A full second saved up would allow twice the rate in the second after a pause.
        self._most = max(1.0, self._rate / 10)
        self._tokens = self._most
        self._clock = clock
        self._last = clock()

    def take(self, wanted: int) -> int:
        """How many of `wanted` may be sent now."""
        now = self._clock()
        self._tokens = min(self._most, self._tokens + (now - self._last) * self._rate)
        self._last = now
        granted = min(wanted, int(self._tokens))
        self._tokens -= granted
        return granted

    def give_back(self, unused: int) -> None:
        self._tokens = min(self._most, self._tokens + unused)

    def wait_seconds(self) -> float:
        """Until the next token."""
        return max(0.0, (1 - self._tokens) / self._rate)
