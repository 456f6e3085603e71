"""One pump per sender, however many workers run: the holder of a PostgreSQL advisory lock."""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy import Engine

from bot.outbox import CHANNEL


@contextmanager
def leader_connection(engine: Engine, sender: str) -> Iterator[psycopg.Connection | None]:
    """A connection that holds the sender's lock and listens to the outbox; None where another holds it.

    The lock ends with the connection, so a killed leader is succeeded at once.
    """
    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute("select pg_try_advisory_lock(%s, %s)", _key(sender)).fetchone()
        if row is None or not row[0]:
            yield None
            return
        connection.execute(f"listen {CHANNEL}")
        yield connection


def _key(sender: str) -> tuple[int, int]:
    return 0x6B75, zlib.crc32(sender.encode()) - 2**31
