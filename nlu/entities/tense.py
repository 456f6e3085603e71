"""Clauses of a message, which of them deny something, and which words of them speak of the past."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nlu.entities.chart import Chart

_SIGNS = frozenset(".,;!?:")
_SHORT = 4
"""A clause of so few tokens may do without a verb of its own: "bezahlt, am Montag"."""
_TIMES = ("WEEKDAY", "WEEKEND", "MONTH", "REL", "NEXT")
"""Words that may end like a participle: "wed", "weekned"."""
_NEAR = 12
_MODAL_REACH = 2
_DENIED_REACH = 5


@dataclass(frozen=True)
class PastForms:
    """How a language forms the past: words that tell by themselves, and participles behind an auxiliary."""

    alone: str
    participle: str
    never: frozenset[str]
    reach: int
    """How many tokens an auxiliary may stand before; a modal verb takes the past back from a little further."""


def mark_clauses(chart: Chart, forms: PastForms) -> None:
    """Say of each token which clause it stands in, whether that is denied, and whether it is of the past."""
    chart.clause = _numbered(chart)
    members: list[list[int]] = [[] for _ in range(chart.clause[-1] + 1)] if chart.clause else []
    for place, number in enumerate(chart.clause):
        members[number].append(place)
    before = False
    for places in members:
        before = _mark(chart, places, forms, before and len(places) <= _SHORT)


def _mark(chart: Chart, places: Sequence[int], forms: PastForms, before: bool) -> bool:
    """Each token is told as the nearest verb of its clause; without any, as the clause before ended."""
    signs: list[tuple[int, bool]] = []
    for place in places:
        accented = _accented_past(chart, place, forms)
        coming = _reach(chart, place, "NONPAST", "SUITS")
        if coming and coming >= _reach(chart, place, "PAST") and not accented:
            # "el pago", "hice el deposito": a noun.
            signs += [] if chart.ends_with(place + 1, "NOVERB") else [(place, False)]
        elif accented or _is_past(chart, place, forms):
            modal = any(
                not told and place - at <= forms.reach + _MODAL_REACH and chart.has(at, "NONPAST")
                for at, told in signs
            )
            signs += [] if modal else [(place, True)]
    denials = [place for place in places if chart.has(place, "NOT")]
    replaced = {
        end - more for place in places for _, end in chart.cells[place].get("INSTEAD", ()) for more in (0, 1)
    }
    for place in places:
        near = [(abs(at - place), not told) for at, told in signs if abs(at - place) <= _NEAR]
        chart.past[place] = not min(near)[1] if near else before and not signs
        chart.denied[place] = place in replaced or any(abs(at - place) <= _DENIED_REACH for at in denials)
    if not signs:
        return before
    # "I lost my job, Monday?", "didn't get paid, Monday": what happened then says nothing of the day behind it.
    last, told = signs[-1]
    return told and not chart.has(last, "ASIDE") and not chart.denied[last]


def _reach(chart: Chart, place: int, *kinds: str) -> int:
    """How far what begins there goes: "should" is no past, "should have paid" is."""
    return max((end for kind in kinds for _, end in chart.cells[place].get(kind, ())), default=0)


def _accented_past(chart: Chart, place: int, forms: PastForms) -> bool:
    """ "pagó", where "pago" would be the present."""
    token = chart.tokens[place]
    told = token.raw != token.word and token.word not in forms.never
    return told and bool(forms.alone) and re.fullmatch(forms.alone, token.raw) is not None


def _is_past(chart: Chart, place: int, forms: PastForms) -> bool:
    if chart.has(place, "PAST"):
        return True
    token = chart.tokens[place]
    if token.word in forms.never or not token.is_word or chart.has(place, *_TIMES):
        return False
    if forms.alone and re.fullmatch(forms.alone, token.raw):
        return True
    if not re.fullmatch(forms.participle, token.word):
        return False
    start = max(place - forms.reach, 0)
    return any(chart.has(i, "AUX") and chart.clause[i] == chart.clause[place] for i in range(start, place))


def _numbered(chart: Chart) -> list[int]:
    """Clauses end at signs that are no part of a number or date, and before words such as "but"."""
    numbers: list[int] = []
    current = 0
    for i, token in enumerate(chart.tokens):
        inside = chart.has(i - 1, "DIGITS") and (token.word == "." or chart.has(i + 1, "DIGITS"))
        if (token.word in _SIGNS and not inside) or (i and chart.has(i, "BREAK")):
            current += 1
        numbers.append(current)
    return numbers
