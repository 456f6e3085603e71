"""From the probabilities of a message's parts to its wishes.

A message has few candidate parts (see `points`), so that every division of it into two or three wishes is tried.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from math import log
from typing import NamedTuple

from nlu.wishes.points import points

MOST_WISHES = 3
NO_WISH_OF_ITS_OWN = frozenset({"greet", "goodbye_thanks", "affirm", "deny", "out_of_scope"})
"""What belongs to the wish beside it: a greeting, a thank-you, a yes before the question, a story."""
_LONGEST = 6
"""Words; a longer part is not the surer for it."""
_IMPOSSIBLE = 1e-4


class Span(NamedTuple):
    """text[start:end]."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wish:
    """What text[start:end] asks for or says, with its probability."""

    intent: str
    confidence: float
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Prices:
    """What a division must be worth; chosen by `nlu.wishes.evaluate`, which also prints them."""

    certainty: float
    rivalry: float
    length: float
    division: float

    def worth(self, traits: "Traits") -> float:
        """A message is divided where this is above 0."""
        gained = self.certainty * traits.certainty + self.rivalry * traits.rivalry + self.length * traits.length
        return gained - self.division


PRICES = Prices(certainty=3.81, rivalry=-0.36, length=2.44, division=5.89)


class Traits(NamedTuple):
    """What speaks for a division: how sure its parts are, how little they say of each other, how long they are."""

    certainty: float
    """The sum of the log-probabilities of the parts' intents."""
    rivalry: float
    """The highest log-probability, in any part, of another part's intent."""
    length: float
    """The log of the shortest part's number of words."""


Reading = Sequence[float]
"""The probability of each intent."""


@dataclass(frozen=True, slots=True)
class _Part:
    span: Span
    words: int
    intent: int
    reading: Reading


def candidates(text: str) -> list[Span]:
    """The spans to be classified: the whole text first; no more than that where it cannot be divided."""
    places = [0, *(point.place for point in points(text)), len(text)]
    whole = Span(0, len(text))
    return [whole, *(span for span in map(Span._make, combinations(places, 2)) if span != whole)]


def wishes(
    text: str,
    spans: Sequence[Span],
    readings: Sequence[Reading],
    intents: Sequence[str],
    prices: Prices = PRICES,
) -> list[Wish]:
    """The wishes of a text, in order, given the readings of its candidate spans: at least one."""
    best, worth = None, 0.0
    for division in divisions(text, spans, readings, intents):
        if (own := prices.worth(traits(division))) > worth:
            best, worth = division, own
    parts = best or [_part(text, spans[0], readings[0])]
    return [_wish(text, part, intents) for part in parts]


def divisions(
    text: str, spans: Sequence[Span], readings: Sequence[Reading], intents: Sequence[str]
) -> Iterator[list[_Part]]:
    """Every division into different wishes."""
    whole = spans[0]
    part_of = {span: _part(text, span, reading) for span, reading in zip(spans, readings, strict=True)}
    inner = sorted({span.start for span in spans} - {whole.start})
    for count in range(1, MOST_WISHES):
        for places in combinations(inner, count):
            division = [part_of[Span(*pair)] for pair in pairwise((whole.start, *places, whole.end))]
            named = {intents[part.intent] for part in division}
            if len(named) == len(division) and not named & NO_WISH_OF_ITS_OWN:
                yield division


def traits(division: Sequence[_Part]) -> Traits:
    """What the prices weigh."""
    return Traits(
        certainty=sum(_log(part.reading[part.intent]) for part in division),
        rivalry=max(_log(one.reading[other.intent]) for one in division for other in division if one is not other),
        length=log(min(_LONGEST, *(part.words for part in division))),
    )


def _part(text: str, span: Span, reading: Reading) -> _Part:
    likeliest = max(range(len(reading)), key=reading.__getitem__)
    return _Part(span, len(text[span.start : span.end].split()), likeliest, reading)


def _wish(text: str, part: _Part, intents: Sequence[str]) -> Wish:
    start, end = part.span
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    return Wish(intents[part.intent], part.reading[part.intent], start, end)


def _log(probability: float) -> float:
    return log(max(probability, _IMPOSSIBLE))
