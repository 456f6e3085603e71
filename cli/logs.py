"""Logs for operators, without what people wrote: an error's message may quote it, so only its kind is told."""

import logging
import sys
import traceback
from types import TracebackType

_Trio = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """Formats an exception as its kind and where it came from, leaving its message out."""

    def formatException(self, ei: _Trio) -> str:  # noqa: N802
        kind, error, _ = ei
        if error is None or kind is None:
            return ""
        lines: list[str] = []
        while error is not None:
            lines += [f"{type(error).__module__}.{type(error).__qualname__}, at:"]
            lines += [line.rstrip() for line in traceback.format_tb(error.__traceback__)]
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


def log_to_stderr() -> None:
    """Logs from INFO up; Procrastinate's line per job is noise, its warnings are not."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)
    logging.getLogger("procrastinate").setLevel(logging.WARNING)
