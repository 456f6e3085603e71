"""Whether a bare number is a sum: words of paying or a day stand close by, and it counts nothing."""

from nlu.entities.chart import Chart, Place
from nlu.entities.rules.said import ends_or_goes_on, goes_on

_NO_SUM_AFTER = ("IN", "RATE", "INVOICE", "NO", "NUM", "MONTH", "HOLIDAY")
_DAY_AFTER = ("ON", "DAYMARK", "AT", "THE")
_BETWEEN = frozenset("(,:-")
_CUE_REACH = 4


def cued(place: Place) -> bool:
    """Whether a word of paying stands close by, and the number counts nothing."""
    chart = place.chart
    if doubtful(chart, place.end):
        return False
    aged = chart.has(place.start - 2, "AGE")  # "I'm only 17"
    at_once = chart.ends_with(place.start, "PAY", "CUE") and not aged
    no_sum_after = (*_NO_SUM_AFTER, *_DAY_AFTER) if chart.has(place.start, "DAY", "DAYWORD") else _NO_SUM_AFTER
    if not at_once and chart.ends_with(place.start, *no_sum_after):
        return False
    if chart.has(place.end, "PAY", "CUEAFTER"):
        return True
    if not (ends_or_goes_on(chart, place.end) or chart.has(place.end, "DATE")):
        return False
    return at_once or (not aged and _cue_before(chart, place.start))


def counts_nothing(place: Place) -> bool:
    """Whether a number in words or grouped figures is neither counted nor numbers something."""
    chart = place.chart
    aged = any(chart.has(place.start - more, "AGE", "BE") for more in (1, 2))  # "my mother is eighty"
    if aged or doubtful(chart, place.end) or chart.has(place.start - 1, "STATE"):
        return False
    numbers = chart.ends_with(place.start, *_NO_SUM_AFTER[1:], "AT", "THING")
    return not numbers and ends_or_goes_on(chart, place.end)


def beside_day(place: Place) -> bool:
    """Whether the number leads its clause and a day follows, or it ends one behind a day; too large for a day."""
    chart = place.chart
    if doubtful(chart, place.end):
        return False
    gap = int(chart.word(place.end) in _BETWEEN)
    if chart.has(place.end + gap, "DATE") and _leads(chart, place.start):
        return True
    dated = chart.ends_with(place.start, "DATE") and not chart.has(place.start - 1, "MONTH", "SHORTMONTH")
    return dated and _ends(chart, place.end)


def _leads(chart: Chart, start: int) -> bool:
    if start == 0 or chart.has(start - 1, "BREAK", "AND"):
        return True
    return not (chart.tokens[start - 1].is_word or chart.tokens[start - 1].is_number)


def _ends(chart: Chart, end: int) -> bool:
    if end == len(chart.tokens) or chart.has(end, "BREAK", "AND"):
        return True
    return not (chart.tokens[end].is_word or chart.tokens[end].is_number or goes_on(chart, end))


def doubtful(chart: Chart, end: int) -> bool:
    """ "60 oder 70": neither is sure."""
    ranges = chart.cells[end].get("RANGE", ()) if end < len(chart.cells) else ()
    return any(chart.has(after, "NUM") for _, after in ranges)


def _cue_before(chart: Chart, start: int) -> bool:
    for place in range(start - 1, max(start - 1 - _CUE_REACH, -1), -1):
        token = chart.tokens[place]
        if chart.has(place, "PAY", "CUE"):
            return True
        if not token.is_word or chart.has(place, "BREAK", "NUM", "BE"):
            return False
    return False
