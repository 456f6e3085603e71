"""Numbers of installments, and shares of what is owed."""

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import comes_from, ends_or_goes_on, goes_on

_MOST = 60
_FRACTIONS = {(1, 2), (1, 3), (1, 4), (2, 3), (3, 4)}
_PERCENT = {25: "1/4", 50: "1/2", 75: "3/4"}
_REACH = 6


def _count(values: Values, place: Place) -> int | None:
    count = int(values["COUNT"])
    if place.chart.ends_with(place.start, "RANGE") and place.chart.has(place.start - 2, "NUM"):
        return None  # "5 or 6 parts"
    joined = any(comes_from(place.chart, i) for i in range(place.start, place.end) if place.chart.has(i, "DIGITS"))
    return count if 2 <= count <= _MOST and not joined else None


def _parts(values: Values, place: Place) -> int | None:
    """ "2 raten bezahlt" are paid already: no plan."""
    return None if place.chart.past_at(place.start) else _count(values, place)


def _times(values: Values, place: Place) -> int | None:
    """ "dreimal": of paying, not of calling."""
    return _count(values, place) if "ADJ" in values or _split_near(place) else None


def _multiplied(values: Values, place: Place) -> int | None:
    """ "40 € x 6"."""
    return _count(values, place) if place.chart.ends_with(place.start, "AMOUNT") else None


def _split_near(place: Place) -> bool:
    chart = place.chart
    if chart.past_at(place.start):
        return False
    sum_follows = chart.has(place.end, "EACH") and chart.has(place.end + 1, "NUM", "CURRENCY")
    if chart.has(place.start, "INTO") or chart.has(place.end, "NUM", "AMOUNT") or sum_follows:
        return True
    near = range(max(place.start - _REACH, 0), min(place.end + _REACH, len(chart.tokens)))
    return any(chart.has(i, "SPLIT", "PAY") for i in near if chart.same_clause(i, place.start))


def _split_in(values: Values, place: Place) -> int | None:
    """ "auf 3 aufteilen", "split it in 3": the number counts nothing else."""
    chart = place.chart
    if goes_on(chart, place.end) or not (ends_or_goes_on(chart, place.end) or chart.has(place.end, "SPLIT")):
        return None
    near = range(max(place.start - _REACH, 0), min(place.end + 2, len(chart.tokens)))
    split = any(chart.has(i, "SPLIT") for i in near if chart.same_clause(i, place.start))
    return _count(values, place) if split else None


def _months(values: Values, place: Place) -> int | None:
    """ "über 6 Monate", "spread over six months": one installment a month."""
    if values["UNIT"] != ("month", 1):
        return None
    near = range(max(place.start - _REACH, 0), min(place.end + 3, len(place.chart.tokens)))
    split = "OVER" in values or any(place.chart.has(i, "SPLIT") for i in near)
    return _count(values, place) if split else None


INSTALLMENTS = (
    Rule("INSTALLMENTS", "INTO? COUNT ADJ? ADJ? RATE ADJ?", _parts),
    Rule("INSTALLMENTS", "RATE : COUNT", _count),
    Rule("INSTALLMENTS", "INTO|OVER? COUNT ADJ? TIMES ADJ?", _times),
    Rule("INSTALLMENTS", "TIMES COUNT", _multiplied),
    Rule("INSTALLMENTS", "THRICE", lambda values, place: values["THRICE"] if _split_near(place) else None),
    Rule("INSTALLMENTS", "INTO|OVER COUNT", _split_in),
    Rule("INSTALLMENTS", "INTO|IN|OVER COUNT UNIT", _months),
)


def _share(values: Values, place: Place) -> str | None:
    """Not "half past", "metà mese", "a quarter of an hour"."""
    chart, end = place.chart, place.end
    return None if chart.has(end, "UNIT", "MONTHUNIT", "MONTH", "HALFOF") else str(values["PART"])


def _fraction(values: Values, place: Place) -> str | None:
    upper, lower = values["SMALL"], values["DAY"]
    chart, end = place.chart, place.end
    loose = comes_from(chart, place.start) or goes_on(chart, end) or chart.has(end, "UNIT")
    return f"{upper}/{lower}" if (upper, lower) in _FRACTIONS and not loose else None


def _percent(values: Values, _: Place) -> str | None:
    return _PERCENT.get(int(values["COUNT"]))


SHARES = (
    Rule("SHARE", "PART", _share),
    Rule("SHARE", "SMALL / DAY", _fraction),
    Rule("SHARE", "COUNT PERCENT", _percent),
)
