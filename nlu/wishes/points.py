"""Where a message can be divided: before which of its words a new wish may begin."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

from nlu.entities.folding import fold
from nlu.wishes.connectives import ABBREVIATED, ADDING, OPENING, REASONING, UNFINISHED

SHORTEST_MESSAGE = 5
"""Words; a shorter message is one wish."""
MOST_POINTS = 3
"""Each costs the classification of more spans: three make nine of them."""
_BESIDE_A_POINT = 2
"""Words on either side, at the least."""
_BESIDE_AN_OPENING = 3
_GOES_ON = UNFINISHED | REASONING | OPENING
_WORD = re.compile(r"[^\W_]+|&")
_FULL_STOP = re.compile(r"[.!?;\n…☀-➿\U0001F300-\U0001FAFF]")
_COMMA = re.compile(r"[,:()]|(?<=\s)[-–—]+(?=\s)")


class Sign(IntEnum):
    """What speaks for a new wish, from the weakest to the strongest."""

    OPENING = 1
    REASON = 2
    ADDING = 3
    COMMA = 4
    COMMA_AND_REASON = 5
    COMMA_AND_ADDING = 6
    FULL_STOP = 7


@dataclass(frozen=True, slots=True)
class Point:
    """text[:place] and text[place:] may be two wishes."""

    place: int
    sign: Sign


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    before: str
    """What stands between the word before it and this one."""


def points(text: str) -> list[Point]:
    """The likeliest, in order; of equals those that divide more evenly."""
    words = list(_words(text))
    if len(words) < SHORTEST_MESSAGE:
        return []
    numbers = range(_BESIDE_A_POINT, len(words) - _BESIDE_A_POINT + 1)
    found = [Point(words[number].start, sign) for number in numbers if (sign := _sign(words, number))]
    found.sort(key=lambda point: (-point.sign, abs(point.place - len(text) / 2)))
    return sorted(found[:MOST_POINTS], key=lambda point: point.place)


def _words(text: str) -> Iterator[_Word]:
    folded = fold(text, german=False)
    end = 0
    for match in _WORD.finditer(folded.text):
        start = folded.starts[match.start()]
        yield _Word(match[0], start, text[end:start])
        end = folded.ends[match.end() - 1]


def _sign(words: list[_Word], number: int) -> Sign | None:
    word, before, last = words[number].text, words[number].before, words[number - 1].text
    if not re.search(r"\s", before):
        return None
    if _FULL_STOP.search(before) and not _abbreviated(last, before):
        return Sign.FULL_STOP
    comma = bool(_COMMA.search(before))
    if not comma and last in ADDING:
        return None  # the connective before it is where the thought begins: "et puis"
    if word in ADDING:
        return Sign.COMMA_AND_ADDING if comma else Sign.ADDING
    if word in REASONING:
        return Sign.COMMA_AND_REASON if comma else Sign.REASON
    if comma:
        return Sign.COMMA
    finished = last not in _GOES_ON
    amid = _BESIDE_AN_OPENING <= number <= len(words) - _BESIDE_AN_OPENING
    return Sign.OPENING if word in OPENING and finished and amid else None


def _abbreviated(word: str, before: str) -> bool:
    """Whether the stop belongs to a shortened word or to a number: "Nr. 5", "am 3. März"."""
    return before.strip() == "." and (word.isdigit() or word in ABBREVIATED)
