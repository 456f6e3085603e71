"""One PostgreSQL data directory: made, started and stopped."""

import contextlib
import hashlib
import os
import re
import shutil
import socket
import stat
import tempfile
import time
from pathlib import Path

import psutil

from bot.postgres_programs import VERSION, PostgresError, give, owner, prepare, run

USER = "postgres"
_START_SECONDS = 120  # crash recovery after heavy writing takes its time
_SOCKET_PATH_LIMIT = 103  # of macOS; Linux has 107
_SOCKET = ".s.PGSQL.5432"
_CONFIG = "kulanz.conf"


def running_socket(directory: Path) -> Path | None:
    """The socket directory of the ready server on `directory`, if there is one."""
    lines = _pid_file(directory)
    if len(lines) < 8 or lines[7].strip() != "ready" or not _is_postgres(int(lines[0])):
        return None
    directory = Path(lines[4])
    return directory if _answers(directory / _SOCKET) else None


def start(directory: Path) -> None:
    """Makes the data directory when it is missing and starts a server on it; waits until it is ready."""
    directory.parent.mkdir(parents=True, exist_ok=True)
    prepare(directory.parent)
    if not (directory / "PG_VERSION").exists():
        _make(directory)
    version = (directory / "PG_VERSION").read_text().strip()
    if version != str(VERSION):
        raise PostgresError(f"{directory} was made by PostgreSQL {version}, and this is {VERSION}.")
    _write_config(directory)
    _start_patiently(directory)


def stop(directory: Path) -> None:
    """Stops the server; returns when it is down."""
    lines = _pid_file(directory)
    if lines and _is_postgres(int(lines[0])):
        run("pg_ctl", "stop", "-m", "fast", "-w", "-t", "60", "-D", str(directory))
        if Path(lines[4]) != directory:
            with contextlib.suppress(OSError):
                Path(lines[4]).rmdir()


def _make(directory: Path) -> None:
    # Under another name first: an initdb that was killed leaves a directory that looks whole.
    unfinished = directory.with_name(directory.name + ".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=0o700)
    give(unfinished)
    run(
        "initdb",
        "--auth=trust",  # the socket's directory admits our account only
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",  # sorts the same on every machine
        f"--username={USER}",
        f"--pgdata={unfinished}",
    )
    with (unfinished / "postgresql.conf").open("a", encoding="utf-8") as conf:
        conf.write(f"\ninclude = '{_CONFIG}'\n")
    unfinished.rename(directory)


def _forget_dead_server(directory: Path) -> None:
    """PostgreSQL takes any process with a recorded number, even a zombie, for its server, and would not start."""
    lines = _pid_file(directory)
    if lines and not _is_postgres(int(lines[0])):
        if len(lines) > 4 and lines[4]:
            (Path(lines[4]) / f"{_SOCKET}.lock").unlink(missing_ok=True)
        (directory / "postmaster.pid").unlink()


def _write_config(directory: Path) -> None:
    sockets = str(_socket_directory(directory)).replace("'", "''")
    path = directory / _CONFIG
    path.write_text(
        "# Written at each start.\n"
        "listen_addresses = ''\n"
        f"unix_socket_directories = '{sockets}'\n"
        "max_connections = 200\n"
        "shared_buffers = 256MB\n"
        "timezone = 'UTC'\n"
        "log_timezone = 'UTC'\n",
        encoding="utf-8",
    )
    give(path)


def _socket_directory(directory: Path) -> Path:
    """The data directory, or a plain short one where its path is too long for a socket or has odd characters.

    A space, for one: SQLAlchemy writes it into URLs in a way that PostgreSQL's library does not read.
    """
    longest = len(os.fsencode(directory / f"{_SOCKET}.lock"))
    if longest <= _SOCKET_PATH_LIMIT and re.fullmatch(r"[A-Za-z0-9/._-]+", str(directory)):
        return directory
    digest = hashlib.sha256(os.fsencode(directory)).hexdigest()[:12]
    short = Path(tempfile.gettempdir()) / f"kulanz-{os.getuid()}-{digest}"
    with contextlib.suppress(FileExistsError):
        short.mkdir(mode=0o700)
        give(short)
    found = short.lstat()
    # Anybody may make directories there, and who owns it could listen in our server's place.
    if not stat.S_ISDIR(found.st_mode) or found.st_mode & 0o077 or found.st_uid != owner():
        raise PostgresError(f"{short} is not a private directory of ours: remove it.")
    return short


def _start_patiently(directory: Path) -> None:
    """Tries again for a while: after a `kill -9` old backends hold the memory until they notice."""
    log = directory.with_name("log") / "postgres.log"
    log.parent.mkdir(exist_ok=True)
    log.touch()
    give(log)
    deadline = time.monotonic() + _START_SECONDS
    while True:
        _forget_dead_server(directory)
        try:
            run("pg_ctl", "start", "-w", f"-t{_START_SECONDS}", "-D", str(directory), "-l", str(log))
            return
        except PostgresError as error:
            if running_socket(directory):
                return
            if not _may_start_later(directory, log) or time.monotonic() > deadline:
                raise PostgresError(f"PostgreSQL did not start ({error}); its log is {log}.") from None
            time.sleep(0.5)


def _may_start_later(directory: Path, log: Path) -> bool:
    lines = _pid_file(directory)
    if lines and _is_postgres(int(lines[0])):
        return True  # started or being stopped by somebody who was killed meanwhile
    return "shared memory block" in " ".join(log.read_text(errors="replace").splitlines()[-5:])


def _pid_file(directory: Path) -> list[str]:
    try:
        lines = (directory / "postmaster.pid").read_text().splitlines()
    except FileNotFoundError:
        return []
    return lines if lines and lines[0].strip().isdigit() else []


def _answers(path: Path) -> bool:
    """A server that was killed this instant still has its number and its files."""
    with socket.socket(socket.AF_UNIX) as client:
        client.settimeout(5)
        return client.connect_ex(str(path)) == 0


def _is_postgres(pid: int) -> bool:
    try:
        process = psutil.Process(pid)
        # In a container whose first process reaps nobody, a dead server stays as a zombie.
        return bool(process.name().startswith("postgres") and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False
