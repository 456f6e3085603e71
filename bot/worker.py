"""The worker process: runs jobs and pumps the outbox."""

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import procrastinate
from procrastinate import PsycopgConnector

from bot.bootstrap import Kulanz
from bot.jobs import register
from bot.pump import Pump
from bot.queue import HEARTBEAT_SECONDS, STALLED_AFTER_SECONDS, conninfo


def worker_queue(kulanz: Kulanz, database_url: str) -> procrastinate.App:
    """The queue with its jobs registered, to be run."""
    queue = procrastinate.App(connector=PsycopgConnector(conninfo=conninfo(database_url)))
    register(queue, kulanz)
    return queue


def run_worker(kulanz: Kulanz, database_url: str) -> None:
    """Works until SIGTERM or SIGINT; jobs under way are finished."""
    stop = threading.Event()
    pump = threading.Thread(target=Pump(kulanz).run, args=(stop,), name="pump")
    pump.start()
    try:
        asyncio.run(_work(kulanz, worker_queue(kulanz, database_url)))
    finally:
        stop.set()
        pump.join()


async def _work(kulanz: Kulanz, queue: procrastinate.App) -> None:
    concurrency = kulanz.config.worker.concurrency
    # asyncio's own default is one thread per core and four more.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(concurrency + 2))
    async with queue.open_async():
        await queue.run_worker_async(
            concurrency=concurrency,
            delete_jobs="successful",
            update_heartbeat_interval=HEARTBEAT_SECONDS,
            stalled_worker_timeout=STALLED_AFTER_SECONDS,
            fetch_job_polling_interval=2.0,
        )
