"""The embedded PostgreSQL: a real server under `var/postgres`, shared by every process of this checkout.

Each user holds a shared lock on a file while it needs the server; whoever ends last stops it. The kernel
drops a lock when its process dies, so a killed user neither keeps the server alive nor takes it from others.
"""

import atexit
import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql

from bot import postgres_cluster as cluster
from bot.postgres_programs import PostgresError

__all__ = ["DIRECTORY", "EmbeddedPostgres", "PostgresError", "embedded", "ensure_url"]

DIRECTORY = Path("var/postgres")


class EmbeddedPostgres:
    """A hold on the server of one data directory, from construction until `stop()`."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory.absolute()
        self.directory.parent.mkdir(parents=True, exist_ok=True)
        self._users = _open(self.directory.with_name("postgres.users"))
        self._stopped = False
        try:
            self.start()
        except BaseException:
            self.stop()
            raise

    def start(self) -> None:
        """Joins the running server or starts one; also brings back one that died."""
        with self._exclusively():
            fcntl.flock(self._users, fcntl.LOCK_SH)
            if cluster.running_socket(self.directory) is None:
                cluster.start(self.directory)

    def is_running(self) -> bool:
        """Whether the server is there and ready."""
        return cluster.running_socket(self.directory) is not None

    def url(self, database: str) -> str:
        """SQLAlchemy's URL of the database, which is made when it is missing."""
        socket = cluster.running_socket(self.directory)
        if socket is None:
            raise PostgresError(f"No PostgreSQL runs on {self.directory}.")
        _ensure_database(socket, database)
        return f"postgresql+psycopg://{cluster.USER}@/{quote(database)}?host={quote(str(socket), safe='')}"

    def stop(self) -> None:
        """Lets go of the server, and stops it if nobody else holds it."""
        if self._stopped:
            return
        self._stopped = True
        with self._exclusively(), contextlib.suppress(BlockingIOError):
            fcntl.flock(self._users, fcntl.LOCK_EX | fcntl.LOCK_NB)
            cluster.stop(self.directory)
        os.close(self._users)

    @contextlib.contextmanager
    def _exclusively(self) -> Iterator[None]:
        """One process at a time starts or stops the server."""
        lock = _open(self.directory.with_name("postgres.lock"))
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)


def embedded(directory: Path = DIRECTORY) -> EmbeddedPostgres:
    """Starts or joins the server on `directory`."""
    return EmbeddedPostgres(directory)


def ensure_url(database_url: str | None = None, *, database: str = "kulanz") -> str:
    """`database_url` (production's, or from `kulanz up`), else the embedded one's, held till exit."""
    if database_url:
        return database_url
    server = embedded()
    atexit.register(server.stop)
    return server.url(database)


def _ensure_database(socket: Path, name: str) -> None:
    with psycopg.connect(host=str(socket), user=cluster.USER, dbname="postgres", autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            return
        # Another process may make it at the same instant.
        with contextlib.suppress(psycopg.errors.DuplicateDatabase, psycopg.errors.UniqueViolation):
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
