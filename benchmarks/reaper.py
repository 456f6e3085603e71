"""Kills processes with SIGKILL at random moments and starts them again."""

import random
import threading
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.stack import Stack


@dataclass(frozen=True)
class Kill:
    """When a process dies, in seconds from the beginning, and how long it stays dead."""

    at: float
    name: str
    down: float


def plan(dice: random.Random, names: Iterable[str], each: int, seconds: float) -> list[Kill]:
    """`each` kills of every process, anywhere within `seconds`."""
    return [Kill(dice.uniform(0, seconds), name, dice.uniform(0.5, 3)) for name in names for _ in range(each)]


class Reaper:
    """Carries out a plan, one thread per process, so that deaths overlap."""

    def __init__(self, stack: Stack, kills: list[Kill]) -> None:
        self.by_name: Counter[str] = Counter()
        self._stack = stack
        self._threads = [
            threading.Thread(
                target=self._reap, args=(name, sorted((k for k in kills if k.name == name), key=lambda k: k.at))
            )
            for name in {k.name for k in kills}
        ]

    @property
    def kills(self) -> int:
        return self.by_name.total()

    def start(self) -> None:
        self._began = time.monotonic()
        for thread in self._threads:
            thread.start()

    def join(self) -> None:
        for thread in self._threads:
            thread.join()
        self._stack.wait_until_healthy()

    def _reap(self, name: str, kills: list[Kill]) -> None:
        child = self._stack.children[name]
        for kill in kills:
            time.sleep(max(0.0, self._began + kill.at - time.monotonic()))
            child.kill()
            self.by_name[name] += 1
            time.sleep(kill.down)
            child.start()
