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
    """Columns aligned; those of numbers (below a heading) to the right."""
    texts = [[str(cell) for cell in row] for row in rows]
    columns = list(zip(*texts, strict=True))
    widths = [max(map(len, column)) for column in columns]
    numeric = [any(column) and all(_is_number(cell) for cell in column[1:]) for column in columns]

    def line(row: Sequence[str]) -> str:
        cells = zip(row, widths, numeric, strict=True)
        return "  ".join(cell.rjust(width) if right else cell.ljust(width) for cell, width, right in cells)

    return "\n".join(f"  {line(row)}".rstrip() for row in texts)


def _is_number(cell: str) -> bool:
    return not cell or cell[0].isdigit()
