"""Minor units are exact in every currency, for people and for Stripe."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.money import exponent, format_money, from_stripe, parse_money, plain, to_stripe
from flows.values import Money

CURRENCIES = ["EUR", "USD", "GBP", "BRL", "CHF", "JPY", "KWD", "ISK", "CLF"]


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("480.00", "EUR", 48000), ("480", "EUR", 48000), ("500", "JPY", 500), ("10.255", "KWD", 10255)],
)
def test_parsing(amount: str, currency: str, minor: int):
    assert parse_money(amount, currency) == Money(minor, currency)


@pytest.mark.parametrize(("amount", "currency"), [("1.005", "EUR"), ("1.5", "JPY"), ("0.0001", "KWD")])
def test_too_many_decimals_are_refused(amount: str, currency: str):
    with pytest.raises(ValueError, match="more decimals"):
        parse_money(amount, currency)


@given(st.integers(0, 10**12), st.sampled_from(CURRENCIES))
def test_plain_and_back(minor: int, currency: str):
    money = Money(minor, currency)
    assert parse_money(plain(money), currency) == money


@given(st.integers(0, 10**9), st.sampled_from(CURRENCIES))
def test_stripe_and_back_loses_at_most_the_third_decimal(minor: int, currency: str):
    money = Money(minor, currency)
    back = from_stripe(to_stripe(money), currency.lower())
    lost = minor - back.minor
    assert 0 <= lost < (10 if exponent(currency) == 3 else 1)


@pytest.mark.parametrize(
    ("money", "language", "text"),
    [
        (Money(48000, "EUR"), "de", "480,00 €"),
        (Money(123456, "EUR"), "it", "1.234,56 €"),
        (Money(60000, "BRL"), "pt-BR", "R$ 600,00"),
        (Money(7500, "GBP"), "en", "£75.00"),
        (Money(500, "JPY"), "en", "¥500"),
        (Money(10255, "KWD"), "en", "KWD 10.255"),
        (Money(123456, "EUR"), "fr", "1 234,56 €"),
    ],
)
def test_for_people(money: Money, language: str, text: str):
    assert format_money(money, language).replace("\xa0", " ").replace("\u202f", " ") == text


def test_stripe_counts_hundredths_of_kronur_and_two_decimals_of_dinars():
    assert to_stripe(Money(500, "ISK")) == 50000
    assert to_stripe(Money(500, "JPY")) == 500
    assert to_stripe(Money(10255, "KWD")) == 10250
