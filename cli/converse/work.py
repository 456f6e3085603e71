"""The worker's part, on demand: jobs are run until none is left."""

import asyncio
import logging

import procrastinate
from procrastinate import PsycopgConnector
from sqlalchemy import text

from bot.bootstrap import Kulanz
from bot.jobs import register
from bot.queue import conninfo

_READY = text(
    "select exists(select from procrastinate_jobs"
    " where status = 'todo' and coalesce(scheduled_at, now()) <= now())"
)
# What failed is tried again at once: its waits are by the wall's clock, and nobody wants to sit through them.
_HURRY = text("update procrastinate_jobs set scheduled_at = null where status = 'todo' and attempts > 0")
_FAILED = text("select task_name from procrastinate_jobs where status = 'failed' order by id")


class Jobs:
    """Runs the queue's jobs in this process; one connection pool serves all conversations."""

    def __init__(self, database_url: str) -> None:
        logging.getLogger("procrastinate").setLevel(logging.CRITICAL)  # what fails, the report tells
        self._runner = asyncio.Runner()
        self._connector = PsycopgConnector(conninfo=conninfo(database_url))
        self._runner.run(self._connector.open_async())

    def close(self) -> None:
        """Gives back the connections."""
        self._runner.run(self._connector.close_async())
        self._runner.close()

    def queue_of(self, kulanz: Kulanz) -> procrastinate.App:
        """The queue with this product's jobs, none of them run by the wall's clock."""
        queue = procrastinate.App(connector=self._connector)
        register(queue, kulanz)
        queue.periodic_registry.periodic_tasks.clear()
        return queue

    def run(self, kulanz: Kulanz, queue: procrastinate.App) -> bool:
        """Runs what is ready; False where nothing was."""
        with kulanz.engine.begin() as connection:
            connection.execute(_HURRY)
            if not connection.scalar(_READY):
                return False
        self._runner.run(
            queue.run_worker_async(
                wait=False,
                concurrency=1,
                listen_notify=False,
                install_signal_handlers=False,
                delete_jobs="successful",
            )
        )
        return True


def failed_jobs(kulanz: Kulanz) -> list[str]:
    """Names of the jobs that were given up."""
    with kulanz.engine.connect() as connection:
        return list(connection.scalars(_FAILED))
