"""The figures' section of docs/nlu.md: what is made of figures, and where it is put."""

from pathlib import Path
from typing import Any

import pytest

from nlu.report_text import BEGIN, END, NoPlaceForFigures, in_markdown, put_figures, table

FIGURES: dict[str, Any] = {
    "measured_on": "2026-11-24",
    "voices": 48,
    "understanding": {
        "n": 200,
        "accuracy": 0.91,
        "macro_f1": 0.9,
        "by_language": {"de": {"n": 100, "accuracy": 0.92, "macro_f1": 0.9}},
        "by_intent": {"affirm": {"n": 8, "precision": 1.0, "recall": 0.5, "f1": 0.6667}},
        "confusions": [{"intent": "affirm", "predicted": f"other_{n}", "n": 99 - n} for n in range(30)],
        "coverage": {"share": 0.8, "accuracy": 0.97, "threshold": 0.61},
        "out_of_scope_recall": 0.8,
    },
    "entities": {
        "de": {
            "n": 182,
            "exact": 0.9176,
            "wrong": 0.044,
            "by_kind": {"date": {"expected": 99, "right": 91, "missed": 5, "wrong": 4}},
        }
    },
    "others": {
        "Several wishes": {"strangers": {"n": 20, "spans": None}, "prices": "as set", "depth": {"x": {"y": 1}}}
    },
}


def test_figures_take_the_place_of_what_stood_between_the_markers():
    document = f"# Title\n\n{BEGIN}\nold\nfigures\n{END}\n\nafter\n"
    once = put_figures(document, "\nnew \\1 figures\n")
    assert once == f"# Title\n\n{BEGIN}\n\nnew \\1 figures\n\n{END}\n\nafter\n"
    assert put_figures(once, "new \\1 figures") == once


@pytest.mark.parametrize(
    "document", ["no markers", BEGIN, END, f"{END}\n{BEGIN}", f"{BEGIN}\n{BEGIN}\n{END}", f"{BEGIN}\n{END}\n{END}"]
)
def test_a_document_without_one_place_for_figures_is_refused(document: str):
    with pytest.raises(NoPlaceForFigures):
        put_figures(document, "figures")


def test_the_document_has_its_place_for_figures():
    document = Path("docs/nlu.md").read_text(encoding="utf-8")
    assert "the new ones" in put_figures(document, "the new ones")


def test_numbers_stand_to_the_right_and_shares_have_three_places():
    rows = [("affirm", 12, 0.5, None), ("a|b", 7, 0.12345, 3)]
    assert table(("intent", "n", "share", "more"), rows).splitlines() == [
        "| intent | n | share | more |",
        "| --- | ---: | ---: | ---: |",
        "| affirm | 12 | 0.500 |  |",
        "| a\\|b | 7 | 0.123 | 3 |",
    ]


def test_a_table_may_be_empty():
    assert table(("intent", "n"), []) == "| intent | n |\n| --- | --- |"


def test_the_section_has_every_kind_of_figures():
    text = in_markdown(FIGURES, "pictures/confusions.png")
    assert "accuracy **0.910**" in text
    assert "surest 80 % (probability 0.61 and above), **0.970**" in text
    assert "| de | 100 | 0.920 | 0.900 |" in text
    assert "| affirm | 8 | 1.000 | 0.500 | 0.667 |" in text
    assert "](pictures/confusions.png)" in text
    assert "| de | 182 | 0.918 | 0.044 | 91 of 99 |" in text
    assert "### Several wishes" in text
    assert "| prices | as set |" in text
    assert "| strangers | 20 |  |" in text
    assert "**depth**" in text


def test_only_the_most_frequent_confusions_are_shown():
    text = in_markdown(FIGURES, "x.png")
    assert "| `affirm` | `other_14` | 85 |" in text
    assert "other_15" not in text


def test_what_was_not_measured_has_no_heading():
    text = in_markdown({**FIGURES, "entities": {}, "others": {}}, "x.png")
    assert "Dates" not in text
    assert "wishes" not in text
