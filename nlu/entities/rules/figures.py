"""Dates in figures: 15.12., 15/12/26, 12/15, 2026-12-15."""

from datetime import date

from nlu.entities import calendars as cal
from nlu.entities.chart import Chart, Place, Rule, Values
from nlu.entities.rules.said import Said, comes_from, day_stands_alone
from nlu.entities.rules.shares import FRACTIONS


def _figures(values: Values, place: Place) -> Said | None:
    first, second, year = values["SMALL"], values["DAY"], values.get("YEAR")
    slash = "/" in values
    if (first, second) == (24, 7) or not _well_formed(values, place) or not day_stands_alone(place):
        return None
    if slash and not year and _is_share(first, second, place):
        return None

    def at(moment: cal.Moment) -> date | None:
        day, month = _order(first, second, moment.order if slash or year else "day")
        if "." in values and not year and moment.order != "day":
            return None  # an English "15.12" is a sum or a time
        return _day(day, month, year)(moment) if month <= 12 else None

    return Said(at)


def _is_share(first: int, second: int, place: Place) -> bool:
    """ "les 2/3", where "le 2/3" is a day."""
    number = next(i for i in range(place.start, place.end) if place.chart.tokens[i].is_number)
    return (first, second) in FRACTIONS and place.chart.has(number - 1, "PLURAL")


def _order(first: int, second: int, order: str) -> tuple[int, int]:
    month_leads = first <= 12 and (order == "month" or (order == "either" and second > 12))
    return (second, first) if month_leads else (first, second)


def _day(day: int, month: int, year: int | None) -> cal.When:
    return cal.Month(number=month, year=year).day(lambda any_year, number: cal.made(any_year, number, day))


def _well_formed(values: Values, place: Place) -> bool:
    """Written without gaps; after "15. 12" a point must follow, for "15. 3 Raten" is no date."""
    tokens, chart = place.chart.tokens, place.chart
    start = next(i for i in range(place.start, place.end) if tokens[i].is_number)
    if comes_from(chart, start) or not tokens[start + 1].glued:
        return False
    if not tokens[start + 2].glued and not ("." in values and chart.word(start + 3) == "."):
        return False
    marked = start > place.start or chart.ends_with(place.start, "DAYMARK", "ON", "WEEKDAY")
    if "YEAR" in values:
        return tokens[place.end - 1].glued or "LONGYEAR" in place.chart.cells[place.end - 1]
    if "." in values:
        return marked or chart.word(start + 3) == "." or all(len(tokens[i].word) == 2 for i in (start, start + 2))
    return "-" not in values or marked or (_leads(chart, start) and int(tokens[start].word) > 12)


def _leads(chart: Chart, start: int) -> bool:
    """ "15-7 te transfiero"."""
    return start == 0 or not (chart.tokens[start - 1].is_word or chart.tokens[start - 1].is_number)


def _iso(values: Values, place: Place) -> Said | None:
    glued = all(token.glued for token in place.chart.tokens[place.start + 1 : place.end])
    if not glued or comes_from(place.chart, place.start):
        return None
    return Said(_day(values["DAY"], values["MNUM"], values["LONGYEAR"]))


FIGURES = (
    Rule("DATE", "ON|DAYMARK? SMALL . DAY . YEAR", _figures),
    Rule("DATE", "ON|DAYMARK? SMALL . DAY .?", _figures),
    Rule("DATE", "ON|DAYMARK? '? SMALL / DAY / YEAR", _figures),
    Rule("DATE", "ON|DAYMARK? '? SMALL / DAY", _figures),
    Rule("DATE", "ON|DAYMARK? SMALL - DAY - YEAR", _figures),
    Rule("DATE", "ON|DAYMARK? SMALL - DAY", _figures),
    Rule("DATE", "LONGYEAR - MNUM - DAY", _iso),
    Rule("DATE", "LONGYEAR / MNUM / DAY", _iso),
)
