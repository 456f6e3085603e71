"""Clauses of a message, and which of them speak of the past or deny something."""

from nlu.entities.chart import Chart

_SIGNS = frozenset(".,;!?:")


def mark_clauses(chart: Chart) -> None:
    """Say of each token which clause it stands in. A clause without a verb of its own is told as the one before."""
    chart.clause = _numbered(chart)
    kinds: list[set[str]] = [set() for _ in range(chart.clause[-1] + 1)] if chart.clause else []
    for number, cell in zip(chart.clause, chart.cells, strict=True):
        kinds[number].update(cell)
    past: list[bool] = []
    for found in kinds:
        if found.isdisjoint({"PAST", "NONPAST"}):
            past.append(bool(past) and past[-1])
        else:
            past.append("NONPAST" not in found)
    chart.past = [past[number] for number in chart.clause]
    chart.denied = ["NOT" in kinds[number] for number in chart.clause]


def _numbered(chart: Chart) -> list[int]:
    """Clauses end at signs that are no part of a number or date, and before words such as "but"."""
    numbers: list[int] = []
    current = 0
    for i, token in enumerate(chart.tokens):
        inside = chart.has(i - 1, "DIGITS") and (token.word == "." or chart.has(i + 1, "DIGITS"))
        if (token.word in _SIGNS and not inside) or (i and chart.has(i, "BREAK")):
            current += 1
        numbers.append(current)
    return numbers
