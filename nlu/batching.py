"""Concurrent requests become batches: whatever came in while one batch was computed is the next one.

Nothing waits for a batch to fill: a lone request is a batch of one, at once.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

Answer = dict[str, Any]
LARGEST_BATCH = 64


class Batcher:
    """Asks a function of many texts for many callers; remembers the latest answers by exact text."""

    def __init__(self, parse: Callable[[Sequence[str]], list[Answer]], cache_size: int) -> None:
        """`parse` runs in its own thread, one batch after the other; with a `cache_size` of 0 nothing is kept."""
        self._parse = parse
        self._cache: OrderedDict[str, Answer] = OrderedDict()
        self._cache_size = cache_size
        self._waiting: list[tuple[str, asyncio.Future[Answer]]] = []
        self._running: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="parse")
        self._counts = {"texts": 0, "from_cache": 0, "batches": 0}

    async def ask(self, text: str) -> Answer:
        """The answer for one text."""
        self._counts["texts"] += 1
        if text in self._cache:
            self._counts["from_cache"] += 1
            self._cache.move_to_end(text)
            return self._cache[text]
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((text, answer))
        if self._running is None:
            self._running = asyncio.create_task(self._run())
        return await answer

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting[:LARGEST_BATCH], self._waiting[LARGEST_BATCH:]
            self._counts["batches"] += 1
            try:
                answers = await loop.run_in_executor(self._thread, self._parse, [text for text, _ in batch])
            except Exception as error:
                for _, caller in batch:
                    if not caller.done():
                        caller.set_exception(error)
                continue
            for (text, caller), answer in zip(batch, answers, strict=True):
                self._remember(text, answer)
                if not caller.done():  # it may have hung up
                    caller.set_result(answer)
        self._running = None

    def _remember(self, text: str, answer: Answer) -> None:
        if self._cache_size:
            self._cache[text] = answer
            if len(self._cache) > self._cache_size:
                self._cache.popitem(last=False)

    def counts(self) -> dict[str, int]:
        """How many texts were asked for, came from the cache, and how many batches were computed."""
        return dict(self._counts)

    def close(self) -> None:
        """End the thread."""
        self._thread.shutdown()
