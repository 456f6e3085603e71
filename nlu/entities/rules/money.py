"""Sums of money, once and per month."""

from dataclasses import dataclass
from decimal import Decimal

from nlu.entities.chart import Chart, Place, Rule, Values
from nlu.entities.rules.said import comes_from, ends_or_goes_on, goes_on

_LEAST_BARE = 5
"""A smaller number without a currency rather counts something."""
_YEARS = range(1990, 2040)
_CUE_REACH = 4


@dataclass(frozen=True, slots=True)
class Money:
    """A sum, and its currency if the words tell."""

    amount: Decimal
    currency: str | None = None


def _money(amount: Decimal, currency: object) -> Money | None:
    code = currency if isinstance(currency, str) else None
    rounded = amount.quantize(Decimal("0.01"))
    return Money(rounded, code) if rounded > 0 else None


def _with_currency(values: Values, place: Place) -> Money | None:
    amount = next(values[kind] for kind in ("NUM", "DASHED") if kind in values)
    return _money(amount, values["CURRENCY"])


def _currency_first(values: Values, place: Place) -> Money | None:
    # "80 euro 50" and "80 euro am 15." have their currency behind the number.
    if place.chart.ends_with(place.start, "NUM") or place.chart.has(place.end, "CURRENCY", "UNIT", "RATE", "PERCENT"):
        return None
    return _with_currency(values, place)


def _with_cents(values: Values, place: Place) -> Money | None:
    chart, end = place.chart, place.end
    free = not chart.has(end, "CURRENCY", "UNIT", "RATE", "TIMES", "PERCENT", "PERMONTH", "MONTH", "CLOCKUNIT", "PAY")
    whole = values["NUM"] == values["NUM"].to_integral_value()
    if not free or not whole or goes_on(chart, end) or chart.word(end) in {".", "/", ":"} and chart.has(end + 1, "DIGITS"):
        return None
    return _money(values["NUM"] + Decimal(values["TWO"]) / 100, values["CURRENCY"])


def _with_said_cents(values: Values, _: Place) -> Money | None:
    cents = values["COUNT"]
    return _money(values["NUM"] + Decimal(cents) / 100, values["CURRENCY"]) if cents < 100 else None


def _with_joined_cents(values: Values, place: Place) -> Money | None:
    """ "cento euro e 50" and nothing more."""
    chart, end = place.chart, place.end
    ended = end == len(chart.tokens) or not (chart.tokens[end].is_word or chart.tokens[end].is_number)
    return _with_cents(values, place) if ended else None


def _cents(values: Values, _: Place) -> Money | None:
    return _money(values["COUNT"] * Decimal("0.01"), None)


def _note(values: Values, _: Place) -> Money | None:
    return _money(Decimal(values["BANKNOTE"]), None)


def _dashed(values: Values, _: Place) -> Money | None:
    return _money(values["DASHED"], None)


def _exact(values: Values, place: Place) -> Money | None:
    """ "89,90": two decimals are money; "15.30" may be a time or a day as well."""
    chart, amount = place.chart, values["EXACT"]
    if chart.has(place.end, "UNIT", "PERCENT", "CLOCKUNIT", "THING", "RATE", "TIMES") or chart.ends_with(place.start, "AT"):
        return None
    hours, minutes = divmod(int(amount * 100), 100)
    pointed = chart.word(place.end - 2) == "."
    unclear = pointed and len(chart.word(place.start)) <= 2 and (hours < 24 and minutes < 60 or hours <= 31 and 0 < minutes <= 12)
    return None if unclear and not _cued(place) else _money(amount, None)


def _thousands(values: Values, place: Place) -> Money | None:
    return None if place.chart.has(place.end, "UNIT", "THING", "PERCENT", "RATE") else _money(values["THOUSANDS"], None)


def _bare(values: Values, place: Place) -> Money | None:
    amount, chart = values["NUM"], place.chart
    if amount < _LEAST_BARE or amount in _YEARS or comes_from(chart, place.start) or goes_on(chart, place.end):
        return None
    return _money(amount, None) if _cued(place) else None


def _cued(place: Place) -> bool:
    """Whether a word of paying stands close by, and the number counts nothing."""
    chart = place.chart
    if chart.ends_with(place.start, "ON", "DAYMARK", "IN", "AT", "THE", "RATE", "INVOICE", "NO", "NUM", "MONTH", "HOLIDAY"):
        return False
    if not ends_or_goes_on(chart, place.end):
        return False
    return chart.has(place.end, "PAY", "CUEAFTER") or _cue_before(chart, place.start)


def _cue_before(chart: Chart, start: int) -> bool:
    for place in range(start - 1, max(start - 1 - _CUE_REACH, -1), -1):
        token = chart.tokens[place]
        if chart.has(place, "PAY", "CUE"):
            return True
        if not token.is_word or chart.has(place, "BREAK", "NUM"):
            return False
    return False


AMOUNTS = (
    Rule("AMOUNT", "NUM|DASHED CURRENCY", _with_currency),
    Rule("AMOUNT", "CURRENCY NUM|DASHED", _currency_first),
    Rule("AMOUNT", "NUM CURRENCY TWO", _with_cents),
    Rule("AMOUNT", "NUM CURRENCY AND TWO", _with_joined_cents),
    Rule("AMOUNT", "NUM CURRENCY AND? COUNT CENT", _with_said_cents),
    Rule("AMOUNT", "COUNT CENT", _cents),
    Rule("AMOUNT", "ONE? BANKNOTE", _note),
    Rule("AMOUNT", "DASHED", _dashed),
    Rule("AMOUNT", "EXACT", _exact),
    Rule("AMOUNT", "THOUSANDS", _thousands),
    Rule("AMOUNT", "NUM", _bare),
)


def _sum(values: Values) -> Money | None:
    return values["AMOUNT"] if "AMOUNT" in values else _money(values["NUM"], None)


def _per_month(values: Values, place: Place) -> Money | None:
    if place.chart.has(place.end, "CURRENCY") or ("NUM" in values and _counts(values, place)):
        return None
    return _sum(values)


def _counts(values: Values, place: Place) -> bool:
    chart = place.chart
    before = chart.ends_with(place.start, "ON", "DAYMARK", "IN", "AT", "THE", "NUM")
    after = not ends_or_goes_on(chart, place.end)
    return before or after or values["NUM"] < _LEAST_BARE or goes_on(chart, place.end)


def _per_rate(values: Values, place: Place) -> Money | None:
    """ "3 rate da 50 euro": what is to be paid each time."""
    if not place.chart.ends_with(place.start, "RATE", "TIMES") or place.chart.has(place.end, "CURRENCY"):
        return None
    return None if "NUM" in values and _counts(values, place) else _sum(values)


PER_MONTH = (
    Rule("PERMONTHLY", "AMOUNT|NUM EACH? PERMONTH", _per_month),
    Rule("PERMONTHLY", "PERMONTH FOLLOW? FOLLOW? AMOUNT|NUM", _per_month),
    Rule("PERMONTHLY", "EACH FOLLOW? AMOUNT|NUM PERMONTH?", _per_rate),
    Rule("PERMONTHLY", "AMOUNT|NUM RATESUM", _per_month),
)
