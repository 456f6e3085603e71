"""Children of `kulanz up`: started, restarted, stopped, and explained when they fail."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from cli.process import Child, kill_leftovers
from cli.supervisor import Backoff, StartError, Supervisor

MakeChild = Callable[..., Child]


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def supervisor(said: list[str]) -> Iterator[Supervisor]:
    supervisor = Supervisor(said.append)
    yield supervisor
    supervisor.stop()


@pytest.fixture
def child(tmp_path: Path) -> MakeChild:
    def make(code: str, health_url: str | None = None) -> Child:
        return Child("thing", [sys.executable, "-c", code], dict(os.environ), health_url, tmp_path)

    return make


def pid_of(tmp_path: Path) -> int:
    return int((tmp_path / "run" / "thing.pid").read_text().split()[0])


def eventually(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_pauses_double_to_thirty_seconds_and_begin_anew_after_a_quiet_minute() -> None:
    backoff = Backoff()

    assert [backoff.pause(0) for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    assert [backoff.pause(61), backoff.pause(0)] == [1, 2]


def test_a_child_without_an_address_is_well_while_it_runs(
    supervisor: Supervisor, child: MakeChild, said: list[str]
) -> None:
    sleeper = child("import time; time.sleep(60)")
    supervisor.start(sleeper)

    supervisor.wait_until_healthy([sleeper])

    assert said[0].startswith("  thing is ready (")


def test_a_child_that_ends_at_its_start_is_explained_by_the_end_of_its_log(
    supervisor: Supervisor, child: MakeChild
) -> None:
    failing = child("print(*range(30), sep='\\n'); raise SystemExit(3)", "http://127.0.0.1:9/")
    supervisor.start(failing)

    with pytest.raises(StartError) as error:
        supervisor.wait_until_healthy([failing])

    lines = str(error.value).splitlines()
    assert lines[:-1] == [str(number) for number in range(10, 30)]
    assert "thing ended at its start (exit code 3)" in lines[-1]


def test_a_killed_child_comes_back(
    supervisor: Supervisor, child: MakeChild, said: list[str], tmp_path: Path
) -> None:
    supervisor.start(child("import time; time.sleep(60)"))
    first = pid_of(tmp_path)
    os.kill(first, signal.SIGKILL)

    def comes_back() -> bool:
        supervisor.restart_dead()
        return supervisor.children[0].is_running() and pid_of(tmp_path) != first

    eventually(comes_back)
    assert said == ["thing ended (exit code -9); restarting it in 1 s."]


def test_stopping_ends_a_child_and_what_it_started(
    supervisor: Supervisor, child: MakeChild, tmp_path: Path
) -> None:
    code = "import subprocess; p = subprocess.Popen(['sleep', '60']); print(p.pid); p.wait()"
    parent = child(code)
    supervisor.start(parent)
    eventually(lambda: bool(parent.last_lines(1)))
    grandchild = psutil.Process(int(parent.last_lines(1)[0]))

    supervisor.stop()

    eventually(lambda: not grandchild.is_running() or grandchild.status() == psutil.STATUS_ZOMBIE)
    assert not parent.is_running()
    assert not (tmp_path / "run" / "thing.pid").exists()


def test_what_a_killed_run_left_is_ended_by_the_next(child: MakeChild, tmp_path: Path) -> None:
    leftover = child("import time; time.sleep(60)")
    leftover.start()

    kill_leftovers(tmp_path)

    eventually(lambda: leftover.exit_code() == -signal.SIGKILL)


def test_another_process_with_a_recorded_number_is_left_alone(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        (tmp_path / "run").mkdir()
        (tmp_path / "run" / "thing.pid").write_text(f"{stranger.pid} 1.0")

        kill_leftovers(tmp_path)

        assert stranger.poll() is None
        stranger.kill()


def test_the_log_of_the_run_before_is_kept(child: MakeChild, tmp_path: Path) -> None:
    for text in ("first", "second"):
        process = child(f"print({text!r})")
        process.start()
        eventually(lambda process=process: process.exit_code() == 0)  # type: ignore[misc]

    assert (tmp_path / "log" / "thing.log.1").read_text() == "first\n"
    assert (tmp_path / "log" / "thing.log").read_text() == "second\n"
