"""`kulanz nlu`: tables from outside are checked, figures are counted rightly."""

from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from cli.nlu.command import nlu
from cli.nlu.entity_report import EntityCase, entity_report
from cli.nlu.tables import BadTable, intent_cases
from nlu.metrics import Division, wish_figures

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")


def table(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "cases.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_intents_are_read_with_a_header_and_several_in_a_line(tmp_path: Path):
    cases = intent_cases(table(tmp_path, "intent\tlanguage\ttext\n\ngreet+ask_balance\tpt\toi, quanto devo?\n"))
    assert [(case.intents, case.language) for case in cases] == [(("greet", "ask_balance"), "pt-BR")]


def test_bars_mark_the_wishes_of_a_line_with_as_many_intents(tmp_path: Path):
    lines = "greet+ask_balance\tpt\toi, | quanto devo?\ngreet\tpt\toi | tchau\n"
    several, single = intent_cases(table(tmp_path, lines))
    assert (several.text, several.text[several.places[0] :]) == ("oi, quanto devo?", "quanto devo?")
    assert (single.text, single.places) == ("oi | tchau", ())


def test_wishes_are_measured_where_several_are_expected_and_false_divisions_elsewhere():
    def answer(intents: str, found: str, places: tuple[int, ...], found_places: tuple[int, ...]) -> Division:
        return Division("a b c d e f", tuple(intents.split()), places, tuple(found.split()), found_places)

    figures = wish_figures(
        [
            answer("x y", "y x", (4,), (6,)),  # within a word
            answer("x y", "x", (4,), ()),
            answer("x y", "x z", (4,), (8,)),
            answer("x", "x y", (), (4,)),
            answer("x", "y", (), ()),
        ]
    )
    assert figures == {
        "n": 3,
        "exact": 0.3333,
        "precision": 0.8,
        "recall": 0.6667,
        "spans": 0.3333,
        "divided": 1,
        "single": 2,
    }


def test_without_several_wishes_there_is_nothing_to_find():
    figures = wish_figures([Division("a", ("x",), (), ("x",), ())])
    assert (figures["n"], figures["exact"], figures["spans"]) == (0, None, None)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("greet\tde\n", "1: 3 columns"),
        ("greet\tde\thallo\nGreet!\tde\thallo\n", "2: 'Greet!' is not an intent"),
        ("", "is empty"),
    ],
)
def test_a_broken_table_is_named_by_line(tmp_path: Path, text: str, complaint: str):
    with pytest.raises(BadTable, match=complaint):
        intent_cases(table(tmp_path, text))


@pytest.mark.parametrize(
    "line",
    [
        "xx\t2026-11-23T10:00:00+01:00\tmorgen\t{}",
        "de\tyesterday\tmorgen\t{}",
        "de\t2026-11-23T10:00:00\tmorgen\t{}",
        "de\t2026-11-23T10:00:00+01:00\tmorgen\t[]",
        "de\t2026-11-23T10:00:00+01:00\tmorgen\t{",
    ],
)
def test_a_broken_entity_table_ends_with_2_and_a_sentence(tmp_path: Path, line: str):
    result = CliRunner().invoke(nlu, ["entities", str(table(tmp_path, line + "\n"))])
    assert result.exit_code == 2
    assert "cases.tsv:1:" in result.output


def test_a_miss_is_not_exact_and_a_value_that_is_not_there_is_wrong():
    def case(**expected: object) -> EntityCase:
        return EntityCase("de", NOW, "…", expected)

    figures = entity_report(
        [
            (case(date="2026-12-15"), {"date": "2026-12-15"}),
            (case(date="2026-12-15"), {}),
            (case(), {"amount": "15.00"}),
            (case(date="2026-12-15"), {"date": "2026-12-16"}),
        ]
    )
    assert (figures["exact"], figures["wrong"]) == (0.25, 0.5)
    assert figures["by_kind"]["date"] == {"expected": 3, "right": 1, "missed": 1, "wrong": 1}
    assert figures["by_kind"]["amount"] == {"expected": 0, "right": 0, "missed": 0, "wrong": 1}
