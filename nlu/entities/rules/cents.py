"""Sums whose cents stand apart: "80 euro 50", "trente-cinq euros vingt", "trinta e cinco e cinquenta"."""

from decimal import Decimal

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.money import CENT, COUNTED, Money, money
from nlu.entities.rules.said import goes_on

_IN_WORDS = range(10, 100)
_GOES_ANOTHER_WAY = ("PERMONTH", "MONTH", "SHORTMONTH", "THING", "OF", "ORDSUF", "PART")
"""Behind a number that is no cents: "80 euro 20 al mese", "50 euro 20 dicembre"."""


def _in_figures(values: Values, place: Place) -> Money | None:
    chart, end = place.chart, place.end
    whole = values["NUM"] == values["NUM"].to_integral_value()
    dated = chart.word(end) in {".", "/", ":"} and chart.has(end + 1, "DIGITS")
    if not whole or dated or goes_on(chart, end) or chart.has(end, *COUNTED, "PERMONTH", "MONTH", "PAY"):
        return None
    return money(values["NUM"] + values["TWO"] * CENT, values["CURRENCY"])


def _joined(values: Values, place: Place) -> Money | None:
    """ "cento euro e 50" and nothing that makes another thing of the 50."""
    return _in_figures(values, place) if _belong(place) else None


def _said(values: Values, _: Place) -> Money | None:
    cents = values["COUNT"]
    return money(values["NUM"] + cents * CENT, values["CURRENCY"]) if cents < 100 else None


def _in_words(values: Values, place: Place) -> Money | None:
    """ "dreihundert Euro fünfzig"."""
    cents, whole = values["WORDNUM"], values["NUM"]
    if not _belong(place) or cents not in _IN_WORDS or whole != whole.to_integral_value():
        return None
    return money(whole + cents * CENT, values["CURRENCY"])


def _without_currency(values: Values, place: Place) -> Money | None:
    """ "trinta e cinco e cinquenta" and nothing more; "fifty and fifty" are two."""
    whole, cents = values["WORDNUM"], int(values["COUNT"])
    one_sum = "WITH" in values or whole % 10 or whole > 100
    return money(Decimal(whole) + cents * CENT, None) if one_sum and cents in _IN_WORDS and _ends(place) else None


def _alone(values: Values, _: Place) -> Money | None:
    return money(values["COUNT"] * CENT, None) if values["COUNT"] > 1 else None


def _belong(place: Place) -> bool:
    chart, end = place.chart, place.end
    return _ends(place) or not (goes_on(chart, end) or chart.has(end, *COUNTED, *_GOES_ANOTHER_WAY, "NUM"))


def _ends(place: Place) -> bool:
    tokens, end = place.chart.tokens, place.end
    return end == len(tokens) or not (tokens[end].is_word or tokens[end].is_number)


CENTS = (
    Rule("AMOUNT", "NUM CURRENCY TWO", _in_figures),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH TWO", _joined),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH? WORDNUM", _in_words),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH? COUNT CENT", _said),
    Rule("AMOUNT", "WORDNUM AND|WITH COUNT", _without_currency),
    Rule("AMOUNT", "COUNT CENT", _alone),
)
