"""The training data: every voice speaks to every situation, nothing twice, nothing under two intents."""

import re
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path

import pytest
import yaml

VOICES = sorted(Path("nlu/data").glob("*/*.yml"))
INTENTS = set(re.findall(r"^\| `(\w+)` \|", Path("docs/intents.md").read_text(encoding="utf-8"), re.MULTILINE))


@cache
def lines(voice: Path) -> dict[str, list[str]]:
    content = yaml.load(voice.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)  # safe, and fast
    return {
        entry["intent"]: [line.removeprefix("- ") for line in entry["examples"].splitlines()]
        for entry in content["nlu"]
    }


def bare(line: str) -> str:
    return re.sub(r"\W+", " ", line.casefold()).strip()


@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.parent.name}/{voice.stem}")
def test_a_voice_is_whole(voice: Path):
    said = lines(voice)
    assert set(said) == INTENTS
    assert {intent: len(examples) for intent, examples in said.items() if len(examples) < 13} == {}
    everything = [line for examples in said.values() for line in examples]
    assert all(line.strip() for line in everything)
    count = Counter(bare(line) for line in everything)
    twice = [line for line, times in count.items() if times > 1 and line]
    assert len(twice) <= 2, twice
    assert voice.read_text(encoding="utf-8").splitlines()[1].startswith("# voice: ")


def test_no_words_stand_under_two_intents_of_a_language():
    intents: dict[tuple[str, str], set[str]] = defaultdict(set)
    for voice in VOICES:
        for intent, examples in lines(voice).items():
            for line in examples:
                if len(bare(line)) > 12:  # "ok ok" may mean more than one thing; a sentence may not
                    intents[voice.parent.name, bare(line)].add(intent)
    assert {line: found for line, found in intents.items() if len(found) > 1} == {}
