"""Promises in the form of a past: "pour Pâques c'est fait", "am 20. ist alles beglichen"."""

from nlu.entities.chart import Chart

_NEAR = 3
_SPAN = 5
"""How many tokens a state may take: "ist dann alles bezahlt"."""


def will_be_settled(chart: Chart, start: int, end: int) -> bool:
    """Whether a settled state follows this day, or stands before it and the day is a deadline.

    "Freitag ist es bezahlt" and "it's all paid by Friday" promise; "è pagato da venerdì" reports.
    """
    after = range(end, min(end + _NEAR, len(chart.tokens)))
    if any(_settled(chart, i) and not _parted(chart, end, i) for i in after):
        return True
    due = chart.has(start, "DUE") or chart.ends_with(start, "DUE")
    return due and any(_settled(chart, i) for i in range(max(start - _SPAN, 0), start))


def _settled(chart: Chart, place: int) -> bool:
    """Whether a state begins here: "is paid", not "has been paid"."""
    for _, after in chart.cells[place].get("STATE", ()):
        for i in range(after, min(after + _SPAN, len(chart.tokens))):
            if chart.has(i, "BEEN"):
                break
            if chart.has(i, "DONE"):
                return not chart.has(i + 1, "BEEN")
    return False


def _parted(chart: Chart, start: int, end: int) -> bool:
    return any(chart.has(i, ".", "?", "!", ";", "AND", "BREAK") for i in range(start, end))
