"""Logs tell where an error came from, and nothing of what people wrote."""

import logging
import sys

from cli.logs import Discreet

WRITTEN = ["ich bin krank", "+4915112345678"]


def fail() -> None:
    try:
        raise ValueError(WRITTEN[0])
    except ValueError as inner:
        raise RuntimeError(WRITTEN[1]) from inner


def test_an_errors_message_stays_out_of_the_log():
    try:
        fail()
    except RuntimeError:
        record = logging.LogRecord("kulanz", logging.ERROR, __file__, 1, "turn failed", (), sys.exc_info())
    text = Discreet("%(message)s").format(record)
    assert text.startswith("turn failed\n")
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert "in fail" in text
    assert not any(written in text for written in WRITTEN)
