"""What date rules make, and what they ask of the words around."""

from dataclasses import dataclass

from nlu.entities import calendars as cal
from nlu.entities.chart import Chart, Place, Values

_COUNTED = (
    "CURRENCY", "UNIT", "RATE", "TIMES", "PERCENT", "CENT", "KILO", "CLOCKUNIT", "THING", "PERMONTH",
)  # fmt: skip
_SMALL_WORDS = (
    "FOLLOW", "PAY", "CUE", "ON", "DAYMARK", "NOT", "BREAK", "AND", "REL", "AT", "IN", "NUM", "PERMONTH",
    "DAYPART",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """A day as it was said.

    `past`: the words themselves point backwards ("last Monday"). `soft`: where the calendar knows no such day,
    the words may mean something else.
    """

    when: cal.When
    past: bool = False
    soft: bool = False


def number_of(values: Values, *kinds: str) -> int:
    """The value of the first of these kinds that stands there."""
    return int(next(values[kind] for kind in kinds if kind in values))


def day_of(values: Values) -> int:
    """The day of the month that was said."""
    return number_of(values, "DAY", "ORDWORD", "DAYWORD")


def month_of(values: Values) -> cal.Month | None:
    """The month that was said, or any; None if a week or year was said."""
    if "SPAN" in values:
        unit, step = values["SPAN"]
        return cal.Month(step) if unit == "month" else None
    named = [kind for kind in ("MONTH", "SHORTMONTH", "ORDMONTH") if kind in values]
    if named:
        return cal.Month(number=number_of(values, *named), year=values.get("LONGYEAR"))
    return cal.Month()


def day_stands_alone(place: Place) -> bool:
    """Whether the number before this end counts nothing and is no part of a longer number."""
    chart, end = place.chart, place.end
    unit = end < len(chart.tokens) and chart.tokens[end].glued and chart.tokens[end].is_word  # "2e", "5kg"
    return not (unit or goes_on(chart, end) or chart.has(end, *_COUNTED, "ORDSUF", "MONTH"))


def fills_clause(place: Place) -> bool:
    """Whether its clause has no word or number besides."""
    chart, number = place.chart, place.chart.clause[place.start]
    rest = [i for i in range(len(chart.tokens)) if chart.clause[i] == number and not place.start <= i < place.end]
    return not any(chart.tokens[i].is_word or chart.tokens[i].is_number for i in rest)


def goes_on(chart: Chart, end: int) -> bool:
    """Whether a longer number goes on here: a sign with digits glued to it."""
    if not (chart.has(end, "DIGITS") or chart.word(end) in {",", ".", ":", "/", "-", "'"}):
        return False
    if chart.has(end, "DIGITS"):
        return chart.tokens[end].glued
    return chart.tokens[end].glued and chart.has(end + 1, "DIGITS") and chart.tokens[end + 1].glued


def comes_from(chart: Chart, start: int) -> bool:
    """Whether a longer number began before."""
    if start == 0 or not chart.tokens[start].glued:
        return False
    return chart.has(start - 1, "DIGITS") or (
        chart.word(start - 1) in {",", ".", ":", "/", "-", "'"}
        and chart.tokens[start - 1].glued
        and chart.has(start - 2, "DIGITS")
    )


def ends_or_goes_on(chart: Chart, end: int) -> bool:
    """Whether a sign, the end or a small word follows: "the first, …", not "the first letter"."""
    if end >= len(chart.tokens):
        return True
    if chart.has(end, *_COUNTED):
        return False
    token = chart.tokens[end]
    return not (token.is_word or token.is_number) or chart.has(end, *_SMALL_WORDS)


def says_nothing_else(place: Place) -> bool:
    """Whether this is all that the message says."""
    chart = place.chart
    before = all(chart.has(i, "ONE") for i in range(place.start))
    return before and not any(token.is_word or token.is_number for token in chart.tokens[place.end :])
