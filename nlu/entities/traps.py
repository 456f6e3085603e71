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
_STREETS = (
    r"\b[a-z]*(?:strasse|str\.?|gasse|allee|platz|damm|ufer) ?[0-9]{1,4}(?: ?[a-h])?\b",
    r"\b[0-9]{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.?|bd|boulevard|chemin|allee|impasse|quai|place d\w*)\b",
    r"\b[0-9]{1,4}[a-z]?,? (?!the |my |a |of |down )[a-z]+ (?:[a-z]+ )?(?:street|road|rd|avenue|ave|lane)\b",
    # "via bonifico", "via mail" are ways to pay and to write
    r"\b(?:via|viale|corso|piazza|vicolo|largo) (?!bon|mail|email|sms|pay|app|web|whats|tel|posta|pec|pag)"
    r"(?:(?!il |al |entro|da |dal|pago|verso)[a-z']+ ){1,3}(?:n ?|nr ?|numero )?[0-9]{1,4}\b",
    r"\b(?:calle|c/|avda\.?|avenida|plaza|paseo|carrera|rua|av\.?|travessa|praca|alameda|rue|avenue|boulevard)"
    r" (?:(?!el |para|pago|dia|le |pour|avant|ate )[a-z'.]+,? ){0,4}[#n]? ?[0-9]{1,5}\b",
    r"\b(?:via|viale|corso|piazza|calle|avenida|plaza|rua|praca|rue|avenue|place|strasse|platz)"
    r" (?:d[a-z]{0,2} )?[0-9]{1,2}\.? (?:de |di )?[a-z]+(?:,? [0-9]{1,4})?\b",  # "rua 7 de setembro"
)
_ADDRESSES = tuple(re.compile(street + r"(?![0-9]|[.,][0-9]| ?(?:eur|€|r\$|chf|£))") for street in _STREETS)
_CODE = re.compile(r"\b([a-z]{1,6})[-/#]?((?:[0-9]+[a-z]*[-/])*[0-9]{3,}[a-z0-9/-]*)")


def hidden(folded: Folded) -> list[tuple[int, int]]:
    """Where such things stand in the folded text."""
    return [match.span() for shape in (*_SHAPES, *_ADDRESSES) for match in shape.finditer(folded.text)]


def codes(folded: Folded, known: Lexicon) -> list[tuple[int, int]]:
    """Letters with figures glued to them, such as RE-1001; "eur500" is money."""
    return [match.span() for match in _CODE.finditer(folded.text) if not known.is_money(match[1])]
