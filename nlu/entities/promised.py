"""Of several days in a message the one on which is paid."""

from nlu.entities.chart import Chart
from nlu.entities.choosing import Found

_PLANS = frozenset({"AMOUNT", "PERMONTHLY", "INSTALLMENTS", "SHARE"})


def promised(chart: Chart, found: list[Found]) -> list[Found]:
    """Without other days: "not Friday, Saturday yes"; "I see the doctor on Monday, I pay on Tuesday"."""
    dates = [one for one in found if one[0] == "DATE"]
    kept = [one for one in dates if not _replaced(chart, one)]
    kept = [one for one in kept if chart.has(one[3], "YES")] or kept
    planned = any(one[0] in _PLANS for one in found)
    kept = [one for one in kept if not planned and _at_last(chart, one)] or kept
    paying = {chart.clause[i] for i in range(len(chart.tokens)) if chart.has(i, "PAY") and chart.has(i, "NONPAST")}
    paying |= {chart.clause[one[2]] for one in found if one[0] in _PLANS}
    kept = [one for one in kept if chart.clause[one[2]] in paying] or kept or dates
    return [one for one in found if one[0] != "DATE" or one in kept]


def _at_last(chart: Chart, one: Found) -> bool:
    """ "Freitag wird nix, erst am Montag": the mark of the day belongs to both."""
    places = (one[2], one[2] - 1)
    return any(chart.has(place, "LATEST") or chart.ends_with(place, "LATEST") for place in places)


def _replaced(chart: Chart, one: Found) -> bool:
    """ "en vez del 15": the mark of the day belongs to both."""
    return chart.ends_with(one[2], "INSTEAD") or chart.ends_with(one[2] + 1, "INSTEAD")
