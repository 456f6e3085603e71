"""Stripe's test cards and test IBANs: which number leads to which outcome."""

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Decline:
    """Why the bank said no, in Stripe's words."""

    code: str
    decline_code: str | None
    message: str

    def as_json(self) -> dict[str, str | None]:
        """The reason as PaymentIntents and charges carry it."""
        return {"code": self.code, "decline_code": self.decline_code, "message": self.message}


GENERIC = Decline("card_declined", "generic_decline", "Your card was declined.")
NOT_AUTHENTICATED = Decline(
    "payment_intent_authentication_failure",
    None,
    "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new "
    "PaymentMethod to attempt to fulfill this PaymentIntent again.",
)
WALLET_REFUSED = Decline(
    "payment_method_customer_decline", None, "The customer declined the payment with their payment provider."
)
DEBIT_FAILED = Decline("debit_not_authorized", None, "The customer has not authorized this debit with their bank.")
VOUCHER_EXPIRED = Decline("payment_method_provider_timeout", None, "The voucher was not paid before it expired.")

_DECLINES = {
    "4000000000000002": GENERIC,
    "4000000000009995": Decline("card_declined", "insufficient_funds", "Your card has insufficient funds."),
    "4000000000000069": Decline("expired_card", None, "Your card has expired."),
    "4000000000000127": Decline("incorrect_cvc", None, "Your card's security code is incorrect."),
}
_AUTHENTICATED = frozenset({"4000000000003220", "4000002500003155"})
_FAILING_IBANS = frozenset({"DE62370400440532013001"})


def digits(typed: str) -> str:
    """The number without the spaces and dashes people type."""
    return re.sub(r"[\s-]", "", typed)


def decline(number: str) -> Decline | None:
    """What the bank answers to this card, or None when it pays."""
    return _DECLINES.get(number)


def needs_authentication(number: str) -> bool:
    """Whether the bank asks for 3-D Secure."""
    return number in _AUTHENTICATED


def is_valid_number(number: str) -> bool:
    """Length and Luhn check digit."""
    if not re.fullmatch(r"\d{13,19}", number, re.ASCII):
        return False
    doubled = [int(digit) * (1 + index % 2) for index, digit in enumerate(reversed(number))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def brand(number: str) -> str:
    """The card network, from the first digits."""
    if number.startswith("4"):
        return "visa"
    if number.startswith(("34", "37")):
        return "amex"
    return "mastercard" if number[:2] in {"51", "52", "53", "54", "55"} else "unknown"


def parse_expiry(typed: str) -> tuple[int, int] | None:
    """Month and year of ``12/34``, ``12 / 2034`` or ``1234``; None when it is no date."""
    match = re.fullmatch(r"\s*(\d{1,2})\s*[/\-. ]?\s*(?:20)?(\d{2})\s*", typed, re.ASCII)
    if match is None or not 1 <= int(match[1]) <= 12:
        return None
    return int(match[1]), 2000 + int(match[2])


def is_past(expiry: tuple[int, int], today: date) -> bool:
    """Whether the card's last month is over."""
    month, year = expiry
    return (year, month) < (today.year, today.month)


def is_valid_iban(iban: str) -> bool:
    """Shape and the ISO 7064 check digits."""
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", iban, re.ASCII):
        return False
    return int("".join(str(int(char, 36)) for char in iban[4:] + iban[:4])) % 97 == 1


def debit_bounces(iban: str) -> bool:
    """Whether the debit on this test account is sent back."""
    return iban in _FAILING_IBANS


def is_valid_cvc(typed: str, number: str) -> bool:
    """Three digits, or four on American Express."""
    length = 4 if brand(number) == "amex" else 3
    return re.fullmatch(rf"\s*\d{{{length}}}\s*", typed, re.ASCII) is not None
