"""Days of a payment already made: "on Monday, by card" is the Monday behind us."""

from dataclasses import replace
from datetime import date

from nlu.entities import Date
from nlu.entities.calendars import Moment, day_of_month, weekday
from nlu.entities.chart import Chart


def before_today(dates: tuple[Date, ...], chart: Chart, today: date) -> tuple[Date, ...]:
    """The days as of the past, unless the words speak of what is to come: "the 12th, I will"."""
    return dates if _of_what_comes(chart) else tuple(_past(one, chart, today) for one in dates)


def _of_what_comes(chart: Chart) -> bool:
    """ "by Monday", but not "by card"."""
    return any(chart.has(at, "NONPAST") and not chart.has(at + 1, "METHOD") for at in range(len(chart.tokens)))


def _past(named: Date, chart: Chart, today: date) -> Date:
    if named.day <= today:
        return named
    inside = [i for i, token in enumerate(chart.tokens) if named.start <= token.start < named.end]
    moment = Moment(today, past=True)
    if any(chart.has(i, "MONTH", "SHORTMONTH", "REL", "UNIT", "HOLIDAY") for i in inside):
        return named
    if any(chart.has(i, "WEEKDAY", "SHORTDAY") for i in inside):
        return replace(named, day=weekday(named.day.weekday())(moment))
    return replace(named, day=day_of_month(named.day.day)(moment) or named.day)
