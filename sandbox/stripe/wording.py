"""The pay page's words in six languages, and amounts as each language writes them."""

import tomllib
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.numbers import format_currency
from werkzeug.datastructures import LanguageAccept

from sandbox.stripe import money

LANGUAGES = ("en", "de", "es", "fr", "it", "pt-BR")
_FOLDER = Path(__file__).parent / "texts"


@cache
def texts(language: str) -> dict[str, Any]:
    """All texts of one of `LANGUAGES`."""
    return tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))


def choose(asked: str | None, accepted: LanguageAccept) -> tuple[str, Locale]:
    """The page's language and the locale of its amounts.

    The session's locale wins; without one (or with `auto`) the browser decides, and English is the last resort.
    """
    wanted = asked if asked not in (None, "auto") else accepted.best_match([*LANGUAGES, "pt"])
    if wanted is None:
        return "en", Locale("en")
    base = wanted.partition("-")[0]
    language = next((known for known in LANGUAGES if known.partition("-")[0] == base), "en")
    return language, _locale(wanted if language != "en" or base == "en" else "en")


def amount(minor: int, currency: str, locale: Locale) -> str:
    """Minor units of `currency` in the reader's notation."""
    value = Decimal(minor).scaleb(-money.exponent(currency))
    return format_currency(value, currency.upper(), locale=locale)


def _locale(tag: str) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(tag.partition("-")[0])
