"""A conversation specification: what is given, what is said and done in turn, what holds then."""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from bot.config import Language, Tone
from flows.outcome import HandoffReason

_ACTIONS = ("debtor", "pay", "open", "settle", "clock")
_NOT_YET = {
    "finance": "finance's desk is not yet available in the product",
    "agent": "the agents' inbox is not yet available in the product",
}
_UNITS = {"d": "days", "h": "hours", "m": "minutes"}


def _quoted(value: Any) -> Any:
    """YAML reads 50667, 480.00 and no as numbers and truth values; what was written would be lost."""
    if value is None or isinstance(value, str):
        return value
    raise ValueError(f'must be text: put it into quotes, such as "{value}"')


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


def _moment(value: Any) -> Any:
    match = re.fullmatch(r"\+(\d{1,5})([dhm])", value) if isinstance(value, str) else None
    if match:
        return timedelta(**{_UNITS[match[2]]: int(match[1])})
    try:
        moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError:
        raise ValueError("must be a step such as +3d, +2h or +30m, or an ISO time") from None
    return moment.replace(tzinfo=moment.tzinfo or UTC)


def _handoff(value: str) -> str:
    allowed = ("none", "open", *get_args(HandoffReason))
    if value not in allowed:
        raise ValueError(f"must be one of {', '.join(allowed)}")
    return value


Text = Annotated[str, BeforeValidator(_quoted)]
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed)]
Amount = Annotated[Text, Field(pattern=r"^-?\d+(\.\d+)?$")]


class Part(BaseModel):
    """A mapping of the file; what it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Debtor(Part):
    """Who writes. `known: false`: a phone of which the product knows nothing."""

    phone: Annotated[Text, Field(pattern=r"^\+[1-9]\d{6,14}$")]
    name: str = "Somebody"
    language: Language = "en"
    tone: Tone | None = None
    postcode: Text | None = None
    verified: bool = False
    known: bool = True
    hides_number: bool = False


class Invoice(Part):
    """An invoice that is open when the conversation begins."""

    number: Text
    creditor: str
    description: str
    amount: Amount
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    due: date


class Given(Part):
    """How things stand at the beginning. `config` is laid over config.yml."""

    now: AwareDatetime
    debtor: Debtor
    invoices: tuple[Invoice, ...] = ()
    config: dict[Literal["company", "payments", "understanding", "turn"], dict[str, Any]] = {}

    @model_validator(mode="after")
    def _strangers_owe_nothing(self) -> "Given":
        if self.invoices and not self.debtor.known:
            raise ValueError("a debtor who is not known can't have invoices")
        return self


class Said(Part):
    """A debtor's message: words, a picture (with words or without), or a tapped button, counted from 1."""

    text: Text = ""
    media: Literal["picture"] | None = None
    button: Annotated[int, Field(ge=1, le=3)] | None = None

    @model_validator(mode="before")
    @classmethod
    def _words_alone(cls, value: Any) -> Any:
        return value if isinstance(value, dict) else {"text": _quoted(value)}

    @model_validator(mode="after")
    def _something(self) -> "Said":
        if bool(self.button) == bool(self.text or self.media):
            raise ValueError("must be text, {button: N} or {media: picture}")
        return self


class Payment(Part):
    """The debtor pays on the hosted page, by default with a card that works.

    A delayed payment ends with a `settle` turn or by itself twenty seconds later by the clock: well, unless its
    `iban` is one that bounces.
    """

    link: Literal["last"] = "last"
    method: Literal["card", "sepa_debit", "pix", "boleto", "klarna", "multibanco"] = "card"
    card: Text = "4242424242424242"
    iban: Text = "DE89370400440532013000"
    result: Literal["accepted", "declined", "closed"] = "accepted"

    @model_validator(mode="before")
    @classmethod
    def _last_link(cls, value: Any) -> Any:
        return {} if value == "last_link" else value


class Step(Part):
    """One turn: what somebody does, and what is expected of the product's answers to it."""

    debtor: Said | None = None
    pay: Payment | None = None
    open: Literal["last_link"] | None = None
    settle: Literal["succeeded", "failed"] | None = None
    clock: Annotated[timedelta | datetime, BeforeValidator(_moment)] | None = None
    intent: str | None = None
    bot: Texts = ()
    without: Annotated[Texts, Field(alias="not")] = ()
    page: Texts = ()
    silent: bool = False

    @model_validator(mode="before")
    @classmethod
    def _one_action(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            return value
        for name in _NOT_YET:
            if name in value:
                raise ValueError(f"{name}: {_NOT_YET[name]}, so this can't be played")
        found = [name for name in _ACTIONS if name in value]
        if len(found) != 1:
            raise ValueError(
                f"must have exactly one of {', '.join(_ACTIONS)} (found: {', '.join(found) or 'none'})"
            )
        return value

    @model_validator(mode="after")
    def _fitting(self) -> "Step":
        if self.intent and not (self.debtor and self.debtor.text):
            raise ValueError("intent: only what the debtor writes is understood")
        if self.page and not (self.open or self.pay):
            raise ValueError("page: only open and pay lead to a page")
        if self.silent and self.bot:
            raise ValueError("silent: a silent turn can't have replies")
        return self


class Then(Part):
    """What holds at the end. `messages`: how many the debtor got in all."""

    balance: dict[str, Amount] = {}
    handoff: Annotated[str, AfterValidator(_handoff)] | None = None
    opted_out: bool | None = None
    verified: bool | None = None
    messages: Annotated[int, Field(ge=0)] | None = None


class Spec(Part):
    """A whole specification."""

    name: str
    given: Given
    turns: Annotated[tuple[Step, ...], Field(min_length=1)]
    then: Then = Then()

    @model_validator(mode="after")
    def _known_invoices(self) -> "Spec":
        unknown = set(self.then.balance) - {invoice.number for invoice in self.given.invoices}
        if unknown:
            raise ValueError(f"then.balance: no invoice {', '.join(sorted(unknown))} is given")
        return self
