"""The figures of two contestants side by side."""

from collections.abc import Iterator
from typing import Any

from benchmarks.nlu.measuring import CLIENTS, Figures

Row = tuple[str, str, str, str]


def rows(theirs: Figures, ours: Figures) -> Iterator[Row]:
    """Measure, theirs, ours, and ours divided by theirs."""
    understood = [("all", theirs.understanding, ours.understanding)]
    understood += [
        (language, figures, ours.understanding["by_language"][language])
        for language, figures in theirs.understanding["by_language"].items()
    ]
    for name, one, other in understood:
        for key, measure in (("accuracy", "accuracy"), ("macro_f1", "macro F1")):
            yield _row(f"{measure}, {name}", one[key], other[key], ".3f")
    yield ("fell back", f"{theirs.fallbacks:.1%}", f"{ours.fallbacks:.1%}", "")
    yield _row("training, s", theirs.training, ours.training, ".1f")
    yield _row("start to healthy, s", theirs.started_in, ours.started_in, ".1f")
    yield _row("one client, p50, ms", theirs.p50 * 1000, ours.p50 * 1000, ".1f")
    yield _row("one client, p99, ms", theirs.p99 * 1000, ours.p99 * 1000, ".1f")
    yield _row(f"{CLIENTS} clients, requests/s", theirs.per_second, ours.per_second, ".0f")
    yield _row("memory (PSS), MB", theirs.memory, ours.memory, ".0f")


def _row(measure: str, theirs: Any, ours: Any, places: str) -> Row:
    if theirs is None or ours is None:
        return measure, "", "", ""
    ratio = f"{ours / theirs:.2f}" if theirs else ""
    return measure, format(theirs, places), format(ours, places), ratio
