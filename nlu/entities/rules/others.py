"""Ways to pay, invoice numbers, and what looks like an entity but is none."""

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.said import ends_or_goes_on

_SHORTEST_NUMBER = 3


def _invoice(values: Values, place: Place) -> str | None:
    """ "rechnung nr 4711", "fattura 1001/26"; "rechnung 150 euro" is a sum."""
    chart, number = place.chart, values["DIGITS"]
    if chart.has(place.end, "CURRENCY", "UNIT", "PERCENT", "CENT"):
        return None
    return str(number) if "NO" in values or len(number) >= _SHORTEST_NUMBER else None


def _clock(values: Values, place: Place) -> bool | None:
    hour = values["COUNT"]
    plain = ends_or_goes_on(place.chart, place.end) and not place.chart.has(place.end, "PERMONTH")
    return True if hour <= 24 and plain else None


def _glued_clock(values: Values, place: Place) -> bool | None:
    return True if place.chart.tokens[place.start + 1].glued else None


def _range(values: Values, place: Place) -> bool | None:
    """ "50 bis 100 euro": neither is what is offered."""
    return True


TRAPS = (
    Rule("INVOICE_NUMBER", "INVOICE NO? .? :? DIGITS", _invoice),
    Rule("INVOICE_NUMBER", "NO .? :? DIGITS", _invoice),
    Rule("TRAP", "AT THE? COUNT", _clock),
    Rule("TRAP", "AT? SMALL : TWO CLOCKUNIT?", _glued_clock),
    Rule("TRAP", "AT THE? SMALL . TWO CLOCKUNIT?", lambda values, _: True),
    Rule("TRAP", "AT? COUNT CLOCKUNIT TWO?", lambda values, _: True),
    Rule("TRAP", "SMALL .|, TWO CLOCKUNIT", lambda values, _: True),
    Rule("TRAP", "CLOCKUNIT COUNT", lambda values, _: True),
    Rule("TRAP", "EVERY DAYMARK? DAY ORDSUF? OF THE? MONTHUNIT", lambda values, _: True),
    Rule("TRAP", "NUM RANGE AMOUNT PERMONTH?", _range),
    Rule("TRAP", "BETWEEN THE? DATE AND|RANGE DATE", lambda values, _: True),
    Rule("TRAP", "BETWEEN THE? NUM|AMOUNT AND|RANGE THE? NUM|AMOUNT PERMONTH?", _range),
    Rule("TRAP", "VAGUE AMOUNT", lambda values, _: True),
)
