"""How well dates, sums and plans are read."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from cli.nlu.tables import BadTable, language_of, rows
from nlu.entities import LANGUAGES

_KINDS = ("date", "amount", "currency", "installments", "amount_per_month", "share")


@dataclass(frozen=True)
class EntityCase:
    """A message, the time it was written, and what is to be read in it."""

    language: str
    now: datetime
    text: str
    expected: dict[str, Any]


def entity_cases(file: Path) -> list[EntityCase]:
    """The cases of a table; BadTable names the line that can't be used."""
    cases = []
    for number, (code, moment, text, expected) in rows(file, 4):
        language = language_of(code)
        if language not in LANGUAGES:
            raise BadTable(f"{file}:{number}: {code!r} is not one of {', '.join(LANGUAGES)}.")
        try:
            case = EntityCase(language, datetime.fromisoformat(moment), text, json.loads(expected))
        except ValueError as error:
            raise BadTable(f"{file}:{number}: {error}.") from None
        if case.now.tzinfo is None or not isinstance(case.expected, dict):
            raise BadTable(f"{file}:{number}: needs a time with its offset, and a JSON object.")
        cases.append(case)
    return cases


def entity_report(found: Sequence[tuple[EntityCase, dict[str, Any]]]) -> dict[str, Any]:
    """Shares of messages read exactly, and of messages with a value that is not there. A miss asks back; a wrong
    value costs money.
    """
    languages = sorted({case.language for case, _ in found})
    return {
        "n": len(found),
        **_shares(found),
        "by_language": {name: _shares([f for f in found if f[0].language == name]) for name in languages},
        "by_kind": {kind: _kind(found, kind) for kind in _KINDS},
    }


def _shares(found: Sequence[tuple[EntityCase, dict[str, Any]]]) -> dict[str, float]:
    return {
        "exact": round(sum(got == case.expected for case, got in found) / len(found), 4),
        "wrong": round(sum(_has_wrong(case.expected, got) for case, got in found) / len(found), 4),
    }


def _has_wrong(expected: dict[str, Any], got: dict[str, Any]) -> bool:
    return any(expected.get(kind) != value for kind, value in got.items())


def _kind(found: Sequence[tuple[EntityCase, dict[str, Any]]], kind: str) -> dict[str, int]:
    pairs = [(case.expected.get(kind), got.get(kind)) for case, got in found]
    return {
        "expected": sum(expected is not None for expected, _ in pairs),
        "right": sum(expected is not None and expected == got for expected, got in pairs),
        "missed": sum(expected is not None and got is None for expected, got in pairs),
        "wrong": sum(got is not None and expected != got for expected, got in pairs),
    }
