"""The operator's decisions: `config.yml`, validated when it is loaded, errors named by line."""

from pathlib import Path
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo, available_timezones

import yaml
from babel.numbers import list_currencies
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from flows.certainty import Thresholds

Language = Literal["de", "it", "en", "pt-BR", "es", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Tone = Literal["formal", "informal"]
PaymentMethod = Literal["card", "sepa_debit", "pix", "boleto", "klarna", "multibanco", "customer_balance"]


class ConfigError(Exception):
    """`config.yml` can't be used; the text says where, what and what is allowed."""


def _zone(name: str) -> str:
    if name not in available_timezones():
        raise ValueError("must be an IANA time zone such as Europe/Berlin")
    return name


def _methods(methods: dict[str, list[PaymentMethod]]) -> dict[str, list[PaymentMethod]]:
    unknown = sorted(set(methods) - {"default"} - list_currencies())
    if unknown:
        raise ValueError(f"{unknown[0]} is not an ISO 4217 currency (such as EUR) nor 'default'")
    if not methods.get("default"):
        raise ValueError("must have at least one method under 'default'")
    return methods


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Company(Section):
    """The firm whose invoices are settled, as debtors see it."""

    name: Annotated[str, Field(min_length=1, max_length=80, description="Name shown to debtors")]
    address: Annotated[str, Field(min_length=1, description="Postal address")]
    phone: Annotated[str, Field(min_length=5, description="Number that debtors can call to check")]
    email: Annotated[str, Field(pattern=r"^[^@\s]+@[^@\s]+$", description="Address for questions")]
    timezone: Annotated[str, AfterValidator(_zone), Field(description="IANA zone of the firm")]
    language: Annotated[Language, Field(description="Language where the debtor's is unknown")]
    tone: Annotated[Tone, Field(description="How debtors are addressed unless their record says otherwise")]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


class Server(Section):
    """Where the world reaches us."""

    public_url: Annotated[
        str | None,
        Field(
            pattern=r"^https?://[^/\s]+$",
            description="Scheme and host of webhooks and payment links, no trailing slash; "
            "null: `http://127.0.0.1:<PORT>`",
        ),
    ] = None


class Sender(Section):
    """The WhatsApp number that writes."""

    whatsapp: Annotated[str, Field(pattern=r"^\+[1-9]\d{6,14}$", description="The number, E.164")]
    messages_per_second: Annotated[
        int, Field(ge=1, le=1000, description="Twilio's limit for this sender; 80 unless raised")
    ] = 80
    sends_in_flight: Annotated[
        int, Field(ge=1, le=64, description="Sends under way at once, each of another conversation")
    ] = 8


class Payments(Section):
    """How debtors may pay."""

    methods: Annotated[
        dict[str, list[PaymentMethod]],
        AfterValidator(_methods),
        Field(description="Stripe payment methods by currency; `default` for the others"),
    ] = {"default": ["card"]}
    session_minutes: Annotated[
        int, Field(ge=31, le=1440, description="Life of one Stripe Checkout Session; our link outlives it")
    ] = 60

    def methods_for(self, currency: str) -> list[PaymentMethod]:
        return self.methods.get(currency, self.methods["default"])


class Understanding(Section):
    """When the model's answer counts."""

    accept_above: Annotated[
        float, Field(ge=0, le=1, description="Probability from which a wish is served; below it the bot asks back")
    ] = 0.6
    ask_back_above: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description="Probability that the two likeliest wishes must have together to be offered; below it the "
            "bot asks what the message is about",
        ),
    ] = 0.4
    opt_out_above: Annotated[
        float, Field(ge=0, le=1, description="Probability from which messages are stopped, best guess or not")
    ] = 0.4
    wrong_person_above: Annotated[
        float,
        Field(
            ge=0,
            le=1,
            description='Probability from which "that is not me" is believed; from `accept_above` on it is to be '
            "confirmed first",
        ),
    ] = 0.9
    timeout_seconds: Annotated[float, Field(gt=0, le=60, description="Wait for the NLU server")] = 5

    @property
    def thresholds(self) -> Thresholds:
        return Thresholds(self.accept_above, self.ask_back_above, self.opt_out_above, self.wrong_person_above)


class TurnConfig(Section):
    """What happens when a message can't be handled at once."""

    attempts: Annotated[int, Field(ge=1, le=20, description="Tries before a person takes the message")] = 6
    retry_seconds: Annotated[
        float, Field(ge=0, le=600, description="Wait before the second try; doubles each time")
    ] = 2


class WorkerConfig(Section):
    """How one worker process works."""

    concurrency: Annotated[int, Field(ge=1, le=64, description="Jobs at once in one worker")] = 8


class Config(Section):
    """`config.yml` as a whole."""

    company: Company
    sender: Sender
    server: Server = Server()
    payments: Payments = Payments()
    understanding: Understanding = Understanding()
    turn: TurnConfig = TurnConfig()
    worker: WorkerConfig = WorkerConfig()


def load_config(path: Path = Path("config.yml")) -> Config:
    """The validated configuration; ConfigError names file, line and what is allowed."""
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.SafeLoader)
        content = yaml.safe_load(text)
    except FileNotFoundError:
        raise ConfigError(f"{path}: no such file. Copy config.yml from the project.") from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: not UTF-8 text.") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        raise ConfigError(f"{path}:{line}: not valid YAML: {getattr(error, 'problem', error)}.") from None
    if not isinstance(content, dict):
        raise ConfigError(f"{path}:1: must be a mapping with the sections {_names(Config)}.")
    try:
        return Config.model_validate(content)
    except ValidationError as error:
        raise ConfigError("\n".join(_explain(path, node, e) for e in error.errors())) from None


def _explain(path: Path, node: yaml.Node | None, error: Any) -> str:
    location = ".".join(str(part) for part in error["loc"])
    line = line_of(node, error["loc"])
    if error["type"] == "extra_forbidden":
        section = _section(error["loc"][:-1])
        return f"{path}:{line}: {location} is unknown. Known here: {_names(section) if section else 'nothing'}."
    if error["type"] == "missing":
        return f"{path}:{line}: {location} is missing."
    message = error["msg"].removeprefix("Value error, ")
    return f"{path}:{line}: {location}: {message} (found: {error['input']!r})."


def line_of(node: yaml.Node | None, location: tuple[Any, ...]) -> int:
    """The line of the innermost key of `location` that the file has, from 1."""
    line = 1
    for part in location:
        if isinstance(node, yaml.MappingNode):
            pair = next((p for p in node.value if p[0].value == str(part)), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
            line = node.start_mark.line + 1
    return line


def _section(location: tuple[Any, ...]) -> type[BaseModel] | None:
    model: type[BaseModel] = Config
    for part in location:
        field = model.model_fields.get(str(part))
        if field is None or not (isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel)):
            return None
        model = field.annotation
    return model


def _names(model: type[BaseModel]) -> str:
    return ", ".join(model.model_fields)
