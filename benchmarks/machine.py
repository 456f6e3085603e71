"""How benchmarks speak, and on what machine they ran."""

import os
import platform
import sys
from collections.abc import Iterable, Sequence


def say(line: str) -> None:
    """Prints a line now, also into a pipe."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def say_machine() -> None:
    """Cores and the load that others make: figures mean little without."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    say(f"{os.cpu_count()} cores, load average {load} before we begin; Python {platform.python_version()}.")


def table(rows: Iterable[Sequence[object]]) -> str:
    """Columns aligned; numbers to the right."""
    texts = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in texts) for column in range(len(texts[0]))]

    def cell(text: str, width: int) -> str:
        return text.rjust(width) if text[:1].isdigit() else text.ljust(width)

    return "\n".join("  " + "  ".join(map(cell, row, widths)).rstrip() for row in texts)
