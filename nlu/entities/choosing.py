"""Of all that the rules made, what the message means."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from nlu.entities.calendars import Moment
from nlu.entities.chart import Chart
from nlu.entities.rules.said import Said
from nlu.entities.settled import will_be_settled

_WANTED = ("TRAP", "PERMONTHLY", "INSTALLMENTS", "AMOUNT", "SHARE", "DATE", "INVOICE_NUMBER", "METHOD")
"""What is kept; of things equally long, the first of these."""
_LONG_AGO = 60
"""A day so long ago was rather meant of the future if the coming one is near."""
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
        day = _day(value, moment, told=_told(chart, start, end))
        if day is not None or not value.soft:
            return kind, day, start, end
    return None


def _day(said: Said, moment: Moment, *, told: bool) -> date | None:
    """The day that was said; `told`: in a sentence of the past."""
    coming = said.when(replace(moment, past=False)) if not said.past else None
    if coming is not None and coming < moment.today:
        coming = None
    if not (told or said.past):
        return coming
    gone = said.when(replace(moment, past=True))
    if coming is None or (gone and (moment.today - gone).days <= _LONG_AGO):
        return gone
    return coming if (coming - moment.today).days <= _LONG_AGO else gone


def _told(chart: Chart, start: int, end: int) -> bool:
    return (chart.past[start] or chart.past[end - 1]) and not will_be_settled(chart, start, end)


def monthly(chart: Chart, found: list[Found]) -> list[Found]:
    """In a clause that says "each month" a single sum is a monthly one, wherever it stands."""
    changed = list(found)
    taken = {i for one in found if one[0] != "TRAP" for i in range(one[2], one[3])}
    for i in range(len(chart.tokens)):
        if chart.has(i, "PERMONTH") and i not in taken:
            clause = chart.clause[i]
            sums = [k for k, one in enumerate(changed) if one[0] == "AMOUNT" and chart.clause[one[2]] == clause]
            if len(sums) == 1:
                changed[sums[0]] = ("PERMONTHLY", *changed[sums[0]][1:])
    return changed
