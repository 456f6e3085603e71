"""A taken port is named, with what to do."""

import socket
from collections.abc import Iterator

import pytest

from cli import ports


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def test_free_ports_give_no_complaint() -> None:
    assert ports.complaint({"the web": free_port()}) is None


def test_the_taken_port_is_named_with_its_purpose_and_the_way_out(taken: int) -> None:
    complaint = ports.complaint({"the web": free_port(), "the sandbox": taken})

    assert complaint is not None
    assert f"Port {taken}, for the sandbox, is taken" in complaint
    assert "./run" in complaint


def test_a_server_on_all_addresses_takes_the_port_too() -> None:
    with socket.create_server(("0.0.0.0", 0)) as server:  # noqa: S104  # for the length of this test
        assert not ports.is_free(server.getsockname()[1])
