"""What a language is recognised by: a text's words, and their pieces of 1 to 4 letters."""

import re
from collections.abc import Iterator

from nlu.accents import without_accents

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+\.\S+")
_SIZES = range(1, 5)


def grams(text: str) -> set[str]:
    """The pieces, each once; none where nothing is written in letters. Edges of words are marked by a blank.

    A word with accents is taken with and without them: many leave them out on a phone, and where they stand they
    tell much.
    """
    bare = _LINK.sub(" ", text).casefold().replace("’", "'")
    return {
        gram
        for word in _WORD.findall(bare)
        for written in {word, without_accents(word)}
        for gram in _pieces(written)
    }


def _pieces(word: str) -> Iterator[str]:
    edged = f" {word} "
    yield edged
    for size in _SIZES:
        for start in range(len(edged) - size + 1):
            yield edged[start : start + size]
