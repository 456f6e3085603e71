"""The words of one language, found in a row of tokens, typing errors included."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from importlib import import_module
from typing import Any

from nlu.entities.chart import Chart
from nlu.entities.tense import PastForms
from nlu.entities.tokens import Token, words_of

Entry = tuple[tuple[str, ...], str, Any, str]
"""The words of a phrase, their kind and value, and how they must be spelt if their accents matter."""
FUZZY = {"WEEKDAY": 6, "MONTH": 6, "REL": 6, "WEEKEND": 7, "NEXT": 7, "HOLIDAY": 8, "RATE": 8}
"""Kinds whose words are known with a typing error, from how many letters on."""
_FUZZY_FROM = 6
_MODULES = {"de": "de", "it": "it", "en": "en", "pt-BR": "pt", "es": "es", "fr": "fr"}
LANGUAGES = tuple(_MODULES)


@dataclass
class Lexicon:
    """Phrases by their first word; numerals; and words that look like a typing error of another but are not."""

    language: str
    numerals: Mapping[str, int]
    glued_numerals: bool
    never_typos: frozenset[str]
    past: PastForms
    phrases: dict[str, list[Entry]] = field(default_factory=dict)

    @property
    def german(self) -> bool:
        """Whether "ae" may stand for "ä"."""
        return self.language == "de"

    @property
    def days_are_capital(self) -> bool:
        """Whether "Friday" is written with a capital letter."""
        return self.language in {"de", "en"}

    def add(self, kind: str, phrase: str, value: Any) -> None:
        """Know a phrase. One that begins with "=" must be written with its accents."""
        exact = phrase[1:].casefold() if phrase.startswith("=") else ""
        words = words_of(phrase.lstrip("="), self.german)
        self.phrases.setdefault(words[0], []).append((words, kind, value, exact))

    def is_money(self, word: str) -> bool:
        """Whether letters glued to figures belong to a sum ("eur500"), and are no invoice's sign ("RE1001")."""
        kinds = {kind for words, kind, *_ in self.phrases.get(word, ()) if words == (word,)}
        return not kinds.isdisjoint({"CURRENCY", "PAY", "CUE"})

    def mark(self, chart: Chart) -> None:
        """Put every phrase that occurs on the chart."""
        for start, token in enumerate(chart.tokens):
            entries = self.phrases.get(token.word)
            if entries is None and len(token.word) >= _FUZZY_FROM - 1 and token.is_word:
                entries = [entry for entry in self.phrases.get(self._meant(token.word), ()) if _fuzzy(entry)]
            for words, kind, value, exact in entries or ():
                end = start + len(words)
                apart = kind == "ORDSUF" and len(token.word) == 1 and not token.glued  # "5 o 6" is no "5º"
                if not apart and _fits(chart.tokens, start, words, exact):
                    chart.put(start, kind, value, end)

    @cached_property
    def _often_mistyped(self) -> list[str]:
        rows = ((word, entries) for word, entries in self.phrases.items() if len(word) >= _FUZZY_FROM)
        return [word for word, entries in rows if any(map(_fuzzy, entries))]

    def _meant(self, word: str) -> str:
        if word not in self.never_typos:
            for known in self._often_mistyped:
                # "montags" and "mondays" come back every week: they are no typing errors.
                if word[0] == known[0] and word != known + "s" and one_slip(word, known):
                    return known
        return ""


def _fuzzy(entry: Entry) -> bool:
    words, kind, *_ = entry
    return len(words) == 1 and kind in FUZZY and len(words[0]) >= FUZZY[kind]


def _fits(tokens: Sequence[Token], start: int, words: tuple[str, ...], exact: str) -> bool:
    if start + len(words) > len(tokens):
        return False
    if exact:
        return len(words) == 1 and tokens[start].raw == exact
    return all(tokens[start + i].word == word for i, word in enumerate(words[1:], start=1))


def one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was missed or added, two were swapped or, in a longer word, one was mistaken."""
    if abs(len(typed) - len(meant)) > 1 or typed == meant:
        return False
    same = 0
    while same < min(len(typed), len(meant)) and typed[same] == meant[same]:
        same += 1
    left, right = typed[same:], meant[same:]
    swapped = left[:2] == right[1::-1] and left[2:] == right[2:] and len(left) > 1
    mistaken = left[1:] == right[1:] and len(meant) > _FUZZY_FROM
    return swapped or mistaken or left[1:] == right or left == right[1:]


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language; raises ValueError for one that is not known."""
    if language not in _MODULES:
        raise ValueError(f"unknown language {language!r}")
    module = import_module(f"nlu.entities.vocabulary.{_MODULES[language]}")
    german = language == "de"
    numerals = {words_of(word, german)[0]: value for word, value in _each(module.NUMERALS)}
    typos = frozenset(words_of(word, german)[0] for word in module.NEVER_TYPOS.split())
    never = frozenset(words_of(word, german)[0] for word in module.PAST.never)
    past = replace(module.PAST, never=never)
    known = Lexicon(language, numerals, module.GLUED_NUMERALS, typos, past)
    for kind, entries in module.WORDS.items():
        for phrase, value in _each(entries):
            known.add(kind, phrase, value)
    return known


def _each(entries: str | Mapping[str, Any]) -> list[tuple[str, Any]]:
    rows = {entries: True} if isinstance(entries, str) else entries
    return [(phrase.strip(), value) for group, value in rows.items() for phrase in group.split("|")]
