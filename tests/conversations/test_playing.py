"""The player itself: what it tells of a product that does otherwise than specified, and how it ends."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cli.converse import command
from cli.converse.stage import Stage
from cli.main import kulanz

SPEC = """\
name: greeting
given:
  now: 2026-11-23T10:00:00+01:00
  debtor: {phone: "+4915112345678", name: Anna, language: de, postcode: "50667", verified: true}
  invoices:
    - {number: RE-1, creditor: Praxis, description: Massage, amount: "10.00", currency: EUR, due: 2026-10-20}
turns:
"""


@pytest.fixture
def converse(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs `kulanz converse` on the stage that stands already."""

    @contextmanager
    def standing() -> Iterator[Stage]:
        yield stage

    def run(turns: str, *options: str) -> Result:
        path = tmp_path / "spec.yml"
        path.write_text(SPEC + turns, encoding="utf-8")
        return CliRunner().invoke(kulanz, ["converse", str(path), *options])

    monkeypatch.setattr(command, "set_stage", standing)
    return run


def test_as_specified(converse):
    result = converse("  - {debtor: Guten Tag, intent: greet}\n")
    assert result.exit_code == 0
    assert "(greet " in result.stdout
    assert "[1 " in result.stdout
    assert "1 conversations, all as specified" in result.stdout


@pytest.mark.parametrize(
    ("turns", "difference"),
    [
        ("  - {debtor: Guten Tag, bot: Tschüss}\n", "expected in the answer: 'Tschüss'"),
        ("  - {debtor: Guten Tag, intent: deny}\n", "understood as greet, expected deny"),
        ("  - {debtor: STOPP}\n  - {debtor: Guten Tag}\n", "the debtor got no answer"),
        ("  - {debtor: Guten Tag}\n  - debtor: {button: 3}\n  - debtor: {button: 1}\n", "there is no button 1"),
        ("  - {pay: last_link}\n", "the debtor was sent no payment link"),
        ("  - {settle: failed}\n", "no payment waits to be settled"),
        (
            "  - {debtor: Schicken Sie mir bitte den Link zum Bezahlen}\n  - pay: {method: pix}\n",
            "the payment was refused, expected accepted",
        ),
        ("  - {debtor: Guten Tag}\nthen: {balance: {RE-1: '0.00'}}\n", "balance of RE-1 is 10.00, expected 0.00"),
        ("  - {debtor: Guten Tag}\nthen: {handoff: open}\n", "handoff is none, expected open"),
        ("  - {debtor: Guten Tag}\nthen: {opted_out: true}\n", "opted_out is false, expected true"),
        ("  - {debtor: Guten Tag}\nthen: {messages: 2}\n", "messages is 1, expected 2"),
        ("  - {debtor: STOPP}\n  - clock: +30m\n    bot: Hallo\n", "expected in the answer: 'Hallo'"),
    ],
)
def test_a_difference_is_told(converse, turns: str, difference: str):
    result = converse(turns, "--json")
    assert result.exit_code == 1
    content = json.loads(result.stdout)
    assert content["ok"] is False
    (played,) = content["conversations"]
    told = played["differences"] + [d for turn in played["turns"] for d in turn["differences"]]
    assert [d for d in told if d.startswith(difference)] == told


def test_json_tells_each_turn(converse):
    result = converse("  - {debtor: Guten Tag}\n", "--json")
    (turn,) = json.loads(result.stdout)["conversations"][0]["turns"]
    assert turn["said"] == "Guten Tag"
    assert turn["intent"] == "greet"
    assert turn["confidence"] > 0.5
    assert turn["replies"][0]["buttons"]
    assert turn["differences"] == []


def test_a_broken_specification_is_not_played(converse):
    result = converse("  - {finance: {approve: plan}}\n")
    assert result.exit_code == 2
    assert "not yet available" in result.stderr
