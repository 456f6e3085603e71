"""Days of the week: Friday, next Friday, Friday of next week, the last Friday of the month."""

from datetime import timedelta

from nlu.entities import calendars as cal
from nlu.entities.chart import Chart, Place, Rule, Values
from nlu.entities.rules.said import Said, day_of, day_stands_alone, month_of, number_of

_SENTENCE_ENDS = frozenset(".!?:")


def _weekday(values: Values) -> int:
    return number_of(values, "WEEKDAY", "SHORTDAY")


def _next(values: Values, _: Place) -> Said:
    return Said(cal.weekday(_weekday(values)))


def _after_next(values: Values, _: Place) -> Said:
    return Said(lambda moment: cal.weekday(_weekday(values))(moment) + timedelta(days=7))


def _bare(values: Values, place: Place) -> Said | None:
    # "segunda via", "quinta parcela", "segunda quinzena": an ordinal.
    ordinal = place.chart.has(place.start, "ORDWEEKDAY") and place.chart.has(
        place.end, "THING", "RATE", "SPELL", "PART", "WEEK", "MONTHUNIT"
    )
    return None if ordinal else _next(values, place)


def _abbreviated(values: Values, place: Place) -> Said | None:
    """ "zahl ich Mi", "Wed I get paid": a capital letter inside a sentence, or a verb close behind it."""
    chart, start = place.chart, place.start
    if not chart.tokens[start].capital or chart.has(place.end, "."):
        return None
    leads = start == 0 or chart.word(start - 1) in _SENTENCE_ENDS
    return Said(cal.weekday(_weekday(values))) if not leads or _verb_follows(chart, place.end) else None


def _verb_follows(chart: Chart, end: int) -> bool:
    return any(chart.has(place, "PAY", "NONPAST") for place in (end, end + 1))


def _last(values: Values, _: Place) -> Said:
    return Said(cal.weekday(_weekday(values)), past=True)


def _of_week(values: Values, _: Place) -> Said | None:
    unit, step = values["SPAN"]
    return Said(cal.in_week(_weekday(values), step), past=step < 0) if unit == "week" else None


def _with_day(values: Values, place: Place) -> Said | None:
    timed = any(place.chart.has(i, "AT") for i in range(place.start + 1, place.end))
    if timed or not day_stands_alone(place):
        return None
    # "freitag 30 zahlen": rather a sum than the 30th.
    sum_follows = place.chart.has(place.end, "PAY", "CUEAFTER") and "DAYMARK" not in values
    return Said(cal.day_of_month(day_of(values), _weekday(values)), soft=sum_follows)


def _nth_of_month(values: Values, _: Place) -> Said | None:
    number, nth = _weekday(values), number_of(values, "NTH", "ORDWORD", "LASTOF")
    if nth > 5:
        return None
    month = month_of(values)
    return Said(month.day(lambda year, which: cal.nth_weekday(year, which, number, nth))) if month else None


WEEKDAYS = (
    Rule("DATE", "WEEKDAY DAYPART?", _bare),
    Rule("DATE", "SHORTDAY DAYPART?", _abbreviated),
    Rule("DATE", "SHORTMARK|THIS|NEXT NEXT? SHORTDAY DAYPART?", _next),
    Rule("DATE", "SHORTDAY NEXT", _next),
    Rule("DATE", "THIS|NEXT WEEKDAY DAYPART?", _next),
    Rule("DATE", "WEEKDAY NEXT DAYPART?", _next),
    Rule("DATE", "AFTERNEXT WEEKDAY", _after_next),
    Rule("DATE", "WEEKDAY AFTERNEXT", _after_next),
    Rule("DATE", "LAST WEEKDAY|SHORTDAY", _last),
    Rule("DATE", "WEEKDAY|SHORTDAY LAST", _last),
    Rule("DATE", "WEEKDAY|SHORTDAY DAYPART? ,? IN? OF? THE? SPAN", _of_week),
    Rule("DATE", "SPAN ,? ON|DAYMARK? THE? WEEKDAY|SHORTDAY", _of_week),
    Rule("DATE", "WEEKDAY|SHORTDAY .? ,? ON|DAYMARK? THE? DAY ORDSUF? .?", _with_day),
    Rule("DATE", "ORDWORD|NTH|LASTOF WEEKDAY IN? OF? THE? SPAN|MONTH|MONTHUNIT", _nth_of_month),
)
