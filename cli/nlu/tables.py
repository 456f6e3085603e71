"""Tab-separated tables of what is to be understood."""

import re
from dataclasses import dataclass
from pathlib import Path

from nlu.wishes.marked import without_bars

# The column's codes, in the product's own language names.
_LANGUAGES = {"pt": "pt-BR"}
_INTENT = re.compile(r"[a-z_]+(\+[a-z_]+)*")


class BadTable(Exception):
    """A file that can't be measured with; the text names file and line."""


@dataclass(frozen=True)
class IntentCase:
    """A message, the intents that stand in it, and where the second and later ones begin, if that is marked."""

    intents: tuple[str, ...]
    language: str
    text: str
    places: tuple[int, ...] = ()


def rows(file: Path, columns: int) -> list[tuple[int, list[str]]]:
    """Line numbers and columns, empty lines left out; BadTable where a line has other columns."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except UnicodeDecodeError:
        raise BadTable(f"{file}: not UTF-8 text.") from None
    found = [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line.strip()]
    for number, row in found:
        if len(row) != columns:
            raise BadTable(f"{file}:{number}: {columns} columns separated by tabs, found {len(row)}.")
    if not found:
        raise BadTable(f"{file}: is empty.")
    return found


def language_of(code: str) -> str:
    return _LANGUAGES.get(code, code)


def intent_cases(file: Path) -> list[IntentCase]:
    """The cases of a table with the columns intent, language, text; a header line is passed over.

    In a text with several intents " | " may mark where the next one begins; it is no part of the message.
    """
    cases = []
    for number, (intents, language, text) in rows(file, 3):
        if number == 1 and intents == "intent":
            continue
        if not _INTENT.fullmatch(intents):
            raise BadTable(f"{file}:{number}: {intents!r} is not an intent, nor several joined by +.")
        cases.append(_case(tuple(intents.split("+")), language_of(language), text))
    return cases


def _case(intents: tuple[str, ...], language: str, marked: str) -> IntentCase:
    text, places = without_bars(marked)
    if len(places) != len(intents) - 1:
        text, places = marked, ()
    return IntentCase(intents, language, text, places)
