"""Weeks, months and years as a whole, and their edges: next week, end of month, mid-March, weekend."""

from calendar import monthrange
from collections.abc import Callable
from datetime import date

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import Said, day_stands_alone

_UNITS = {"WEEK": "week", "MONTHUNIT": "month", "YEARUNIT": "year"}
_STEPS = {"THIS": 0, "NEXT": 1, "AFTERNEXT": 2, "LAST": -1}
_EDGES: dict[str, Callable[[int, int], date | None]] = {
    "begin": lambda year, month: cal.made(year, month, 1),
    "mid": lambda year, month: cal.made(year, month, 15),
    "end": lambda year, month: cal.made(year, month, monthrange(year, month)[1]),
}
_WEEKDAYS = {"begin": 0, "mid": 2}
"""The end of a week is Friday to some and Sunday to others."""


def _span(values: Values, _: Place) -> tuple[str, int]:
    unit = next(name for kind, name in _UNITS.items() if kind in values)
    return unit, next(step for kind, step in _STEPS.items() if kind in values)


def _each_month(values: Values, place: Place) -> bool | None:
    """ "jeden 15.", "tous les 5 du mois"."""
    return True if day_stands_alone(place) else None


def _whole(values: Values, _: Place) -> Said | None:
    unit, step = values["SPAN"]
    if step <= 0 or unit == "year":
        return None
    # The next month is its first day, as the next week is its Monday.
    return Said(cal.in_week(0, step) if unit == "week" else cal.Month(step).day(_EDGES["begin"]))


def _edge_of_span(values: Values, place: Place) -> Said | None:
    unit, step = values["SPAN"]
    edge = values["EDGE"]
    if _half(values, place):
        return None
    past = step < 0
    if unit == "week":
        return Said(cal.in_week(_WEEKDAYS[edge], step), past) if edge in _WEEKDAYS else Said(lambda _: None)
    if unit == "year":
        return Said(_of_year(edge, step), past)
    return Said(_this_month(edge) if step == 0 else cal.Month(step).day(_EDGES[edge]), past)


def _edge_of_month(values: Values, _: Place) -> Said:
    return Said(_this_month(str(values["EDGE"] if "EDGE" in values else values["EDGEMONTH"])))


def _this_month(edge: str) -> cal.When:
    """The coming edge; the beginning is always the next month's."""

    def at(moment: cal.Moment) -> date | None:
        for step in (0, -1) if moment.past else (1,) if edge == "begin" else (0, 1):
            found = cal.Month(step).day(_EDGES[edge])(moment)
            if found and (found < moment.today if moment.past else found >= moment.today):
                return found
        return None

    return at


def _edge_of_named(values: Values, _: Place) -> Said:
    number = values.get("MONTH", values.get("SHORTMONTH"))
    return Said(cal.Month(number=number, year=values.get("LONGYEAR")).day(_EDGES[values["EDGE"]]))


def _edge_of_year(values: Values, _: Place) -> Said:
    edge = str(values["EDGE"] if "EDGE" in values else values["EDGEYEAR"])
    return Said(_of_year(edge, 1 if edge == "begin" else 0))


def _of_year(edge: str, step: int) -> cal.When:
    days = {"begin": (1, 1), "mid": (7, 1), "end": (12, 31)}
    return lambda moment: cal.made(moment.today.year + step, *days[edge])


def _edge_of_week(values: Values, place: Place) -> Said | None:
    # Unclear; said so that nothing else is read from the words.
    return None if _half(values, place) else Said(lambda _: None)


def _half(values: Values, place: Place) -> bool:
    """ "metà la settimana scorsa": the middle of nothing."""
    return values["EDGE"] == "mid" and "PART" in place.chart.cells[place.start] and "OF" not in values


def _weekend(values: Values, _: Place) -> Said:
    return Said(cal.weekend)


def _past_weekend(values: Values, _: Place) -> Said:
    return Said(cal.weekend, past=True)


def _named_month(values: Values, _: Place) -> Said:
    return Said(cal.Month(number=values["MONTH"], year=values.get("LONGYEAR")).day(_EDGES["begin"]))


def _month_of_year(values: Values, _: Place) -> Said | None:
    """ "im Januar nächsten Jahres"."""
    number, (unit, step) = values["MONTH"], values["SPAN"]
    return Said(lambda moment: cal.made(moment.today.year + step, number, 1)) if unit == "year" else None


SPANS = (
    Rule("PERMONTH", "EVERY DAYMARK? DAY|ORDWORD ORDSUF? .?", _each_month),
    Rule("PERMONTH", "ON|DAYMARK? THE? DAY|ORDWORD ORDSUF? .? OF? EVERY MONTHUNIT", lambda values, _: True),
    Rule("SPAN", "THIS|NEXT|AFTERNEXT|LAST WEEK|MONTHUNIT|YEARUNIT", _span),
    Rule("SPAN", "WEEK|MONTHUNIT|YEARUNIT THIS|NEXT|AFTERNEXT|LAST", _span),
)

EDGES = (
    Rule("DATE", "NEXT|THIS? WEEKEND NEXT?", _weekend),
    Rule("DATE", "LAST WEEKEND", _past_weekend),
    Rule("DATE", "WEEKEND LAST", _past_weekend),
    Rule("DATE", "SPAN", _whole),
    Rule("DATE", "EDGE OF? THE? SPAN", _edge_of_span),
    Rule("DATE", "EDGE OF? THE? MONTHUNIT", _edge_of_month),
    Rule("DATE", "EDGEMONTH", _edge_of_month),
    Rule("DATE", "EDGE OF? THE? MONTH|SHORTMONTH OF? LONGYEAR?", _edge_of_named),
    Rule("DATE", "EDGE OF? THE? YEARUNIT", _edge_of_year),
    Rule("DATE", "EDGEYEAR", _edge_of_year),
    Rule("DATE", "EDGE OF? THE? WEEK", _edge_of_week),
    Rule("DATE", "INMONTH? MONTH OF? THE? SPAN", _month_of_year),
    Rule("DATE", "INMONTH|NEXT THE? NEXT? MONTH OF? LONGYEAR?", _named_month),
)
