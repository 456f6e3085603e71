"""Whether the ports that `kulanz up` needs are free."""

import socket


def is_free(port: int) -> bool:
    """Whether a server could listen on this port of this machine."""
    with socket.socket() as listener:
        # Without it, connections of a server that just ended would make its port look taken.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            return False
    with socket.socket() as client:
        # On macOS binding works although another program listens on all addresses.
        client.settimeout(1)
        return client.connect_ex(("127.0.0.1", port)) != 0


def complaint(ports: dict[str, int]) -> str | None:
    """One sentence about the first port that is taken, by what it is for; None when all are free."""
    for purpose, port in ports.items():
        if not is_free(port):
            return (
                f"Port {port}, for {purpose}, is taken by another program: "
                f"stop that, or choose other ports with: PORT={_other(port)} ./run"
            )
    return None


def _other(port: int) -> int:
    return port // 1000 * 1000 + 1000 if port < 60000 else 8000
