"""The whole way from a text to its entities."""

from bisect import bisect_left
from collections.abc import Callable
from datetime import datetime
from typing import Any

from nlu.entities.chart import Chart, Grammar
from nlu.entities.choosing import Found, choose, monthly
from nlu.entities.corrected import instead, taken_back
from nlu.entities.folding import Folded
from nlu.entities.lexicon import Lexicon, lexicon
from nlu.entities.mentioned import meant
from nlu.entities.names import mark_names
from nlu.entities.numerals import mark_numbers
from nlu.entities.promised import promised
from nlu.entities.rules.bare import BARE_SUMS
from nlu.entities.rules.cents import CENTS
from nlu.entities.rules.counted import COUNTED_DATES, JOINED_DATES
from nlu.entities.rules.figures import FIGURES
from nlu.entities.rules.installments import INSTALLMENTS
from nlu.entities.rules.money import SUMS, Money
from nlu.entities.rules.monthdays import MONTHDAYS
from nlu.entities.rules.monthly import PER_MONTH
from nlu.entities.rules.others import TRAPS
from nlu.entities.rules.paydays import PAYDAYS
from nlu.entities.rules.relative import RELATIVE
from nlu.entities.rules.shares import SHARES
from nlu.entities.rules.spans import EDGES, SPANS
from nlu.entities.rules.unclear import UNCLEAR
from nlu.entities.rules.weekdays import WEEKDAYS
from nlu.entities.tense import mark_clauses
from nlu.entities.tokens import tokenize
from nlu.entities.traps import codes, hidden
from nlu.entities.values import Amount, Date, Entities, Installments, InvoiceNumber, Method, Share

_LAYERS = (
    Grammar(*SPANS),
    Grammar(*EDGES, *WEEKDAYS, *MONTHDAYS, *PAYDAYS, *FIGURES, *RELATIVE),
    Grammar(*COUNTED_DATES),
    Grammar(*JOINED_DATES, *UNCLEAR),
    Grammar(*SUMS, *CENTS, *BARE_SUMS),
    Grammar(*INSTALLMENTS, *SHARES, *TRAPS),
    Grammar(*PER_MONTH),
)


def read(text: str, language: str, now: datetime) -> Entities:
    """Read what a debtor wrote in this language (de, it, en, pt-BR, es, fr) at this time of his or her zone.

    Where the words leave a doubt, nothing is read: a miss is asked back, a wrong value costs money.
    """
    known = lexicon(language)
    folded, tokens = tokenize(text, known.german)
    chart = Chart(tokens)
    _fill(chart, folded, known)
    found = list(choose(chart, now, "either" if language == "en" else "day"))
    found = instead(chart, taken_back(chart, found))
    return _entities(chart, monthly(chart, promised(chart, meant(chart, found, now.date()))))


def _fill(chart: Chart, folded: Folded, known: Lexicon) -> None:
    known.mark(chart)
    mark_names(chart, known.days_are_capital)
    mark_numbers(chart, folded, known)
    mark_clauses(chart, known.past)
    _hide(chart, folded, known)
    for grammar in _LAYERS:
        chart.apply(grammar)


def _hide(chart: Chart, folded: Folded, known: Lexicon) -> None:
    """Empty the cells of what is no language; a code may be an invoice's."""
    places = [token.at for token in chart.tokens]
    for shapes, kind in ((hidden(folded), "TRAP"), (codes(folded, known), "INVOICE_NUMBER")):
        for first, last in shapes:
            inside = range(bisect_left(places, first), bisect_left(places, last))
            if not inside or any(chart.has(i, "HIDDEN") for i in inside):
                continue
            for i in inside:
                chart.cells[i] = {"HIDDEN": [(True, i + 1)]}
            chart.put(inside[0], kind, folded.text[first:last], inside[-1] + 1)


def _entities(chart: Chart, found: list[Found]) -> Entities:
    def of(kind: str, make: Callable[[int, int, Any], Any]) -> tuple[Any, ...]:
        return tuple(
            make(chart.tokens[start].start, chart.tokens[end - 1].end, value)
            for name, value, start, end in found
            if name == kind
        )

    return Entities(
        dates=of("DATE", Date),
        amounts=of("AMOUNT", _amount),
        installments=of("INSTALLMENTS", Installments),
        amounts_per_month=of("PERMONTHLY", _amount),
        shares=of("SHARE", Share),
        methods=of("METHOD", Method),
        invoice_numbers=of("INVOICE_NUMBER", lambda start, end, value: InvoiceNumber(start, end, value.upper())),
    )


def _amount(start: int, end: int, money: Money) -> Amount:
    return Amount(start, end, money.amount, money.currency)
