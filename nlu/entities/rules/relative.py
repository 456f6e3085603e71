"""Days counted from today or from another day: tomorrow, in two weeks, three days ago, a week from Friday."""

from datetime import date, timedelta

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import Said

_MOST_YEARS = 3


def _named(values: Values, _: Place) -> Said:
    step = int(values["REL"])
    return Said(cal.ahead("day", step), past=step < 0)


def _named_with_weekday(values: Values, _: Place) -> Said:
    said, number = values["REL"], values["WEEKDAY"]

    def at(moment: cal.Moment) -> date | None:
        found = moment.today + timedelta(days=said)
        return found if found.weekday() == number else None

    return Said(at, past=said < 0)


def _length(values: Values) -> tuple[str, int] | None:
    """A unit and how many; None where hours make no whole days."""
    if "SPELL" in values:
        return "day", int(values["SPELL"])
    unit, factor = values["UNIT"]
    count = values.get("COUNT", 1) * factor
    if unit == "year" and count > _MOST_YEARS:
        return None
    if unit == "hour":
        return ("day", count // 24) if count % 24 == 0 else None
    return unit, count


def _ahead(values: Values, _: Place) -> Said | None:
    length = _length(values)
    if length is None:
        return None
    # "In drei Tagen hab ich …" of the past is not counted from today.
    return Said(lambda moment: None if moment.past else cal.ahead(*length)(moment))


def _ago(values: Values, _: Place) -> Said | None:
    length = _length(values)
    return Said(cal.ahead(length[0], -length[1]), past=True) if length else None


def _for_so_long(values: Values, place: Place) -> Said | None:
    """ "faz 3 dias": three days ago where something was done, and no day where something lasts."""
    length = _length(values)
    if length is None:
        return None
    unit, count = length
    return Said(lambda moment: cal.move(moment.today, unit, -count) if moment.past else None)


def _after(values: Values, _: Place) -> Said | None:
    return _from_day(values, 1)


def _before(values: Values, _: Place) -> Said | None:
    return _from_day(values, -1)


def _from_day(values: Values, sign: int) -> Said | None:
    length, base = _length(values), values["DATE"]
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


_N_UNITS = "COUNT|ONE UNIT"

RELATIVE = (
    Rule("DATE", "REL DAYPART?", _named),
    Rule("DATE", "REL DAYPART? ,? ON|DAYMARK? WEEKDAY", _named_with_weekday),
    Rule("DATE", "IN ONE? SPELL FROMNOW?", _ahead),
    Rule("DATE", f"IN MORE? {_N_UNITS} FROMNOW?", _ahead),
    Rule("DATE", "IN? THE? NEXT COUNT UNIT", _ahead),
    Rule("DATE", "IN THE? COUNT NEXT UNIT", _ahead),
    Rule("DATE", f"{_N_UNITS} FROMNOW|MORE", _ahead),
    Rule("DATE", f"MORE|GIVE MORE? {_N_UNITS} MORE?", _ahead),
    Rule("DATE", "GIVE ONE? SPELL", _ahead),
    Rule("DATE", "COUNT MORE UNIT", _ahead),
    Rule("DATE", "MOREONE UNIT", _ahead),
    Rule("DATE", f"{_N_UNITS} AGO", _ago),
    Rule("DATE", f"AGOPRE {_N_UNITS}", _ago),
    Rule("DATE", f"FORLONG {_N_UNITS}", _for_so_long),
)

COUNTED_DATES = (
    Rule("DATE", f"IN? {_N_UNITS} AFTER|FROM THE? DATE", _after),
    Rule("DATE", f"{_N_UNITS} BEFORE THE? DATE", _before),
    Rule("DATE", f"DATE IN {_N_UNITS}", _after),
    Rule("DATE", "DATE LATER", _later),
    Rule("DATE", "DAYNEXTTO OF? THE? DATE", _day_after),
    Rule("DATE", "WEEKDAY AFTER THE? DATE", _weekday_after),
    Rule("TRAP", "SINCE IN? MONTH|LONGYEAR", lambda values, _: True),
    Rule("TRAP", "EVERY WEEKDAY", lambda values, _: True),
    Rule("TRAP", "SINCE THE? DATE", lambda values, _: True),
    Rule("TRAP", f"LASTING {_N_UNITS}", lambda values, _: True),
    Rule("TRAP", "INVOICE NO? DIGITS? INVOICEFROM THE? DATE", lambda values, _: True),
)
