"""Finds safeguards in a text of any language: nobody knows a stranger's before the first message."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Literal

from nlu.safeguards.alone import standing_alone
from nlu.safeguards.patterns import compiled
from nlu.safeguards.plain import PlainText, plain

LANGUAGES = ("de", "it", "en", "pt", "es", "fr")
Kind = Literal["opt_out", "opt_in", "self_harm"]
Rules = tuple[tuple[str, re.Pattern[str]], ...]


@dataclass(frozen=True, slots=True)
class Safeguard:
    """What was found, in text[start:end], by which rule: `alone` or `language.rule`."""

    kind: Kind
    rule: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Safeguards:
    """`consent` to messages, withdrawn or given; `alarm`, when somebody may be in danger. Both can be there."""

    consent: Safeguard | None = None
    alarm: Safeguard | None = None

    @property
    def rules(self) -> list[str]:
        """The names of the rules, for the audit trail."""
        return [found.rule for found in (self.consent, self.alarm) if found]


def find(text: str) -> Safeguards:
    """The safeguards in a text, of each sort the first."""
    german, other = plain(text, german=True), plain(text, german=False)
    texts = {language: german if language == "de" else other for language in LANGUAGES}
    return Safeguards(_consent(texts), next(_matches("self_harm", texts), None))


def _consent(texts: Mapping[str, PlainText]) -> Safeguard | None:
    whole = texts["en"]
    if kind := standing_alone(whole.text):
        return Safeguard(kind, "alone", *whole.original(0, len(whole.text)))
    if any(_grammar(language).opt_in.search(own.text) for language, own in texts.items()):
        return None  # only START asks for messages beyond doubt, but to stop them would be wrong here
    return next(_matches("opt_out", texts), None)


def _matches(kind: Literal["opt_out", "self_harm"], texts: Mapping[str, PlainText]) -> Iterator[Safeguard]:
    for language, own in texts.items():
        traps, rules = getattr(_grammar(language), kind)
        left = own.without(traps)
        for name, pattern in rules:
            if match := pattern.search(left.text):
                yield Safeguard(kind, f"{language}.{name}", *own.original(*match.span()))


@dataclass(frozen=True, slots=True)
class _Grammar:
    """One language: what asks for messages again; and for each kind what only looks like it, and the rules."""

    opt_in: re.Pattern[str]
    opt_out: tuple[re.Pattern[str], Rules]
    self_harm: tuple[re.Pattern[str], Rules]


@cache
def _grammar(language: str) -> _Grammar:
    stop = import_module(f"nlu.safeguards.opt_out.{language}")
    harm = import_module(f"nlu.safeguards.self_harm.{language}")
    return _Grammar(
        compiled(stop.OPT_IN, stop.CLASSES),
        (compiled(stop.TRAPS, stop.CLASSES), _rules(stop)),
        (compiled(harm.TRAPS, harm.CLASSES), _rules(harm)),
    )


def _rules(module: ModuleType) -> Rules:
    return tuple((name, compiled(patterns, module.CLASSES)) for name, patterns in module.RULES.items())
