"""Kills processes with SIGKILL at random moments and starts them again."""

import random
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.stack import Stack


@dataclass(frozen=True, order=True)
class Event:
    """A death, or a new start, in seconds from the beginning."""

    at: float
    name: str
    dies: bool


def plan(dice: random.Random, names: Iterable[str], each: int, seconds: float) -> list[Event]:
    """`each` deaths of every process within `seconds`, each followed by a start 0.5 to 3 s later."""
    events = []
    for name in names:
        for number in range(each):
            # Apart from each other, or one would find the process dead already.
            at = (number + dice.uniform(0, 0.6)) * seconds / each
            events += [Event(at, name, True), Event(at + dice.uniform(0.5, 3), name, False)]
    return sorted(events)


def reap(stack: Stack, events: list[Event]) -> Counter[str]:
    """Carries out a plan and gives the deaths by name; returns when all are well again.

    In the main thread: Linux ends a child of ours when the thread that started it ends.
    """
    deaths = Counter[str]()
    began = time.monotonic()
    for event in events:
        time.sleep(max(0.0, began + event.at - time.monotonic()))
        child = stack.children[event.name]
        if event.dies and child.is_running():
            child.kill()
            deaths[event.name] += 1
        elif not event.dies and not child.is_running():
            child.start()
    stack.wait_until_healthy()
    return deaths
