"""The job queue: Procrastinate, in the same PostgreSQL as everything else."""

from typing import Any

import procrastinate
from procrastinate import SyncPsycopgConnector
from sqlalchemy import make_url
from sqlalchemy.orm import Session

# How a worker shows that it lives, and when it is taken for dead: seconds.
HEARTBEAT_SECONDS = 3.0
STALLED_AFTER_SECONDS = 15.0


def conninfo(database_url: str) -> str:
    """The database's address as psycopg takes it."""
    return make_url(database_url).set(drivername="postgresql").render_as_string(hide_password=False)


def make_queue(database_url: str) -> procrastinate.App:
    """The queue as those see it who only defer jobs."""
    return procrastinate.App(connector=SyncPsycopgConnector(conninfo=conninfo(database_url)))


def defer(
    queue: procrastinate.App, session: Session, task: str, *, lock: str | None = None, **arguments: Any
) -> None:
    """Puts a job into the session's transaction: it exists if and only if its cause does.

    Jobs with the same `lock` run one after the other, in this order.
    """
    connection = session.connection().connection.driver_connection
    queue.configure_task(task, lock=lock, connection=connection).defer(**arguments)
