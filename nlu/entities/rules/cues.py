"""Whether a bare number is a sum: words of paying stand close by, and it counts nothing."""

from nlu.entities.chart import Chart, Place
from nlu.entities.rules.said import ends_or_goes_on

_NO_SUM_AFTER = ("ON", "DAYMARK", "IN", "AT", "THE", "RATE", "INVOICE", "NO", "NUM", "MONTH", "HOLIDAY")
_CUE_REACH = 4


def cued(place: Place) -> bool:
    """Whether a word of paying stands close by, and the number counts nothing."""
    chart = place.chart
    if doubtful(chart, place.end):
        return False
    at_once = chart.ends_with(place.start, "PAY", "CUE")
    if not at_once and chart.ends_with(place.start, *_NO_SUM_AFTER):
        return False
    if not ends_or_goes_on(chart, place.end):
        return False
    return at_once or chart.has(place.end, "PAY", "CUEAFTER") or _cue_before(chart, place.start)


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
