"""Days counted from today: tomorrow, in two weeks, three days ago."""

from datetime import date, timedelta

from nlu.entities import calendars as cal
from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import Said, fills_clause

_MOST_YEARS = 3


def _named(values: Values, _: Place) -> Said:
    step = int(values["REL"])
    return Said(cal.ahead("day", step), past=step < 0)


def _named_with_weekday(values: Values, place: Place) -> Said | None:
    if any(place.chart.has(i, "OF") for i in range(place.start + 1, place.end)):
        return None  # "la mañana del viernes"
    said, number = values["REL"], values["WEEKDAY"]

    def at(moment: cal.Moment) -> date | None:
        found = moment.today + timedelta(days=said)
        return found if found.weekday() == number else None

    # "neither today nor tomorrow, Friday": two days
    return Said(at, past=said < 0, soft=place.chart.denied[place.start])


def length_of(values: Values) -> tuple[str, int] | None:
    """A unit and how many; None where hours make no whole days."""
    if "SPELL" in values:
        return "day", int(values["SPELL"])
    if "HALFYEAR" in values:
        return "month", 6
    unit, factor = values["UNIT"]
    count = values.get("COUNT", 1) * factor
    if unit == "year" and count > _MOST_YEARS:
        return None
    if unit == "hour":
        return ("day", count // 24) if count % 24 == 0 else None
    return unit, count


def _ahead(values: Values, _: Place) -> Said | None:
    length = length_of(values)
    if length is None:
        return None
    # "In drei Tagen hab ich …" of the past is not counted from today.
    return Said(lambda moment: None if moment.past else cal.ahead(*length)(moment))


def _ago(values: Values, _: Place) -> Said | None:
    length = length_of(values)
    return Said(cal.ahead(length[0], -length[1]), past=True) if length else None


def _for_so_long(values: Values, place: Place) -> Said | None:
    """ "faz 3 dias": three days ago where something was done or it is all that is said, no day where it lasts."""
    length = length_of(values)
    if length is None:
        return None
    unit, count = length
    if fills_clause(place):
        return Said(cal.ahead(unit, -count), past=True)
    return Said(lambda moment: cal.move(moment.today, unit, -count) if moment.past else None)


N_UNITS = "COUNT|ONE UNIT"
"""The pattern of so many days, weeks, months or years."""

RELATIVE = (
    Rule("DATE", "REL DAYPART?", _named),
    Rule("DATE", "REL DAYPART? ,? ON|DAYMARK? WEEKDAY", _named_with_weekday),
    Rule("DATE", "IN ONE? SPELL|HALFYEAR FROMNOW?", _ahead),
    Rule("DATE", f"IN ABOUT? MORE? {N_UNITS} FROMNOW?", _ahead),
    Rule("DATE", "IN? THE? NEXT COUNT UNIT", _ahead),
    Rule("DATE", "IN THE? COUNT NEXT UNIT", _ahead),
    Rule("DATE", f"{N_UNITS} FROMNOW|MORE", _ahead),
    Rule("DATE", f"MORE|GIVE CUE? MORE? {N_UNITS} MORE?", _ahead),
    Rule("DATE", "GIVE ONE? SPELL", _ahead),
    Rule("DATE", "COUNT MORE UNIT", _ahead),
    Rule("DATE", "MOREONE UNIT", _ahead),
    Rule("DATE", f"{N_UNITS} AGO", _ago),
    Rule("DATE", f"AGOPRE {N_UNITS}", _ago),
    Rule("DATE", "ONE? HALFYEAR FROMNOW", _ahead),
    Rule("DATE", "ONE? SPELL|HALFYEAR AGO", _ago),
    Rule("DATE", "AGOPRE ONE? SPELL|HALFYEAR", _ago),
    Rule("DATE", f"FORLONG {N_UNITS}", _for_so_long),
)
