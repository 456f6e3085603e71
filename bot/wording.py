"""Replies as people read them: message catalogs in six languages, formal and informal."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from bot.config import LANGUAGES
from bot.money import format_day, format_money
from flows.outcome import Argument, Button, Lines, PaymentUrl, Reply
from flows.values import Money

_CATALOGS = Path(__file__).parent / "catalogs"


@dataclass(frozen=True)
class Worded:
    """A message ready to be sent. Buttons as {title, payload}."""

    body: str
    buttons: tuple[dict[str, str], ...] = ()


@dataclass(frozen=True)
class Voice:
    """In which language and tone a debtor is addressed."""

    language: str
    tone: str


def word(reply: Reply, voice: Voice, url_of: Callable[[int], str]) -> Worded:
    """The reply in words; `url_of` gives the payment link of an invoice id."""
    arguments = {name: _argument(value, voice, url_of) for name, value in reply.arguments.items()}
    buttons = tuple({"title": _title(b, voice), "payload": b.payload} for b in reply.buttons)
    return Worded(text(reply.key, voice, arguments), buttons)


def payload_of(typed: str, buttons: Iterable[Button], voice: Voice) -> str | None:
    """The payload of the button whose title was typed instead of tapped."""
    return next((b.payload for b in buttons if _bare(_title(b, voice)) == _bare(typed)), None)


def text(key: str, voice: Voice, arguments: Mapping[str, str | int] | None = None) -> str:
    """One catalog message; KeyError where the catalog lacks it, ValueError where an argument is missing."""
    bundle = _bundle(voice.language)
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    rendered, errors = bundle.format_pattern(pattern, {**(arguments or {}), "tone": voice.tone})
    if errors:
        raise ValueError(f"{key} in {voice.language}: {errors[0]}")
    return str(rendered)


def _argument(value: Argument, voice: Voice, url_of: Callable[[int], str]) -> str | int:
    match value:
        case Money():
            return format_money(value, voice.language)
        case date():
            return format_day(value, voice.language)
        case PaymentUrl():
            return url_of(value.invoice_id)
        case Lines():
            return "\n".join(word(item, voice, url_of).body for item in value.items)
        case Reply():
            return word(value, voice, url_of).body
        case _:
            return value


def _title(button: Button, voice: Voice) -> str:
    return button.label if button.literal else text(button.label, voice)


def _bare(title: str) -> str:
    return re.sub(r"\W", "", title.casefold())


@cache
def _bundle(language: str) -> FluentBundle:
    known = language if language in LANGUAGES else "en"
    bundle = FluentBundle([known], use_isolating=False)
    source = (_CATALOGS / f"{known}.ftl").read_text(encoding="utf-8")
    bundle.add_resource(FluentResource(source))
    return bundle
