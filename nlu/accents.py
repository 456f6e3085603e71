"""Accents and umlauts, which many leave out on a phone."""

import unicodedata


def without_accents(text: str) -> str:
    """The text without them, its compatibility forms made plain (NFKD)."""
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
