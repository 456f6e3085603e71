"""Specifications from files, and how their faults are told."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from bot.config import Config, load_config
from cli.converse.reading import SpecError, find, load, load_all, overlaid

SPEC = """\
name: a link
given:
  now: 2026-11-23T10:00:00+01:00
  debtor: {phone: "+4915112345678", language: de}
  invoices:
    - {number: RE-1, creditor: Praxis, description: Massage, amount: "10.00", currency: EUR, due: 2026-10-20}
turns:
  - debtor: Hallo
    bot: Guten Tag
  - debtor: {button: 2}
    not: ["http", "€"]
  - pay: last_link
  - clock: +3d
then:
  balance: {RE-1: "10.00"}
  handoff: none
"""


@pytest.fixture(scope="module")
def config() -> Config:
    return load_config()


def _file(folder: Path, text: str) -> Path:
    path = folder / "spec.yml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_specification_is_read(tmp_path: Path, config: Config):
    spec = load(_file(tmp_path, SPEC), config)
    hello, tap, pay, later = spec.turns
    assert hello.debtor is not None
    assert hello.debtor.text == "Hallo"
    assert hello.bot == ("Guten Tag",)
    assert tap.debtor is not None
    assert tap.debtor.button == 2
    assert tap.without == ("http", "€")
    assert pay.pay is not None
    assert (pay.pay.method, pay.pay.result) == ("card", "accepted")
    assert later.clock == timedelta(days=3)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("    bot: Guten", "    bott: Guten", ":9: turns.1.bott is unknown. Known here: debtor, pay, open"),
        (
            "button: 2}",
            "button: 2, tap: 1}",
            ":10: turns.2.debtor.tap is unknown. Known here: text, media, but",
        ),
        ("{button: 2}", "{button: 4}", ":10: turns.2.debtor.button: Input should be less than or equal to 3"),
        ("debtor: Hallo", "debtor: no", ":8: turns.1.debtor: must be text: put it into quotes"),
        ("debtor: Hallo", "finance: {approve: plan}", ":8: turns.1: finance: finance's desk is not yet available"),
        ("debtor: Hallo", "agent: {reply: Hi}", ":8: turns.1: agent: the agents' inbox is not yet available"),
        ("    bot: Guten Tag", "    pay: last_link", ":8: turns.1: must have exactly one of debtor, pay, open"),
        ("pay: last_link", "pay: {card: 4242}", ":12: turns.3.pay.card: must be text"),
        ("clock: +3d", "clock: soon", ":13: turns.4.clock: must be a step such as +3d"),
        ("  - clock: +3d", "  - open: last_link\n    intent: greet", ":13: turns.4: intent: only what the debtor"),
        ('amount: "10.00"', "amount: 10.00", ":6: given.invoices.1.amount: must be text: put it into quotes"),
        ("due: 2026-10-20", "due: soon", ":6: given.invoices.1.due: "),
        ("  now: 2026-11-23T10:00:00+01:00\n", "", ":2: given.now is missing."),
        ("+01:00", "", ":3: given.now: Input should have timezone info"),
        ("language: de", "language: nl", ":4: given.debtor.language: Input should be 'de', 'it'"),
        ("language: de", "known: false", ":2: given: a debtor who is not known can't have invoices"),
        ("handoff: none", "handoff: later", ":16: then.handoff: must be one of none, open, requested"),
        ("{RE-1: ", "{RE-2: ", ":1: the file: then.balance: no invoice RE-2 is given"),
        ("handoff: none", "plan: {paid: 1}", ":16: then.plan is unknown. Known here: balance, handoff, opted_out"),
        ("    bot: Guten Tag", "    debtor: Hey", ":9: debtor stands here twice."),
        ("invoices:", "config: {company: {tone: rude}}\n  invoices:", ":5: given.config.company.tone: Input"),
        ("invoices:", "config: {company: {tune: 1}}\n  invoices:", "given.config.company.tune is unknown."),
        ("invoices:", "config: {server: {}}\n  invoices:", ":5: given.config.server: Input should be 'company'"),
        ("name: a link", "name: a: link", ":1: not valid YAML"),
        (SPEC, "- a list", ":1: must be a mapping with name, given, turns, then."),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path: Path, config: Config, old: str, new: str, complaint: str):
    assert old in SPEC
    path = _file(tmp_path, SPEC.replace(old, new, 1))
    with pytest.raises(SpecError) as caught:
        load(path, config)
    assert str(caught.value).startswith(str(path))
    assert complaint in str(caught.value)


def test_the_example_in_the_readme_is_one(tmp_path: Path, config: Config):
    readme = Path("tests/conversations/README.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```yaml\n(.*?)```", readme, re.DOTALL)
    assert len(load(_file(tmp_path, example), config).turns) == 2


def test_faults_of_all_files_are_told_together(tmp_path: Path, config: Config):
    for name in ("one", "two"):
        (tmp_path / f"{name}.yml").write_text("name: x")
    with pytest.raises(SpecError) as caught:
        load_all(find([tmp_path]), config)
    assert "one.yml:1: given is missing." in str(caught.value)
    assert "two.yml:1: turns is missing." in str(caught.value)


def test_a_directory_without_specifications_is_refused(tmp_path: Path):
    with pytest.raises(SpecError, match=r"no \*\.yml files"):
        find([tmp_path])


def test_a_file_named_twice_is_played_once(tmp_path: Path):
    path = _file(tmp_path, SPEC)
    assert find([path, tmp_path]) == [path]


def test_a_configuration_is_laid_over_key_by_key(config: Config):
    over = overlaid(config, {"company": {"tone": "informal"}})
    assert over.company.tone == "informal"
    assert over.company.name == config.company.name
    assert over.payments == config.payments
