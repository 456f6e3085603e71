"""Sums without a currency: beside a word of paying or a day, in words, or grouped in thousands."""

from nlu.entities.chart import Place, Rule, Values
from nlu.entities.rules.cues import beside_day, counts_nothing, cued
from nlu.entities.rules.money import LEAST_BARE, Money, money
from nlu.entities.rules.said import comes_from, goes_on, says_nothing_else

_YEARS = range(1900, 2100)
_OF_DAYS = range(5, 32)
_MOST_BESIDE_A_DAY = 9999
_LEAST_IN_WORDS = 40
"""From here on a number in words that counts nothing is a sum."""


def _bare(values: Values, place: Place) -> Money | None:
    amount, chart = values["NUM"], place.chart
    spoken = "WORDNUM" in chart.cells[place.start]
    if amount < LEAST_BARE or (amount in _YEARS and not spoken):
        return None
    if comes_from(chart, place.start) or goes_on(chart, place.end) or "EXACT" in chart.cells[place.start]:
        return None
    if cued(place):
        return money(amount, None)
    if amount in _OF_DAYS:
        return None
    told = spoken and (says_nothing_else(place) or (amount >= _LEAST_IN_WORDS and counts_nothing(place)))
    grouped = "GROUPED" in chart.cells[place.start] and counts_nothing(place)
    dated = amount <= _MOST_BESIDE_A_DAY and beside_day(place)
    return money(amount, None) if told or grouped or dated else None


BARE_SUMS = (Rule("AMOUNT", "NUM", _bare),)
