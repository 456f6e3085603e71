"""What `./run` refuses, in a sentence and with exit code 2, and an embedded PostgreSQL that outlives its users."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.postgres import EmbeddedPostgres, embedded
from bot.postgres_cluster import running_socket

ROOT = Path(__file__).parents[2]
KULANZ = Path(sys.executable).with_name("kulanz")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A place to run `kulanz up` in without touching the real one's `var/`."""
    shutil.copy(ROOT / "config.yml", tmp_path)
    return tmp_path


def up(checkout: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [KULANZ, "up"],
        cwd=checkout,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_taken_port_is_refused_by_name(checkout: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        refused = up(checkout, PORT=str(port))

    assert refused.returncode == 2
    assert f"Port {port}, for the web, is taken" in refused.stderr


def test_an_impossible_port_is_refused(checkout: Path) -> None:
    refused = up(checkout, PORT="http")

    assert refused.returncode == 2
    assert "PORT" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_a_broken_config_is_refused_with_file_and_line(checkout: Path) -> None:
    with (checkout / "config.yml").open("a") as config:
        config.write("\nsurprise: true\n")

    refused = up(checkout)

    assert refused.returncode == 2
    assert "config.yml:" in refused.stderr
    assert "surprise is unknown" in refused.stderr


@pytest.fixture
def bare_machine(tmp_path: Path) -> dict[str, str]:
    """A PATH and a home with no Python 3.10, and no leave to fetch one."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("dirname", "cat", "cksum", "mkdir", "rm", "sed"):
        (programs / name).symlink_to(shutil.which(name) or name)
    return {"PATH": str(programs), "HOME": str(tmp_path), "UV_PYTHON_DOWNLOADS": "never", "UV_OFFLINE": "1"}


def test_a_missing_python_310_is_said_in_one_line(tmp_path: Path, bare_machine: dict[str, str]) -> None:
    checkout = tmp_path / "a checkout"
    (checkout / "scripts").mkdir(parents=True)
    (checkout / "nlu").mkdir()
    (checkout / ".venv").symlink_to(ROOT / ".venv")
    shutil.copy(ROOT / "scripts/setup.sh", checkout / "scripts")
    shutil.copy(ROOT / "nlu/requirements.txt", checkout / "nlu")

    refused = subprocess.run(  # noqa: S603
        ["/bin/sh", checkout / "scripts/setup.sh", "nlu"],
        env=bare_machine,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert refused.returncode == 2
    assert "Python 3.10 was not found and could not be fetched" in refused.stderr.splitlines()[-1]


@pytest.fixture
def directory() -> Iterator[Path]:
    # Not in tmp_path: another pytest shuts that to other accounts, and under root the server has its own.
    with tempfile.TemporaryDirectory() as place:
        data = Path(place) / "a place" / "postgres"
        yield data
        if running_socket(data):
            embedded(data).stop()


def query(server: EmbeddedPostgres, statement: str) -> object:
    address = server.url("books").replace("+psycopg", "")
    with psycopg.connect(address, autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchone() if cursor.description else None


HOLD = """
import sys, time
from pathlib import Path
from bot.postgres import embedded
print(embedded(Path(sys.argv[1])).url("books"), flush=True)
time.sleep(60)
"""


def test_the_server_outlives_a_killed_user_and_is_joined_then_stopped(directory: Path) -> None:
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD, directory], stdout=subprocess.PIPE, cwd=ROOT
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline().startswith(b"postgresql+psycopg://")
        holder.send_signal(signal.SIGKILL)

    assert running_socket(directory)
    server = embedded(directory)
    assert query(server, "SELECT 1") == (1,)
    server.stop()

    assert running_socket(directory) is None


def test_the_server_stays_while_another_user_holds_it(directory: Path) -> None:
    first, second = embedded(directory), embedded(directory)

    first.stop()
    assert query(second, "SELECT 1") == (1,)
    second.stop()

    assert running_socket(directory) is None


def test_a_killed_server_comes_back_with_its_data(directory: Path) -> None:
    server = embedded(directory)
    query(server, "CREATE TABLE entries AS SELECT 42 AS amount")
    os.kill(int((directory / "postmaster.pid").read_text().split()[0]), signal.SIGKILL)
    while server.is_running():
        time.sleep(0.01)

    server.start()

    assert query(server, "SELECT amount FROM entries") == (42,)
    server.stop()
