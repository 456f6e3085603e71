"""Phone numbers, bank accounts, addresses and codes: found by shape, and kept from every rule."""

import re

from nlu.entities.folding import Folded
from nlu.entities.lexicon import Lexicon

_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        r"\S{1,64}@\S{1,255}|https?://\S+|www\.\S+",
        r"\b[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,7}(?: ?[a-z0-9]{1,4})?\b",  # IBAN
        r"(?<![\w+])(?:\+|00)[0-9](?:[ ()/.-]{0,2}[0-9]){6,16}",
        r"(?<![\w.,])0[0-9]{2,5}(?:[ /-]{0,3}[0-9]){3,12}",
        r"(?<![\w.,])0[1-9](?: ?[0-9]{2}){4}\b",
        r"\(?\b[0-9]{2,3}\)?[ -][0-9]{3,5}-[0-9]{4}\b",
        r"(?<![\w.,])[679][0-9]{2} [0-9]{3} [0-9]{3,4}\b(?! ?(?:eur|€))",
        r"(?<![\w.,])[0-9]{7,}",
        r"\b[0-9]{4}[/-][0-9]{3,}\b",
        r"\b[0-9]{3,}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}\b",  # CPF
    )
)
_CODE = re.compile(r"\b([a-z]{1,6})[-/#]?((?:[0-9]+[a-z]*[-/])*[0-9]{3,}[a-z0-9/-]*)")


def hidden(folded: Folded) -> list[tuple[int, int]]:
    """Where such things stand in the folded text."""
    return [match.span() for shape in _SHAPES for match in shape.finditer(folded.text)]


def codes(folded: Folded, known: Lexicon) -> list[tuple[int, int]]:
    """Letters with figures glued to them, such as RE-1001; "eur500" is money."""
    return [match.span() for match in _CODE.finditer(folded.text) if not known.is_money(match[1])]
