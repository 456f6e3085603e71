"""One stage for all conversations of a test run: setting it takes longer than playing many of them."""

from collections.abc import Iterator

import pytest

from cli.converse.command import set_stage
from cli.converse.stage import Stage


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    with set_stage() as stage:
        yield stage
