"""Which of several options a debtor means who types "2" or "the first one" instead of tapping a button."""

import re
import unicodedata

# Ordinals in all six languages together, without accents; the place in the row is the place in the question.
_ORDINALS = (
    frozenset(
        "1 1o 1a erste ersten erster erstes ersteres first former primo prima primero primera primeiro primeira"
        " premier premiere 1ere 1er 1st".split()
    ),
    frozenset(
        "2 2o 2a zweite zweiten zweiter zweites letzteres second latter secondo seconda segundo segunda deuxieme"
        " seconde 2eme 2nd".split()
    ),
    frozenset(
        "3 3o 3a dritte dritten dritter drittes third terzo terza tercero tercera terceiro terceira troisieme 3eme"
        " 3rd".split()
    ),
)
# What may stand beside an ordinal. Any other word makes it part of something else: "the first instalment".
_BESIDE = frozenset(
    # de
    "ja das die den der bitte ich nehme nummer nr option meine also"
    # en
    " yes yeah the one please i mean number it s option"
    # it
    " si il la lo l per favore grazie numero opzione scelgo intendo"
    # pt
    " sim o a opcao por eu quero"
    # es
    " el es opcion favor gracias"
    # fr
    " oui le c est choix s vous te plait merci".split()
)


def place_in(text: str) -> int | None:
    """1, 2 or 3 where the text names one place and nothing more."""
    words = re.findall(r"\w+", _plain(text))
    if not all(word in _BESIDE or _place(word) for word in words):
        return None
    places = {place for word in words if (place := _place(word))}
    return places.pop() if len(places) == 1 else None


def _place(word: str) -> int | None:
    return next((place for place, ordinals in enumerate(_ORDINALS, 1) if word in ordinals), None)


def _plain(text: str) -> str:
    """Lower case, without accents; 2º becomes 2o."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
