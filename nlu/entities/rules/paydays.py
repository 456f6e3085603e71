"""Days on which wages come: the fifth working day of a month, "la quincena"."""

from datetime import date

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import Said

_MOST_WORKDAYS = 10
_HOLIDAYS_FIRST = frozenset({1, 5, 9, 11})
"""Months that begin with a holiday here or there."""


def _nth_workday(values: Values, _: Place) -> Said | None:
    """Where a holiday could come before it, the day depends on who counts: nothing is read."""
    nth = int(next(values[kind] for kind in ("NTH", "DAY", "ORDWORD") if kind in values))
    step = values["SPAN"][1] if "SPAN" in values else 0
    if nth not in range(1, _MOST_WORKDAYS + 1) or ("SPAN" in values and values["SPAN"][0] != "month"):
        return None

    def at(moment: cal.Moment) -> date | None:
        for more in range(step, step + 1 if "SPAN" in values else 2):
            month = cal.shifted(moment.today.replace(day=1), more)
            found = cal.nth_workday(month.year, month.month, nth)
            if found and found >= moment.today:
                return None if month.month in _HOLIDAYS_FIRST else found
        return None

    return Said(at)


def _fortnight(_: Values, __: Place) -> Said:
    """ "la quincena": the 15th; after it, to some the month's end."""
    return Said(
        lambda moment: moment.today.replace(day=15) if moment.today.day <= 15 and not moment.past else None
    )


PAYDAYS = (
    Rule("DATE", "NTH|ORDWORD|DAY ORDSUF? .? WORKDAY", _nth_workday),
    Rule("DATE", "NTH|ORDWORD|DAY ORDSUF? .? WORKDAY OF? THE? SPAN|MONTHUNIT", _nth_workday),
    Rule("DATE", "FORTNIGHT", _fortnight),
)
