"""Sums of money that are told by a currency, by their form or by a banknote."""

from dataclasses import dataclass
from decimal import Decimal

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.cues import cued
from nlu.entities.rules.said import ends_or_goes_on

LEAST_BARE = 5
"""A smaller number without a currency rather counts something."""
COUNTED = ("CURRENCY", "UNIT", "RATE", "TIMES", "PERCENT", "CLOCKUNIT")
"""What makes the number before it no sum, or another one."""
CENT = Decimal("0.01")
_LEAST_LETTERED = 20


@dataclass(frozen=True, slots=True)
class Money:
    """A sum, and its currency if the words tell."""

    amount: Decimal
    currency: str | None = None


def money(amount: Decimal, currency: object) -> Money | None:
    """A sum to the cent; None for nothing. A currency that is no code is not known."""
    code = currency if isinstance(currency, str) else None
    rounded = amount.quantize(CENT)
    return Money(rounded, code) if rounded > 0 else None


def _with_currency(values: Values, place: Place) -> Money | None:
    amount = next(values[kind] for kind in ("NUM", "DASHED") if kind in values)
    if amount == 1 and place.chart.tokens[place.start].is_word:
        return None  # "keinen Euro", "not a dollar": an article
    return money(amount, values["CURRENCY"])


def _letter_currency(values: Values, place: Place) -> Money | None:
    """ "30 e", "50.- fr"; "3e relance" and "le 30e jour" are ordinals, "30 e 50" are two numbers."""
    chart, amount = place.chart, next(values[kind] for kind in ("NUM", "DASHED") if kind in values)
    plain = ends_or_goes_on(chart, place.end) or chart.has(place.end, "PERMONTH")
    joins = chart.has(place.end - 1, "AND") and not chart.tokens[place.end - 1].glued
    if not plain or joins or chart.ends_with(place.start, "THE", "DAYMARK", "INVOICE"):
        return None
    return money(amount, values["LETTERCURRENCY"]) if amount >= _LEAST_LETTERED or cued(place) else None


def _currency_first(values: Values, place: Place) -> Money | None:
    # "80 euro 50" and "80 euro am 15." have their currency behind the number.
    counts = place.chart.has(place.end, "CURRENCY", "UNIT", "RATE", "PERCENT")
    if counts or place.chart.ends_with(place.start, "NUM"):
        return None
    leading = {"CURRENCY": values.get("LEADINGCURRENCY", values.get("CURRENCY"))}
    return _with_currency({**values, **leading}, place)


def _part_of(values: Values, _: Place) -> Money | None:
    """ "80 von den 210 Euro"."""
    whole: Money = values["AMOUNT"]
    return Money(values["NUM"], whole.currency) if LEAST_BARE <= values["NUM"] < whole.amount else None


def _note(values: Values, place: Place) -> Money | None:
    """ "zwei Hunderter", "une centaine d'euros"; not "una ventina di giorni"."""
    if place.chart.has(place.end, "OF") and place.chart.has(place.end + 1, "UNIT", "THING"):
        return None
    return money(Decimal(values["BANKNOTE"] * values.get("COUNT", 1)), values.get("CURRENCY"))


def _dashed(values: Values, _: Place) -> Money | None:
    return money(values["DASHED"], None)


def _exact(values: Values, place: Place) -> Money | None:
    """ "89,90": two decimals are money; "15.30" may be a time or a day as well."""
    chart, amount = place.chart, values["EXACT"]
    if chart.has(place.end, *COUNTED, "THING") or chart.ends_with(place.start, "AT"):
        return None
    if place.end < len(chart.tokens) and chart.tokens[place.end].glued and chart.tokens[place.end].is_word:
        return None  # "1,80m"
    pointed = chart.word(place.end - 2) == "." and len(chart.word(place.start)) <= 2
    told = not pointed or not _time_or_day(amount) or (cued(place) and chart.ends_with(place.start, "PAY", "CUE"))
    return money(amount, None) if told else None  # "15.12 va bene": a day


def _time_or_day(amount: Decimal) -> bool:
    first, second = divmod(int(amount * 100), 100)
    return (first < 24 and second < 60) or (first <= 31 and 0 < second <= 12)


def _thousands(values: Values, place: Place) -> Money | None:
    counts = place.chart.has(place.end, "UNIT", "THING", "PERCENT", "RATE")
    return None if counts else money(values["THOUSANDS"], None)


SUMS = (
    Rule("AMOUNT", "DASHED|NUM CURRENCY", _with_currency),
    Rule("AMOUNT", "DASHED|NUM LETTERCURRENCY", _letter_currency),
    Rule("AMOUNT", "LEADINGCURRENCY|CURRENCY DASHED|NUM", _currency_first),
    Rule("AMOUNT", "COUNT|ONE? BANKNOTE", _note),
    Rule("AMOUNT", "COUNT|ONE? BANKNOTE OF? CURRENCY", _note),
    Rule("AMOUNT", "DASHED", _dashed),
    Rule("AMOUNT", "EXACT", _exact),
    Rule("AMOUNT", "THOUSANDS", _thousands),
    Rule("AMOUNT", "NUM PARTOF AMOUNT", _part_of),
)
