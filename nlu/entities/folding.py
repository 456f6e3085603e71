"""Text without what people leave out: case, accents, umlauts, emoji; each character knows where it came from."""

import re
import unicodedata
from dataclasses import dataclass

_SAME = {**dict.fromkeys("’‘`´ʼ", "'"), **dict.fromkeys("–—−‐‑", "-"), "⁄": "/", "ª": "a", "º": "o", "°": "o"}
# "Steuer", "neue" and "Quelle" have no umlaut.
_UMLAUT = re.compile(r"(?<![aeq])(?:ae|oe|ue)")
_LONG = re.compile(r"([a-z])\1{2,}")


@dataclass(frozen=True, slots=True)
class Folded:
    """The plain text; character i of it is original[starts[i]:ends[i]]."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def fold(text: str, german: bool) -> Folded:
    """Lower case, no accents; in German "ae" is "a" as "ä" is; "heuteee" is "heute"."""
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, original in enumerate(text):
        for char in _plain(original):
            chars.append(char)
            starts.append(place)
            ends.append(place + 1)
        if ends and unicodedata.combining(original):
            ends[-1] = place + 1
    plain = "".join(chars)
    gone = {match.start() + 1 for match in _UMLAUT.finditer(plain)} if german else set()
    for match in _LONG.finditer(plain):
        gone.update(range(match.start() + 1, match.end()))
    for i in sorted(gone):
        ends[i - 1] = max(ends[i - 1], ends[i])
    kept = [i for i in range(len(plain)) if i not in gone]
    return Folded(
        "".join(plain[i] for i in kept), tuple(starts[i] for i in kept), tuple(_end(i, gone, ends) for i in kept)
    )


def _end(i: int, gone: set[int], ends: list[int]) -> int:
    last = i
    while last + 1 in gone:
        last += 1
    return ends[last]


def _plain(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    if char.isascii():
        return char.lower()
    category = unicodedata.category(char)
    if category in {"So", "Sk", "Cn", "Co"}:
        return " "  # emoji
    if category == "Cf" or 0xFE00 <= ord(char) <= 0xFE0F:
        return ""  # joiners, marks of direction, variation selectors
    parts = unicodedata.normalize("NFKD", char.casefold())
    kept = (part for part in parts if not unicodedata.combining(part))
    return "".join(" " if part.isspace() else _SAME.get(part, part) for part in kept)
