"""What is read from a message: each entity with its place in the text and its normal form."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Span:
    """A place in the text as it was written: text[start:end]."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Date(Span):
    """A day; before today only where the sentence speaks of the past."""

    day: date


@dataclass(frozen=True, slots=True)
class Amount(Span):
    """A sum of money; the currency is None where the text does not say it plainly."""

    amount: Decimal
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Installments(Span):
    """A number of parts to pay in."""

    count: int


@dataclass(frozen=True, slots=True)
class Share(Span):
    """A part of what is owed, as "1/2"."""

    share: str


@dataclass(frozen=True, slots=True)
class Method(Span):
    """A way to pay: card, sepa, transfer, paypal, pix, boleto, cash, klarna, apple_pay, google_pay."""

    method: str


@dataclass(frozen=True, slots=True)
class InvoiceNumber(Span):
    """The number of an invoice or file as the debtor wrote it, upper-cased."""

    number: str


@dataclass(frozen=True, slots=True)
class Entities:
    """Everything that was read from one message, each kind in the order of the text."""

    dates: tuple[Date, ...] = field(default=())
    amounts: tuple[Amount, ...] = field(default=())
    installments: tuple[Installments, ...] = field(default=())
    amounts_per_month: tuple[Amount, ...] = field(default=())
    shares: tuple[Share, ...] = field(default=())
    methods: tuple[Method, ...] = field(default=())
    invoice_numbers: tuple[InvoiceNumber, ...] = field(default=())

    def summary(self) -> dict[str, object]:
        """The first of each kind in plain values; absent keys are absent, the currency stands beside an amount."""
        found: dict[str, object] = {}
        if self.dates:
            found["date"] = self.dates[0].day.isoformat()
        if self.amounts:
            found["amount"] = plain(self.amounts[0].amount)
            if self.amounts[0].currency:
                found["currency"] = self.amounts[0].currency
        if self.installments:
            found["installments"] = self.installments[0].count
        if self.amounts_per_month:
            found["amount_per_month"] = plain(self.amounts_per_month[0].amount)
        if self.shares:
            found["share"] = self.shares[0].share
        return found


def plain(amount: Decimal) -> str:
    """Two decimals after a dot."""
    return f"{amount:.2f}"
