"""Numbers on the chart: in digits, such as "1.234,56" and "1,5k", and in words."""

import re
from decimal import Decimal

from nlu.entities.chart import Chart
from nlu.entities.folding import Folded
from nlu.entities.lexicon import Lexicon
from nlu.entities.number_words import mark_mistyped, mark_words

_GROUPED = re.compile(
    r"([0-9]{1,3})((?P<s>[.,' ])[0-9]{3}(?:(?P=s)[0-9]{3})*)(?![0-9])(?:(?!(?P=s))[.,]([0-9]{1,2})(?![0-9]))?"
)
_PLAIN = re.compile(r"([0-9]+)(?:[.,]([0-9]{1,2})(?![0-9]))?")
_DASH = re.compile(r"[.,] ?(?:--?|=)(?![0-9])")
_JOINED = re.compile(r"[0-9][.,:/'-]$")
_GOES_ON = re.compile(r"[.,:/'-][0-9]")
_LARGEST = 9


def mark_numbers(chart: Chart, folded: Folded, known: Lexicon) -> None:
    """Put all numbers on the chart: NUM; COUNT where whole; the parts that dates and sums may have."""
    by_end = {token.at + len(token.word): i + 1 for i, token in enumerate(chart.tokens)}
    for start, token in enumerate(chart.tokens):
        if token.is_number:
            _digits(chart, start)
            _literals(chart, start, folded.text, by_end)
        elif token.word in known.numerals or (known.glued_numerals and token.is_word):
            mark_words(chart, start, known)
        if token.is_word and chart.has(start + 1, "CURRENCY") and not chart.has(start, "NUM"):
            mark_mistyped(chart, start, known)


def _digits(chart: Chart, start: int) -> None:
    word = chart.tokens[start].word
    value = int(word) if len(word) <= _LARGEST else 0
    if len(word) <= 2:
        for kind, most in (("DAY", 31), ("MNUM", 12)):
            if 1 <= value <= most:
                chart.put(start, kind, value, start + 1)
        chart.put(start, "SMALL", value, start + 1)
    if len(word) == 2:
        chart.put(start, "TWO", value, start + 1)
        chart.put(start, "YEAR", 2000 + value, start + 1)
    if len(word) == 4 and word.startswith("20"):
        chart.put(start, "YEAR", value, start + 1)
        chart.put(start, "LONGYEAR", value, start + 1)
    chart.put(start, "DIGITS", word, start + 1)


def _literals(chart: Chart, start: int, text: str, by_end: dict[int, int]) -> None:
    at = chart.tokens[start].at
    if _JOINED.search(text[max(at - 2, 0) : at]):
        return
    for pattern in (_GROUPED, _PLAIN):
        match = pattern.match(text, at)
        if match is None or len(match[0]) > _LARGEST + 5 or match.end() not in by_end:
            continue
        cents = match[4] if pattern is _GROUPED else match[2]
        if _GOES_ON.match(text, match.end()):
            continue
        whole = re.sub(r"[^0-9]", "", match[1] + (match[2] if pattern is _GROUPED else ""))
        end = by_end[match.end()]
        _number(chart, start, end, Decimal(f"{whole}.{cents or 0}"), cents or "")
        if pattern is _GROUPED and not cents and match["s"] != " ":
            chart.put(start, "GROUPED", True, end)
        dash = _DASH.match(text, match.end())
        if dash and not cents and dash.end() in by_end:
            chart.put(start, "DASHED", Decimal(whole), by_end[dash.end()])


def _number(chart: Chart, start: int, end: int, value: Decimal, cents: str) -> None:
    chart.put(start, "NUM", value, end)
    if len(cents) == 2:
        chart.put(start, "EXACT", value, end)
    if not cents and end == start + 1 and value <= 999:
        chart.put(start, "COUNT", int(value), end)
    for factor, after in chart.cells[end].get("KILO", ()) if end < len(chart.cells) else ():
        chart.put(start, "NUM", value * factor, after)
        chart.put(start, "THOUSANDS", value * factor, after)
