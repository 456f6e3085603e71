"""Dates made of other dates: two weeks after the 15th, the day after Easter, Friday the 15th, since Monday."""

from datetime import date, timedelta

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.relative import N_UNITS, length_of
from nlu.entities.rules.said import Said, number_of


def _after(values: Values, _: Place) -> Said | None:
    return _from_day(values, 1)


def _before(values: Values, _: Place) -> Said | None:
    return _from_day(values, -1)


def _weeks_from_weekday(values: Values, place: Place) -> Said | None:
    """ "two weeks Monday": two weeks from it."""
    weekday = place.chart.ends_with(place.end, "WEEKDAY") and place.chart.has(place.end - 1, "WEEKDAY")
    return _from_day(values, 1) if weekday and values["UNIT"][0] == "week" else None


def _from_day(values: Values, sign: int) -> Said | None:
    length, base = length_of(values), values["DATE"]
    if length is None:
        return None

    def at(moment: cal.Moment) -> date | None:
        day = base.when(moment)
        return day and cal.move(day, length[0], sign * length[1])

    return Said(at, base.past)


def _later(values: Values, _: Place) -> Said:
    return _shift(values["DATE"], values["LATER"])


def _day_after(values: Values, _: Place) -> Said:
    return _shift(values["DATE"], values["DAYNEXTTO"])


def _shift(base: Said, days: int) -> Said:
    def at(moment: cal.Moment) -> date | None:
        day = base.when(moment)
        return day and day + timedelta(days=days)

    return Said(at, base.past)


def _weekday_after(values: Values, _: Place) -> Said:
    base, number = values["DATE"], values["WEEKDAY"]

    def at(moment: cal.Moment) -> date | None:
        day = base.when(moment)
        return day and cal.weekday(number)(cal.Moment(day))

    return Said(at, base.past)


def _lasting(_: Values, place: Place) -> bool | None:
    """Not "50 al mese per 5 mesi": so many installments."""
    return None if place.chart.ends_with(place.start, "PERMONTH") else True


def _unclear(values: Values, _: Place) -> bool | None:
    """ "pagare in sei mesi": by then, or over so long?"""
    return True if values["UNIT"] == ("month", 1) and values["COUNT"] > 2 else None


def _settled_since(values: Values, place: Place) -> Said | None:
    """ "c'est payé depuis le 28": the day of the payment."""
    return Said(values["DATE"].when, past=True) if _settled(place) else None


def _lasting_since(_: Values, place: Place) -> bool | None:
    """ "krank seit dem 28."."""
    return None if _settled(place) else True


def _settled(place: Place) -> bool:
    chart = place.chart
    return any(chart.has(i, "DONE") and chart.same_clause(i, place.start) for i in range(len(chart.tokens)))


def _with_weekday(values: Values, place: Place) -> Said | None:
    if any(place.chart.has(i, "WEEKDAY") for i in range(place.start + 1, place.end)):
        return None  # "not Friday, Monday": two days
    base: Said = values["DATE"]
    number = number_of(values, "WEEKDAY", "SHORTDAY")

    def at(moment: cal.Moment) -> date | None:
        found = base.when(moment)
        return found if found and found.weekday() == number else None

    return Said(at, base.past)


COUNTED_DATES = (
    Rule("DATE", f"IN? {N_UNITS} AFTER|FROM THE? DATE", _after),
    Rule("DATE", f"{N_UNITS} BEFORE THE? DATE", _before),
    Rule("DATE", f"{N_UNITS} DATE", _weeks_from_weekday),
    Rule("DATE", f"DATE IN {N_UNITS}", _after),
    Rule("DATE", "DATE LATER", _later),
    Rule("DATE", "DAYNEXTTO OF? THE? DATE", _day_after),
    Rule("DATE", "WEEKDAY AFTER THE? DATE", _weekday_after),
    Rule("TRAP", "SINCE IN? MONTH|LONGYEAR", lambda values, _: True),
    Rule("TRAP", "EVERY WEEKDAY", lambda values, _: True),
    Rule("DATE", "SINCE THE? DATE", _settled_since),
    Rule("TRAP", "SINCE THE? DATE", _lasting_since),
    Rule("TRAP", f"LASTING {N_UNITS}", _lasting),
    Rule("TRAP", "PAYOFF IN COUNT UNIT", _unclear),
    Rule("TRAP", "INVOICE NO? DIGITS? INVOICEFROM THE? DATE", lambda values, _: True),
)

JOINED_DATES = (
    Rule("DATE", "WEEKDAY|SHORTDAY .? ,? ON|DAYMARK? THE? DATE", _with_weekday),
    Rule("DATE", "ON|DAYMARK THE? DATE", lambda values, _: values["DATE"]),
    Rule("DATE", "THE DATE", lambda values, _: values["DATE"]),
)
