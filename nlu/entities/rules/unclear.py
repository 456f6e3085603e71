"""Stretches of time that name no single day: nothing else may be read from their words."""

from nlu.entities.chart import Place, Rule, Values


def _no_day(_: Values, __: Place) -> bool:
    return True


_END = "DATE|DAY ORDSUF? .?"

UNCLEAR = (
    # "between the 5th and the 10th", "vom 5. bis 10."
    Rule("TRAP", f"BETWEEN THE|DAYMARK? {_END} UPTO THE|DAYMARK? {_END}", _no_day),
    # "in a month and a half"
    Rule("TRAP", "IN? COUNT|ONE UNIT ANDHALF", _no_day),
    # "the first week of December", "the second half of next month"
    Rule("TRAP", "ORDWORD|NTH WEEK|PART OF|INMONTH? THE? MONTH|SPAN|MONTHUNIT", _no_day),
    Rule("TRAP", "DAY ORDSUF? .? WEEK OF|INMONTH? THE? MONTH|SPAN|MONTHUNIT", _no_day),
)
