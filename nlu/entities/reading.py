"""The whole way from a text to its entities."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from nlu.entities.calendars import Moment
from nlu.entities.chart import Chart, Grammar
from nlu.entities.folding import Folded
from nlu.entities.lexicon import Lexicon, lexicon
from nlu.entities.numerals import mark_numbers
from nlu.entities.rules.dates import DATES, JOINED_DATES
from nlu.entities.rules.figures import FIGURES
from nlu.entities.rules.money import AMOUNTS, Money
from nlu.entities.rules.monthly import PER_MONTH
from nlu.entities.rules.others import TRAPS
from nlu.entities.rules.plans import INSTALLMENTS, SHARES
from nlu.entities.rules.relative import COUNTED_DATES, RELATIVE
from nlu.entities.rules.spans import EDGES, SPANS
from nlu.entities.tense import mark_clauses
from nlu.entities.tokens import tokenize
from nlu.entities.traps import codes, hidden
from nlu.entities.values import Amount, Date, Entities, Installments, InvoiceNumber, Method, Share

_LAYERS = (
    Grammar(*SPANS),
    Grammar(*EDGES, *DATES, *FIGURES, *RELATIVE),
    Grammar(*JOINED_DATES),
    Grammar(*COUNTED_DATES),
    Grammar(*AMOUNTS),
    Grammar(*INSTALLMENTS, *SHARES, *TRAPS),
    Grammar(*PER_MONTH),
)
_WANTED = ("TRAP", "PERMONTHLY", "AMOUNT", "INSTALLMENTS", "SHARE", "DATE", "INVOICE_NUMBER", "METHOD")
"""What is kept; of things equally long, the first of these."""
_WEST = timedelta(hours=-2)

Found = tuple[str, Any, int, int]


def read(text: str, language: str, now: datetime) -> Entities:
    """Read what a debtor wrote in this language (de, it, en, pt-BR, es, fr) at this time of his or her zone.

    Where the words leave a doubt, nothing is read: a miss is asked back, a wrong value costs money.
    """
    known = lexicon(language)
    folded, tokens = tokenize(text, known.german)
    chart = Chart(tokens)
    _fill(chart, folded, known)
    found = list(_choose(chart, now, "either" if language == "en" else "day"))
    return _entities(chart, _monthly(chart, _meant(chart, found)))


def _fill(chart: Chart, folded: Folded, known: Lexicon) -> None:
    known.mark(chart)
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


def _choose(chart: Chart, now: datetime, order: str) -> Iterator[Found]:
    """From left to right the longest that has a meaning."""
    offset = now.utcoffset()
    if order == "either" and offset is not None and offset <= _WEST:
        order = "month"
    start = 0
    while start < len(chart.tokens):
        best = _best(chart, start, Moment(now.date(), chart.past[start], order))
        if best is None:
            start += 1
            continue
        if best[1] is not None:
            yield best
        start = best[3]


def _best(chart: Chart, start: int, moment: Moment) -> Found | None:
    cell = chart.cells[start]
    ways = [(kind, value, end) for kind in _WANTED for value, end in cell.get(kind, ())]
    for kind, value, end in sorted(ways, key=lambda way: -way[2]):
        if kind != "DATE":
            return kind, value, start, end
        past = value.past or _told(chart, start, end)
        day = value.when(Moment(moment.today, past, moment.order))
        if day is not None and day < moment.today and not past:
            day = None
        if day is not None or not value.soft:
            return kind, day, start, end
    return None


def _told(chart: Chart, start: int, end: int) -> bool:
    return chart.past[start] or chart.past[end - 1]


def _meant(chart: Chart, found: list[Found]) -> list[Found]:
    """Without the days that are denied: "not today, Friday"; a single one is kept ("not before the 15th")."""
    dates = [one for one in found if one[0] == "DATE"]
    denied = [one for one in dates if chart.denied[one[2]]]
    today = [one for one in denied if chart.has(one[2], "REL")]
    dropped = denied if len(denied) < len(dates) else today
    return [one for one in found if one not in dropped]


def _monthly(chart: Chart, found: list[Found]) -> list[Found]:
    """In a clause that says "each month" a single sum is a monthly one, wherever it stands."""
    changed = list(found)
    taken = {i for one in found for i in range(one[2], one[3])}
    for i in range(len(chart.tokens)):
        if chart.has(i, "PERMONTH") and i not in taken:
            clause = chart.clause[i]
            sums = [k for k, one in enumerate(changed) if one[0] == "AMOUNT" and chart.clause[one[2]] == clause]
            if len(sums) == 1:
                changed[sums[0]] = ("PERMONTHLY", *changed[sums[0]][1:])
    return changed


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
