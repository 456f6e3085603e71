"""Numbers in digits and in words: "1.234,56", "1,5k", "hundertfuffzig", "quatre-vingts", "two hundred and fifty"."""

import re
from collections.abc import Sequence
from decimal import Decimal

from nlu.entities.chart import Chart
from nlu.entities.folding import Folded
from nlu.entities.lexicon import Lexicon

AND = -1
"""The value of a word that joins parts of a numeral."""
_GROUPED = re.compile(r"([0-9]{1,3})((?P<s>[.,' ])[0-9]{3}(?:(?P=s)[0-9]{3})*)(?![0-9])(?:(?!(?P=s))[.,]([0-9]{1,2})(?![0-9]))?")
_PLAIN = re.compile(r"([0-9]+)(?:[.,]([0-9]{1,2})(?![0-9]))?")
_DASH = re.compile(r"[.,] ?(?:--?|=)(?![0-9])")
_JOINED = re.compile(r"[0-9][.,:/'-]$")
_GOES_ON = re.compile(r"[.,:/'-][0-9]")
_LARGEST = 9


def mark_numbers(chart: Chart, folded: Folded, known: Lexicon) -> None:
    """Put all numbers on the chart: NUM; COUNT where whole; DAY, MNUM, YEAR, TWO for the parts of dates and sums."""
    by_end = {token.at + len(token.word): i + 1 for i, token in enumerate(chart.tokens)}
    for start, token in enumerate(chart.tokens):
        if token.is_number:
            _digits(chart, start)
            _literals(chart, start, folded.text, by_end)
        elif token.word in known.numerals or (known.glued_numerals and token.is_word):
            _words(chart, start, known)


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


def _words(chart: Chart, start: int, known: Lexicon) -> None:
    if chart.has(start - 1, "WORDNUM") and any(end > start for _, end in chart.cells[start - 1]["WORDNUM"]):
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
    if value <= 31:
        chart.put(start, "DAYWORD", value, end)


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
            continue
        value = combine(parts)
        if value is None:
            break
        best = value, place + 1
    return best


def _parts(word: str, known: Lexicon) -> list[int]:
    """The numerals that a word is made of; none if anything is left over."""
    if word in known.numerals:
        value = known.numerals[word]
        return [] if value == AND else [value]
    if not known.glued_numerals or len(word) < 6:
        return []
    ways: list[list[int] | None] = [[]] + [None] * len(word)
    for end in range(1, len(word) + 1):
        for start in range(max(end - 10, 0), end):
            before, value = ways[start], known.numerals.get(word[start:end])
            if before is not None and value is not None:
                ways[end] = [*before, value]
                break
    found = ways[-1] or []
    return found if len(found) > 1 and combine(found) is not None else []


def combine(parts: Sequence[int]) -> int | None:
    """One number of its parts in the order in which they are spoken; None if they are not one number."""
    total, group, room, previous, joined = 0, 0, 10**6, 0, False
    for part in parts:
        if part == AND:
            joined = True
            continue
        if part == 1000 and total == 0 and (group or not joined):
            total, group, room = (group or 1) * 1000, 0, 1000
        elif part == 100 and group < 20 and not joined:
            group, room = (group or 1) * 100, 100
        elif part == 20 and previous == 4 and not joined and group % 100 == 4:
            group, room = group + 76, 20  # quatre-vingts
        elif part < room:
            group += part
            room = _room(part)
        elif joined and 1 <= previous <= 9 and part in range(20, 100, 10) and room == 0:
            group += part  # fünfundzwanzig
        else:
            return None
        previous, joined = part, False
    return None if joined or not parts else total + group


def _room(part: int) -> int:
    """What may still be added after this part: below the tens, the hundreds; after "soixante" up to 19."""
    if part >= 100:
        return 100
    if part == 60:
        return 20
    return 10 if part >= 20 and part % 10 == 0 else 0
