"""Words, runs of digits and signs, with their places in the original text."""

import re
from dataclasses import dataclass

from nlu.entities.folding import Folded, fold

_PIECE = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_DIGITS = "0123456789"
_DIGIT_TOUCH = re.compile(r"[0-9]")
_DASHED = frozenset(",.-")
"""Before a hyphen of a round sum: "50,-", "50.--"."""


@dataclass(frozen=True, slots=True)
class Token:
    """One piece: `word` is folded, `raw` keeps the accents; `at` is its place in the folded text.

    `glued`: no gap stands before it. `capital`: it begins with a capital letter and is not all capitals.
    """

    word: str
    raw: str
    start: int
    end: int
    at: int
    glued: bool
    is_number: bool
    is_word: bool
    capital: bool


def tokenize(text: str, german: bool) -> tuple[Folded, list[Token]]:
    """Cut a text. An apostrophe or hyphen is a piece only where it touches a digit or stands alone."""
    folded = fold(text, german)
    tokens: list[Token] = []
    previous = -1
    for match in _PIECE.finditer(folded.text):
        start, end = match.span()
        if match[0] in "'-" and not _matters(folded.text, start):
            continue
        first, last = folded.starts[start], folded.ends[end - 1]
        number, letters = match[0][0] in _DIGITS, match[0][0].isalpha()
        written = text[first:last]
        capital = written[0].isupper() and not written[1:2].isupper()
        glued = start == previous
        tokens.append(Token(match[0], written.casefold(), first, last, start, glued, number, letters, capital))
        previous = end
    return folded, tokens


def _matters(text: str, place: int) -> bool:
    around = text[max(place - 1, 0) : place] + text[place + 1 : place + 2]
    return not around.strip() or bool(_DIGIT_TOUCH.search(around)) or not _DASHED.isdisjoint(around)


def words_of(phrase: str, german: bool) -> tuple[str, ...]:
    """A phrase of the vocabulary, cut as a text would be."""
    return tuple(token.word for token in tokenize(phrase, german)[1])
