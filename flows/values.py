"""Values that flows speak of: money, a debtor, an invoice, a tap on a button."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Money:
    """An amount in minor units (cents, yen, fils) of an ISO 4217 currency."""

    minor: int
    currency: str


@dataclass(frozen=True)
class Invoice:
    """An open invoice as a flow sees it. `processing`: a delayed payment is under way."""

    id: int
    number: str
    creditor: str
    description: str
    due: date
    owed: Money
    processing: bool = False


@dataclass(frozen=True)
class Debtor:
    """The person, as far as known. `verified`: debts may be spoken of on this address."""

    name: str
    verified: bool
    postcode: str | None


@dataclass(frozen=True)
class Tap:
    """A tapped button, from its payload `action` or `action:argument`."""

    action: str
    argument: str = ""

    @staticmethod
    def parse(payload: str) -> "Tap":
        action, _, argument = payload.partition(":")
        return Tap(action, argument)


@dataclass(frozen=True)
class Question:
    """What was asked last, by which the next message is read: it holds for that one message.

    `choose`: one of `options`, in the order of their buttons; `confirm`: a yes or no to the first of them;
    `in_words`: in the debtor's own words.
    """

    kind: Literal["choose", "confirm", "in_words"]
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class State:
    """What the running flow remembers between turns; `flow` is empty when none runs."""

    flow: str = ""
    data: Mapping[str, str | int] = field(default_factory=dict)
    question: Question | None = None


IDLE = State()


@dataclass(frozen=True)
class Company:
    """The firm, as debtors are told of it."""

    name: str
    address: str
    phone: str
    email: str


@dataclass(frozen=True)
class Turn:
    """One message and what is known when it is answered.

    `options`: where the intent is not understood, the wishes to ask back about (`flows.certainty`). `alarm`: that
    somebody may be in danger (`self_harm`); it stands beside whatever else was understood.
    """

    text: str
    intent: str
    tap: Tap | None
    has_media: bool
    debtor: Debtor | None
    invoices: tuple[Invoice, ...]
    company: Company
    options: tuple[str, ...] = ()
    alarm: str = ""
    opted_out: bool = False
    human_asked: bool = False
    human_present: bool = False

    @property
    def payable(self) -> tuple[Invoice, ...]:
        """Invoices with something owed and no payment under way."""
        return tuple(i for i in self.invoices if i.owed.minor > 0 and not i.processing)
