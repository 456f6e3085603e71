"""The NLU server to play with: the one that runs already, else one of our own."""

import os
import time
from pathlib import Path

from bot.settings import Settings
from cli.process import Child
from nlu.client import NluClient

_MODELS = Path("var/nlu")
_PYTHON = Path("nlu/.venv/bin/python")
_MAKE_ONE = "make one with: nlu/.venv/bin/python -m nlu.train --out var/nlu (./run does it too)"
_START_SECONDS = 120
_POLL_SECONDS = 0.1


class NoUnderstanding(Exception):
    """There is no NLU server and none can be started; the text says what to do."""


class Nlu:
    """An NLU server at `url`, stopped by `close()` if it is ours."""

    def __init__(self, settings: Settings, port: int, var: Path) -> None:
        self.url = settings.nlu_base_url
        self._own: Child | None = None
        if settings.nlu_url or NluClient(self.url, timeout=1).healthy():
            return
        self.url = f"http://127.0.0.1:{port}"
        command = [str(_python()), "-m", "nlu.server", "--model", str(_model()), "--port", str(port)]
        self._own = Child("nlu-converse", command, dict(os.environ), f"{self.url}/status", var)
        self._own.start()

    def wait(self) -> None:
        """Returns when it answers. NoUnderstanding where it does not."""
        if self._own is None:
            if not NluClient(self.url, timeout=5).healthy():
                raise NoUnderstanding(f"No NLU server answers at {self.url} (NLU_URL).")
            return
        deadline = time.monotonic() + _START_SECONDS
        while not self._own.is_healthy():
            if not self._own.is_running() or time.monotonic() > deadline:
                end = "\n".join(self._own.last_lines(10))
                raise NoUnderstanding(f"{end}\nThe NLU server did not start; above is the end of {self._own.log}.")
            time.sleep(_POLL_SECONDS)

    def close(self) -> None:
        """Stops ours; another's goes on."""
        if self._own is not None:
            self._own.kill()


def _python() -> Path:
    if not _PYTHON.exists():
        raise NoUnderstanding(f"{_PYTHON} is missing: make it with scripts/setup.sh nlu (./run does it too).")
    return _PYTHON


def _model() -> Path:
    try:
        model = _MODELS / (_MODELS / "current").read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        raise NoUnderstanding(f"There is no NLU model yet; {_MAKE_ONE}.") from None
    if not model.exists():
        raise NoUnderstanding(f"The NLU model {model} is missing; {_MAKE_ONE}.")
    return model
