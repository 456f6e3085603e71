"""Sums of money, once and per month."""

from dataclasses import dataclass
from decimal import Decimal

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.cues import cued
from nlu.entities.rules.said import comes_from, goes_on

LEAST_BARE = 5
"""A smaller number without a currency rather counts something."""
_YEARS = range(1990, 2040)
_COUNTED = ("CURRENCY", "UNIT", "RATE", "TIMES", "PERCENT", "CLOCKUNIT")
_COUNTED = ("CURRENCY", "UNIT", "RATE", "TIMES", "PERCENT", "CLOCKUNIT")
_CENT = Decimal("0.01")


@dataclass(frozen=True, slots=True)
class Money:
    """A sum, and its currency if the words tell."""

    amount: Decimal
    currency: str | None = None


def money(amount: Decimal, currency: object) -> Money | None:
    code = currency if isinstance(currency, str) else None
    rounded = amount.quantize(_CENT)
    return Money(rounded, code) if rounded > 0 else None


def _with_currency(values: Values, place: Place) -> Money | None:
    amount = next(values[kind] for kind in ("NUM", "DASHED") if kind in values)
    if amount == 1 and place.chart.tokens[place.start].is_word:
        return None  # "keinen Euro", "not a dollar": an article
    return money(amount, values["CURRENCY"])


def _currency_first(values: Values, place: Place) -> Money | None:
    # "80 euro 50" and "80 euro am 15." have their currency behind the number.
    counts = place.chart.has(place.end, "CURRENCY", "UNIT", "RATE", "PERCENT")
    if counts or place.chart.ends_with(place.start, "NUM"):
        return None
    return _with_currency(values, place)


def _with_cents(values: Values, place: Place) -> Money | None:
    chart, end = place.chart, place.end
    whole = values["NUM"] == values["NUM"].to_integral_value()
    dated = chart.word(end) in {".", "/", ":"} and chart.has(end + 1, "DIGITS")
    if not whole or dated or goes_on(chart, end) or chart.has(end, *_COUNTED, "PERMONTH", "MONTH", "PAY"):
        return None
    return money(values["NUM"] + Decimal(values["TWO"]) / 100, values["CURRENCY"])


def _with_said_cents(values: Values, _: Place) -> Money | None:
    cents = values["COUNT"]
    return money(values["NUM"] + Decimal(cents) / 100, values["CURRENCY"]) if cents < 100 else None


def _with_joined_cents(values: Values, place: Place) -> Money | None:
    """ "cento euro e 50" and nothing more."""
    return _with_cents(values, place) if _ends(place) else None


def _ends(place: Place) -> bool:
    tokens, end = place.chart.tokens, place.end
    return end == len(tokens) or not (tokens[end].is_word or tokens[end].is_number)


def _with_cents_in_words(values: Values, place: Place) -> Money | None:
    """ "dreihundert Euro fünfzig" and nothing more."""
    cents = values["WORDNUM"]
    if not _ends(place) or cents not in range(10, 100):
        return None
    return money(values["NUM"] + Decimal(cents) / 100, values["CURRENCY"])


def _cents(values: Values, place: Place) -> Money | None:
    return money(values["COUNT"] * _CENT, None) if values["COUNT"] > 1 else None


def _part_of(values: Values, _: Place) -> Money | None:
    """ "80 von den 210 Euro"."""
    whole: Money = values["AMOUNT"]
    return Money(values["NUM"], whole.currency) if LEAST_BARE <= values["NUM"] < whole.amount else None


def _note(values: Values, _: Place) -> Money | None:
    return money(Decimal(values["BANKNOTE"]), None)


def _dashed(values: Values, _: Place) -> Money | None:
    return money(values["DASHED"], None)


def _exact(values: Values, place: Place) -> Money | None:
    """ "89,90": two decimals are money; "15.30" may be a time or a day as well."""
    chart, amount = place.chart, values["EXACT"]
    if chart.has(place.end, *_COUNTED, "THING") or chart.ends_with(place.start, "AT"):
        return None
    pointed = chart.word(place.end - 2) == "." and len(chart.word(place.start)) <= 2
    return None if pointed and _time_or_day(amount) and not cued(place) else money(amount, None)


def _time_or_day(amount: Decimal) -> bool:
    first, second = divmod(int(amount * 100), 100)
    return (first < 24 and second < 60) or (first <= 31 and 0 < second <= 12)


def _thousands(values: Values, place: Place) -> Money | None:
    counts = place.chart.has(place.end, "UNIT", "THING", "PERCENT", "RATE")
    return None if counts else money(values["THOUSANDS"], None)


def _bare(values: Values, place: Place) -> Money | None:
    amount, chart = values["NUM"], place.chart
    if amount < LEAST_BARE or amount in _YEARS or comes_from(chart, place.start) or goes_on(chart, place.end):
        return None
    return money(amount, None) if cued(place) else None


AMOUNTS = (
    Rule("AMOUNT", "NUM|DASHED CURRENCY", _with_currency),
    Rule("AMOUNT", "CURRENCY NUM|DASHED", _currency_first),
    Rule("AMOUNT", "NUM CURRENCY TWO", _with_cents),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH TWO", _with_joined_cents),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH? WORDNUM", _with_cents_in_words),
    Rule("AMOUNT", "NUM CURRENCY AND|WITH? COUNT CENT", _with_said_cents),
    Rule("AMOUNT", "COUNT CENT", _cents),
    Rule("AMOUNT", "ONE? BANKNOTE", _note),
    Rule("AMOUNT", "DASHED", _dashed),
    Rule("AMOUNT", "EXACT", _exact),
    Rule("AMOUNT", "THOUSANDS", _thousands),
    Rule("AMOUNT", "NUM PARTOF AMOUNT", _part_of),
    Rule("AMOUNT", "NUM", _bare),
)
