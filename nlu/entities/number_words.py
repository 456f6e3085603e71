"""Numbers in words: "hundertfuffzig", "quatre-vingts", "two hundred and fifty"."""

from collections.abc import Sequence
from decimal import Decimal

from nlu.entities.chart import Chart
from nlu.entities.lexicon import Lexicon, one_slip

AND = -1
"""The value of a word that joins parts of a numeral."""
_SHORTEST_COMPOUND = 6
_LONGEST_PART = 10
_SHORTEST_MISTYPED = 5


def mark_words(chart: Chart, start: int, known: Lexicon) -> None:
    """Put the number that begins with this word on the chart, unless it goes on from the word before."""
    if start and _parts(chart.tokens[start - 1].word, known):
        return
    if chart.has(start - 1, "AND") and any(end > start for _, end in _before(chart, start)):
        return
    read = _numeral(chart, start, known)
    if read is None:
        return
    value, end = read
    if end < len(chart.tokens) and _parts(chart.tokens[end].word, known):
        return  # "two fifty": 2, 50 or 250?
    chart.put(start, "NUM", Decimal(value), end)
    chart.put(start, "WORDNUM", value, end)
    chart.put(start, "COUNT", value, end)
    for factor, after in chart.cells[end].get("KILO", ()) if end < len(chart.cells) else ():
        chart.put(start, "THOUSANDS", Decimal(value * factor), after)
        chart.put(start, "NUM", Decimal(value * factor), after)
    if value <= 31:
        chart.put(start, "DAYWORD", value, end)


def _before(chart: Chart, start: int) -> list[tuple[int, int]]:
    """The numbers in words that begin shortly before."""
    return [found for i in range(max(start - 6, 0), start) for found in chart.cells[i].get("WORDNUM", ())]


def mark_mistyped(chart: Chart, start: int, known: Lexicon) -> None:
    """Put the numeral on the chart that this word, which leads up to a currency, must be: "fivty pounds"."""
    word = chart.tokens[start].word
    if len(word) < _SHORTEST_MISTYPED or chart.cells[start] or (start and chart.has(start - 1, "NUM")):
        return
    values = {value for other, value in known.numerals.items() if word[0] == other[0] and one_slip(word, other)}
    if len(values) == 1 and min(values) > 1:
        chart.put(start, "NUM", Decimal(values.pop()), start + 1)


def _numeral(chart: Chart, start: int, known: Lexicon) -> tuple[int, int] | None:
    """The longest row of words from here that is one number, and its end."""
    parts: list[int] = []
    best: tuple[int, int] | None = None
    for place in range(start, len(chart.tokens)):
        more = _parts(chart.tokens[place].word, known)
        if chart.has(place, "AND") and not more:
            more = [AND]
        if not more:
            break
        parts += more
        if parts[-1] == AND:
            if parts[-2:] in ([AND], [AND, AND]):
                break
            continue
        whole = combine(parts, known.language)
        if whole is None:
            break
        best = whole, place + 1
    return best


def _parts(word: str, known: Lexicon) -> list[int]:
    """The numerals that a word is made of; none if anything is left over."""
    if word in known.numerals:
        own = known.numerals[word]
        return [] if own == AND else [own]
    if not known.glued_numerals or len(word) < _SHORTEST_COMPOUND:
        return []
    ways: list[list[int] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(end - _LONGEST_PART, 0), end):
            before, value = ways[start], known.numerals.get(word[start:end])
            if before is not None and value is not None:
                ways[end] = [*before, value]
                break
    found = ways[-1] or []
    return found if len(found) > 1 and combine(found, known.language) is not None else []


def combine(parts: Sequence[int], language: str) -> int | None:
    """One number of its parts as they are spoken in a language; None if they are not one."""
    total = group = previous = 0
    room, joined, french = 10**6, False, language == "fr"
    for part in parts:
        if part == AND:
            joined = True
            continue
        if part == 1000 and total == 0 and (group or not joined):
            total, group, room = (group or 1) * 1000, 0, 1000
        elif part == 100 and group < 20 and not joined:
            group, room = (group or 1) * 100, 100
        elif french and part == 20 and previous == 4 and not joined:
            group, room = group + 76, 20  # quatre-vingts
        elif part < room or (french and previous == 10 and part in {7, 8, 9}):  # dix-sept
            group += part
            room = 20 if french and part == 60 else _room(part)
        elif language == "de" and joined and 1 <= previous <= 9 and part in range(20, 100, 10):
            group += part  # fünfundzwanzig
        else:
            return None
        previous, joined = part, False
    if language == "it" and parts[-2:-1] == [1000] and parts[-1] < 10:
        return None  # "millecinque": 1005, or 1500?
    return None if joined or not parts else total + group


def _room(part: int) -> int:
    """Below what a further part must be."""
    if part >= 100:
        return 100
    return 10 if part >= 20 and part % 10 == 0 else 0
