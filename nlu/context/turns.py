"""Questions with their answers, as twelve people gave them: nlu/turns/<language>/<voice>.tsv.

Each line: the kind of question, the bot's sentence, the answer, the intent it has there, as JSON what it states:
"installments", "amount", "day" (of a month), "weekday" (Monday is 1); "options" are the intents a question offers.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from nlu.context.questions import Question
from nlu.languages.names import language_of

TURNS = Path(__file__).parents[1] / "turns"
READ_AT = datetime(2026, 3, 4, 12, tzinfo=ZoneInfo("Europe/Berlin"))
"""The time at which the answers are read; they were written for no certain day."""


@dataclass(frozen=True)
class Turn:
    """A question and its answer."""

    language: str
    voice: str
    question: Question
    text: str
    intent: str
    options: tuple[str, ...]
    stated: dict[str, Any]


def read_turns(folder: Path = TURNS) -> list[Turn]:
    """All turns, voice by voice."""
    return [turn for path in sorted(folder.glob("*/*.tsv")) for turn in _turns(path)]


def _turns(path: Path) -> Iterator[Turn]:
    code = path.parent.name
    for line in path.read_text(encoding="utf-8").splitlines():
        kind, _, text, intent, values = line.split("\t")
        stated = json.loads(values)
        options = tuple(stated.pop("options", ()))
        yield Turn(language_of(code), f"{code}/{path.stem}", Question(kind), text, intent, options, stated)
