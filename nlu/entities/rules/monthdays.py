"""Days of the month in figures and words: the 15th, am 15., le 3 mai, March 3; and holidays."""

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.holidays import named
from nlu.entities.rules.said import Said, comes_from, day_of, day_stands_alone, ends_or_goes_on, month_of

_RELATIVE_PRONOUNS = frozenset("che ke que qui that who".split())


def _of_last_century(place: Place) -> bool:
    """ "5 April 1980"."""
    year = place.chart.word(place.end)
    return len(year) == 4 and year.startswith("19") and year.isdigit()


def _day_of_month(values: Values, place: Place) -> Said | None:
    month, day = month_of(values), day_of(values)
    if month is None or comes_from(place.chart, place.start):
        return None
    if _of_last_century(place):
        return Said(lambda _: None)
    past = "SPAN" in values and values["SPAN"][1] < 0
    return Said(month.day(lambda year, number: cal.made(year, number, day)), past)


def _marked_day(values: Values, place: Place) -> Said | None:
    return Said(cal.day_of_month(day_of(values))) if day_stands_alone(place) else None


def _marked_day_in_words(values: Values, place: Place) -> Said | None:
    if place.chart.word(place.end) in _RELATIVE_PRONOUNS:
        return None  # "il primo che", "the first that"
    return Said(cal.day_of_month(day_of(values))) if ends_or_goes_on(place.chart, place.end) else None


def _ordinal_day(values: Values, place: Place) -> Said | None:
    fits = ends_or_goes_on(place.chart, place.end) and not comes_from(place.chart, place.start)
    return Said(cal.day_of_month(day_of(values))) if fits else None


def _day_of_this_month(values: Values, _: Place) -> Said:
    return Said(cal.day_of_month(day_of(values)))


def _last_mentioned(values: Values, place: Place) -> Said | None:
    """ "il 3 scorso": the latest such day."""
    return Said(cal.day_of_month(day_of(values)), past=True)


def _last_before(values: Values, place: Place) -> Said | None:
    """ "el pasado día 3"; "the last 3 weeks" are none."""
    return _last_mentioned(values, place) if ends_or_goes_on(place.chart, place.end) else None


def _holiday(values: Values, _: Place) -> Said:
    return Said(named(values["HOLIDAY"]))


MONTHDAYS = (
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? OF? THE? MONTH|SHORTMONTH .? OF? LONGYEAR?", _day_of_month),
    Rule("DATE", "DAYMARK DAY|ORDWORD .? ORDMONTH", _day_of_month),
    Rule("DATE", "MONTH|SHORTMONTH .? THE? DAY|ORDWORD ORDSUF? ,? LONGYEAR?", _day_of_month),
    Rule("DATE", "INMONTH? MONTH ,? ON|DAYMARK THE? DAY|ORDWORD ORDSUF? .?", _day_of_month),
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? IN? OF? THE? SPAN", _day_of_month),
    Rule("DATE", "SPAN ,? ON|DAYMARK THE? DAY|ORDWORD ORDSUF? .?", _day_of_month),
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? OF THE? MONTHUNIT", _day_of_this_month),
    Rule("DATE", "DAYMARK DAY .?", _marked_day),
    Rule("DATE", "DAYMARK DAY ORDSUF", _marked_day),
    Rule("DATE", "DAYMARK NEXT DAY|ORDWORD ORDSUF? .?", _marked_day),
    Rule("DATE", "ON|THE DAY ORDSUF", _ordinal_day),
    Rule("DATE", "DAY ORDSUF", _ordinal_day),
    Rule("DATE", "DAYMARK ORDWORD|DAYWORD", _marked_day_in_words),
    Rule("DATE", "DAYMARK|THE DAY|ORDWORD ORDSUF? LAST", _last_mentioned),
    Rule("DATE", "DAYMARK|ON LAST DAYMARK? DAY", _last_before),
    Rule("DATE", "HOLIDAY", _holiday),
)
