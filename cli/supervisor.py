"""Starts the children of `kulanz up`, keeps them alive, and stops them."""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from cli.process import Child

_POLL_SECONDS = 0.2
_STOP_SECONDS = 10
_START_SECONDS = 180
_LONGEST_PAUSE = 30.0
_STEADY_SECONDS = 60


class StartError(Exception):
    """A child did not come up; the text has the end of its log and says so."""


@dataclass
class Backoff:
    """The pause before each restart: 1, 2, 4 … 30 seconds, from 1 again after a minute without trouble."""

    next_pause: float = 1.0

    def pause(self, lived_seconds: float) -> float:
        """Seconds to wait before the next start of what lived so long."""
        pause = 1.0 if lived_seconds > _STEADY_SECONDS else self.next_pause
        self.next_pause = min(pause * 2, _LONGEST_PAUSE)
        return pause


@dataclass
class Supervisor:
    """The children, in the order of their start; `say` prints a line for the operator."""

    say: Callable[[str], None]
    children: list[Child] = field(default_factory=list)
    _backoffs: dict[str, Backoff] = field(default_factory=dict)
    _restart_at: dict[str, float] = field(default_factory=dict)

    def start(self, child: Child) -> None:
        """Starts a child, which is ours from now on."""
        self.children.append(child)
        child.start()

    def wait_until_healthy(self, children: Iterable[Child]) -> None:
        """Returns when all are well; StartError when one of ours ends or takes too long."""
        waiting = list(children)
        deadline = time.monotonic() + _START_SECONDS
        while waiting:
            self._check_all_run()
            for child in [child for child in waiting if child.is_healthy()]:
                waiting.remove(child)
                self.say(f"  {child.name} is ready ({time.monotonic() - child.started_at:.1f} s)")
            if waiting and time.monotonic() > deadline:
                raise StartError(_epitaph(waiting[0], f"was not well after {_START_SECONDS} s"))
            if waiting:
                time.sleep(_POLL_SECONDS)

    def restart_dead(self) -> None:
        """Starts again what ended, each after its pause."""
        for child in self.children:
            if child.is_running():
                continue
            if child.name not in self._restart_at:
                lived = time.monotonic() - child.started_at
                pause = self._backoffs.setdefault(child.name, Backoff()).pause(lived)
                self._restart_at[child.name] = time.monotonic() + pause
                self.say(f"{child.name} ended (exit code {child.exit_code()}); restarting it in {pause:.0f} s.")
            elif time.monotonic() >= self._restart_at[child.name]:
                del self._restart_at[child.name]
                child.kill()  # its own children may have outlived it
                child.start()

    def stop(self) -> None:
        """Stops all: politely, after ten seconds or a second Ctrl-C by force."""
        try:
            for child in self.children:
                child.terminate()
            deadline = time.monotonic() + _STOP_SECONDS
            while any(child.is_running() for child in self.children) and time.monotonic() < deadline:
                time.sleep(0.05)
        except KeyboardInterrupt:
            self.say("Killing what still runs.")
        finally:
            for child in self.children:
                child.kill()

    def _check_all_run(self) -> None:
        for child in self.children:
            if not child.is_running():
                raise StartError(_epitaph(child, f"ended at its start (exit code {child.exit_code()})"))


def _epitaph(child: Child, what: str) -> str:
    return "\n".join([*child.last_lines(20), f"{child.name} {what}; above is the end of its log, {child.log}."])
