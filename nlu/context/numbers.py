"""Numbers that the words around leave open: "10", "doch lieber 5", "sui 60 ci arrivo"."""

from dataclasses import dataclass, fields
from decimal import Decimal

from nlu.entities.chart import Chart
from nlu.entities.lexicon import lexicon
from nlu.entities.numerals import mark_numbers
from nlu.entities.rules.said import comes_from, goes_on
from nlu.entities.tokens import tokenize
from nlu.entities.values import Entities, Span

_COUNTED = ("THING", "CLOCKUNIT", "PERCENT", "MONTH", "INVOICE", "YEARUNIT")
_MONTHS = ("month", 1)


@dataclass(frozen=True, slots=True)
class Number(Span):
    """A number that no entity has; `alone` if nothing else is said."""

    value: Decimal
    alone: bool
    months: bool = False
    """It counts months: "six months"."""
    ordinal: bool = False
    """It can only be a day: "27th"."""

    @property
    def whole(self) -> int | None:
        """The number, unless it has decimals."""
        return int(self.value) if self.value == self.value.to_integral_value() else None


def marked(text: str, language: str) -> Chart:
    """The text's words and numbers, as the language knows them."""
    known = lexicon(language)
    folded, tokens = tokenize(text, known.german)
    chart = Chart(tokens)
    known.mark(chart)
    mark_numbers(chart, folded, known)
    return chart


def open_number(chart: Chart, found: Entities) -> Number | None:
    """The one number that is left over; None where there are several, or it counts something."""
    taken = [span for field in fields(Entities) for span in getattr(found, field.name)]
    numbers: list[Number] = []
    place = 0
    while place < len(chart.tokens):
        number, place = _number(chart, place)
        if number and not any(span.start < number.end and number.start < span.end for span in taken):
            numbers.append(number)
    return numbers[0] if len(numbers) == 1 else None


def _number(chart: Chart, start: int) -> tuple[Number | None, int]:
    ways = chart.cells[start].get("NUM", ())
    if not ways:
        return None, start + 1
    value, end = ways[0]
    if value == 1 and chart.tokens[start].is_word:
        return None, end  # "ein", "uno": an article
    units = [unit for unit, _ in chart.cells[end].get("UNIT", ())] if end < len(chart.cells) else []
    ordinal = chart.has(end, "ORDSUF")
    counts = chart.has(end, *_COUNTED) or any(unit != _MONTHS for unit in units)
    if counts or _part_of_a_word(chart, start, end) or chart.ends_with(start, "NO", "INVOICE"):
        return None, end
    others = [*chart.tokens[:start], *chart.tokens[end:]]
    alone = not any(token.is_word or token.is_number for token in others)
    first, last = chart.tokens[start].start, chart.tokens[end - 1].end
    return Number(first, last, value, alone, _MONTHS in units, ordinal), end


def _part_of_a_word(chart: Chart, start: int, end: int) -> bool:
    """A code, an address, a time, a longer number."""
    before = start > 0 and chart.tokens[start].glued and chart.tokens[start - 1].is_word
    after = end < len(chart.tokens) and chart.tokens[end].glued and chart.tokens[end].is_word
    after = after and not chart.has(end, "ORDSUF")
    return before or after or comes_from(chart, start) or goes_on(chart, end)
