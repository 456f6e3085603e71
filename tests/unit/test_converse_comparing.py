"""What was expected, held against what came; and how it is printed."""

from pathlib import Path
from typing import Any

import pytest
from click import unstyle

from cli.converse.comparing import differences
from cli.converse.payer import visible_text
from cli.converse.report import lines, summary
from cli.converse.result import Message, Played, Turn
from cli.converse.spec import Step

LINK = Message("Hier ist der Link über 480,00\N{NO-BREAK SPACE}€:\nhttp://x/p/1", ("Jetzt bezahlen", "Mensch"))


def _turn(*replies: Message, **fields: Any) -> Turn:
    return Turn("Hallo", replies=list(replies), **fields)


@pytest.mark.parametrize(
    ("step", "turn", "expected"),
    [
        ({"bot": "480,00 €"}, _turn(LINK), []),
        ({"bot": ["[2 Mensch]", "/p/"]}, _turn(LINK), []),
        ({"bot": "[1 Mensch]"}, _turn(LINK), ["expected in the answer: '[1 Mensch]'"]),
        ({"not": "http"}, _turn(LINK), ["must not stand in the answer: 'http'"]),
        ({}, _turn(), ["the debtor got no answer"]),
        ({"silent": True}, _turn(), []),
        ({"silent": True}, _turn(LINK), ["expected silence, got 1 message(s)"]),
        ({"intent": "greet"}, _turn(LINK, intent="greet", taken_as="greet"), []),
        (
            {"intent": "greet"},
            _turn(LINK, intent="greet", taken_as="not_understood"),
            ["understood as not_understood, expected greet"],
        ),
    ],
)
def test_differences(step: dict[str, Any], turn: Turn, expected: list[str]):
    assert list(differences(Step(debtor="Hallo", **step), turn)) == expected


def test_a_page_is_compared_as_it_is_read():
    turn = Turn("opens", page=visible_text("<head><title>x</title></head><p>480,00&nbsp;€ <b>zahlen</b></p>"))
    assert turn.page is not None
    assert "x" not in turn.page
    assert list(differences(Step(open="last_link", page="480,00 € zahlen"), turn)) == []
    assert list(differences(Step(open="last_link", page="Danke"), turn)) == ["expected on the page: 'Danke'"]


def test_a_payment_without_an_answer_is_no_difference():
    assert list(differences(Step(pay="last_link"), Turn("pays"))) == []


def test_the_report_shows_what_was_said_understood_and_answered():
    turn = _turn(LINK, intent="greet", confidence=0.41, taken_as="not_understood", differences=["a difference"])
    text = unstyle("\n".join(lines(Played(Path("a.yml"), "a name", [turn], seconds=0.2))))
    for part in (
        "a.yml: a name",
        "  debtor  Hallo",
        "(greet 0.41, taken as not_understood)",
        "  bot     Hier ist der Link",
        "          [1 Jetzt bezahlen] [2 Mensch]",
        "  ✗ a difference",
        "DIFFERS (0.20 s)",
    ):
        assert part in text


def test_the_summary_names_the_files_that_differ():
    good, bad = Played(Path("good.yml"), "x"), Played(Path("bad.yml"), "y", differences=["z"])
    assert summary([good, good], 0.5) == "2 conversations, all as specified, in 0.5 s (240 a minute)."
    assert summary([good, bad], 1).startswith("2 conversations, 1 differ, in 1.0 s (120 a minute):\n  bad.yml")


def test_json_tells_all_of_a_conversation():
    content = Played(Path("a.yml"), "a name", [_turn(LINK)], seconds=0.1234).as_json()
    assert content["ok"] is True
    assert content["file"] == "a.yml"
    assert content["seconds"] == 0.123
    assert content["turns"][0]["replies"][0]["buttons"] == ("Jetzt bezahlen", "Mensch")
