"""The sandbox's memory: one SQLite file that survives a killed process."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, DateTime, Dialect, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Session, sessionmaker
from sqlalchemy.types import TypeDecorator


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in UTC; SQLite itself keeps no zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """The base of every table of the sandbox."""


def on_commit(session: Session, action: Callable[[], None]) -> None:
    """Run `action` once the session's transaction is committed; not at all if it is rolled back."""
    actions: list[Callable[[], None]] = session.info.setdefault("on_commit", [])
    if action not in actions:
        actions.append(action)


class Store:
    """Transactions on the SQLite file `database` (created, with its folder, when missing)."""

    def __init__(self, database: Path) -> None:
        database.parent.mkdir(parents=True, exist_ok=True)
        self._engine = create_engine(f"sqlite:///{database}", pool_size=48)
        event.listen(self._engine, "connect", _configure)
        event.listen(self._engine, "begin", _begin)
        writing = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        self._write = sessionmaker(writing, expire_on_commit=False)
        self._read = sessionmaker(self._engine, expire_on_commit=False)
        # SQLite lets waiting writers poll; a lock hands over at once, so threads do not starve each other.
        self._writer = threading.Lock()

    def create_all(self) -> None:
        """Create the tables of every model imported so far that do not exist yet."""
        Base.metadata.create_all(self._engine)

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A writing transaction, committed at the end, rolled back on an exception. Must not be nested."""
        with self._writer, self._write() as session, session.begin():
            yield session
        for action in session.info.get("on_commit", ()):
            action()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A snapshot to read from; it neither waits for writers nor makes them wait."""
        with self._read() as session:
            yield session

    def close(self) -> None:
        """Give back the file's connections."""
        self._engine.dispose()


def _configure(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver must not begin transactions of its own
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
