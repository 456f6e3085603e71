"""Many texts to one server, by one client or several at a time."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import aiohttp

from benchmarks.nlu.failure import Failure

_PATIENCE = aiohttp.ClientTimeout(total=120)


@dataclass(frozen=True)
class Asked:
    """The answers in the texts' order, the seconds that each took, and that all took together."""

    answers: list[dict[str, Any]]
    latencies: list[float]
    seconds: float


def ask(url: str, texts: Sequence[str], clients: int) -> Asked:
    """Ask for each text once; every client waits for its answer before it asks again."""
    try:
        return asyncio.run(_ask(f"{url}/model/parse", texts, clients))
    except (aiohttp.ClientError, asyncio.TimeoutError, ValueError) as error:  # noqa: UP041  # Python 3.10 here
        raise Failure(f"{url} did not answer as it should: {type(error).__name__} {error}") from None


async def _ask(url: str, texts: Sequence[str], clients: int) -> Asked:
    answers: list[dict[str, Any]] = [{} for _ in texts]
    latencies = [0.0 for _ in texts]
    remaining = iter(enumerate(texts))

    async def client() -> None:
        for number, text in remaining:
            began = time.perf_counter()
            async with session.post(url, json={"text": text}) as response:
                response.raise_for_status()
                answers[number] = await response.json()
            latencies[number] = time.perf_counter() - began

    async with aiohttp.ClientSession(timeout=_PATIENCE) as session:
        began = time.perf_counter()
        await asyncio.gather(*(client() for _ in range(clients)))
        return Asked(answers, latencies, time.perf_counter() - began)
