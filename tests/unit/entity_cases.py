"""Development lines of the entity reader: "@day text => d=date a=amount c=currency n=… m=… s=…", one a line."""

import json
from datetime import datetime

from nlu.entities import read

MONDAY = "2026-11-23"
_KEYS = {"d": "date", "a": "amount", "c": "currency", "n": "installments", "m": "amount_per_month", "s": "share"}


def cases(block: str) -> list[tuple[str, str, str]]:
    """Reference day, text and expected values of each line."""
    found = []
    for line in block.strip().splitlines():
        text, _, expected = line.partition("=>")
        day = MONDAY
        if text.startswith("@"):
            day, _, text = text[1:].partition(" ")
        found.append((day, text.strip(), expected.strip()))
    return found


def check(language: str, day: str, text: str, expected: str) -> None:
    """What is read is what was expected, no more and no less."""
    wanted: dict[str, object] = {}
    for pair in expected.split():
        key, _, value = pair.partition("=")
        wanted[_KEYS[key]] = int(value) if key == "n" else value
    now = datetime.fromisoformat(f"{day}T10:00:00+{'00:00' if language == 'en' else '01:00'}")
    found = read(text, language, now).summary()
    assert found == wanted, json.dumps(found)
