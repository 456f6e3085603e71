"""The safeguards on the training data: what debtors write, known to those who made the rules."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from nlu.safeguards import Safeguards, find

DATA = Path("nlu/data")
RECALL = 0.8
ALARMS_ELSEWHERE = 3  # what the voices say of themselves in anger, where a person may as well look


class Line(NamedTuple):
    language: str
    intent: str
    text: str
    found: Safeguards


def read() -> Iterator[Line]:
    for file in sorted(DATA.glob("*/*.yml")):
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]:
            for example in block["examples"].splitlines():
                text = example.removeprefix("- ")
                yield Line(file.parent.name, block["intent"], text, find(text))


@cache
def lines() -> tuple[Line, ...]:
    return tuple(read())


@pytest.mark.parametrize("language", sorted(folder.name for folder in DATA.iterdir()))
def test_most_opt_outs_need_no_model(language: str):
    opt_outs = [line for line in lines() if (line.language, line.intent) == (language, "opt_out")]
    found = [line for line in opt_outs if line.found.consent]
    assert len(found) / len(opt_outs) >= RECALL, [line.text for line in opt_outs if not line.found.consent]


def test_nothing_else_is_taken_for_an_opt_out_nor_for_its_opposite():
    assert [line for line in lines() if line.found.consent and line.found.consent.kind != line.intent] == []


def test_alarms_are_raised_in_despair_and_hardly_elsewhere():
    alarms = [line for line in lines() if line.found.alarm]
    elsewhere = [line for line in alarms if line.intent != "cannot_pay_hardship"]
    assert len(alarms) - len(elsewhere) >= 30
    assert len(elsewhere) <= ALARMS_ELSEWHERE, elsewhere
