"""A text as the patterns read it: plain words and signs, one space after each."""

import re
from dataclasses import dataclass

from nlu.entities.folding import fold

# "don't", "dont" and "d’ont" are one word; a dash joins or parts, and either way ends one.
_PIECE = re.compile(r"(?:[^\W_]|')+|[.!?;:,\n()]")
_SIGN = {**dict.fromkeys(".!?;\n()", "."), **dict.fromkeys(",:", ",")}


@dataclass(frozen=True, slots=True)
class PlainText:
    """Words without capitals and accents, "." for what ends a sentence, "," for what ends less than that."""

    text: str
    places: tuple[tuple[int, int], ...]
    """Of each character: where what it was made of stands in the original."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where text[start:end] stands in the original."""
        return self.places[start][0], self.places[end - 1][1]

    def without(self, pattern: re.Pattern[str]) -> "PlainText":
        """The same with a gap, which nothing matches, wherever the pattern does."""
        return PlainText(pattern.sub(lambda match: "." * (len(match[0]) - 1) + " ", self.text), self.places)


def plain(text: str, german: bool) -> PlainText:
    """In German "hoert" is "hort" as "hört" is."""
    folded = fold(text, german)
    chars: list[str] = []
    places: list[tuple[int, int]] = []
    for piece in _PIECE.finditer(folded.text):
        if not (kept := [i for i in range(*piece.span()) if folded.text[i] != "'"]):
            continue
        chars += [_SIGN.get(folded.text[i], folded.text[i]) for i in kept] + [" "]
        places += [(folded.starts[i], folded.ends[i]) for i in (*kept, kept[-1])]
    return PlainText("".join(chars), tuple(places))
