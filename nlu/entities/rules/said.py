"""What date rules make, and what they ask of the words around."""

from dataclasses import dataclass

from nlu.entities.calendars import When
from nlu.entities.chart import Chart, Place

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

    when: When
    past: bool = False
    soft: bool = False


def day_stands_alone(place: Place) -> bool:
    """Whether the number before this end counts nothing and is no part of a longer number."""
    return not goes_on(place.chart, place.end) and not place.chart.has(place.end, *_COUNTED)


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
