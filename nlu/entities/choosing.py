"""Of all that the rules made, what the message means."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from nlu.entities.calendars import Moment
from nlu.entities.chart import Chart

_WANTED = ("TRAP", "PERMONTHLY", "AMOUNT", "INSTALLMENTS", "SHARE", "DATE", "INVOICE_NUMBER", "METHOD")
"""What is kept; of things equally long, the first of these."""
_WEST = timedelta(hours=-2)

Found = tuple[str, Any, int, int]
"""Kind, value, and the tokens from start to end."""


def choose(chart: Chart, now: datetime, order: str) -> Iterator[Found]:
    """From left to right the longest that has a meaning."""
    offset = now.utcoffset()
    if order == "either" and offset is not None and offset <= _WEST:
        order = "month"
    start = 0
    while start < len(chart.tokens):
        best = _best(chart, start, Moment(now.date(), chart.past[start], order))
        if best is None:
            start += 1
            continue
        if best[1] is not None:
            yield best
        start = best[3]


def _best(chart: Chart, start: int, moment: Moment) -> Found | None:
    cell = chart.cells[start]
    ways = [(kind, value, end) for kind in _WANTED for value, end in cell.get(kind, ())]
    for kind, value, end in sorted(ways, key=lambda way: -way[2]):
        if kind != "DATE":
            return kind, value, start, end
        past = value.past or _told(chart, start, end)
        day = value.when(Moment(moment.today, past, moment.order))
        if day is not None and day < moment.today and not past:
            day = None
        if day is not None or not value.soft:
            return kind, day, start, end
    return None


def _told(chart: Chart, start: int, end: int) -> bool:
    return chart.past[start] or chart.past[end - 1]


def meant(chart: Chart, found: list[Found]) -> list[Found]:
    """Without the days that are denied: "not today, Friday"; a single one is kept ("not before the 15th")."""
    dates = [one for one in found if one[0] == "DATE"]
    denied = [one for one in dates if chart.denied[one[2]]]
    today = [one for one in denied if chart.has(one[2], "REL")]
    dropped = denied if len(denied) < len(dates) else today
    return [one for one in found if one not in dropped]


def monthly(chart: Chart, found: list[Found]) -> list[Found]:
    """In a clause that says "each month" a single sum is a monthly one, wherever it stands."""
    changed = list(found)
    taken = {i for one in found for i in range(one[2], one[3])}
    for i in range(len(chart.tokens)):
        if chart.has(i, "PERMONTH") and i not in taken:
            clause = chart.clause[i]
            sums = [k for k, one in enumerate(changed) if one[0] == "AMOUNT" and chart.clause[one[2]] == clause]
            if len(sums) == 1:
                changed[sums[0]] = ("PERMONTHLY", *changed[sums[0]][1:])
    return changed
