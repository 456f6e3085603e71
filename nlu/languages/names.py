"""Languages as the product names them."""

_NAMES = {"pt": "pt-BR"}


def language_of(code: str) -> str:
    """The product's name for a language of the training data: its Portuguese is Brazil's."""
    return _NAMES.get(code, code)
