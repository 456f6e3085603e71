"""What the language identifier learns from beside the voices, and the pieces of words it looks at."""

from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
import yaml

from nlu.entities import LANGUAGES
from nlu.languages.grams import grams
from nlu.languages.names import language_of

LISTS = Path("nlu/languages")
UNPLACED = "unplaced"


def texts_of(name: str) -> dict[str, list[str]]:
    groups = yaml.safe_load((LISTS / name).read_text(encoding="utf-8"))
    return {group: texts.splitlines() for group, texts in groups.items()}


@cache
def languages_of_voices() -> dict[str, set[str]]:
    """The languages of the voices that say a line."""
    said: dict[str, set[str]] = defaultdict(set)
    for voice in Path("nlu/data").glob("*/*.yml"):
        for line in voice.read_text(encoding="utf-8").splitlines():
            said[line.strip().removeprefix("- ")].add(voice.parent.name)
    return said


def test_every_switched_line_is_said_by_a_voice_of_another_language():
    for language, lines in texts_of("switched.yml").items():
        for line in lines:
            assert languages_of_voices().get(line, set()) - {language}, line


def test_a_line_is_switched_to_one_language():
    everything = [line for lines in texts_of("switched.yml").values() for line in lines]
    assert sorted(everything) == sorted(set(everything))


def test_the_lists_name_the_products_languages():
    assert {language_of(code) for code in texts_of("asked.yml")} == set(LANGUAGES)
    assert {language_of(code) for code in texts_of("switched.yml")} == {*LANGUAGES, UNPLACED}


@pytest.mark.parametrize("name", ["asked.yml", "unplaced.yml"])
def test_no_text_of_a_list_is_empty_or_stands_in_two_groups(name: str):
    groups = texts_of(name)
    everything = [(text, group) for group, texts in groups.items() for text in texts]
    assert all(text.strip() for text, _ in everything)
    group_of = dict(everything)
    assert [(text, group) for text, group in everything if group_of[text] != group] == []


@pytest.mark.parametrize(
    "text", ["", "👍", "12,50 €", "https://pay.example.com/p/bezahlen", "anna@example.com", "…!?"]
)
def test_what_is_not_written_in_letters_has_no_pieces(text: str):
    assert grams(text) == set()


def test_a_word_is_known_whole_and_in_pieces_with_its_edges():
    assert grams("già") >= {" già ", " gi", "già", "à ", " gia ", "gia"}
    assert "ià g" not in grams("già già")


def test_case_repetition_and_kind_of_apostrophe_do_not_matter():
    assert grams("L’HO GIÀ già") == grams("l'ho già")
