"""Minor units, for people and for Stripe."""

import re
from copy import copy
from datetime import date
from decimal import Decimal

from babel import Locale
from babel.dates import format_date

from flows.values import Money

# ISO 4217, list one: exponents other than two.
_EXPONENTS = {
    **dict.fromkeys(
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(),
        0,
    ),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
# Zero-decimal in ISO 4217, yet Stripe wants hundredths (docs.stripe.com/currencies, special cases).
_STRIPE_HUNDREDTHS = frozenset({"ISK", "UGX"})
# CLDR's currency spacing (UTS 35, part 3), which Babel leaves out: KWD 1.000, not KWD1.000.
_LETTER_BEFORE_DIGIT = re.compile(r"(?<=[^\W\d_])(?=\d)")


def exponent(currency: str) -> int:
    """Decimal places of the currency's minor unit."""
    return _EXPONENTS.get(currency, 2)


def parse_money(amount: str, currency: str) -> Money:
    """ "480.00" as minor units; ValueError where the currency has fewer decimals than the text."""
    scaled = Decimal(amount).scaleb(exponent(currency))
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{amount} has more decimals than {currency} allows")
    return Money(int(scaled), currency)


def plain(money: Money) -> str:
    """ "480.00": the amount for machines."""
    return f"{_decimal(money):.{exponent(money.currency)}f}"


def format_money(money: Money, language: str) -> str:
    """The amount for people, such as 480,00 € or R$ 480,00."""
    locale = locale_of(language)
    pattern = copy(locale.currency_formats["standard"])
    pattern.frac_prec = (exponent(money.currency),) * 2
    text: str = pattern.apply(_decimal(money), locale, currency=money.currency, currency_digits=False)
    return _LETTER_BEFORE_DIGIT.sub("\N{NO-BREAK SPACE}", text)


def format_day(day: date, language: str) -> str:
    """The day for people, such as 20. Oktober 2026."""
    return format_date(day, "long", locale=locale_of(language))


def locale_of(language: str) -> Locale:
    return Locale.parse(language, sep="-")


def to_stripe(money: Money) -> int:
    """The amount as Stripe counts it. Of three decimals Stripe takes two: the last digit stays owed."""
    if money.currency in _STRIPE_HUNDREDTHS:
        return money.minor * 100
    if exponent(money.currency) == 3:
        return money.minor - money.minor % 10
    return money.minor


def from_stripe(amount: int, currency: str) -> Money:
    """Stripe's amount in our minor units; Stripe writes currencies in lower case."""
    code = currency.upper()
    return Money(amount // 100 if code in _STRIPE_HUNDREDTHS else amount, code)


def _decimal(money: Money) -> Decimal:
    return Decimal(money.minor).scaleb(-exponent(money.currency))
