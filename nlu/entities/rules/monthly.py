"""Sums to be paid each month, or in each part."""

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.cues import doubtful
from nlu.entities.rules.money import LEAST_BARE, Money, money
from nlu.entities.rules.said import ends_or_goes_on, goes_on

_LATEST_DAY = 31


def _sum(values: Values) -> Money | None:
    return values["AMOUNT"] if "AMOUNT" in values else money(values["NUM"], None)


def _per_month(values: Values, place: Place) -> Money | None:
    if place.chart.has(place.end, "CURRENCY") or ("NUM" in values and _counts(values, place)):
        return None
    if any(place.chart.has(i, "SPAN") for i in range(place.start, place.end)):
        return None  # "le mois prochain le 5"
    return _sum(values)


def _counts(values: Values, place: Place) -> bool:
    chart = place.chart
    times = chart.ends_with(place.start, "TIMES")  # "10x30", where "x" is "per" as well
    said = chart.ends_with(place.end, "PERMONTH")
    # "at 50 a month" is a rate, "at 5 each month" a day or a time
    rate = said and values["NUM"] > _LATEST_DAY and chart.ends_with(place.start, "EACH")
    before = not (times or rate or chart.ends_with(place.start, "CUE", "PAY")) and chart.ends_with(
        place.start, "ON", "DAYMARK", "IN", "AT", "THE", "NUM"
    )
    after = not said and not ends_or_goes_on(chart, place.end)
    if doubtful(chart, place.end):
        return True
    return before or after or values["NUM"] < LEAST_BARE or goes_on(chart, place.end)


def _per_rate(values: Values, place: Place) -> Money | None:
    """ "3 rate da 50 euro": what is to be paid each time."""
    chart = place.chart
    behind_parts = chart.ends_with(place.start, "RATE", "TIMES", "INSTALLMENTS") and not chart.past[place.start]
    if chart.has(place.start - 2, "NTH"):
        return None  # "la prima rata di 50"
    if not behind_parts or chart.has(place.end, "CURRENCY"):
        return None
    return None if "NUM" in values and _counts(values, place) else _sum(values)


def _per_time(values: Values, place: Place) -> Money | None:
    """ "3 x 50"."""
    return _per_rate(values, place) if place.chart.ends_with(place.start, "INSTALLMENTS") else None


def _each(values: Values, place: Place) -> Money | None:
    """ "30 per rata"; "6 raten" are six."""
    return None if place.chart.has(place.start, "INSTALLMENTS") else _per_month(values, place)


def _times(values: Values, place: Place) -> Money | None:
    """ "50 € x 3"."""
    multiplied = place.chart.has(place.end, "INSTALLMENTS") and place.chart.has(place.end, "TIMES")
    return values["AMOUNT"] if multiplied else None


PER_MONTH = (
    Rule("PERMONTHLY", "AMOUNT|NUM ABOUT? EACH? PERMONTH", _per_month),
    Rule("PERMONTHLY", "PERMONTH FOLLOW? FOLLOW? AMOUNT|NUM", _per_month),
    Rule("PERMONTHLY", "EACH FOLLOW? AMOUNT|NUM PERMONTH?", _per_rate),
    Rule("PERMONTHLY", "AMOUNT|NUM", _per_time),
    Rule("PERMONTHLY", "AMOUNT", _times),
    Rule("PERMONTHLY", "AMOUNT RATESUM", _per_month),
    Rule("PERMONTHLY", "NUM RATESUM", _each),
)
