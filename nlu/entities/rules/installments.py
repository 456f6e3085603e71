"""Numbers of installments."""

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import comes_from, ends_or_goes_on, fills_clause, goes_on

_MOST = 60
_MOST_LISTED = 12
"""A larger number after a comma may as well be a sum."""
_PLAN_REACH = 9
_REACH = 6


def _count(values: Values, place: Place) -> int | None:
    count = int(values["COUNT"])
    if place.chart.ends_with(place.start, "RANGE") and place.chart.has(place.start - 2, "NUM"):
        return None  # "5 or 6 parts"
    joined = any(comes_from(place.chart, i) for i in range(place.start, place.end) if place.chart.has(i, "DIGITS"))
    return count if 2 <= count <= _MOST and not joined else None


def _parts(values: Values, place: Place) -> int | None:
    """ "2 raten bezahlt", "tengo 2 recibos" are there already: no plan."""
    had = place.chart.ends_with(place.start, "HAVE")
    return None if had or place.chart.past_at(place.start) else _count(values, place)


def _times(values: Values, place: Place) -> int | None:
    """ "dreimal": of paying, not of calling."""
    alone = fills_clause(place) and not place.chart.past_at(place.start)
    return _count(values, place) if "ADJ" in values or alone or _split_near(place) else None


def _listed(values: Values, place: Place) -> int | None:
    """ "a rate, magari 6" and nothing more."""
    chart, end = place.chart, place.end
    ends = end == len(chart.tokens) or not (chart.tokens[end].is_word or chart.tokens[end].is_number)
    return _count(values, place) if ends and values["COUNT"] <= _MOST_LISTED and not goes_on(chart, end) else None


def _of_plan(values: Values, place: Place) -> int | None:
    """ "a rate, quattro andrebbero bene": the number begins the clause after one that asks for parts."""
    chart, start = place.chart, place.start
    before = chart.word(start - 1) in {",", ".", ";"} or chart.has(start - 1, "BREAK")
    near = range(max(start - _PLAN_REACH, 0), start)
    plan = any(chart.has(i, "SPLIT", "RATE") for i in near) and not any(chart.has(i, "COUNT") for i in near)
    if not before or not plan or chart.past_at(start) or values["COUNT"] > _MOST_LISTED:
        return None
    counts_nothing = ends_or_goes_on(chart, place.end) or chart.has(place.end, "CUEAFTER", "SUITS")
    return _count(values, place) if counts_nothing and not goes_on(chart, place.end) else None


def _form(values: Values, place: Place) -> int | None:
    """ "Number of instalments requested: 6"."""
    near = range(max(place.start - 3, 0), place.start)
    return _count(values, place) if any(place.chart.has(i, "RATE") for i in near) else None


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
    if (
        chart.past_at(place.start)
        or goes_on(chart, place.end)
        or not (ends_or_goes_on(chart, place.end) or chart.has(place.end, "SPLIT"))
    ):
        return None
    near = range(max(place.start - _REACH, 0), min(place.end + 2, len(chart.tokens)))
    split = any(chart.has(i, "SPLIT") for i in near if chart.same_clause(i, place.start))
    return _count(values, place) if split else None


def _months(values: Values, place: Place) -> int | None:
    """ "über 6 Monate", "spread over six months": one installment a month."""
    if values["UNIT"] != ("month", 1):
        return None
    near = range(max(place.start - _REACH, 0), min(place.end + 3, len(place.chart.tokens)))
    split = "OVER" in values or ("LASTING" not in values and any(place.chart.has(i, "SPLIT") for i in near))
    # "50 al mese per 5 mesi"
    return _count(values, place) if split or place.chart.ends_with(place.start, "PERMONTH") else None


INSTALLMENTS = (
    Rule("INSTALLMENTS", "INTO? COUNT ADJ? ADJ? RATE ADJ?", _parts),
    Rule("INSTALLMENTS", ": COUNT", _form),
    Rule("INSTALLMENTS", "RATE|SPLIT :|, CUE|FOLLOW? COUNT", _listed),
    Rule("INSTALLMENTS", "IN|INTO|WITH? COUNT", _of_plan),
    Rule("INSTALLMENTS", "INTO|OVER? COUNT ADJ? TIMES ADJ?", _times),
    Rule("INSTALLMENTS", "TIMES COUNT", _multiplied),
    Rule("INSTALLMENTS", "THRICE", lambda values, place: values["THRICE"] if _split_near(place) else None),
    Rule("INSTALLMENTS", "INTO|OVER COUNT", _split_in),
    Rule("INSTALLMENTS", "INTO|IN|OVER|LASTING COUNT UNIT", _months),
    Rule("INSTALLMENTS", "COUNT UNIT SPLIT", _months),
    Rule("INSTALLMENTS", "SPLIT COUNT UNIT", _months),
)
