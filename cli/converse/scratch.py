"""A database of its own to play in: made beside the product's, emptied for each conversation."""

import psycopg
from psycopg import sql
from sqlalchemy import Engine, make_url, text

from bot import migrate
from bot.postgres import ensure_url
from bot.queue import conninfo
from bot.tables import Base

_QUEUE_TABLES = ("procrastinate_jobs", "procrastinate_events", "procrastinate_workers")
# Any number, the same in every process: two plays at once would empty each other's tables.
_LOCK = 0x6B706C79


class ScratchBusy(Exception):
    """Somebody else plays in this database."""


class Scratch:
    """The scratch database, held alone until `close()`. `url` is SQLAlchemy's."""

    def __init__(self, database_url: str | None) -> None:
        beside = make_url(ensure_url(database_url))
        name = f"{beside.database}_converse"
        self.url = beside.set(database=name).render_as_string(hide_password=False)
        _ensure_database(conninfo(beside.render_as_string(hide_password=False)), name)
        self._hold = psycopg.connect(conninfo(self.url), autocommit=True)
        if not self._held():
            self._hold.close()
            raise ScratchBusy
        migrate.upgrade(self.url)

    def close(self) -> None:
        """Lets others play."""
        self._hold.close()

    def _held(self) -> bool:
        row = self._hold.execute("select pg_try_advisory_lock(%s)", [_LOCK]).fetchone()
        return row is not None and bool(row[0])


def empty(engine: Engine) -> None:
    """Nobody, nothing, and every number from 1 again."""
    names = ", ".join([*Base.metadata.tables, *_QUEUE_TABLES])
    with engine.begin() as connection:
        connection.execute(text(f"truncate {names} restart identity cascade"))


def _ensure_database(beside: str, name: str) -> None:
    with psycopg.connect(beside, autocommit=True) as connection:
        if connection.execute("select 1 from pg_database where datname = %s", [name]).fetchone():
            return
        identifier = sql.Identifier(name)
        connection.execute(sql.SQL("create database {}").format(identifier))
        # What is played here may be lost in a crash; waiting for the disk would be most of the time.
        connection.execute(sql.SQL("alter database {} set synchronous_commit = off").format(identifier))
