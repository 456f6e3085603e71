"""What must never be missed, and what only looks like it: `safeguards/<language>.yml` has both, by ear."""

import time
from pathlib import Path

import pytest
import yaml

from bot.config import LANGUAGES
from bot.wording import Voice, text
from flows.wishes import LABELS
from nlu.safeguards import Safeguard, Safeguards, find

FILES = sorted(Path("tests/unit/safeguards").glob("*.yml"))
MINIMUM = {"opt_out": 25, "not_opt_out": 15, "self_harm": 12, "figures_of_speech": 12}


def said(kind: str) -> list[str]:
    return [line for file in FILES for line in yaml.safe_load(file.read_text(encoding="utf-8"))[kind]]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_language_has_enough_of_each(file: Path):
    lines = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert lines.keys() == MINIMUM.keys()
    assert {kind: len(set(lines[kind])) >= minimum for kind, minimum in MINIMUM.items()} == dict.fromkeys(
        MINIMUM, True
    )


def test_the_languages_are_those_of_the_product():
    assert {file.stem for file in FILES} == {language.split("-")[0] for language in LANGUAGES}


@pytest.mark.parametrize("line", said("opt_out"))
def test_a_wish_to_be_left_alone_is_found(line: str):
    consent = find(line).consent
    assert consent is not None
    assert consent.kind == "opt_out"


@pytest.mark.parametrize("line", said("not_opt_out"))
def test_what_only_looks_like_an_opt_out_is_none(line: str):
    assert find(line).consent is None


@pytest.mark.parametrize("line", said("self_harm"))
def test_words_of_suicide_are_found(line: str):
    assert find(line).alarm


@pytest.mark.parametrize("line", [*said("figures_of_speech"), *said("not_opt_out")])
def test_figures_of_speech_raise_no_alarm(line: str):
    assert find(line).alarm is None


@pytest.mark.parametrize(
    "line",
    [
        "STOP",
        "stop!",
        "Stopp",
        "S.T.O.P.",
        "Abmelden.",
        "BAJA",
        "sair",
        "Arrêt",
        "parar",
        "cancellami",
        "bitte stopp",
    ],
)
def test_a_stop_word_alone_is_an_opt_out(line: str):
    assert find(line).consent == Safeguard("opt_out", "alone", 0, len(line))


@pytest.mark.parametrize("line", ["START", "start!", "Alta", "voltar", "unstop", "Anmelden bitte"])
def test_a_start_word_alone_is_an_opt_in(line: str):
    consent = find(line).consent
    assert consent is not None
    assert consent.kind == "opt_in"


@pytest.mark.parametrize("line", ["", " ", "🙂", "...", "basta, grazie", "stop & start", "I start tomorrow"])
def test_anything_else_decides_nothing(line: str):
    assert find(line) == Safeguards()


def test_a_finding_tells_where_it_stands_in_what_was_written_and_why():
    line = "Sooo, BITTE — löscht ‚meine Nummer‘ 🙏 danke"
    consent = find(line).consent
    assert consent is not None
    assert consent.rule == "de.delete_number"
    assert line[consent.start : consent.end].startswith("löscht ‚meine Nummer")


def test_both_can_stand_in_one_message():
    found = find("Stop writing to me. I want to kill myself.")
    assert found.consent is not None
    assert found.alarm is not None
    assert found.rules == ["en.stop_writing", "en.kill_myself"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_of_the_buttons_decide_nothing_but_that_of_opt_out(language: str):
    found = {wish: find(text(label, Voice(language, "formal"), {})) for wish, label in LABELS.items()}
    assert {wish for wish, safeguards in found.items() if safeguards != Safeguards()} <= {"opt_out"}


@pytest.mark.parametrize("part", ["stop ", "don't send me the ", "ich will keine nicht mehr ", ", se vi", "a"])
def test_a_message_made_to_slow_it_down_does_not(part: str):
    began = time.process_time()
    find((part * 4096)[:4096])
    assert time.process_time() - began < 2
