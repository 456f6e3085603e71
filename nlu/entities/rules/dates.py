"""Days of the week and of the month; a date in figures is read in rules/figures.py."""

from datetime import date, timedelta

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.holidays import named
from nlu.entities.rules.said import Said, comes_from, day_stands_alone, ends_or_goes_on

_RELATIVE_PRONOUNS = frozenset("che ke que qui that who".split())


def _pick(values: Values, *kinds: str) -> int:
    return int(next(values[kind] for kind in kinds if kind in values))


def _weekday(values: Values) -> int:
    return _pick(values, "WEEKDAY", "SHORTDAY")


def _day(values: Values) -> int:
    return _pick(values, "DAY", "ORDWORD", "DAYWORD")


def _next_weekday(values: Values, _: Place) -> Said:
    return Said(cal.weekday(_weekday(values)))


def _weekday_after_next(values: Values, _: Place) -> Said:
    return Said(lambda moment: cal.weekday(_weekday(values))(moment) + timedelta(days=7))


def _bare_weekday(values: Values, place: Place) -> Said | None:
    # "segunda via", "quinta parcela": an ordinal.
    ordinal = place.chart.has(place.start, "ORDWEEKDAY") and place.chart.has(place.end, "THING", "RATE")
    return None if ordinal else _next_weekday(values, place)


def _last_weekday(values: Values, _: Place) -> Said:
    return Said(cal.weekday(_weekday(values)), past=True)


def _weekday_of_week(values: Values, _: Place) -> Said | None:
    unit, step = values["SPAN"]
    return Said(cal.in_week(_weekday(values), step), past=step < 0) if unit == "week" else None


def _weekday_and_date(values: Values, _: Place) -> Said:
    base: Said = values["DATE"]
    number = _weekday(values)

    def at(moment: cal.Moment) -> date | None:
        found = base.when(moment)
        return found if found and found.weekday() == number else None

    return Said(at, base.past)


def _weekday_and_day(values: Values, place: Place) -> Said | None:
    if not day_stands_alone(place):
        return None
    # "freitag 30 zahlen": rather a sum than the 30th.
    sum_follows = place.chart.has(place.end, "PAY", "CUEAFTER") and "DAYMARK" not in values
    return Said(cal.day_of_month(_day(values), _weekday(values)), soft=sum_follows)


def _nth_weekday(values: Values, _: Place) -> Said | None:
    number, nth = _weekday(values), _pick(values, "ORDWORD", "LASTOF")
    if nth > 5:
        return None
    month = _month(values)
    return Said(month.day(lambda year, which: cal.nth_weekday(year, which, number, nth))) if month else None


def _month(values: Values) -> cal.Month | None:
    if "SPAN" in values:
        unit, step = values["SPAN"]
        return cal.Month(step) if unit == "month" else None
    if "MONTH" in values or "SHORTMONTH" in values:
        return cal.Month(number=_pick(values, "MONTH", "SHORTMONTH"), year=values.get("LONGYEAR"))
    return cal.Month()


def _day_of_month(values: Values, place: Place) -> Said | None:
    month, day = _month(values), _day(values)
    if month is None or comes_from(place.chart, place.start):
        return None
    past = "SPAN" in values and values["SPAN"][1] < 0
    return Said(month.day(lambda year, number: cal.made(year, number, day)), past)


def _marked_day(values: Values, place: Place) -> Said | None:
    return Said(cal.day_of_month(_day(values))) if day_stands_alone(place) else None


def _marked_day_in_words(values: Values, place: Place) -> Said | None:
    if place.chart.word(place.end) in _RELATIVE_PRONOUNS:
        return None  # "il primo che", "the first that"
    return Said(cal.day_of_month(_day(values))) if ends_or_goes_on(place.chart, place.end) else None


def _ordinal_day(values: Values, place: Place) -> Said | None:
    fits = ends_or_goes_on(place.chart, place.end) and not comes_from(place.chart, place.start)
    return Said(cal.day_of_month(_day(values))) if fits else None


def _day_of_this_month(values: Values, _: Place) -> Said:
    return Said(cal.day_of_month(_day(values)))


def _last_mentioned(values: Values, place: Place) -> Said | None:
    """ "il 3 scorso": the latest such day."""
    return Said(cal.day_of_month(_day(values)), past=True)


def _holiday(values: Values, _: Place) -> Said:
    return Said(named(values["HOLIDAY"]))


DATES = (
    Rule("DATE", "WEEKDAY DAYPART?", _bare_weekday),
    Rule("DATE", "SHORTMARK|THIS|NEXT NEXT? SHORTDAY DAYPART?", _next_weekday),
    Rule("DATE", "SHORTDAY NEXT", _next_weekday),
    Rule("DATE", "THIS|NEXT WEEKDAY DAYPART?", _next_weekday),
    Rule("DATE", "WEEKDAY NEXT DAYPART?", _next_weekday),
    Rule("DATE", "AFTERNEXT WEEKDAY", _weekday_after_next),
    Rule("DATE", "LAST WEEKDAY|SHORTDAY", _last_weekday),
    Rule("DATE", "WEEKDAY|SHORTDAY LAST", _last_weekday),
    Rule("DATE", "WEEKDAY|SHORTDAY DAYPART? ,? IN? OF? THE? SPAN", _weekday_of_week),
    Rule("DATE", "SPAN ,? ON|DAYMARK? THE? WEEKDAY|SHORTDAY", _weekday_of_week),
    Rule("DATE", "WEEKDAY|SHORTDAY .? ,? ON|DAYMARK? THE? DAY ORDSUF? .?", _weekday_and_day),
    Rule("DATE", "ORDWORD|LASTOF WEEKDAY IN? OF? THE? SPAN|MONTH|MONTHUNIT", _nth_weekday),
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? OF? THE? MONTH|SHORTMONTH .? OF? LONGYEAR?", _day_of_month),
    Rule("DATE", "MONTH|SHORTMONTH .? THE? DAY|ORDWORD ORDSUF? ,? LONGYEAR?", _day_of_month),
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? IN? OF? THE? SPAN", _day_of_month),
    Rule("DATE", "SPAN ,? ON|DAYMARK THE? DAY|ORDWORD ORDSUF? .?", _day_of_month),
    Rule("DATE", "DAY|ORDWORD|DAYWORD ORDSUF? .? OF THE? MONTHUNIT", _day_of_this_month),
    Rule("DATE", "DAYMARK DAY .?", _marked_day),
    Rule("DATE", "DAYMARK DAY ORDSUF", _marked_day),
    Rule("DATE", "ON|THE DAY ORDSUF", _ordinal_day),
    Rule("DATE", "DAY ORDSUF", _ordinal_day),
    Rule("DATE", "DAYMARK ORDWORD|DAYWORD", _marked_day_in_words),
    Rule("DATE", "DAYMARK|THE DAY|ORDWORD ORDSUF? LAST", _last_mentioned),
    Rule("DATE", "HOLIDAY", _holiday),
)

JOINED_DATES = (
    Rule("DATE", "WEEKDAY|SHORTDAY .? ,? ON|DAYMARK? THE? DATE", _weekday_and_date),
    Rule("DATE", "ON|DAYMARK THE? DATE", lambda values, _: values["DATE"]),
)
