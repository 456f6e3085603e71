"""Shares of what is owed: half, "zwei Drittel", 2/3, 50 %."""

from nlu.entities.chart import Chart, Place, Rule, Values
from nlu.entities.rules.said import comes_from, goes_on

FRACTIONS = {(1, 2), (1, 3), (1, 4), (2, 3), (3, 4)}
"""Upper and lower figure of the shares that are read."""
_PERCENT = {25: "1/4", 50: "1/2", 75: "3/4"}


def _share(values: Values, place: Place) -> str | None:
    """Not "half past", "metà mese", "a quarter of an hour"."""
    chart, end = place.chart, place.end
    return None if _of_time(chart, end) or chart.has(end, "MONTH", "HALFOF") else str(values["PART"])


def _fraction_in_words(values: Values, place: Place) -> str | None:
    """ "zwo Drittel", "les trois quarts"; "apê de três quartos" has rooms."""
    upper, lower = values["COUNT"], values["FRACTION"]
    rooms = place.chart.has(place.start - 1, "OF") and place.chart.has(place.start - 2, "INVOICE")
    if (upper, lower) not in FRACTIONS or rooms:
        return None
    return _share({"PART": f"{upper}/{lower}"}, place)


def _of_time(chart: Chart, end: int) -> bool:
    """Not "metà ora" (now), "metade dia 20"."""
    return chart.has(end, "UNIT", "MONTHUNIT") and not chart.has(end, "DATE", "SPAN", "CUEAFTER")


def _fraction(values: Values, place: Place) -> str | None:
    upper, lower = values["SMALL"], values["DAY"]
    chart, end = place.chart, place.end
    if chart.word(place.start - 1) == "'" and chart.has(place.start - 2, "DAYMARK"):
        return None  # "l'1/2" is a day
    loose = comes_from(chart, place.start) or goes_on(chart, end) or _of_time(chart, end)
    return f"{upper}/{lower}" if (upper, lower) in FRACTIONS and not loose else None


def _percent(values: Values, place: Place) -> str | None:
    if place.chart.has(place.end, "HALFOF"):
        return None
    return _PERCENT.get(int(values["COUNT"]))


SHARES = (
    Rule("SHARE", "PART", _share),
    Rule("SHARE", "COUNT FRACTION", _fraction_in_words),
    Rule("SHARE", "SMALL / DAY", _fraction),
    Rule("SHARE", "COUNT PERCENT", _percent),
)
