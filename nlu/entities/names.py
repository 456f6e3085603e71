"""People who are called like a day: "hier ist Jürgen Freitag", "soy Domingo Pérez", "Mr Friday"."""

from collections.abc import Iterator

from nlu.entities.chart import Chart

_DAYS = ("WEEKDAY", "HOLIDAY", "MONTH")
_LONGEST = 2
"""So many given names may stand between the introduction and the day."""


def mark_names(chart: Chart, days_are_capital: bool) -> None:
    """Empty the cells of days that are names; in German and English a capital letter says nothing of a day."""
    for place in list(_names(chart, days_are_capital)):
        chart.cells[place] = {"HIDDEN": [(True, place + 1)]}


def _names(chart: Chart, days_are_capital: bool) -> Iterator[int]:
    for place, token in enumerate(chart.tokens):
        if not chart.has(place, *_DAYS):
            continue
        told = token.capital and not days_are_capital
        full = token.capital and _is_name(chart, place + 1)
        marked = chart.has(place - 1, "ON", "INMONTH", "DAYMARK", "SHORTMARK")
        if (
            (full and told and not marked)
            or ((full or told) and chart.ends_with(place, "HEREIS", "TITLE"))
            or any(_introduced(chart, place, more) for more in range(_LONGEST + 1))
        ):
            yield place


def _introduced(chart: Chart, place: int, more: int) -> bool:
    """Whether "my name is", or a title, stands so many given names before."""
    if chart.ends_with(place - more, "NAMEIS"):
        return all(_unknown(chart, i) for i in range(place - more, place))
    given = more > 0 and all(_is_name(chart, i) for i in range(place - more, place))
    return given and chart.ends_with(place - more, "HEREIS")


def _is_name(chart: Chart, place: int) -> bool:
    return _unknown(chart, place) and chart.tokens[place].capital


def _unknown(chart: Chart, place: int) -> bool:
    """A word that the vocabulary doesn't have."""
    return 0 <= place < len(chart.tokens) and chart.tokens[place].is_word and not chart.cells[place]
