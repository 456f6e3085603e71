"""Processor time by process: what a message costs, which hardly depends on what else the machine does."""

from collections import Counter
from pathlib import Path

import psutil

from benchmarks.stack import NAMES


def processor_seconds(scratch: Path) -> Counter[str]:
    """Spent so far by each of the product's processes in this directory, and by PostgreSQL."""
    records = {name: scratch / "var" / "run" / f"{name}.pid" for name in NAMES}
    records["postgresql"] = scratch / "var" / "postgres" / "postmaster.pid"
    spent = Counter[str]()
    for name, record in records.items():
        parent = psutil.Process(int(record.read_text().split()[0]))
        # What ended already is counted at its parent.
        spent[name] = sum(sum(p.cpu_times()[:4]) for p in [parent, *parent.children(recursive=True)])
    return spent
