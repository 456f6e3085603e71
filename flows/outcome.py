"""What a flow answers with: replies to be worded, effects to be carried out, the next state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from flows.values import IDLE, Money, State

HandoffReason = Literal[
    "requested",
    "not_understood",
    "unknown_contact",
    "verification_failed",
    "not_automated",
    "media",
    "wrote_after_opt_out",
    "self_harm",
    "failed",
]


@dataclass(frozen=True)
class PaymentUrl:
    """Stands for the link to pay this invoice; the address is filled in when the reply is worded."""

    invoice_id: int


@dataclass(frozen=True)
class Lines:
    """A list within a message: each line a catalog message of its own."""

    items: tuple["Reply", ...]


@dataclass(frozen=True)
class Button:
    """A quick reply: `label` is a catalog key, or the text itself where `literal`."""

    label: str
    payload: str
    literal: bool = False


@dataclass(frozen=True)
class Reply:
    """A catalog message with its arguments."""

    key: str
    arguments: Mapping[str, "Argument"] = field(default_factory=dict)
    buttons: tuple[Button, ...] = ()


Argument = str | int | date | Money | PaymentUrl | Lines | Reply


@dataclass(frozen=True)
class OpenHandoff:
    reason: HandoffReason


@dataclass(frozen=True)
class OptOut:
    """No more messages to this address."""


@dataclass(frozen=True)
class OptIn:
    """Messages to this address are welcome again."""


@dataclass(frozen=True)
class Verified:
    """The person has shown to be the debtor."""


@dataclass(frozen=True)
class Detach:
    """This address is not the debtor's: forget whose it was thought to be."""


Effect = OpenHandoff | OptOut | OptIn | Verified | Detach


@dataclass(frozen=True)
class Outcome:
    """A turn's result. No replies means silence, on purpose."""

    replies: tuple[Reply, ...] = ()
    effects: tuple[Effect, ...] = ()
    state: State = IDLE


def say(*replies: Reply, state: State = IDLE) -> Outcome:
    return Outcome(replies=replies, state=state)
